import { HARM_NOUNS, HARMED_STATES } from "../lexicon/casualties.js";
import { COMMON_WORDS } from "../lexicon/common-words.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { NEWS_WORDS } from "../lexicon/news-words.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { PLACE_PREPOSITIONS } from "../lexicon/place-words.js";
import { MONTHS, WEEKDAYS } from "../lexicon/time-words.js";
import type { Reading } from "../model/reading.js";
import { countryOf } from "../values/country.js";
import { daysBetween } from "../values/days.js";
import { foldWord, stem, type Word } from "../values/words.js";
import { wordsIn } from "./sentence-words.js";

/** What tells one happening from another of its kind: where, when, who, how many. */
export interface Whereabouts {
  /** Places that the headline and the first sentences name, folded. */
  readonly places: readonly string[];
  /** Days that they name. */
  readonly days: readonly { readonly from: string; readonly to: string }[];
  /** Does the article name a person? */
  readonly names: boolean;
  /** What it counts, with the number: "people 12". */
  readonly counts: readonly { readonly of: string; readonly number: number }[];
  /** Keys of the words with which the lead tells what happened: no names, no toll, no words of any news. */
  readonly deeds: ReadonlySet<string>;
  /** Countries among `places`. */
  readonly countries: ReadonlySet<string>;
  /** Countries that the article names, itself or by their people. */
  readonly allCountries: ReadonlySet<string>;
  /** Words of names, folded; of places only where they are no part of `places`. */
  readonly nameWords: ReadonlySet<string>;
  /** All its words, folded, in their order, between blanks. */
  readonly text: string;
}

/** The lead is told in so many sentences, the headline with them. */
const LEAD_SENTENCES = 4;
/** What stands further down is not read. */
const SENTENCES_READ = 80;

const known = new WeakMap<Reading, Whereabouts>();

/** The whereabouts of an article's lead, read once. Linear in its words. */
export function whereaboutsOf(reading: Reading): Whereabouts {
  const told = known.get(reading);
  if (told) return told;
  const own = gather(reading);
  known.set(reading, own);
  return own;
}

function gather(reading: Reading): Whereabouts {
  const sentences = reading.sentences.slice(0, SENTENCES_READ);
  const last = sentences[LEAD_SENTENCES - 1] ?? sentences[sentences.length - 1];
  const isLead = (at: { field: string; start: number }) =>
    at.field === "title" || last?.field === "title" || at.start < (last?.end ?? 0);
  const places = new Set<string>();
  const days: { from: string; to: string }[] = [];
  const counts: { of: string; number: number }[] = [];
  const people: string[][] = [];
  const named = new Set<string>();
  for (const mention of reading.mentions) {
    if (mention.type === "place" && isLead(mention)) places.add(folded(mention.quote));
    // "Gunmen killed 14": the first word of a sentence is a name only where the reader took it for one.
    if ("name" in mention) for (const word of folded(mention.quote).split(" ")) named.add(word);
    if (mention.type === "person") people.push(folded(mention.quote).split(" "));
    if (mention.type === "time" && isLead(mention)) {
      const { from, to } = mention;
      if (from && to && daysBetween(from, to) <= 1) days.push({ from, to });
    }
    if (mention.type === "quantity" && mention.unit === null && mention.of !== null) {
      const number = mention.min ?? mention.max;
      if (number !== null) counts.push({ of: mention.of.toLowerCase(), number });
    }
  }
  const words = sentences.map(wordsIn);
  sentences.forEach((sentence, i) => {
    // A headline's capitals may name nothing: "Two Die in Night Crash".
    if (i < LEAD_SENTENCES && sentence.field === "text") for (const place of placesIn(words[i]!)) places.add(place);
  });
  const ofPlaces = new Set([...places].flatMap((place) => place.split(" ")));
  const nameWords = new Set<string>();
  sentences.forEach((sentence, i) => {
    if (sentence.field === "title") return;
    words[i]!.forEach(({ text, fold, key }, j) => {
      if (isNameLike(text) && !ofPlaces.has(fold) && !isCommon(fold, key) && (j > 0 || named.has(fold)))
        nameWords.add(fold);
    });
  });
  const names = people.some((parts) => parts.length > 1 && !parts.some((part) => ofPlaces.has(part)));
  const text = ` ${words.flatMap((own) => own.map(({ fold }) => fold)).join(" ")} `;
  const lead = sentences.flatMap((sentence, i) => (sentence.field === "title" || i < LEAD_SENTENCES ? words[i]! : []));
  const countriesIn = (all: readonly string[]) => new Set(all.flatMap((word) => countryOf(word) ?? []));
  const countries = countriesIn([...places]);
  const allCountries = countriesIn([...new Set(text.split(" "))]);
  return {
    places: [...places].sort(),
    countries,
    allCountries,
    days,
    names,
    counts,
    deeds: deedsIn(lead),
    nameWords,
    text,
  };
}

let untelling: ReadonlySet<string> | null = null;

function deedsIn(words: readonly Word[]): Set<string> {
  untelling ??= new Set(
    [...FUNCTION_WORDS, ...NEWS_WORDS, ...HARMED_STATES, ...HARM_NOUNS, ...PERSON_NOUNS.split(" ")].flatMap((word) => [
      word,
      stem(foldWord(word)),
    ]),
  );
  const telling = words.filter(({ text, key }) => /^\p{Ll}{3}/u.test(text) && !untelling!.has(key));
  return new Set(telling.map(({ key }) => key));
}

/** "near Orrin", "in Lower Varn", "off Skarnes": a place by its preposition, where the reader took its name for a person's. */
function placesIn(words: readonly Word[]): string[] {
  const places: string[] = [];
  words.forEach(({ fold }, i) => {
    if (!(PLACE_PREPOSITIONS.has(fold) || fold === "off") || fold === "toward" || fold === "towards") return;
    let end = i + 1;
    while (
      end < words.length &&
      end <= i + 4 &&
      isPlaceWord(words[end]!) &&
      (end === i + 1 || words[end]!.start === words[end - 1]!.end + 1)
    )
      end++;
    if (end === i + 1) return;
    places.push(
      words
        .slice(i + 1, end)
        .map((word) => word.fold)
        .join(" "),
    );
  });
  return places;
}

const isPlaceWord = ({ text, fold }: Word): boolean =>
  isNameLike(text) && !Object.hasOwn(MONTHS, fold) && !Object.hasOwn(WEEKDAYS, fold);

/** A capital and a small letter: "Orrin", "Velden's"; no "US", no "2024". */
const isNameLike = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(text) && text !== text.toUpperCase();

const folded = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(foldWord)
    .join(" ")
    .trim();

let common: ReadonlySet<string> | null = null;

/** Words that open a sentence, days, and names of offices: "Police", "Friday", "Fire" of a fire service. */
function isCommon(fold: string, key: string): boolean {
  common ??= new Set([...COMMON_WORDS.split(" "), ...NEWS_WORDS].flatMap((word) => [word, stem(foldWord(word))]));
  return common.has(fold) || common.has(key) || Object.hasOwn(MONTHS, fold) || Object.hasOwn(WEEKDAYS, fold);
}
