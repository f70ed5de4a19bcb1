import { HONORIFICS } from "../../lexicon/name-words.js";
import { PLACE_HEADS } from "../../lexicon/place-words.js";
import { AMBIGUOUS_TITLES, TITLE_MODIFIERS, TITLE_OBJECTS } from "../../lexicon/title-words.js";
import type { Put } from "./candidates.js";
import { gazetteer } from "./gazetteer.js";
import {
  foldOf,
  isCalendar,
  isCommon,
  isDemonym,
  isFunctionWord,
  isGiven,
  isInitial,
  isNameSuffix,
  isOrganizationHead,
  isOrganizationWord,
  isOtherCapital,
  isPersonNoun,
  isPlaceName,
  isPlaceTail,
  isSurelyGiven,
  isSurname,
  isTitleHead,
  isTitleWord,
  plain,
} from "./kinds.js";
import type { Word } from "./words.js";

/** Cuts one run of capitals: titles and demonyms go; "US President Jane Roe" is a place and a person. */
export function divide(words: readonly Word[], start: number, end: number, put: Put): void {
  const [from, to] = trimmed(words, start, end);
  if (from >= to) return;
  // "White House", "United Arab Emirates"
  if (to - from > 1 && isListed(words, from, to)) {
    put(from, to, []);
    return;
  }
  if (isTwice(words, from, to, put) || isShouted(words, from, to)) return;
  const last = words[to - 1]!;
  const body = to - from > 1 && (isOrganizationWord(last) || isPlaceTail(last) || hasOf(words, from, to));
  const title = lastTitle(words, from, to);
  if (body && !(title >= 0 && !isOrganizationWord(last) && words.slice(title + 1, to).some(isGiven))) {
    if (!splitAtPerson(words, from, to, put)) put(from, to, []);
    return;
  }
  if (title >= 0) {
    let first = title;
    while (first > from && (isTitleWord(words[first - 1]!) || isHigh(words, first - 1) || !words[first - 1]!.capital))
      first--;
    prefix(words, from, first, put);
    let core = title + 1;
    if (!words[core]!.capital && words[core]!.fold === "of") core++;
    put(skipDemonym(words, core, to), to, words.slice(first, title + 1).map(plain));
    return;
  }
  // A name and a title, or only a title: "Ohio Governor", "Foreign Minister".
  if (isTitleHead(last) && !isNamePart(words, from, to - 1, to)) {
    let first = to - 1;
    while (first > from && (isTitleWord(words[first - 1]!) || isHigh(words, first - 1))) first--;
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
  if (!splitAtPerson(words, core, to, put)) put(core, to, []);
}

/** Without days and months, "Former", small words, and party words at the end: "California Democrat". */
function trimmed(words: readonly Word[], start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isCalendar(words[from]!) && !(isGiven(words[from]!) && to - from > 1 && words[from + 1]!.capital))
    from++;
  while (to > from + 1 && isCalendar(words[to - 1]!) && !isGiven(words[from]!)) to--;
  if (to - from > 1 && isLoose(words[from]!)) from++;
  // "EU High officials": an acronym has no such last word; "Ridgeway High" is a school.
  if (to - from > 1 && words[to - 1]!.fold === "high" && words[to - 2]!.upper) to--;
  if (to - from > 1 && isOtherCapital(words[to - 1]!) && isListed(words, from, to - 1)) to--;
  return [from, to];
}

/** "High Representative", "High Commissioner": the word belongs to the office, not to the body before it. */
const isHigh = (words: readonly Word[], at: number): boolean =>
  words[at]!.fold === "high" && /^(?:representative|commissioner)$/.test(words[at + 1]?.fold ?? "");

/** "Former New York mayor", "In Mississippi": a word that only opens the sentence or a caption. */
const isLoose = (word: Word): boolean =>
  (word.initial && /^(?:former|then|acting|late|retired|outgoing|incoming)$/.test(word.fold)) ||
  /^(?:i|we|you|they|he|she|it)'/.test(word.fold) ||
  (isFunctionWord(word) &&
    !word.upper &&
    !isInitial(word) &&
    !HONORIFICS.has(plain(word)) &&
    !isGiven(word) &&
    !/^(?:the|will|no|all|new|us|we)$/.test(word.fold));

/** A caption and its copy: "Jane Roe Jane Roe". */
function isTwice(words: readonly Word[], from: number, to: number, put: Put): boolean {
  const half = from + (to - from) / 2;
  if (!Number.isInteger(half) || half - from < 2 || foldOf(words, from, half) !== foldOf(words, half, to)) return false;
  put(from, half, []);
  put(half, to, []);
  return true;
}

/** "BEGIN VIDEO CLIP", "HISTORIC DEPARTURE POINT": a heading run into the text. */
const isShouted = (words: readonly Word[], from: number, to: number): boolean => {
  let upper = 0;
  let common = 0;
  for (let i = from; i < to; i++) {
    if (!words[i]!.upper || words[i]!.text.length < 3) continue;
    upper++;
    if (isCommon(words[i]!)) common++;
  }
  return upper > 1 && common > 0;
};

