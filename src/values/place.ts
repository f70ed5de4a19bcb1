import { COUNTRIES } from "../lexicon/countries.js";
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
