import { bounded, boundsBefore } from "./bounds.js";
import { type Matched, matched } from "./match.js";
import type { NumberParse } from "./number.js";
import { isDash, type Piece } from "./scan.js";

const OLDEST = 125;

/** Persons that an age between commas may follow. */
const KIN: ReadonlySet<string> = new Set(
  "son daughter baby toddler actor actress singer teacher nurse pensioner retiree passenger pedestrian cyclist motorcyclist motorist gunman defendant pilot soldier officer mechanic farmer businessman musician player footballer swimmer climber hiker tourist neighbour neighbor fiance fiancee schoolboy schoolgirl resident worker builder brother sister wife husband mother father mom mum dad boy girl man woman teenager student driver suspect victim nephew niece cousin grandson granddaughter grandmother grandfather boyfriend girlfriend stepson stepdaughter friend partner".split(
    " ",
  ),
);

/** "67-year-old", "aged 12", "12 years old", "67yo", "Maria Lund, 67,", "Maria Lopez (34)". */
export function ageAt(pieces: readonly Piece[], at: number, number: NumberParse): Matched | null {
  const { min: age, to } = number;
  if (
    age > OLDEST ||
    number.scaled ||
    number.sort === "vague" ||
    number.sort === "fraction" ||
    number.sort === "ordinal"
  )
    return null;
  const found = (from: number, end: number): Matched => {
    const bounds = boundsBefore(pieces, from);
    const low = { unit: "year", ...bounded(age, age, bounds.bounds) };
    return matched(pieces, { from: bounds.at, to: end, number: [at, to] }, "age", low);
  };
  const word = (k: number) => pieces[k]?.lower ?? "";
  // "67-year-old", "67 year old", "12-year-olds"
  const dash = isDash(pieces[to]) ? 1 : 0;
  if (/^(?:years?|yrs?)$/.test(word(to + dash))) {
    const inner = to + dash + 1 + (isDash(pieces[to + dash + 1]) ? 1 : 0);
    if (/^olds?$/.test(word(inner))) return found(at, inner + 1);
    if (word(to + dash + 1) === "of" && word(to + dash + 2) === "age") return found(at, to + dash + 3);
  }
  if (pieces[to]?.glued && word(to) === "yo") return found(at, to + 1);
  const before = word(at - 1);
  // "aged 12", "age 12", "the age of 12"; "Age 12" of a table
  if (before === "aged" || before === "age") return found(at - 1, to);
  if (before === "of" && word(at - 2) === "age") return found(at - 2, to);
  if (pieces[at]!.sort !== "digits" || !Number.isInteger(age)) return null;
  // "Maria Lund, 67,": the number alone between commas behind a name
  // "Sam Poe Jr., 67," has a stop between.
  const name = pieces[pieces[at - 2]?.text === "." ? at - 3 : at - 2];
  if (pieces[at - 1]?.text === "," && name && /^\p{Lu}\p{L}+$|^(?:Jr|Sr|II|III)$/u.test(name.text)) {
    const closing = pieces[to];
    if (
      !closing ||
      /^[,.;)\n—–]$/.test(closing.text) ||
      /^(?:of|and|who|from|was|were|is|told|said)$/.test(closing.lower)
    )
      return age >= 1 ? found(at, to) : null;
  }
  // "her daughter, 11,"
  if (
    pieces[at - 1]?.text === "," &&
    name &&
    KIN.has(name.lower) &&
    /^[,.;)—–]$|^(?:and|who|from|was)$/.test(pieces[to]?.lower ?? ".")
  )
    return found(at, to);
  // "died of cancer at 81", "died Friday at 81."; "the death toll stands at 12" is no age
  if (before === "at" && age >= 12 && /^(?:[,.;)—–]|and)$/.test(pieces[to]?.lower ?? "."))
    for (
      let k = at - 2;
      k >= 0 && at - k < 8 && !/^(?:[.;:]|toll|number|count|stands?|stood|remains?|remained|put)$/.test(word(k));
      k--
    )
      if (/^(?:died|dies|dead|death)$/.test(word(k)) && word(k + 1) !== "toll") return found(at, to);
  // "Maria Lopez (34)"
  if (
    pieces[at - 1]?.text === "(" &&
    pieces[to]?.text === ")" &&
    age >= 5 &&
    name &&
    /^\p{Lu}\p{Ll}+$/u.test(name.text)
  )
    return found(at, to);
  return null;
}