/** The last title word with a name after it; -1 where there is none. */
function lastTitle(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const next = words[i + 1]!;
    // Edward "Duke" Farrow is no duke.
    if (/^["“'‘(]$/.test(words[i - 1]?.text ?? "") && i > from) continue;
    if (isTitleHead(words[i]!)) {
      if (isNamePart(words, from, i, to)) continue;
      // "General Electric", "Major League Baseball": what follows is no name of a person.
      if (
        AMBIGUOUS_TITLES.has(plain(words[i]!)) &&
        next.capital &&
        isCommon(next) &&
        !isGiven(next) &&
        !isSurname(next) &&
        !isTitleWord(next)
      )
        continue;
      return i;
    }
    // "Cubs Outfielder Jane Roe"
    if (
      i > from &&
      words[i]!.capital &&
      isPersonNoun(words[i]!) &&
      !isGiven(words[i]!) &&
      isSurelyGiven(next) &&
      to - i > 2
    )
      return i;
  }
  return -1;
}

/** "Los Angeles Jane Roe", "Interpol Jane Roe", "Reuters Red Cross", "Jane Roe White House". */
function splitAtPerson(words: readonly Word[], from: number, to: number, put: Put): boolean {
  for (let i = from + 1; i < to; i++) {
    const whole = isListed(words, from, i);
    const person = isPersonFrom(words, i, to);
    const split =
      (whole && (person || isListed(words, i, to))) ||
      (person && isOrganizationHead(words[i - 1]!)) ||
      (to - i > 1 && i - from > 1 && isSurelyGiven(words[from]!) && isListed(words, i, to));
    if (!split) continue;
    put(from, i, []);
    put(i, to, []);
    return true;
  }
  return false;
}

/** A given name and a word that is no common one, with no given name before them. */
const isPersonFrom = (words: readonly Word[], at: number, to: number): boolean =>
  to - at > 1 &&
  isGiven(words[at]!) &&
  !isGiven(words[at - 1]!) &&
  !isInitial(words[at - 1]!) &&
  words[at + 1]!.capital &&
  (!isCommon(words[at + 1]!) || isSurname(words[at + 1]!)) &&
  !isOrganizationWord(words[to - 1]!) &&
  !isPlaceTail(words[to - 1]!);

/** What stands before a title: an organisation or a place, without demonyms. */
function prefix(words: readonly Word[], from: number, to: number, put: Put): void {
  const first = skipDemonym(words, from, to);
  let end = to;
  while (end > first + 1 && isOtherCapital(words[end - 1]!)) end--;
  if (first < end) put(first, end, []);
}

/** "Secretary of" stood before: "State John Roe", "France Jeanne Roe". */
function afterOf(words: readonly Word[], from: number, to: number, put: Put): boolean {
  const previous = words[from - 1]?.fold === "the" ? words[from - 2] : words[from - 1];
  if (previous?.fold !== "of" && previous?.fold !== "for") return false;
  let core = from;
  while (core < to && (TITLE_OBJECTS.has(words[core]!.fold) || !words[core]!.capital)) core++;
  if (core > from && core < to && isGiven(words[core]!)) {
    put(core, to, ["of"]);
    return true;
  }
  for (let i = from + 1; i < to - 1; i++)
    if (isGiven(words[i]!) && !isGiven(words[from]!) && isListed(words, from, i)) {
      put(from, i, []);
      put(i, to, ["of"]);
      return true;
    }
  return false;
}

const isListed = (words: readonly Word[], from: number, to: number): boolean => {
  const lists = gazetteer();
  const fold = foldOf(words, from, to);
  return lists.places.has(fold) || lists.organizations.has(fold);
};

/** Skips demonyms and party words before a person: "Russian", "Democratic"; kept before bodies: "Russian Academy". */
function skipDemonym(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && words[i]!.capital) {
    const word = words[i]!;
    const next = i + 1 < to ? words[i + 1]! : null;
    const modifier = TITLE_MODIFIERS.has(plain(word)) && (next === null || isSurelyGiven(next));
    const skipped = isDemonym(word) || isOtherCapital(word) || modifier;
    if (!skipped || isPlaceName(word)) break;
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

/** A word of titles that is a surname here: "Martin Luther King", "Reggie Bishop", "J. Judge", "Roy King Jr." */
function isNamePart(words: readonly Word[], from: number, at: number, to: number): boolean {
  const before = words[at - 1];
  if (words[at]!.text.endsWith(".") || at === from || !before) return false;
  const isLast = at === to - 1 || (at === to - 2 && isNameSuffix(words[to - 1]!));
  return isLast && (isGiven(before) || isInitial(before)) && !isDemonym(before);
}
