import { NAME_SUFFIXES, OTHER_CAPITALS, PARTICLES, PERSONAL_VERBS, TELLING } from "../../lexicon/name-words.js";
import { ORGANIZATION_WORDS } from "../../lexicon/organization-words.js";
import { PLACE_HEADS, PLACE_NOUNS, PLACE_PREPOSITIONS, PLACE_TAILS } from "../../lexicon/place-words.js";
import { TITLE_HEADS } from "../../lexicon/title-words.js";
import type { NameType } from "../../model/mention.js";
import { type Candidate, foldOf, ROLE_ENDING } from "./candidates.js";
import { gazetteer } from "./gazetteer.js";
import type { Word } from "./words.js";

/** What speaks for each type, added up over all places of a form. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
}

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0 });

// "Petrov", "Shevchenko", "Kowalski", "Johansson", "Yılmazoğlu", "Mkrtchyan", "Popescu", "Jovanović", "Hernández"
const SURNAME =
  /(?:ov|ova|ev|eva|enko|chuk|sky|skyy|skiy|ski|ska|skaya|sson|sen|yan|ian|vich|vic|ovic|escu|oglu|shvili|dze|ez|poulos|akis|zadeh|wala|singh|berg|stein|mann|ini|elli|etti)$/;

const HONORIFIC = new Set("mr mrs ms miss dr sir dame lord lady mme".split(" "));

/** The votes that the words of a name cast by themselves. */
export function votesOfForm({ words, from, to }: Candidate): Votes {
  const votes = noVotes();
  const lists = gazetteer();
  const fold = foldOf(words, from, to);
  const size = to - from;
  const first = words[from]!;
  const last = words[to - 1]!;
  const place = lists.places.get(fold);
  if (place) votes.place += place === "city" ? 3 : 5;
  if (lists.organizations.has(fold)) votes.organization += 6;
  if (size > 1) {
    if (ORGANIZATION_WORDS.has(last.fold)) votes.organization += 6;
    else if (PLACE_TAILS.has(last.fold)) votes.place += 6;
    else if (has(words, from, to, (w) => ORGANIZATION_WORDS.has(w.fold) && !lists.given.has(w.fold)))
      votes.organization += 3.5;
    if (
      has(
        words,
        from + 1,
        to - 1,
        (w) => !w.capital && (w.fold === "of" || w.fold === "for" || w.fold === "and" || w.text === "&"),
      )
    )
      votes.organization += 3;
    if (PLACE_HEADS.has(first.fold) && !lists.given.has(first.fold)) votes.place += 2.5;
    if (lists.demonyms.has(first.fold)) votes.organization += 2;
    if (lists.given.has(first.fold) || /^(?:\p{Lu}\.)+$/u.test(first.text)) votes.person += 3;
    if (lists.firstSurnames.has(first.fold) && size <= 3) votes.person += 2;
    if (has(words, from + 1, to - 1, (w) => /^(?:\p{Lu}\.)+$/u.test(w.text))) votes.person += 3;
    if (has(words, from + 1, to - 1, (w) => !w.capital && PARTICLES.has(w.fold))) votes.person += 1.5;
    if (NAME_SUFFIXES.has(last.fold)) votes.person += 4;
    if (has(words, from + 1, to - 1, (w) => /^["“]$/.test(w.text))) votes.person += 3;
    if (size <= 4) votes.person += 1.5;
  } else {
    if (last.upper && last.text.replace(/\./g, "").length <= 6) votes.organization += 2.5;
    else if (lists.given.has(last.fold)) votes.person += 1;
    if (/^al-/i.test(last.text)) votes.person += 0.5;
  }
  if (SURNAME.test(last.fold) && last.fold.length > 4 && !place) votes.person += 1.5;
  return votes;
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
  if (titles.length) votes.person += titles.some((t) => HONORIFIC.has(t)) ? 6 : 4;
  if (before) {
    if (PLACE_PREPOSITIONS.has(before.fold)) votes.place += before.fold === "in" ? 2 : 1;
    else if (before.fold === "the") votes.organization += 2;
    else if (before.fold === "his" || before.fold === "her") votes.person -= 0.5;
  }
  if (!next) return votes;
  if (next.text === ",") {
    // "Aurora, Colorado": the part before the whole.
    if (after?.capital && (lists.stateCodes.has(after.text) || isLargePlace(after)))
      votes.place += size === 1 || !lists.given.has(words[from]!.fold) ? 3 : 0;
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
  else if (TELLING.has(next.fold)) votes.person += 1.2;
  else if (PERSONAL_VERBS.has(next.fold)) votes.person += 1.2;
  else if (next.joined && PLACE_NOUNS.has(next.fold) && !next.capital) votes.place += 2;
  else if (next.text === "'s" && after && !after.capital) {
    if (RELATIVES.test(after.fold)) votes.person += 3;
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
  } else if (/^(?:ceo|shares|executives?|spokes\w+|officials?|headquarters|employees|customers)$/.test(next.fold))
    votes.organization += 1.2;
  return votes;
}

const RELATIVES =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|lawyers?|attorneys?|parents|family|girlfriend|boyfriend|friends?|death|body|life|arrest|career|widow|fiancee?|head|face|hands?|age)$/;

const isLargePlace = (word: Word): boolean => {
  const rank = gazetteer().places.get(word.fold);
  return rank === "country" || rank === "state" || rank === "other";
};

/** Does a noun phrase for a person begin here: "the lawyer", "a former police officer", "secretary of"? */
export function isRole(words: readonly Word[], at: number): boolean {
  const lists = gazetteer();
  for (let i = at; i < words.length && i < at + 7; i++) {
    const word = words[i]!;
    if (!word.letters && !/^['’-]/.test(word.text)) return false;
    if (
      i > at &&
      !word.capital &&
      /^(?:said|says|is|was|were|are|has|had|will|who|which|where|and|in|on|at|to|from)$/.test(word.fold)
    )
      return false;
    if (
      !word.capital &&
      (TITLE_HEADS.has(word.fold) || lists.personNouns.has(word.fold) || ROLE_ENDING.test(word.fold))
    ) {
      const following = words[i + 1];
      // "a leader" of a compound is no end: "the police station".
      if (!following?.letters || following.token.pos !== "NOUN") return true;
    }
  }
  return false;
}

/** The type with most votes; null where too little speaks for any. */
export function typeOf(votes: Votes, size: number): NameType | null {
  const { person, organization, place } = votes;
  const best = Math.max(person, organization, place);
  if (best < (size > 1 ? 1 : 1)) return null;
  if (person === best) return "person";
  return place === best ? "place" : "organization";
}

export const isNoName = (candidate: Candidate): boolean => {
  const { words, from, to } = candidate;
  if (to - from > 1) return false;
  const word = words[from]!;
  return (
    OTHER_CAPITALS.has(word.fold) ||
    gazetteer().demonyms.has(word.fold) ||
    word.text.length < 2 ||
    TITLE_HEADS.has(word.fold.replace(/\.$/, ""))
  );
};
