import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { MONTHS, NAME_SUFFIXES, OTHER_CAPITALS, PARTICLES, WEEKDAYS } from "../../lexicon/name-words.js";
import { ORGANIZATION_HEADS, ORGANIZATION_WORDS, PLACE_OF_HEADS } from "../../lexicon/organization-words.js";
import { PLACE_HEADS, PLACE_TAILS } from "../../lexicon/place-words.js";
import { TITLE_HEADS, TITLE_MODIFIERS, TITLE_OBJECTS } from "../../lexicon/title-words.js";
import type { Sentence } from "../document.js";
import { gazetteer } from "./gazetteer.js";
import type { Word } from "./words.js";

/** A run of words that may be a name, with the words around it. */
export interface Candidate {
  /** Indices into the sentence's words, half-open: the name alone. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  /** The title words directly before it, folded: ["prime", "minister"]. */
  readonly titles: readonly string[];
  /** Its first word opens a sentence: the capital tells nothing. */
  readonly initial: boolean;
}

/** Finds runs of capitals in a sentence of running text and cuts titles, demonyms and openers off. */
export function candidatesOf(
  words: readonly Word[],
  sentence: Sentence,
  isCommon: (fold: string) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  while (i < words.length) {
    if (!starts(words[i]!)) {
      i++;
      continue;
    }
    const to = runEnd(words, i);
    divide(words, i, to, sentence, isCommon, found);
    i = to;
  }
  return found;
}

const starts = (word: Word): boolean => word.capital;

/** Where the run that begins at `from` ends. */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length) {
    const last = words[to - 1]!;
    const next = words[to]!;
    if (last.closed) return to;
    if (next.capital && next.joined && !endsRun(last)) {
      to++;
      continue;
    }
    const jump = linked(words, from, to);
    if (jump > to) {
      to = jump;
      continue;
    }
    return to;
  }
  return to;
}

/** "Ukraine's Zelensky" are two; "'s" is a word of its own, so only a plain mark ends a run here. */
const endsRun = (last: Word): boolean => !last.letters;

