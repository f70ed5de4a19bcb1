import { CITIES } from "../lexicon/cities.js";
import { COUNTRIES } from "../lexicon/countries.js";
import { MORE_PLACES } from "../lexicon/place-words.js";
import { US_STATES } from "../lexicon/us-states.js";
import { foldWord } from "./words.js";

let byWord: ReadonlyMap<string, string> | null = null;

/** Short and other names in use that the list of countries lacks, and the peoples it names otherwise. */
const MORE: readonly (readonly [string, string])[] = [
  ["us", "United States"],
  ["usa", "United States"],
  ["america", "United States"],
  ["american", "United States"],
  ["washington", "United States"],
  ["uk", "United Kingdom"],
  ["britain", "United Kingdom"],
  ["british", "United Kingdom"],
  ["london", "United Kingdom"],
  ["eu", "European Union"],
  ["european", "European Union"],
  ["kiev", "Ukraine"],
  ["dutch", "Netherlands"],
  ["spanish", "Spain"],
  ["turkish", "Turkey"],
  ["turkiye", "Turkey"],
  ["palestinian", "Palestine"],
  ["saudi", "Saudi Arabia"],
  ["emirati", "United Arab Emirates"],
  ["irish", "Ireland"],
  ["filipino", "Philippines"],
  ["swedish", "Sweden"],
  ["danish", "Denmark"],
  ["finnish", "Finland"],
  ["polish", "Poland"],
];

/**
 * The country that a word stands for: its name, its people, or its capital as the seat of its government
 * ("Ukrainian", "Kyiv", "U.S."). Null for any other word.
 */
export function countryOf(word: string): string | null {
  byWord ??= build();
  return byWord.get(foldWord(word)) ?? null;
}

function build(): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of COUNTRIES.split(";")) {
    const [name, people, seats] = row.split("|");
    for (const form of [name!, ...(people?.split(/, ?/) ?? []), ...(seats?.split(",") ?? [])])
      if (form && !form.includes(" ") && !map.has(foldWord(form))) map.set(foldWord(form), name!);
  }
  for (const [word, country] of MORE) map.set(word, country);
  return map;
}

interface Ranks {
  readonly countries: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
}
let ranks: Ranks | null = null;

type Rank = "country" | "state" | "city" | null;

function rankOf(name: string): Rank {
  ranks ??= {
    countries: new Set(COUNTRIES.split(";").map((row) => fold(row.split("|")[0]!))),
    states: new Set(US_STATES.split(";").map((row) => fold(row.split("|")[0]!))),
    cities: new Set(CITIES.split("|").map(fold)),
  };
  const folded = fold(name);
  // "New York" and "Georgia" are of two ranks: no rank excludes another for them.
  if (ranks.states.has(folded)) return ranks.cities.has(folded) || ranks.countries.has(folded) ? null : "state";
  if (ranks.countries.has(folded)) return "country";
  return ranks.cities.has(folded) ? "city" : null;
}

const fold = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Can one of two places lie in the other? False only for two countries, two American states or two listed cities:
 * what is not known to be apart is not held to be.
 */
export function holds(a: string, b: string): boolean | null {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (x === null || y === null) return null;
  return x !== y;
}

let more: ReadonlySet<string> | null = null;

/**
 * How one of two places may lie in the other: "wide" where one is a country, a state or a region and the other may be
 * part of it; "town" where one is a listed city and the other not; null where neither can, or neither is known.
 */
export function mayHold(a: string, b: string): "wide" | "town" | null {
  more ??= new Set(MORE_PLACES.split("|").map(fold));
  const wide = (name: string) => more!.has(name) || countryOf(name.split(" ").at(-1)!) !== null;
  const [p, q] = [fold(a), fold(b)];
  const [x, y] = [rankOf(p), rankOf(q)];
  if (x !== null && y !== null) return x === y ? null : "wide";
  if (x === "country" || x === "state" || y === "country" || y === "state" || wide(p) || wide(q)) return "wide";
  return x === "city" || y === "city" ? "town" : null;
}
