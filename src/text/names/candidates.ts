import { OTHER_CAPITALS } from "../../lexicon/name-words.js";
import { PLACE_HEADS } from "../../lexicon/place-words.js";
import { TITLE_MODIFIERS, TITLE_OBJECTS } from "../../lexicon/title-words.js";
import { gazetteer } from "./gazetteer.js";
import {
  foldOf,
  isCalendar,
  isCommon,
  isDemonym,
  isGiven,
  isInitial,
  isOrganizationWord,
  isPersonNoun,
  isPlaceTail,
  isSurelyGiven,
  isTitleHead,
  isTitleWord,
  plain,
} from "./kinds.js";
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
    const close = /^["“‘']$/.test(words[i]!.text) ? quotedTitle(words, i) : i;
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

type Add = (from: number, to: number, titles: readonly string[]) => void;

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
  // "said de Beauvoir", "in al Qaeda": the particle is part of the name.
  if (a > 0 && words[a]!.joined && LEADING.has(words[a - 1]!.fold) && !words[a - 1]!.capital && !titles.length) a--;
  const all = titles.length ? titles : titlesBefore(words, a);
  found.push({ from: a, to: b, words, titles: all, initial: words[a]!.initial, quoted: false });
}

const LEADING = new Set(["de", "del", "della", "van", "von", "bin", "ibn", "al", "el", "du", "di", "da"]);

const isAgency = (word: Word): boolean =>
  word.upper &&
  word.text.length > 1 &&
  (word.text.length > 2 || gazetteer().organizations.has(word.fold)) &&
  !isGiven(word);

/** Cuts one run: openers, titles and demonyms go, "US President Jane Roe" is a place and a person. */
function divide(words: readonly Word[], start: number, end: number, put: Add): void {
  let from = start;
  let to = end;
  while (from < to && isCalendar(words[from]!) && !(isGiven(words[from]!) && to - from > 1 && words[from + 1]!.capital))
    from++;
  while (to > from + 1 && isCalendar(words[to - 1]!) && !isGiven(words[from]!)) to--;
  if (from >= to) return;
  // "White House", "United Arab Emirates"
  if (to - from > 1 && isListed(words, from, to)) {
    put(from, to, []);
    return;
  }
  // A caption and its copy: "Jane Roe Jane Roe".
  const half = from + (to - from) / 2;
  if (Number.isInteger(half) && half - from > 1 && foldOf(words, from, half) === foldOf(words, half, to)) {
    put(from, half, []);
    put(half, to, []);
    return;
  }
  const last = words[to - 1]!;
  const body = to - from > 1 && (isOrganizationWord(last) || isPlaceTail(last) || hasOf(words, from, to));
  let title = -1;
  for (let i = from; i < to - 1; i++) if (isTitleHead(words[i]!) && !isNamePart(words, from, i, to)) title = i;
  if (body && !(title >= 0 && !isOrganizationWord(last) && words.slice(title + 1, to).some(isGiven))) {
    put(from, to, []);
    return;
  }
  if (title >= 0) {
    let first = title;
    while (first > from && (isTitleWord(words[first - 1]!) || !words[first - 1]!.capital)) first--;
    const titles = words.slice(first, title + 1).map(plain);
    prefix(words, from, first, put);
    let core = title + 1;
    if (!words[core]!.capital && words[core]!.fold === "of") core++;
    put(skipDemonym(words, core, to), to, titles);
    return;
  }
  // A name and a title, or only a title: "Ohio Governor", "Foreign Minister".
  if (isTitleHead(last) && !isNamePart(words, from, to - 1, to)) {
    let first = to - 1;
    while (first > from && isTitleWord(words[first - 1]!)) first--;
    prefix(words, from, first, put);
    if (first === from && to - from === 1 && !words[from]!.initial) put(from, to, []);
    return;
  }
  if (afterOf(words, from, to, put)) return;
  const core = skipDemonym(words, from, to);
  if (core >= to) return;
  // "Rapper Drake", "Lawyer Jane Roe": a common noun, with a capital only because it opens the sentence.
  if (words[core]!.initial && to - core > 1 && isPersonNoun(words[core]!) && !isGiven(words[core]!)) {
    put(core + 1, to, [words[core]!.fold]);
    return;
  }
  // "Los Angeles Jane Roe", "Interpol Jane Roe", "Reuters Red Cross": a listed name, and a person or another.
  for (let i = core + 1; i < to; i++)
    if (isListed(words, core, i) && (isListed(words, i, to) || isPersonFrom(words, i, to))) {
      put(core, i, []);
      put(i, to, []);
      return;
    }
  put(core, to, []);
}