/** Particles, "of", "and", "&", suffixes after a comma, nicknames in quotes; the new end, or `to`. */
function linked(words: readonly Word[], from: number, to: number): number {
  const next = words[to]!;
  const after = words[to + 1];
  const last = words[to - 1]!;
  if (!after) return to;
  // "Robert Downey, Jr."
  if (next.text === "," && after.capital && NAME_SUFFIXES.has(after.fold) && to - from >= 2) return to + 2;
  // "AT & T", "Procter & Gamble"
  if (next.text === "&" && after.capital) return to + 2;
  // Charles "Chuck" Grassley
  if (/^["“'‘(]$/.test(next.text) && after.capital) {
    const close = words[to + 2];
    const more = words[to + 3];
    if (
      close &&
      /^["”'’)]$/.test(close.text) &&
      more?.capital &&
      (next.text !== "(" || isGiven(last)) &&
      isGiven(words[from]!)
    )
      return to + 4;
    return to;
  }
  if (!next.joined || !next.letters) return to;
  // "Mohammed bin Salman", "Ursula von der Leyen", "Luiz Inácio Lula da Silva"
  if (PARTICLES.has(next.fold) && !last.closed) {
    let at = to + 1;
    while (
      at < words.length &&
      at < to + 3 &&
      words[at]!.joined &&
      !words[at]!.capital &&
      (PARTICLES.has(words[at]!.fold) || words[at]!.fold === "la")
    )
      at++;
    if (words[at]?.capital && words[at]!.joined) return at + 1;
  }
  // "University of Oslo", "Ministry of Health", "Gulf of Aden"
  const head = last.fold;
  if (ORGANIZATION_HEADS.has(head) || PLACE_OF_HEADS.has(head)) {
    if (next.fold === "of" || next.fold === "for" || next.fold === "on") {
      let at = to + 1;
      if (words[at]?.fold === "the") at++;
      if (words[at]?.capital && words[at]!.joined) return at + 1;
    }
  }
  // "Department of Health and Human Services": only inside such a name.
  if (next.fold === "and" && after.capital && !after.upper) {
    for (let i = to - 1; i > from; i--) {
      if (words[i]!.fold === "of" || words[i]!.fold === "for" || words[i]!.fold === "on") {
        const list = gazetteer();
        const known =
          list.places.has(after.fold) ||
          list.organizations.has(after.fold) ||
          isGiven(after) ||
          ORGANIZATION_HEADS.has(after.fold);
        return /^(?:ministry|department|committee|centers|agency|office|bureau|commission)$/.test(words[i - 1]!.fold) &&
          !known
          ? to + 2
          : to;
      }
    }
  }
  return to;
}

const isGiven = (word: Word): boolean => gazetteer().given.has(word.fold);

const plain = (word: Word): string => (word.text.endsWith(".") ? word.fold.replace(/\.$/, "") : word.fold);

const isTitleHead = (word: Word): boolean =>
  TITLE_HEADS.has(plain(word)) || TITLE_HEADS.has(plain(word).replace(/^(?:ex|vice|co)-/, ""));
const isTitleWord = (word: Word): boolean => isTitleHead(word) || TITLE_MODIFIERS.has(plain(word));
const isDemonym = (word: Word): boolean => gazetteer().demonyms.has(word.fold);
const isOrganizationWord = (word: Word): boolean => ORGANIZATION_WORDS.has(word.fold);
const isPlaceTail = (word: Word): boolean => PLACE_TAILS.has(word.fold);
const isCalendar = (word: Word): boolean => MONTHS.has(plain(word)) || WEEKDAYS.has(plain(word));

/** Cuts one run into candidates. */
function divide(
  words: readonly Word[],
  start: number,
  end: number,
  sentence: Sentence,
  isCommon: (fold: string) => boolean,
  found: Candidate[],
): void {
  let from = start;
  const to = end;
  // Openers of a sentence: "When Smith", "Meanwhile", "But the".
  while (from < to && words[from]!.initial && isOpener(words[from]!, words[from + 1], isCommon)) {
    from++;
    if (from < to && !words[from]!.capital) from++;
    break;
  }
  if (from >= to) return;
  while (
    from < to &&
    isCalendar(words[from]!) &&
    !(to - from > 1 && isGiven(words[from]!) && !isDayNumber(words[from + 1]))
  )
    from++;
  let stop = to;
  while (stop > from + 1 && isCalendar(words[stop - 1]!) && !isGiven(words[from]!)) stop--;
  if (from >= stop) return;
  const add = (a: number, b: number, titles: readonly string[]) => {
    let x = a;
    let y = b;
    while (x < y && !words[x]!.capital) x++;
    while (y > x && !words[y - 1]!.capital) y--;
    if (x < y) found.push({ from: x, to: y, words, sentence, titles, initial: words[x]!.initial });
  };
  const lastWord = words[stop - 1]!;
  const whole = stop - from > 1 && (isOrganizationWord(lastWord) || isPlaceTail(lastWord) || hasOf(words, from, stop));
  // The last title word with something after it.
  let title = -1;
  for (let i = from; i < stop - 1; i++) if (isTitleHead(words[i]!) && !isNamePart(words, from, i, stop)) title = i;
  if (whole && !(title >= 0 && words.slice(title + 1, stop).some(isGiven) && !isOrganizationWord(lastWord))) {
    add(skipDemonym(words, from, stop, true), stop, []);
    return;
  }
  if (title >= 0) {
    let first = title;
    while (first > from && (isTitleWord(words[first - 1]!) || !words[first - 1]!.capital)) first--;
    const titles = words.slice(first, title + 1).map(plain);
    let core = title + 1;
    if (!words[core]!.capital && words[core]!.fold === "of") core++;
    const before = skipDemonym(words, from, first, false);
    if (before < first) add(before, first, []);
    add(skipDemonym(words, core, stop, false), stop, titles);
    return;
  }
  // Only titles, or a name and a title: "Ohio Governor", "Foreign Minister".
  if (isTitleHead(lastWord) && !isNamePart(words, from, stop - 1, stop)) {
    let first = stop - 1;
    while (first > from && isTitleWord(words[first - 1]!)) first--;
    const before = skipDemonym(words, from, first, false);
    if (before < first) add(before, first, []);
    return;
  }
  // "…, Secretary of" stood before: "State John Kerry".
  const previous = words[from - 1]?.fold === "the" ? words[from - 2] : words[from - 1];
  if (previous?.fold === "of" || previous?.fold === "for") {
    let core = from;
    while (core < stop && (TITLE_OBJECTS.has(words[core]!.fold) || !words[core]!.capital)) core++;
    if (core > from && core < stop && isGiven(words[core]!)) {
      add(core, stop, ["of"]);
      return;
    }
    for (let i = from + 1; i < stop - 1; i++)
      if (isGiven(words[i]!) && !isGiven(words[from]!) && isPlace(words, from, i)) {
        add(from, i, []);
        add(i, stop, ["of"]);
        return;
      }
  }
  const core = skipDemonym(words, from, stop, false);
  if (core >= stop) return;
  // "Rapper Drake", "Lawyer Jane Roe": a common noun with a capital only because it opens the sentence.
  if (
    words[core]!.initial &&
    stop - core > 1 &&
    gazetteer().personNouns.has(words[core]!.fold) &&
    !isGiven(words[core]!)
  ) {
    add(core + 1, stop, [words[core]!.fold]);
    return;
  }
  // A lower-case role before it: "spokesman John Roe", "the lawyer Jane Roe".
  add(core, stop, titlesBefore(words, core));
}

function isPlace(words: readonly Word[], from: number, to: number): boolean {
  return gazetteer().places.has(foldOf(words, from, to));
}

export const foldOf = (words: readonly Word[], from: number, to: number): string => {
  let text = words[from]!.fold;
  for (let i = from + 1; i < to; i++) text += (words[i]!.joined ? " " : "") + words[i]!.fold;
  return text;
};

const isDayNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/.test(word.text);

/** Lower-case title and role words right before a name, outwards: "prime minister", "actor", "coach". */
function titlesBefore(words: readonly Word[], at: number): string[] {
  const titles: string[] = [];
  let i = at - 1;
  if (i < 0 || !words[at]!.joined) return titles;
  const isRole = (w: Word) =>
    w.letters &&
    !w.capital &&
    (TITLE_HEADS.has(plain(w)) || gazetteer().personNouns.has(w.fold) || ROLE_ENDING.test(w.fold));
  if (!isRole(words[i]!)) return titles;
  while (
    i >= 0 &&
    words[i]!.letters &&
    !words[i]!.capital &&
    (isRole(words[i]!) || TITLE_MODIFIERS.has(plain(words[i]!)))
  ) {
    titles.unshift(plain(words[i]!));
    i--;
    if (i + 1 > 0 && !words[i + 1]!.joined) break;
  }
  return titles;
}

// "biologist", "newswoman", "businessperson", "wicketkeeper", "songwriter", "lawmaker"
export const ROLE_ENDING =
  /(?:ologist|ographer|woman|women|person|keeper|maker|writer|holder|player|leader|baseman|fielder|fighter)$/;

/** Skips demonyms, party words and place names written before a title or a person: "Russian", "Democratic". */
function skipDemonym(words: readonly Word[], from: number, to: number, keepFirst: boolean): number {
  let i = from;
  if (keepFirst) return i;
  while (
    i < to &&
    words[i]!.capital &&
    (isDemonym(words[i]!) || OTHER_CAPITALS.has(words[i]!.fold) || TITLE_MODIFIERS.has(plain(words[i]!))) &&
    !(isGiven(words[i]!) && to - i > 1 && !isDemonym(words[i]!))
  ) {
    if (gazetteer().places.has(words[i]!.fold)) break;
    // "North Korean", "New Zealander"
    i++;
  }
  if (i + 1 < to && PLACE_HEADS.has(words[i]!.fold) && isDemonym(words[i + 1]!))
    return skipDemonym(words, i + 2, to, keepFirst);
  return i;
}

const hasOf = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++)
    if ((words[i]!.fold === "of" || words[i]!.fold === "for" || words[i]!.fold === "on") && !isTitleHead(words[i - 1]!))
      return true;
  return false;
};

