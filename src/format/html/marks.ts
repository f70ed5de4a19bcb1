import type { Evidence } from "../../model/article.js";

/** Who a stretch of marked text belongs to: the gravest finding that quotes it. */
export interface Owner {
  /** The id on the page to go back to: "f3", "a1", "n2". */
  readonly id: string;
  /** How it is drawn: "high", "medium", "low", "info", "agree", "note". */
  readonly look: string;
  /** Shown behind the words; empty for what has no number. */
  readonly number: string;
}

/** A place in a text that something on the page quotes. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
}

/** A stretch of text with one owner that crosses no line end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
  /** Numbers of what ends here. */
  readonly closes: readonly string[];
}

/** The marked stretches of one text, and where among them a place begins and ends. */
export interface Marked {
  readonly segments: readonly Segment[];
  readonly rangeOf: (start: number, end: number) => { readonly first: number; readonly last: number } | null;
}

/**
 * Cuts the quoted places of a text at each other's ends and at line ends, so that they can be drawn without nesting.
 * Places come gravest first: where several quote the same letters, the first owns them. Linear but for two sorts.
 */
export function markedOf(text: string, places: readonly Place[]): Marked {
  const whole = places.map((place) => ({ ...place, ...wholeLetters(text, place.start, place.end) }));
  const bounds = [...new Set([...whole.flatMap(({ start, end }) => [start, end]), ...linesIn(text, whole)])].sort(
    (a, b) => a - b,
  );
  const at = new Map(bounds.map((offset, i) => [offset, i]));
  const owners: (Owner | undefined)[] = [];
  const closes = new Map<number, string[]>();
  // The next stretch from here on that nobody owns yet.
  const free = bounds.map((_, i) => i);
  const nextFree = (i: number): number => {
    let to = i;
    while (free[to] !== to) to = free[to] = free[free[to]!]!;
    return to;
  };
  for (const { start, end, owner } of whole) {
    const to = at.get(end)!;
    for (let i = nextFree(at.get(start)!); i < to; i = nextFree(i)) {
      owners[i] = owner;
      free[i] = i + 1;
    }
    const own = closes.get(to - 1) ?? [];
    if (owner.number && own.length < MOST_NUMBERS && !own.includes(owner.number))
      closes.set(to - 1, [...own, owner.number]);
  }
  const segments: Segment[] = [];
  const index = new Map<number, number>();
  bounds.forEach((start, i) => {
    index.set(start, segments.length);
    const owner = owners[i];
    if (owner) segments.push({ start, end: bounds[i + 1]!, owner, closes: closes.get(i) ?? [] });
  });
  return {
    segments,
    rangeOf: (start, end) => {
      const letters = wholeLetters(text, start, end);
      const first = index.get(letters.start);
      const behind = index.get(letters.end);
      return first === undefined || behind === undefined || behind <= first ? null : { first, last: behind - 1 };
    },
  };
}

/** So many numbers stand behind one word. */
const MOST_NUMBERS = 3;

/** A place that begins or ends inside an astral letter is drawn with the whole of it. */
function wholeLetters(text: string, start: number, end: number): { start: number; end: number } {
  const inside = (offset: number) =>
    /[\udc00-\udfff]/.test(text[offset] ?? "") && /[\ud800-\udbff]/.test(text[offset - 1] ?? "");
  return { start: inside(start) ? start - 1 : start, end: inside(end) ? end + 1 : end };
}

/** The starts of the lines that begin inside some place. */
function linesIn(text: string, places: readonly { readonly start: number; readonly end: number }[]): number[] {
  const starts: number[] = [];
  let line = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    // Behind the first letter: a line that begins with the place is cut there anyway.
    if (line <= start) line = lineAfter(text, start);
    for (; line < end; line = lineAfter(text, line)) starts.push(line);
  }
  return starts;
}

/** Where the next line begins behind an offset; beyond the text where there is none. */
function lineAfter(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}

/** The key under which all places of one text are kept. */
export const textKey = ({ article, field }: Pick<Evidence, "article" | "field">): string => `${field}\u0000${article}`;
