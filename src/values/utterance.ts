import { NEGATIONS } from "../lexicon/negations.js";
import { alignUtterances, type Hunk } from "./utterance/alignment.js";
import { type Utterance, type UtteranceWord, utteranceOf } from "./utterance/words.js";

export type { Hunk } from "./utterance/alignment.js";
export { alignUtterances } from "./utterance/alignment.js";
export type { Utterance, UtteranceWord } from "./utterance/words.js";
export { utteranceOf } from "./utterance/words.js";

/** What a claim of kind "quotation" says. */
export interface Quoted {
  /** What was said: what stands between the marks, or the clause. */
  readonly text: string;
  readonly direct: boolean;
  /** Number of words. */
  readonly words: number;
  /** The words that name the speaker beside the cue ("he", "the minister"); null where none do. */
  readonly by: string | null;
  /** The speaker stands right beside the quotation, by name. */
  readonly sure: boolean;
}

/** One change that somebody made; one side is empty where words were added. */
export interface Change {
  readonly kind: "negation" | "number" | "content" | "function";
  /** At the beginning or end of both, where one may have been cut and gone on elsewhere. */
  readonly edge: boolean;
  readonly a: string;
  readonly b: string;
}

export interface Difference {
  /** "other": these are not versions of one utterance. */
  readonly relation: "other" | "same" | "part" | "elided" | "spelling" | "misspelt" | "changed";
  readonly changes: readonly Change[];
  /** 0..1: the share of the shorter version's words that the other has too, in this order. */
  readonly likeness: number;
  /** How many content words both have. */
  readonly content: number;
}

const OTHER: Difference = { relation: "other", changes: [], likeness: 0, content: 0 };

/** What differs between two versions of one utterance, cuts, ellipses, brackets and spelling excused. */
export function differenceOf(a: string, b: string): Difference {
  if (a === b)
    return {
      relation: "same",
      changes: [],
      likeness: 1,
      content: utteranceOf(a).words.filter((w) => w.content).length,
    };
  return differenceOfWords(utteranceOf(a), utteranceOf(b));
}

export function differenceOfWords(a: Utterance, b: Utterance): Difference {
  const alignment = alignUtterances(a, b);
  const { matches } = alignment;
  const first = matches[0];
  const last = matches[matches.length - 1];
  if (!first || !last) return OTHER;
  const edges = endHunks(a, b, first, last);
  const hunks = [...edges, ...alignment.hunks];
  const content = matches.filter(([i]) => a.words[i]!.content).length;
  const likeness = matches.length / Math.min(a.words.length, b.words.length);
  const base = { likeness, content };
  let elided = false;
  let spelling = false;
  let misspelt = false;
  const changes: Change[] = [];
  for (const hunk of hunks) {
    const [x, y] = [a.words.slice(...hunk.a), b.words.slice(...hunk.b)];
    if (isCut(a, hunk.a) || isCut(b, hunk.b)) elided = true;
    else if (joined(x) === joined(y) || isContraction(a, b, hunk)) spelling = true;
    else if (isMisspelt(x, y)) misspelt = true;
    else changes.push(changeOf(x, y, edges.includes(hunk) && !isSwap(x, y, matches.length)));
  }
  if (changes.length) return { relation: "changed", changes, ...base };
  const part =
    a.words.length !== b.words.length && (matches.length < a.words.length || matches.length < b.words.length);
  return {
    relation: misspelt ? "misspelt" : elided ? "elided" : spelling ? "spelling" : part ? "part" : "same",
    changes,
    ...base,
  };
}

/** Few words on both sides before the first match or after the last are a change, not a cut. */
function endHunks(
  a: Utterance,
  b: Utterance,
  first: readonly [number, number],
  last: readonly [number, number],
): Hunk[] {
  const hunks: Hunk[] = [];
  const short = (x: number, y: number) => x > 0 && y > 0 && x <= 4 && y <= 4;
  if (short(first[0], first[1])) hunks.push({ a: [0, first[0]], b: [0, first[1]] });
  const [x, y] = [a.words.length - last[0] - 1, b.words.length - last[1] - 1];
  if (short(x, y)) hunks.push({ a: [last[0] + 1, a.words.length], b: [last[1] + 1, b.words.length] });
  return hunks;
}

/** Did the writer mark that words are missing or replaced here? */
function isCut({ words, openEnd }: Utterance, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i <= to && i < words.length; i++) if (words[i]!.gap) return true;
  return to >= words.length && openEnd;
}

/** "co-operation" and "cooperation" are one. */
const joined = (words: readonly UtteranceWord[]): string => words.map((word) => word.key).join("");

/** "the weather's good" and "the weather is good". */
function isContraction(a: Utterance, b: Utterance, { a: [i, j], b: [k, l] }: Hunk): boolean {
  const [short, long] = j === i ? [a.words[i - 1], b.words.slice(k, l)] : [b.words[k - 1], a.words.slice(i, j)];
  return (j === i || l === k) && short?.s === true && long.length === 1 && /^(?:is|has)$/.test(long[0]!.key);
}

/** One word for one, beside many that are the same: "… and then the dam broke", "… and then the dam held". */
const isSwap = (x: readonly UtteranceWord[], y: readonly UtteranceWord[], matched: number): boolean =>
  x.length === 1 && y.length === 1 && matched >= 5;

/** "imediate" and "immediate": one letter more or other, not in the ending. */
function isMisspelt(x: readonly UtteranceWord[], y: readonly UtteranceWord[]): boolean {
  if (x.length !== 1 || y.length !== 1) return false;
  const [p, q] = [joined(x), joined(y)];
  return Math.min(p.length, q.length) >= 6 && p.slice(-2) === q.slice(-2) && p[0] === q[0] && withinOneEdit(p, q);
}

function withinOneEdit(p: string, q: string): boolean {
  let from = 0;
  while (from < p.length && from < q.length && p[from] === q[from]) from++;
  let end = 0;
  while (end < p.length - from && end < q.length - from && p[p.length - 1 - end] === q[q.length - 1 - end]) end++;
  return Math.max(p.length, q.length) - from - end <= 1;
}

function changeOf(x: readonly UtteranceWord[], y: readonly UtteranceWord[], edge: boolean): Change {
  const text = (words: readonly UtteranceWord[]) => words.map((w) => w.text).join(" ");
  const negates = (words: readonly UtteranceWord[]) => words.filter((w) => NEGATIONS.has(w.key)).length;
  const numbers = (words: readonly UtteranceWord[]) =>
    words
      .filter((w) => /^\d/.test(w.key))
      .map((w) => w.key)
      .join(" ");
  const kind =
    !edge && negates(x) % 2 !== negates(y) % 2
      ? "negation"
      : numbers(x) && numbers(y) && numbers(x) !== numbers(y)
        ? "number"
        : [...x, ...y].some((w) => w.content)
          ? "content"
          : "function";
  return { kind, edge, a: text(x), b: text(y) };
}