/** A word of titles that is a name here: the surname of "Reggie Bishop", the given name of "Prince Fielder Jr." */
function isNamePart(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at]!;
  if (word.text.endsWith(".")) return false;
  const before = words[at - 1];
  // "Martin Luther King", "Reggie Bishop"
  if (
    at > from &&
    at === to - 1 &&
    before &&
    (isGiven(before) || /^\p{Lu}\.$/u.test(before.text)) &&
    !isDemonym(before)
  )
    return true;
  return false;
}

/** A first word that is a common one with a capital. */
function isOpener(word: Word, next: Word | undefined, isCommon: (fold: string) => boolean): boolean {
  if (word.upper && word.text.length > 1 && !FUNCTION_WORDS.has(word.fold)) return false;
  if (FUNCTION_WORDS.has(word.fold))
    return !(word.fold === "will" && next?.capital && next.joined && word.token.pos === "PROPN");
  const lists = gazetteer();
  const known = lists.places.has(word.fold) || lists.organizations.has(word.fold);
  const { pos } = word.token;
  const followed = next?.capital && next.joined;
  if (known) return false;
  if (lists.given.has(word.fold) && (followed || pos === "PROPN")) return false;
  if (isDemonym(word) || isTitleWord(word) || lists.personNouns.has(word.fold)) return false;
  if (isOrganizationWord(word) && followed) return false;
  if (pos === "PROPN") return !followed && isCommon(word.fold);
  if (pos === "NOUN" || pos === "ADJ" || pos === "NUM" || pos === "X") return followed ? isCommon(word.fold) : true;
  return true;
}
