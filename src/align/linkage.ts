import { product, type Topic } from "./topics.js";

/** Something to be grouped: what it is about, and the day it was published (days since 1970), if known. */
export interface Item {
  readonly topic: Topic;
  readonly day: number | null;
}

interface Cluster {
  members: number[];
  sum: Map<number, number>;
  days: number;
  dated: number;
  neighbours: Set<number>;
}

interface Link {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
}

/** How much of a likeness remains after so many days between: half at the least, for a story may run for months. */
const fading = (days: number): number => (days <= 1 ? 1 : Math.max(0.5, 1 / (1 + (days - 1) / 30)));

/**
 * Groups by average linkage: the two groups most alike become one, while their members are alike enough on average.
 * Only linked items are ever compared; the sum of a group's topics stands for its members, so that a merger costs
 * the words of a topic and not the square of the group. Ties go to the earlier items. Groups stay two of whose pairs
 * more than half are known to be `apart` (see `pairOf`): one pair that is not must not join what all others keep apart.
 */
export function groupByLikeness(
  items: readonly Item[],
  links: readonly (readonly [number, number])[],
  enough: number,
  apart: ReadonlySet<string> = new Set(),
): number[][] {
  const clusters = new Map<number, Cluster>();
  items.forEach(({ topic, day }, i) => {
    clusters.set(i, {
      members: [i],
      sum: new Map(topic),
      days: day ?? 0,
      dated: day === null ? 0 : 1,
      neighbours: new Set(),
    });
  });
  const heap: Link[] = [];
  const consider = (a: number, b: number) => {
    const [x, y] = [clusters.get(a)!, clusters.get(b)!];
    const likeness = likenessOf(x, y);
    if (likeness >= enough && !areApart(x.members, y.members, apart))
      push(heap, { likeness, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [a, b] of links) {
    clusters.get(a)!.neighbours.add(b);
    clusters.get(b)!.neighbours.add(a);
    consider(a, b);
  }
  let next = items.length;
  for (let link = pop(heap); link; link = pop(heap)) {
    const [a, b] = [clusters.get(link.a), clusters.get(link.b)];
    // One of them has gone into a larger group since.
    if (!a || !b) continue;
    clusters.delete(link.a);
    clusters.delete(link.b);
    const id = next++;
    const merged = merge(a, b);
    clusters.set(id, merged);
    for (const neighbour of [...merged.neighbours]) {
      const other = clusters.get(neighbour);
      if (!other) {
        merged.neighbours.delete(neighbour);
        continue;
      }
      other.neighbours.delete(link.a);
      other.neighbours.delete(link.b);
      other.neighbours.add(id);
      consider(neighbour, id);
    }
  }
  return [...clusters.values()].map(({ members }) => members.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

/** Two items as one word, whichever comes first. */
export const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function areApart(own: readonly number[], others: readonly number[], apart: ReadonlySet<string>): boolean {
  if (!apart.size) return false;
  const pairs = own.flatMap((a) => others.filter((b) => apart.has(pairOf(a, b))));
  return pairs.length * 2 > own.length * others.length;
}

/** The average likeness of the members of two groups. */
function likenessOf(a: Cluster, b: Cluster): number {
  const likeness = product(a.sum, b.sum) / (a.members.length * b.members.length);
  return a.dated && b.dated ? likeness * fading(Math.abs(a.days / a.dated - b.days / b.dated)) : likeness;
}

function merge(a: Cluster, b: Cluster): Cluster {
  const [small, large] = a.sum.size <= b.sum.size ? [a, b] : [b, a];
  for (const [number, weight] of small.sum) large.sum.set(number, (large.sum.get(number) ?? 0) + weight);
  for (const neighbour of small.neighbours) large.neighbours.add(neighbour);
  return {
    members: [...large.members, ...small.members],
    sum: large.sum,
    days: a.days + b.days,
    dated: a.dated + b.dated,
    neighbours: large.neighbours,
  };
}

const before = (x: Link, y: Link): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b;

function push(heap: Link[], link: Link): void {
  let at = heap.length;
  heap.push(link);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(link, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = link;
}

function pop(heap: Link[]): Link | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || !heap.length) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
    if (!before(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
}
