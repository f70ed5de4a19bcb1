import { HONORIFICS, OTHER_TAILS } from "../../lexicon/name-words.js";
import { COMPASS, PLACE_HEADS, PLACE_NOUNS } from "../../lexicon/place-words.js";
import type { NameType } from "../../model/mention.js";
import { isAlias } from "./alias.js";
import {
  isAttributed,
  isOfFirm,
  isPersonalVerb,
  isPlaceNoun,
  isPlacePreposition,
  isRelative,
  isTelling,
} from "./beside.js";
import type { Candidate } from "./candidates.js";
import { gazetteer } from "./gazetteer.js";
import {
  foldOf,
  isCommon,
  isDemonym,
  isFunctionWord,
  isGiven,
  isInitial,
  isNameSuffix,
  isOrganizationHead,
  isOrganizationName,
  isOrganizationWord,
  isOtherCapital,
  isParticle,
  isPersonNoun,
  isPlaceName,
  isPlaceTail,
  isSurelyGiven,
  isSurname,
  isTitleHead,
} from "./kinds.js";
import type { Word } from "./words.js";

/** What speaks for each type, added up over all places of a form. "Other" is none of them: a law, a war, a song. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  other: number;
}

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0, other: 0 });

// "Petrov", "Shevchenko", "Kowalski", "Johansson", "Yılmazoğlu", "Mkrtchyan", "Popescu", "Jovanović", "Hernández"
const SURNAME =
  /(?:ov|ova|ev|eva|enko|chuk|sky|skyy|skiy|ski|ska|skaya|sson|sen|yan|ian|vich|vic|ovic|escu|oglu|shvili|dze|ez|poulos|akis|zadeh|wala|singh|berg|stein|mann|ini|elli|etti)$/;

/** The votes that the words of a name cast by themselves. */
export function votesOfForm({ words, from, to }: Candidate): Votes {
  const votes = noVotes();
  const lists = gazetteer();
  const fold = foldOf(words, from, to);
  const last = words[to - 1]!;
  const lone = to - from === 1 || (to - from === 2 && !words[from]!.capital);
  const place = lists.places.get(fold);
  // "Jackson" and "Houston" are persons as often as cities.
  if (place) votes.place += place !== "city" ? 8 : lists.surnames.has(fold) || lists.given.has(fold) ? 1.2 : 3;
  if (lists.organizations.has(fold) || (/[-']/.test(fold) && lists.organizations.has(fold.replace(/[-' ]/g, ""))))
    votes.organization += 6;
  if (!lone) {
    // A whole name of the lists is not weighed word by word.
    if (!place || place === "city") longForm(words, from, to, votes);
  } else {
    if (isOrganizationWord(last)) votes.organization += 2.5;
    else if (COMPASS.has(last.fold)) votes.place += 2.5;
    else if (isPlaceTail(last) && !isSurname(last)) votes.place += 1.5;
    if (lists.stateCodes.has(last.text)) votes.place += 4;
    else if (last.upper && last.text.replace(/\./g, "").length <= 6) votes.organization += 2.5;
    if (isSurelyGiven(last) || isSurname(last)) votes.person += 1;
    if (/^al-/i.test(last.text)) votes.person += 0.5;
    if (isCommon(last) && !place) votes.other += 0.5;
  }
  if (SURNAME.test(last.fold) && last.fold.length > 4 && !place && !isCommon(last)) votes.person += 1.5;
  return votes;
}

