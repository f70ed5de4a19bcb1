import type { Document, Sentence } from "../document.js";
import type { Candidate } from "./candidates.js";
import { gazetteer } from "./gazetteer.js";
import { foldOf, isCommon, isDemonym, isInitial, isPersonNoun, isSurelyGiven, isTitleHead, plain } from "./kinds.js";
import type { Word } from "./words.js";

/** Most of its longer words begin with a capital: there a capital tells nothing. */
export function isHeadline(document: Document, sentence: Sentence, words: readonly Word[]): boolean {
  const { kind } = document.blocks[sentence.block]!;
  // "Harbour Conference Hall, Lima" in a table's cell is a name, not a headline.
  if (kind === "row") return false;
  let long = 0;
  let capitals = 0;
  let common = 0;
  let letters = 0;
  let verb = false;
  for (const word of words) {
    if (!word.letters) continue;
    letters++;
    if (!word.capital && (word.token.pos === "VERB" || word.token.pos === "AUX")) verb = true;
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capitals++;
    if (word.capital && !word.initial && isCommon(word)) common++;
  }
  if (letters < 3) return false;
  const share = capitals / Math.max(1, long);
  if (kind === "title" || kind === "heading") return share > 0.6 && (long > 3 || common > 0);
  // "The Ministry of Health and the University of Oslo agreed." has its verb in lower case and its stop.
  const stopped = /^[.!?"”]$/.test(words[words.length - 1]!.text);
  return long >= 5 && share > 0.75 && common > 1 && !(verb && stopped);
}

/**
 * Names in a headline that capitalises everything: forms that the text knows, names of the lists,
 * given names with an uncommon word after them, titles with one.
 */
export function headlineCandidates(words: readonly Word[], known: (fold: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const lists = gazetteer();
  const listed = (fold: string) => lists.places.has(fold) || lists.organizations.has(fold);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue;
    const to = longest(words, i, known) ?? personAt(words, i) ?? longest(words, i, listed);
    if (to === null) continue;
    const titles: string[] = [];
    for (let t = i - 1; t >= 0 && words[t + 1]!.joined && isTitleHead(words[t]!); t--) titles.unshift(plain(words[t]!));
    found.push({ from: i, to, words, titles, initial: true, quoted: false });
    i = to - 1;
  }
  return found;
}

function longest(words: readonly Word[], from: number, test: (fold: string) => boolean): number | null {
  for (let to = Math.min(words.length, from + 5); to > from; to--) {
    if (!words[to - 1]!.letters) continue;
    if (to - from === 1 && words[from]!.fold.length < 3 && !words[from]!.upper) continue;
    if (test(foldOf(words, from, to))) return to;
  }
  return null;
}

/** "Jane Doerr Quits": a given name and words that are no common ones; "Judge Doerr" too. */
function personAt(words: readonly Word[], at: number): number | null {
  const first = words[at]!;
  const before = words[at - 1];
  const titled = before !== undefined && first.joined && isTitleHead(before) && before.capital;
  if (!isSurelyGiven(first) && !(titled && isName(first))) return null;
  let to = at + 1;
  while (
    to < words.length &&
    to < at + 4 &&
    words[to]!.joined &&
    words[to]!.capital &&
    (isName(words[to]!) || isInitial(words[to]!))
  )
    to++;
  return to - at > 1 || titled ? to : null;
}

const isName = (word: Word): boolean =>
  word.letters &&
  !isCommon(word) &&
  !isPersonNoun(word) &&
  !/(?:s|ed|ing|ly)$/.test(word.fold.slice(3)) &&
  !isDemonym(word);
