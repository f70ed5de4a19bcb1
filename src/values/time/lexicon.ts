import {
  CARDINALS,
  DECADES,
  DOUBTFUL_NAMES,
  MONTHS,
  MULTIPLIERS,
  ORDINALS,
  PARTS,
  REFERENCES,
  SEASONS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
  ZONES,
} from "../../lexicon/time-words.js";
import { asked } from "../known.js";
import { remembered } from "../remembered.js";
import { NUMERAL_CLASSES } from "./numerals.js";
import type { Lexicon, WordKind, WrittenWord } from "./words.js";

/** Word classes with the words they hold. */
const CLASSES: readonly (readonly [string, Iterable<string>])[] = [
  ["MONTH", Object.keys(MONTHS)],
  ["WEEKDAY", Object.keys(WEEKDAYS)],
  ["UNIT", Object.keys(UNITS)],
  ["PART", Object.keys(PARTS)],
  ["SEASON", Object.keys(SEASONS)],
  ["REF", Object.keys(REFERENCES)],
  ["DECADE", Object.keys(DECADES)],
  ["ZONE", Object.keys(ZONES)],
  ["NUM", [...Object.keys(CARDINALS), ...Object.keys(MULTIPLIERS)]],
  ["ORD", Object.keys(ORDINALS)],
  ["VAGUE", VAGUE_NUMBERS],
  ["MERIDIEM", ["am", "pm"]],
];

/** Classes in capitals, each with its bit. */
const NAMES =
  "MONTH WEEKDAY UNIT PART SEASON REF DECADE ZONE NUM ORD VAGUE MERIDIEM ISO CLOCK SLASH FRAC DAY NTH YEAR HOLIDAY".split(
    " ",
  );

/** The bits of those classes that have one. */
export function maskOf(classes: readonly string[]): number {
  let mask = 0;
  for (const name of classes) {
    const bit = NAMES.indexOf(name);
    if (bit >= 0) mask |= 1 << bit;
  }
  return mask;
}

// Any character of the private area stands for a set of classes; what tells no time is a space.
const FIRST_CODE = 0xe000;

export interface Coded extends Lexicon {
  /** All characters whose set holds a class. */
  readonly codesOf: (name: string) => string;
}

// "Friday", "März"
const LETTERS = /^[A-Za-z\u00C0-\u024F]+$/;

/** "Sept", "Tues"; not "April", "May". */
const isShort = (key: string): boolean => key.length <= 5 && !/^(?:may|june|july|march|april)$/.test(key);

/** The lexicon of a grammar whose patterns name the `literals` themselves and need one of each of the `needs` ("noon|midnight"). */
export function lexiconOf(literals: ReadonlySet<string>, needs: readonly string[]): Coded {
  const neededOf = (classes: readonly string[]): number => {
    let bits = 0;
    needs.forEach((terms, i) => {
      if (terms.split("|").some((term) => classes.includes(term))) bits |= 1 << i;
    });
    return bits;
  };
  const codes = new Map<string, string>();
  const codeOf = (classes: readonly string[]): string => {
    if (classes.length === 0) return " ";
    const signature = classes.join(" ");
    const code = codes.get(signature) ?? String.fromCharCode(FIRST_CODE + codes.size);
    codes.set(signature, code);
    return code;
  };
  // All but the number is the same for all words of the same classes.
  const alike = new Map<string, Omit<WordKind, "n">>();
  const kindOf = (classes: readonly string[], n: number): WordKind => {
    const signature = classes.length === 1 ? classes[0]! : classes.join(" ");
    let known = alike.get(signature);
    if (!known) {
      known = { classes, code: codeOf(classes), mask: maskOf(classes), needed: neededOf(classes) };
      alike.set(signature, known);
    }
    const { code, mask, needed } = known;
    return { classes: known.classes, code, n, mask, needed };
  };

  const classesOf = new Map<string, string[]>();
  const add = (name: string, words: Iterable<string>) => {
    for (const word of words) classesOf.set(word, [...(classesOf.get(word) ?? []), name]);
  };
  for (const [name, words] of CLASSES) add(name, words);
  for (const literal of literals) add(literal, [literal]);
  const byWord = new Map<string, WordKind>();
  // Doubtful names of months and weekdays in small letters: "may", "march", "sat".
  const bySmallWord = new Map<string, WordKind>();
  for (const [word, classes] of classesOf) {
    const n = CARDINALS[word] ?? ORDINALS[word] ?? MULTIPLIERS[word] ?? Number.NaN;
    byWord.set(word, kindOf(classes, n));
    // A month or day that begins small is a verb or a thing.
    if (DOUBTFUL_NAMES.has(word))
      bySmallWord.set(
        word,
        kindOf(
          classes.filter((c) => c !== "MONTH" && c !== "WEEKDAY"),
          n,
        ),
      );
  }
  for (const classes of NUMERAL_CLASSES) codeOf(classes);
  const nothing = kindOf([], Number.NaN);
  const wordOf = remembered((written: string): WrittenWord => {
    const lower = written.toLowerCase();
    const key = lower.length > 1 && lower.includes(".") ? lower.replace(/\./g, "") : lower;
    const kind = (written.charCodeAt(0) >= 97 ? bySmallWord.get(key) : undefined) ?? byWord.get(key) ?? nothing;
    const isName = kind.classes.includes("MONTH") || kind.classes.includes("WEEKDAY");
    return { key, kind, stopped: isName && isShort(key) };
  });
  const wordOfKnown = asked(({ text }) => (LETTERS.test(text) ? wordOf(text) : null));
  const codesOf = (name: string): string => {
    let chars = "";
    for (const [signature, code] of codes) if (signature.split(" ").includes(name)) chars += code;
    return chars;
  };
  return { wordOf, wordOfKnown, kindOf, codesOf };
}
