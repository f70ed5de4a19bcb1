import { COUNTRIES } from "../lexicon/countries.js";
import { US_STATES } from "../lexicon/us-states.js";
import { remembered } from "./remembered.js";

/** Short and older names that the list lacks. Source: AP and Guardian style guides. */
const MORE =
  "american=United States;british=United Kingdom;french=France;dutch=Netherlands;indian=India;norwegian=Norway;" +
  "us=United States;u s=United States;usa=United States;america=United States;uk=United Kingdom;u k=United Kingdom;" +
  "britain=United Kingdom;briton=United Kingdom;england=United Kingdom;english=United Kingdom;turkey=Türkiye;" +
  "kremlin=Russia;white house=United States;holland=Netherlands;burma=Myanmar;argentinian=Argentina;" +
  "burmese=Myanmar;saudi=Saudi Arabia;uae=United Arab Emirates;emirati=United Arab Emirates;spaniard=Spain;" +
  "north korean=North Korea;south korean=South Korea;czech=Czechia;czech republic=Czechia;congolese=DR Congo";

let byWord: Map<string, string> | null = null;
let demonyms: Set<string> | null = null;
let states: Set<string> | null = null;

/** Also the name of a state of the United States, or part of one: "Georgia's governor", "New Jersey". */
const AMBIGUOUS = new Set(["georgia", "jersey"]);

/** Is this the name of a state of the United States? */
export function isState(words: string): boolean {
  states ??= new Set(US_STATES.split(";").map((row) => key(row.split("|")[0]!)));
  return states.has(key(words));
}

/** The country whose people a word names: "British", "Dane"; null for the country's own name and other words. */
export const nationOf = remembered((word: string): string | null => {
  byWord ??= build();
  return demonyms!.has(key(word)) ? countryOf(word) : null;
});

/** The country that a name, an abbreviation or a demonym stands for ("U.S.", "French"); null for other words. */
export const countryOf = remembered((words: string): string | null => {
  byWord ??= build();
  return byWord.get(key(words)) ?? null;
});

const key = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[.\s-]+/g, " ")
    .trim();

function build(): Map<string, string> {
  const built = new Map<string, string>();
  demonyms = new Set(["briton", "english", "argentinian", "burmese", "saudi", "emirati", "spaniard", "congolese"]);
  for (const pair of MORE.split(";")) {
    const [word = "", country = ""] = pair.split("=");
    built.set(key(word), country);
  }
  for (const line of COUNTRIES.split(";")) {
    const [name = "", people = "", , others = ""] = line.split("|");
    for (const word of people.split(",")) if (word) demonyms.add(key(word));
    for (const word of [name, ...people.split(","), ...others.split(",")])
      if (word && !built.has(key(word)) && !AMBIGUOUS.has(key(word))) built.set(key(word), name);
  }
  return built;
}

/** "the United States", "the Philippines", but "Chile". */
export const withArticle = (country: string): string =>
  /^(?:United|European|Czech|Dominican|Central)\b|^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)$/.test(
    country,
  )
    ? `the ${country}`
    : country;
