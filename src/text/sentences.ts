import { ABBREVIATIONS } from "../lexicon/abbreviations.js";
import type { Span } from "./offsets.js";

// A stop, closing marks, white space, and what may begin a sentence: `said." The`, `… peace.) "We`.
const BOUNDARY = /(?<![.!?…])([.!?…]+)(["'”’)\]]*)(\s+)(?=["'“‘([]*[\p{Lu}\p{N}“"])/gu;

/**
 * No sentence is as long: what is (a list run together, a text without stops) is cut at a space. So work that is
 * quadratic in a sentence stays linear in an article.
 */
const LONGEST = 2000;

/** Where to cut a text that runs on too long: at the last space, or else anywhere but inside a letter. */
function cutIn(text: string, start: number): number {
  const most = start + LONGEST;
  const space = text.lastIndexOf(" ", most);
  if (space > start + LONGEST / 2) return space;
  return /[\uDC00-\uDFFF]/.test(text[most]!) ? most - 1 : most;
}

/** The sentences of one block or cell. Offsets are shifted by `shift`. */
export function sentencesOf(text: string, shift: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    for (; end - start > LONGEST; start = cutIn(text, start)) add(start, cutIn(text, start));
    add(start, end);
  };
  const add = (from: number, end: number) => {
    const words = text.slice(from, end);
    const to = from + words.trimEnd().length;
    const first = from + words.length - words.trimStart().length;
    if (to > first) spans.push({ start: first + shift, end: to + shift });
  };
  BOUNDARY.lastIndex = 0;
  for (let match = BOUNDARY.exec(text); match; match = BOUNDARY.exec(text)) {
    const [, stop = "", marks = "", gap = ""] = match;
    if (stop === "." && marks === "" && isAbbreviation(text, match.index)) continue;
    const end = match.index + stop.length + marks.length;
    push(end);
    start = end + gap.length;
  }
  push(text.length);
  return spans;
}

/** Is the stop at `at` part of an abbreviation or an initial: "Gen.", "U.S.", "J. Smith", "a.m."? */
function isAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 14 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  const word = text.slice(from, at);
  // "He lives in the U.S. The" ends a sentence; "the U.S. Senate" does not: only common openers end one.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !/^\.["'”’)\]]*\s+["'“‘]*(?:The|A|An|He|She|It|They|We|But|And|In|On|At|This|That|These|His|Her|Its|Their|There|Mr|Ms|Mrs|If|When|While|As|For|By|After)\b/u.test(
      text.slice(at, at + 24),
    );
  if (/^\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}
