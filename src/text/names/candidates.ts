import { TITLE_MODIFIERS } from "../../lexicon/title-words.js";
import { divide } from "./division.js";
import { isGiven, isOrganizationName, isPersonNoun, plain } from "./kinds.js";
import { isOpener } from "./openers.js";
import { runEnd } from "./runs.js";
import type { Word } from "./words.js";

/** A run of words that may be a name: the name alone, with the words around it. */
export interface Candidate {
  /** Indices into `words`, half-open. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  /** The title words directly before it, folded: ["prime", "minister"]. */
  readonly titles: readonly string[];
  /** Its first word opens a sentence: the capital tells nothing. */
  readonly initial: boolean;
  /** All that stands between two quotation marks: a work, a nickname. */
  readonly quoted: boolean;
}

export interface Found {
  readonly candidates: Candidate[];
  /** First words of sentences that were taken for common ones; the rest of the article may know better. */
  readonly doubtful: Candidate[];
}

/** The candidates of one sentence of running text. */
export function candidatesOf(words: readonly Word[], inLower: (fold: string) => boolean): Found {
  const candidates: Candidate[] = [];
  const doubtful: Candidate[] = [];
  let i = 0;
  while (i < words.length) {
    const close = !words[i]!.letters && /^["“‘']$/.test(words[i]!.text) ? quotedTitle(words, i) : i;
    if (close > i) {
      candidates.push({ from: i + 1, to: close, words, titles: [], initial: false, quoted: true });
      i = close + 1;
      continue;
    }
    if (!words[i]!.capital) {
      i++;
      continue;
    }
    const to = runEnd(words, i);
    let from = i;
    if (words[from]!.initial && isOpener(words[from]!, words[from + 1], inLower)) {
      doubtful.push({ from, to: from + 1, words, titles: [], initial: true, quoted: false });
      from++;
      while (from < to && !words[from]!.capital) from++;
    }
    if (from < to) divide(words, from, to, (a, b, titles) => add(words, a, b, titles, candidates));
    i = to;
  }
  return { candidates, doubtful };
}

/** Where the name between the quotation marks that open at `at` ends: a work, a show, a nickname; `at` where it is speech. */
function quotedTitle(words: readonly Word[], at: number): number {
  let capitals = 0;
  let end = at + 1;
  for (; end < words.length && end < at + 9; end++) {
    const word = words[end]!;
    if (/^["”’']$/.test(word.text)) break;
    // “Face the Nation,” has its comma inside; “Yes,” is speech.
    if (/^[,.]$/.test(word.text) && /^["”’']$/.test(words[end + 1]?.text ?? "") && capitals > 1) break;
    if (!word.letters && word.text !== "'s" && word.text !== "&" && word.text !== ":") return at;
    if (word.capital) capitals++;
    else if (word.letters && !/^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|de|la)$/.test(word.fold)) return at;
  }
  const content = end - at - 1;
  if (end >= words.length || end >= at + 9 || content === 0 || !words[at + 1]!.capital || !words[end - 1]!.capital)
    return at;
  return capitals > 0 ? end : at;
}

/** Keeps a stretch of a run as a candidate, with the title words before it. */
export type Put = (from: number, to: number, titles: readonly string[]) => void;

function add(words: readonly Word[], from: number, to: number, titles: readonly string[], found: Candidate[]): void {
  let a = from;
  let b = to;
  while (a < b && !words[a]!.capital) a++;
  // "Splash News The" is a name and the next line.
  while (
    b > a &&
    words[b - 1]!.letters &&
    (!words[b - 1]!.capital || (b - a > 1 && /^(?:the|a|an|and|but|or|for|with|by|from)$/.test(words[b - 1]!.fold)))
  )
    b--;
  // "CEO" and "No." alone are no names; "AP John Roe" is an agency and its photographer.
  if (b - a > 2 && isAgency(words[a]!) && isGiven(words[a + 1]!)) {
    add(words, a, a + 1, [], found);
    a++;
  }
  if (a >= b) return;
  // "said de Beauvoir", "in al Qaeda", "Von Beauvoir said": the particle is part of the name.
  if (
    a > 0 &&
    words[a]!.joined &&
    LEADING.has(words[a - 1]!.fold) &&
    (!words[a - 1]!.capital || words[a - 1]!.initial) &&
    !titles.length
  )
    a--;
  const all = titles.length ? titles : titlesBefore(words, a);
  found.push({ from: a, to: b, words, titles: all, initial: words[a]!.initial, quoted: false });
}

const LEADING = new Set(["de", "del", "della", "van", "von", "bin", "ibn", "al", "el", "du", "di", "da"]);

const isAgency = (word: Word): boolean =>
  word.upper && word.text.length > 1 && (word.text.length > 2 || isOrganizationName(word)) && !isGiven(word);

/** Lower-case title and role words right before a name: "prime minister", "actor". */
function titlesBefore(words: readonly Word[], at: number): string[] {
  const titles: string[] = [];
  const isRole = (w: Word) => w.letters && !w.capital && isPersonNoun(w);
  if (!words[at]!.joined) return titles;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.capital || !(isRole(word) || (titles.length > 0 && TITLE_MODIFIERS.has(plain(word))))) break;
    titles.unshift(plain(word));
    if (!word.joined) break;
  }
  return titles;
}