/** A given name and a word that is no common one, with no given name before them. */
const isPersonFrom = (words: readonly Word[], at: number, to: number): boolean =>
  to - at > 1 &&
  isGiven(words[at]!) &&
  !isGiven(words[at - 1]!) &&
  !isInitial(words[at - 1]!) &&
  !isCommon(words[at + 1]!);

/** What stands before a title: an organisation or a place, without demonyms. */
function prefix(words: readonly Word[], from: number, to: number, put: Add): void {
  const first = skipDemonym(words, from, to);
  if (first < to) put(first, to, []);
}

/** "Secretary of" stood before: "State John Roe", "France Jeanne Roe". */
function afterOf(words: readonly Word[], from: number, to: number, put: Add): boolean {
  const previous = words[from - 1]?.fold === "the" ? words[from - 2] : words[from - 1];
  if (previous?.fold !== "of" && previous?.fold !== "for") return false;
  let core = from;
  while (core < to && (TITLE_OBJECTS.has(words[core]!.fold) || !words[core]!.capital)) core++;
  if (core > from && core < to && isGiven(words[core]!)) {
    put(core, to, ["of"]);
    return true;
  }
  for (let i = from + 1; i < to - 1; i++)
    if (isGiven(words[i]!) && !isGiven(words[from]!) && isPlace(words, from, i)) {
      put(from, i, []);
      put(i, to, ["of"]);
      return true;
    }
  return false;
}

const isListed = (words: readonly Word[], from: number, to: number): boolean => {
  const fold = foldOf(words, from, to);
  return gazetteer().places.has(fold) || gazetteer().organizations.has(fold);
};

const isPlace = (words: readonly Word[], from: number, to: number): boolean =>
  gazetteer().places.has(foldOf(words, from, to));

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

/** Skips demonyms and party words before a person: "Russian", "Democratic"; kept before bodies: "Russian Academy". */
function skipDemonym(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && words[i]!.capital) {
    const word = words[i]!;
    const next = i + 1 < to ? words[i + 1]! : null;
    const modifier = TITLE_MODIFIERS.has(plain(word)) && (next === null || isSurelyGiven(next));
    const skipped = isDemonym(word) || OTHER_CAPITALS.has(word.fold) || modifier;
    if (!skipped || gazetteer().places.has(word.fold)) break;
    if (isGiven(word) && !isDemonym(word) && to - i > 1) break;
    i++;
  }
  // "North Korean", "South African"
  if (i + 1 < to && PLACE_HEADS.has(words[i]!.fold) && isDemonym(words[i + 1]!)) return skipDemonym(words, i + 2, to);
  // "Spaniard Rafael Roe" and "American Roe" are persons; "French Riviera" is one name.
  if (i > from && i < to && isDemonym(words[i - 1]!) && isCommon(words[to - 1]!) && !isGiven(words[i]!)) return i - 1;
  return i;
}

const hasOf = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:of|for|on)$/.test(words[i]!.fold) && !isTitleHead(words[i - 1]!)) return true;
  return false;
};

/** A word of titles that is a surname here: "Martin Luther King", "Reggie Bishop", "J. Judge". */
function isNamePart(words: readonly Word[], from: number, at: number, to: number): boolean {
  const before = words[at - 1];
  if (words[at]!.text.endsWith(".") || at !== to - 1 || at === from || !before) return false;
  return (isGiven(before) || isInitial(before)) && !isDemonym(before);
}