function longForm(words: readonly Word[], from: number, to: number, votes: Votes): void {
  const lists = gazetteer();
  const size = to - from;
  const first = words[from]!;
  const last = words[to - 1]!;
  const inner = (test: (w: Word) => boolean) => has(words, from + 1, to - 1, test);
  // "Tiger Woods", "Larry Bird": a given name and a surname, though the word is one of places.
  const personal = size === 2 && isGiven(first) && isSurname(last) && !isPlaceName(first);
  if (isFunctionWord(first) && !isGiven(first)) votes.person -= 3;
  if (isOrganizationWord(last)) votes.organization += personal ? 2 : 7;
  else if (isPlaceTail(last)) votes.place += personal ? 2 : 7;
  else if (OTHER_TAILS.has(last.fold) && !personal && !inner((w) => isOrganizationHead(w))) votes.other += 7;
  else if (has(words, from, to, (w) => isOrganizationWord(w) && !isGiven(w))) votes.organization += 3.5;
  if (has(words, from, to, (w) => w.capital && isOrganizationName(w))) votes.organization += 3;
  if (inner((w) => /^(?:of|for|and|&)$/.test(w.fold))) votes.organization += 3;
  const geographic = PLACE_HEADS.has(first.fold);
  if (geographic) votes.place += 3;
  if (isDemonym(first)) votes.organization += 2;
  if (isDemonym(last) || isOtherCapital(last)) votes.other += 4;
  // "Boston Bruins", "Kansas City Royals", "Leeds United": a place and a plural.
  // "Jordan Ellis", "Sydney Adams": no plural, or a given name and a surname.
  const plural = /(?:[^siu]s|sox)$/.test(last.fold) && !(size === 2 && isGiven(first) && isSurname(last));
  if (plural && size > 1 && lists.places.has(foldOf(words, from, to - 1))) votes.organization += 5;
  if (isInitial(first)) votes.person += 3;
  else if (isGiven(first) && !geographic) {
    // "Jordan Roe", "France Telecom": the list of given names has both.
    if (isPlaceName(first) && !isSurname(last)) votes.organization += 1.5;
    votes.person += isCommon(first) || isPlaceName(first) ? 1.5 : 3;
  }
  if (lists.firstSurnames.has(first.fold) && size <= 3) votes.person += 1.5;
  if (inner(isInitial)) votes.person += 3;
  if (inner((w) => !w.capital && isParticle(w))) votes.person += 1.5;
  // "John Roe II", "World War II"
  if (isNameSuffix(last)) {
    if (OTHER_TAILS.has(words[to - 2]!.fold)) votes.other += 7;
    else votes.person += 4;
  }
  if (inner((w) => /^["“'‘(]$/.test(w.text))) votes.person += 3;
  if (isCommon(first) && !isGiven(first) && !isInitial(first)) votes.person -= 1;
  const common = words.slice(from, to).filter((w) => w.capital && isCommon(w)).length;
  if (common === size) votes.other += 2;
  else if (isCommon(last) && !isSurname(last)) {
    // "Baseball Prospectus", "Netscape Navigator": but "Zora Winding" may be a person.
    votes.other += isGiven(first) ? 0.5 : isCommon(first) || last.fold.endsWith("s") ? 1.5 : 1;
    if (!isCommon(first) && size <= 3) votes.person += 1;
  } else if (size <= 4 && first.fold !== "the" && !geographic) {
    // "Access Hollywood", "Voice Europe"
    if (isPlaceName(last) && !isSurname(last) && !isGiven(first)) votes.organization += 1;
    else votes.person += 1.5;
  }
}

const has = (words: readonly Word[], from: number, to: number, test: (w: Word) => boolean): boolean => {
  for (let i = from; i < to; i++) if (test(words[i]!)) return true;
  return false;
};

/** The votes that the words around one place of it cast. */
export function votesOfPlace(candidate: Candidate): Votes {
  const { words, from, to, titles } = candidate;
  const votes = noVotes();
  const lists = gazetteer();
  const before = words[from - 1];
  const next = words[to];
  const after = words[to + 1];
  const size = to - from;
  if (isAlias(words, candidate.quoted ? from - 2 : from - 1)) votes.person += 3.5;
  else if (candidate.quoted) votes.other += 2.5;
  // "117th Street"
  if (before && size === 1 && /^\d+(?:st|nd|rd|th)$/.test(before.text) && isPlaceTail(words[from]!)) votes.place += 5;
  if (before && /^\d/.test(before.text) && before.end === words[from]!.start) votes.other += 3;
  // "the broadcaster NHK" is no person, "Mr. T" is.
  if (titles.length) {
    if (titles.some((t) => HONORIFICS.has(t))) votes.person += 6;
    else if (!(size === 1 && words[from]!.upper)) votes.person += 4;
  }
  if (before) {
    // "the island of Hokkaido", "the village of Roe"
    if (before.fold === "of" && PLACE_NOUNS.has(words[from - 2]?.fold ?? "")) votes.place += 3;
    // "12 miles northeast of Puerto Largo", "south-southwest of Roe Point"
    if (before.fold === "of" && /(?:north|south|east|west)(?:ern)?$/.test(words[from - 2]?.fold ?? ""))
      votes.place += 3;
    if (before.fold === "from" || before.fold === "to") votes.place += before.fold === "from" ? 0.6 : 0.3;
    if (isPlacePreposition(before)) votes.place += before.fold === "in" ? 2 : 1;
    else if (before.fold === "the" && !(size === 1 && next?.joined && next.letters && !next.capital)) {
      // "the Saints", "the Hawks": a team or a band.
      votes.organization += size === 1 && /[^s]s$/.test(words[from]!.fold) ? 2.5 : 1.5;
      votes.person -= 1.5;
    }
  }
  if (!next) return votes;
  if (next.text === ",") {
    // "Aurora, Colorado": the part before the whole.
    if (after?.capital && !titles.length && (lists.stateCodes.has(after.text) || isLargePlace(after)))
      votes.place += size === 1 || !isGiven(words[from]!) ? 3 : 0;
    // "Roe, 67,"
    const close = words[to + 2];
    if (
      after &&
      /^\d{1,2}$/.test(after.text) &&
      +after.text > 0 &&
      (!close || /^[,.;)]$/.test(close.text) || close.fold === "and")
    )
      votes.person += 4;
    if (after?.fold === "who") votes.person += 3;
    if (isRole(words, to + 1)) votes.person += 3;
  } else if (next.text === "(" && after && /^\d{1,2}$/.test(after.text)) votes.person += 3;
  else if (next.fold === "who" || next.fold === "whom") votes.person += 2;
  else if (isTelling(next)) votes.person += 1.2;
  else if (isPersonalVerb(next)) votes.person += 1.2;
  // "the Roe administration", "Roe supporters"
  else if (next.joined && isAttributed(next)) votes.person += 1.5;
  else if (next.joined && isPlaceNoun(next) && !next.capital) votes.place += 2;
  else if (next.text === "'s" && after && !after.capital) {
    if (isRelative(after)) votes.person += 3;
    else if (
      /^(?:ceo|shares|stock|executives?|spokes\w+|headquarters|board|customers|chairman|workers|employees)$/.test(
        after.fold,
      )
    )
      votes.organization += 2;
    else if (
      /^(?:capital|government|president|prime|border|economy|parliament|coast|population|north|south|east|west|largest)$/.test(
        after.fold,
      )
    )
      votes.place += 1.5;
  } else if (isOfFirm(next)) votes.organization += 1.2;
  return votes;
}

const isLargePlace = (word: Word): boolean => {
  const rank = gazetteer().places.get(word.fold);
  return rank === "country" || rank === "state" || rank === "other";
};

/** Does a noun phrase for a person begin here: "the lawyer", "a former police officer", "secretary of"? */
export function isRole(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 7; i++) {
    const word = words[i]!;
    if (!word.letters && !/^['’-]/.test(word.text)) return false;
    if (
      i > at &&
      !word.capital &&
      /^(?:said|says|is|was|were|are|has|had|will|who|which|where|and|in|on|at|to|from)$/.test(word.fold)
    )
      return false;
    if (!word.capital && isPersonNoun(word)) {
      const following = words[i + 1];
      // "a leader" of a compound is no end: "the police station".
      if (!following?.letters || following.token.pos !== "NOUN") return true;
    }
  }
  return false;
}

/** The type with most votes; null where too little speaks for any, or more for none of them. */
export function typeOf(votes: Votes): NameType | null {
  const { person, organization, place, other } = votes;
  const best = Math.max(person, organization, place);
  if (best < 1 || other > best || (other > 0 && other === best)) return null;
  if (person === best) return "person";
  return place === best ? "place" : "organization";
}

/** A lone word with a capital that names no one: "Muslim", "Russians", "No." */
export const isNoName = ({ words, from, to }: Candidate): boolean => {
  if (to - from > 1) return false;
  const word = words[from]!;
  return (
    isOtherCapital(word) ||
    isDemonym(word) ||
    word.text.length < 2 ||
    /^\p{Lu}\.$|[$%]|^(?:i|we|you|they|he|she|it|that|there|who|what|let)'/u.test(
      word.fold === word.text ? word.text : word.text.length < 3 ? word.text : word.fold,
    ) ||
    (OTHER_TAILS.has(word.fold) && words[from - 1]?.text === "'s") ||
    (isTitleHead(word) && (word.initial || !word.joined || words[from - 1]?.fold === "the")) ||
    (/^(?:no|nos|vol|fig|ch)\.?$/.test(word.fold) && /^\d/.test(words[to]?.text ?? ""))
  );
};
