import { MORE_PERSONS, PART_WORDS, PEOPLE, SAME_NOUN } from "../../lexicon/figure-roles.js";
import { PERSON_NOUNS } from "../../lexicon/person-nouns.js";
import { inside } from "../../text/offsets.js";
import { SIGNS } from "../../text/signs.js";
import { foldWord, stem } from "../../values/words.js";
import { type Place, tokenOf, wordAt } from "./context.js";

/** Which things, and which part of them, a number counts. */
export interface CountedThings {
  readonly noun: string | null;
  readonly subset: string | null;
  readonly part: boolean;
  readonly period: boolean;
}

export const nounKey = (word: string): string => {
  const folded = foldWord(word);
  const key = stem(folded);
  return folded.endsWith("ing") ? key : (SAME_NOUN.get(key) ?? key);
};

export function countedThings(place: Place): CountedThings {
  const { quantity, document } = place;
  const head = quantity.head ? document.clean.slice(quantity.head.start, quantity.head.end) : (quantity.of ?? null);
  const noun = head === null ? null : nounKey(head);
  const words = (quantity.of ?? "").toLowerCase().split(/[\s-]+/);
  const isPeople = head === null || PEOPLE.has(head.toLowerCase());
  // "Israeli soldiers", "children", "dead women"; "other", "more" and adjectives of state do not make a set of their own
  const own = words.filter(
    (word) =>
      word &&
      !PART_WORDS.has(word) &&
      !PEOPLE.has(word) &&
      !/^(?:the|his|her|its|their|of|armed|innocent|least)$/.test(word),
  );
  const subset = head === null || (isPeople && own.length === 0) ? null : own.map(nounKey).join(" ") || null;
  return {
    noun: isPeople && head !== null ? "people" : noun,
    subset,
    part: isPart(place, words),
    period: isPeriod(place),
  };
}

/** "12 others", "five of them", "including two children", "among them a boy", "of whom four", "two more", "another 12". */
function isPart(place: Place, words: readonly string[]): boolean {
  if (words.some((word) => PART_WORDS.has(word))) return true;
  const text = place.document.clean.slice(place.quantity.start, place.quantity.end).toLowerCase();
  if (/\b(?:another|further|other|more$)/.test(text) && !/more than/.test(text)) return true;
  for (let at = place.to; at < place.to + 3; at++)
    if (/^(?:other|others|more|them|whom|these|those)$/.test(wordAt(place, at)) && wordAt(place, at + 1) !== "than")
      return true;
  for (let back = 1; back <= 4; back++) {
    const word = wordAt(place, place.from - back);
    // "of whom two", "of which four exploded"; "in which 12 died" is no part
    if (/^(?:whom|which)$/.test(word) && wordAt(place, place.from - back - 1) === "of") return true;
    if (/^(?:including|include|includes|included|among|plus|remaining|other|another|besides|except|but)$/.test(word))
      return true;
    if (tokenOf(place, place.from - back)?.pos === "VERB" || word === "") break;
  }
  // "21 of the more than 200 girls": the number behind is the whole of another
  const lead = [1, 2, 3].map((back) => wordAt(place, place.from - back));
  const of =
    lead[0] === "of" ? 1 : /^(?:the|his|her|its|their|these|those)$/.test(lead[0]!) && lead[1] === "of" ? 2 : 0;
  const whole = of ? tokenOf(place, place.from - of - 1) : undefined;
  if (
    whole &&
    (whole.pos === "NUM" || /^(?:some|many|most|one|first|last|half|all|none|several|each)$/i.test(whole.text))
  )
    return true;
  // "one of the dead"
  return (
    wordAt(place, place.to) === "of" &&
    /^(?:the|those)$/.test(wordAt(place, place.to + 1)) &&
    place.quantity.unit === null
  );
}

/** Is it a noun for persons, or does the number leave it unsaid? */
export function isOfPersons(noun: string | null): boolean {
  if (noun === null || noun === "people" || noun === "other") return true;
  persons ??= new Set([...PERSON_NOUNS.split(" "), ...MORE_PERSONS].map(nounKey));
  return persons.has(noun);
}

let persons: ReadonlySet<string> | null = null;

/** How far from a number the words about it stand, in characters. */
const REACH = 250;

/** "this year", "in the past decade", "since 2009", "over seven years": not one event. */
function isPeriod(place: Place): boolean {
  const { found, sentence, document, quantity } = place;
  const around = {
    start: Math.max(sentence.start, quantity.start - REACH),
    end: Math.min(sentence.end, quantity.end + REACH),
  };
  for (const time of inside(found.times, around)) {
    const before = document.clean.slice(Math.max(sentence.start, time.start - 12), time.start);
    if (/^P\d+[YM]|^P\dDE/.test(time.timex) && /\b(?:in|over|for|during|within|past|last)\b/i.test(before)) return true;
    const lead = document.clean.slice(Math.max(sentence.start, time.start - 8), time.end).toLowerCase();
    if (/\bsince\b|\bthis year\b|\bso far\b|\blast year\b|\bpast\b|\bevery\b|\ba year\b/.test(lead)) return true;
  }
  if ((sentence.signs & SIGNS.yearly) === 0) return false;
  return /\b(?:so far this year|this year|every year|each year|a year|per year|annually|over the years)\b/.test(
    document.clean.slice(around.start, around.end).toLowerCase(),
  );
}
