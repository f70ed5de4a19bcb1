import { FEMALE_HONORIFICS, MALE_HONORIFICS } from "../../lexicon/name-words.js";
import type { Candidate } from "./candidates.js";
import { gazetteer } from "./gazetteer.js";
import { isPersonNoun } from "./kinds.js";

export type Gender = "female" | "male" | "unknown";

/** What the article says of one named person that pronouns and roles can be matched with. */
export interface Traits {
  readonly gender: Gender;
  /** Heads of the titles and descriptions beside the name: "minister", "coach". */
  readonly roles: ReadonlySet<string>;
}

// "spokeswoman", "actress"; "wife", "daughter"
const FEMALE =
  /(?:woman|women|actress|waitress|duchess|princess|heiress|hostess)$|^(?:wife|mother|daughter|sister|widow|aunt|niece|girlfriend|grandmother|queen|girl|lady|mom|nun|fiancee|businesswoman)$/;
// "spokesman" may be anyone's; "husband", "son"
const MALE =
  /^(?:husband|father|son|brother|widower|uncle|nephew|boyfriend|grandfather|king|boy|man|dad|monk|fiance|businessman|fisherman|congressman|priest|pope|imam)$/;

/** What speaks for a gender, and the roles, before the forms of one name are put together. */
export interface Signs {
  readonly female: number;
  readonly male: number;
  readonly roles: ReadonlySet<string>;
}

export const genderOf = ({ female, male }: Signs): Gender =>
  female > male ? "female" : male > female ? "male" : "unknown";

export const mergeSigns = (a: Signs | null, b: Signs): Signs =>
  a ? { female: a.female + b.female, male: a.male + b.male, roles: new Set([...a.roles, ...b.roles]) } : b;

/** Reads gender and roles off the words around the places of a form and off its given name. */
export function signsOf(places: readonly Candidate[]): Signs {
  let female = 0;
  let male = 0;
  const roles = new Set<string>();
  const weigh = (word: string, by: number) => {
    if (FEMALE_HONORIFICS.has(word) || FEMALE.test(word)) female += by;
    else if (MALE_HONORIFICS.has(word) || MALE.test(word)) male += by;
  };
  for (const { words, from, to, titles } of places) {
    for (const title of titles) weigh(title, 3);
    const head = titles[titles.length - 1];
    if (head && head.length > 2) roles.add(head);
    for (const role of described(words, to)) {
      roles.add(role);
      weigh(role, 2);
    }
    const first = words[from]!;
    const sex = gazetteer().given.get(first.fold);
    // A surname may be a given name too: "Mrs Neil".
    const weight = to - from > 1 ? 1 : 0.1;
    if (sex === "female") female += weight;
    else if (sex === "male") male += weight;
  }
  return { female, male, roles };
}

/** The head of an apposition: "Roe, the country's foreign minister," is "minister". */
function described(words: Candidate["words"], at: number): string[] {
  if (words[at]?.text !== ",") return [];
  for (let i = at + 1; i < words.length && i < at + 9; i++) {
    const word = words[i]!;
    if (/^[,.;:]$/.test(word.text) || /^(?:who|which|said|says|was|is|had|has)$/.test(word.fold)) return [];
    if (word.capital || !isPersonNoun(word)) continue;
    const next = words[i + 1];
    // "the police chief" is a chief.
    if (next?.letters && next.joined && !next.capital && isPersonNoun(next)) continue;
    return [word.fold];
  }
  return [];
}
