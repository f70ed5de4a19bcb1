import type { Reading } from "../model/reading.js";
import type { Group } from "../model/report.js";
import { sharedShingles, shinglesOf } from "../values/shingles.js";
import { wordsIn } from "./sentence-words.js";

/** So much of the shorter text stands in the longer: a copy, cut or with paragraphs of one's own. */
const COPIED = 0.5;
/** A shorter text than this many shingles that is like another may be a sentence that both had to write. */
const TELLING_LENGTH = 80;
/** One shingle in so many finds the likely copies; all of them decide. */
const SAMPLED = 8;
/** Each article with a shingle meets so many others that have it: a text of fifty copies is found along the chain. */
const COMPANIONS = 6;

/** Which articles are copies of one text, cut or changed. Every article is in one group. Linear in the words. */
export function originsOf(readings: readonly Reading[]): Group[] {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const words = sorted.map(wordsOfText);
  const shingles = words.map(shinglesOf);
  const parent = sorted.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  const wholes = new Map<string, number>();
  words.forEach((text, i) => {
    const whole = text.join(" ");
    if (!whole) return;
    const same = wholes.get(whole);
    if (same === undefined) wholes.set(whole, i);
    else join(same, i);
  });
  for (const [a, b] of likelyCopies(shingles)) {
    if (root(a) === root(b)) continue;
    const shorter = Math.min(shingles[a]!.size, shingles[b]!.size);
    if (shorter >= TELLING_LENGTH && sharedShingles(shingles[a]!, shingles[b]!) >= COPIED * shorter) join(a, b);
  }
  const groups = new Map<number, string[]>();
  sorted.forEach(({ article }, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), article.id]);
  });
  return [...groups.values()].map((articles) => ({ id: `o:${articles[0]}`, articles }));
}

/** The folded words of an article's text, without its headline. */
export const wordsOfText = (reading: Reading): string[] =>
  reading.sentences.filter((s) => s.field === "text").flatMap((s) => wordsIn(s).map((word) => word.key));

/** Pairs that share more than one of their sampled shingles. */
function likelyCopies(shingles: readonly ReadonlySet<number>[]): [number, number][] {
  const holders = new Map<number, number[]>();
  shingles.forEach((set, i) => {
    if (set.size < TELLING_LENGTH) return;
    for (const shingle of set) {
      if (shingle % SAMPLED !== 0) continue;
      const at = holders.get(shingle);
      if (at) at.push(i);
      else holders.set(shingle, [i]);
    }
  });
  const shared = new Map<number, number>();
  for (const at of holders.values()) {
    for (let i = 0; i < at.length; i++)
      for (let j = i + 1; j < Math.min(at.length, i + 1 + COMPANIONS); j++) {
        const key = at[i]! * shingles.length + at[j]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  return [...shared]
    .filter(([, count]) => count > 1)
    .map(([key]): [number, number] => [Math.floor(key / shingles.length), key % shingles.length])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
