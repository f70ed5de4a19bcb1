import { headKey, headOf } from "../../lexicon/heads.js";
import type { NameSpan } from "../../text/found.js";
import { inside } from "../../text/offsets.js";
import { namesIn, type Place, tokenAt, tokenOf, wordAt } from "./context.js";
import { isOfPersons, nounKey } from "./counted.js";

/** Whose age it is: a person, or what the article calls them ("boy"); null where neither is plain. */
export interface Aged {
  readonly subject: string | null;
  readonly noun: string | null;
}

/** "Maria Lund, 67,", "67-year-old Lund", "Lund, a 67-year-old driver", "Lund is 67 years old", "the six-year-old". */
export function agedAt(place: Place): Aged {
  const { found, quantity } = place;
  // "Ann and Bob Lee, aged 16 and 13": whose is whose is for the reader to say
  if (/^(?:and|or)$/.test(wordAt(place, place.to)) && tokenOf(place, place.to + 1)?.pos === "NUM")
    return { subject: null, noun: null };
  if (isOfThen(place)) return { subject: null, noun: null };
  const names = namesIn(found, place.sentence, "person");
  const before = names.filter((name) => name.end <= quantity.start).at(-1);
  const after = names.find((name) => name.start >= quantity.end);
  const nounText = nounOf(place);
  // "67-year-old Lund", "the 67-year-old driver Lund": only a noun phrase stands between
  if (after && isApposed(place, after) && !describes(place, after))
    return { subject: personOf(place, after), noun: nounText };
  if (before) {
    // "both 51"
    const gap = place.document.clean.slice(before.end, quantity.start);
    // "Lund, 67", "Lund (67)", "Lund, a 67-year-old driver", "Lund, aged 67", "Lund is 67", "Lund was 21 years old", "Lund Jr., 67"
    if (
      /^(?:,? (?:Jr|Sr|II|III)\.?)?(?:, | \(|, (?:an?|the|who (?:is|was)) | (?:is|was|turned|turns) (?:an? |the )?|,? at )$/.test(
        gap,
      )
    )
      return { subject: personOf(place, before), noun: nounText };
  }
  const alone = nounText === "one" || (nounText !== null && !isOfPersons(nounKey(nounText)));
  return alone && isThe(place) ? { subject: personOfBefore(place), noun: "one" } : { subject: null, noun: nounText };
}

/** "Was just 8 years old in 1940", "the then 35-year-old", "when she was 12", "at the age of 9": an age of another day. */
function isOfThen(place: Place): boolean {
  if ([1, 2].some((back) => /^(?:then|when)$/.test(wordAt(place, place.from - back)))) return true;
  if (/\bage of\b/i.test(place.document.clean.slice(place.quantity.start, place.quantity.end))) return true;
  const rest = place.document.clean.slice(place.quantity.end, place.quantity.end + 24);
  if (/^,? (?:when|at the time|in (?:1\d|20)\d\d)\b/.test(rest)) return true;
  return [1, 2, 3, 4].some((back) => wordAt(place, place.from - back) === "when");
}

/** "The 24-year-old …" */
const isThe = (place: Place): boolean => wordAt(place, place.from - 1) === "the";

/** The only person that the sentence before names: "Lund was fitted with a pump. The 24-year-old writes of it." */
function personOfBefore({ document, found, sentence }: Place): string | null {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.block < sentence.block - 1) return null;
  const names = namesIn(found, before, "person");
  const named = new Set(names.map((n) => n.named));
  return named.size === 1 ? found.named[names[0]!.named]!.name : null;
}

/** Whom the name beside the age names; null where two of the article may be meant. */
const personOf = (place: Place, name: NameSpan): string | null =>
  isShared(place, name) || isNamesake(place, name) ? null : place.found.named[name.named]!.name;

const lastWord = (name: string): string => foldOfName(name).split(" ").at(-1)!;
const foldOfName = (name: string): string => name.toLowerCase().replace(GENERATION, "");
// "Tom Roe Jr.", "Tom Roe III"
const GENERATION = /,? (?:jr|sr|ii|iii|iv)\.?$/;

/** "Roe, 41," where both Ann Roe and Tom Roe are told of: a surname alone is neither's. */
function isShared({ document, found }: Place, { start, end, named }: NameSpan): boolean {
  const words = document.clean.slice(start, end).toLowerCase();
  if (words.includes(" ")) return false;
  return (
    lastWord(found.named[named]!.name) === words &&
    found.named.some((other, i) => i !== named && other.type === "person" && isFullName(other.name, words))
  );
}

const isFullName = (name: string, surname: string): boolean =>
  foldOfName(name).includes(" ") && lastWord(name) === surname;

/** "Tom Roe and his son Tom", "Tom Roe and Tom Roe Jr.": a person and a namesake, whom the names alone do not part. */
function isNamesake({ document, found, sentence }: Place, name: NameSpan): boolean {
  const { forms } = found.named[name.named]!;
  const full = forms.filter((form) => form.includes(" "));
  if (
    full.some((form) => GENERATION.test(form.toLowerCase())) &&
    !full.every((form) => GENERATION.test(form.toLowerCase()))
  )
    return true;
  const before = document.clean.slice(sentence.start, name.start).trimEnd().split(" ").at(-1)!;
  const isRelative = headOf(headKey(before))?.head.class === "relation";
  return (
    isRelative && inside(found.names, { start: sentence.start, end: name.start }).some((n) => n.named === name.named)
  );
}

/** Between the age and the name stand only words of one noun phrase. */
function isApposed(place: Place, name: NameSpan): boolean {
  if (!/olds?$/i.test(place.document.clean.slice(place.quantity.start, place.quantity.end))) return false;
  if (name.start - place.quantity.end > 60) return false;
  for (let at = place.to; ; at++) {
    const token = tokenOf(place, at);
    if (!token || token.start >= name.start) return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && !/^[-.,]$/.test(token.text)) return false;
    // "a 12-year-old girl, Ann Lee" names her; "a 12-year-old, Ann Lee said" does not
    if (token.text === "," && at === place.to) return false;
  }
}

/** "The 39-year-old Ely man", "a 12-year-old Lund fan": the name is no more than a description of who is so old. */
function describes(place: Place, name: NameSpan): boolean {
  const next = tokenAt(place.document, place.sentence, name.end);
  const token = tokenOf(place, next);
  return token !== undefined && token.pos === "NOUN" && token.start === name.end + 1 && /^\p{Ll}/u.test(token.text);
}

/** "boy" of "a five-year-old boy"; "year-old" alone stands for itself. */
function nounOf(place: Place): string | null {
  const { head } = place.quantity;
  if (head) return place.document.clean.slice(head.start, head.end).toLowerCase();
  const next = tokenOf(place, place.to);
  if (!/olds?$/i.test(wordAt(place, place.to - 1))) return null;
  return next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) ? null : "one";
}
