import { DECADES } from "../../lexicon/time-words.js";
import { dateOf, pad } from "./calendar.js";
import { MOD, modOf } from "./modifiers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { point, type Result, span } from "./reader.js";

/** What stands before a bare year: "in 1990", "March 1990", "since 2014". "some 2000 people" is a count. */
const BEFORE_YEAR = new Set(
  "in since by of from until till to through during before after and or between early late mid fiscal year around about circa the for , ( - : summer winter spring fall autumn back this election ending ended than as".split(
    " ",
  ),
);

function isYear(match: Match): boolean {
  const { before, after } = match;
  const word = pick(match, "YEAR")!;
  if (
    before &&
    (before.key === "$" ||
      before.key === "." ||
      before.key === "£" ||
      before.key === "€" ||
      before.key === "no" ||
      before.key === "#")
  )
    return false;
  if (
    after &&
    (after.key === "%" ||
      after.classes.includes("UNIT") ||
      (after.key === "." &&
        /^\d/.test(match.sentence[match.at + match.words.length + 1]?.text ?? "") &&
        match.sentence[match.at + match.words.length + 1]!.start === after.end))
  )
    return false;
  if (word.n < 1700 && before?.key !== "in" && before?.key !== "since") return false;
  if (match.words.length > 1) return true;
  const closed = after === undefined || !/^[A-Za-z]/.test(after.text);
  if (before && BEFORE_YEAR.has(before.key)) {
    // "of 2000 people", "to 1500 homes": a plural noun in small letters after it is counted.
    if (word.n >= 1900 && word.n < 2100)
      return (
        closed ||
        !/^[a-z]+s$/.test(after!.text) ||
        ["is", "was", "has", "as", "'s", "does"].includes(after!.key) ||
        before.key === "in" ||
        before.key === "since"
      );
    return closed;
  }
  // "its 1996 campaign", "the bank's 1989 results"; "1987 Chevrolet" is a make.
  if (before && /^(?:'s|its|his|her|their|that|this|the|a|our)$/.test(before.key) && after && /^[a-z]/.test(after.text))
    return word.n >= 1900 && word.n < 2100 && (!after.text.endsWith("s") || YEARLY.has(after.key));
  return (
    word.n >= 1900 &&
    word.n < 2100 &&
    (closed ||
      /^[A-Z]/.test(after!.text) ||
      /^(?:when|was|is|and|to|or|as|after|before|through|but|for|in|at|on|by|the|season|campaign|race|election|elections|law|report|study|census|deal|agreement|treaty|attack|war)$/.test(
        after!.key,
      ))
  );
}

/** Plurals that belong to a year and are not counted by it. */
const YEARLY = new Set(
  "results earnings sales profits revenues figures elections talks games olympics attacks riots protests floods fires bombings hearings negotiations census crisis accords series".split(
    " ",
  ),
);

/** Years, decades and centuries. */
export const yearRules: readonly TimeRule[] = [
  {
    id: "half-decade",
    example: "the last half of the '80s",
    pattern: "the? (first|last|second|latter) half of the '? DECADE",
    value: (match) => decadeValue(match, has(match, "first") ? "early" : "late"),
  },
  {
    id: "decade",
    example: "the early 1980s",
    pattern: `${MOD}? (the)? (early|late|mid)? -? '? DECADE`,
    fits: (match) => {
      const word = pick(match, "DECADE")!;
      // "in their 80s", "in his forties", "temperatures in the 80s": no decade without a century or its mark.
      if (/^\d{4}/.test(word.text)) return true;
      if (["his", "her", "their", "my", "our", "its"].includes(match.before?.key ?? "")) return false;
      return /^\d/.test(word.text) ? has(match, "'") : has(match, "the");
    },
    value: (match) => decadeValue(match, modOf(match)),
  },
  {
    id: "century",
    example: "the 20th century",
    pattern: `${MOD}? (the)? ORD (-)? century`,
    value: (match) => {
      const n = pick(match, "ORD")!.n;
      return n >= 1 && n <= 21 ? point(pad(n - 1), ["century"], modOf(match)) : null;
    },
  },
  {
    id: "year",
    example: "late 2022",
    pattern: `${MOD}? (the)? (full|fiscal|calendar)? (year)? YEAR`,
    fits: isYear,
    value: (match) => point(pad(pick(match, "YEAR")!.n, 4), ["year"], modOf(match)),
  },
  {
    id: "end-of-year",
    example: "by year-end",
    core: "year",
    pattern: "(the)? (year - end | end of (the|this) year | year 's end)",
    value: (_match, reader) =>
      reader.reference === null ? null : point(pad(dateOf(reader.reference).year, 4), ["year"], "end"),
  },
  {
    id: "the-year",
    example: "the full year",
    pattern: `${MOD}? the (full|current|fiscal|entire|whole|past|last)? (year|month|week|day)`,
    fits: (match) =>
      !["and", "of", "before", "after", "'s", "when", "that"].includes(match.after?.key ?? "") &&
      (has(
        match,
        "full",
        "entire",
        "whole",
        "fiscal",
        "early",
        "earlier",
        "later",
        "late",
        "end",
        "beginning",
        "current",
      ) ||
        has(match, "year", "week", "month")),
    value: (match, reader) => {
      // "for the year ended March 31" is a length, like "the fiscal year".
      if (has(match, "fiscal") || /^end(?:ed|ing|s)$/.test(match.after?.key ?? "")) return span("P1Y", ["duration"]);
      if (reader.reference === null) return null;
      const { year, month } = dateOf(reader.reference);
      if (has(match, "year") && has(match, "past", "last")) return point(pad(year - 1, 4), ["relative", "year"]);
      if (has(match, "year")) return point(pad(year, 4), ["relative", "year"], modOf(match));
      if (has(match, "month")) return point(`${pad(year, 4)}-${pad(month)}`, ["relative", "month"], modOf(match));
      if (has(match, "week")) return span("P1W", ["duration"]);
      return null;
    },
  },
];

function decadeValue(match: Match, mod: string | null): Result {
  const word = pick(match, "DECADE")!;
  const number = Number.parseInt(word.text.replace("'", ""), 10);
  const tens = Number.isNaN(number) ? 1900 + DECADES[word.key]! : number < 100 ? 1900 + number : number;
  return point(String(Math.floor(tens / 10)), ["decade"], mod);
}
