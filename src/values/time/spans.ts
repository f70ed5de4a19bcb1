import { CARDINALS, REFERENCES, UNITS } from "../../lexicon/time-words.js";
import { durationOf } from "./durations.js";
import { APPROX, APPROXIMATE } from "./modifiers.js";
import { numberOf, PERIOD_NUMBER } from "./numbers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { type Result, span } from "./reader.js";

const unitOf = (match: Match): string => UNITS[pick(match, "UNIT")!.key]!;

const stated = (match: Match): string[] => [
  "duration",
  ...(match.words.some((w) => APPROXIMATE.has(w.key)) ? ["approximate"] : []),
];

const duration = (match: Match, n: number | null): Result => span(durationOf(n, unitOf(match)), stated(match));

/** "6-year-old", "aged 30 years", "years old": an age is no time. */
const isAge = ({ after, sentence, at, words }: Match): boolean => {
  const next = sentence[at + words.length + 1];
  return after?.key === "old" || (after?.key === "-" && next?.key === "old") || after?.key === "olds";
};

/** Durations and sets. */
export const spanRules: readonly TimeRule[] = [
  {
    id: "set",
    example: "every two weeks",
    pattern: "(every|each) (NUM|other|single)? (of the)? UNIT",
    value: (match) => span(durationOf(has(match, "other") ? 2 : (pick(match, "NUM")?.n ?? 1), unitOf(match)), ["set"]),
  },
  {
    id: "past-decade",
    example: "over the past decade",
    core: "decade|century",
    pattern: "the? past (decade|century)",
    value: (match) => span(has(match, "decade") ? "P10Y" : "P100Y", ["duration"]),
  },
  {
    id: "round-the-clock",
    example: "24 hours a day",
    core: "a",
    pattern: "NUM UNIT a UNIT",
    value: () => null,
  },
  {
    id: "long",
    example: "a day-long meeting",
    core: "long",
    pattern: "UNIT - long",
    fits: ({ before }) => before?.key !== "-",
    value: (match) => duration(match, /s$/.test(match.words[0]!.key) ? null : 1),
  },
  {
    id: "adverb-set",
    example: "daily",
    core: "daily|weekly|monthly|annually|yearly|hourly|nightly",
    pattern: "(daily|weekly|monthly|annually|yearly|hourly|nightly)",
    // "the party daily Granma": a newspaper.
    fits: ({ after, before }) =>
      !(after && /^[A-Z]/.test(after.text)) && !(before && /^(?:a|the)$/.test(before.key) && !after?.classes),
    value: (match) => {
      const sets: Readonly<Record<string, string>> = {
        daily: "P1D",
        nightly: "P1D",
        weekly: "P1W",
        monthly: "P1M",

        annually: "P1Y",
        yearly: "P1Y",
        hourly: "PT1H",
      };
      return span(sets[match.words[0]!.key]!, ["set"]);
    },
  },
  {
    id: "minute-and-half",
    example: "a year and a half",
    pattern: "(a|an|one) UNIT and a half",
    value: (match) => duration(match, 1.5),
  },
  {
    id: "vague-reference",
    example: "recent years",
    core: "UNIT|times",
    pattern:
      "(in|over|for|during)? (the)? (recent|past) (UNIT|times) | the last few UNIT | recent (days|weeks) and (weeks|months)",
    fits: (match) => match.words.every((w) => !w.classes.includes("UNIT") || /s$/.test(w.key)),
    value: (match) => ({ ...span("PAST_REF", ["relative"]), ...leadless(match) }),
  },
  {
    id: "vague-future",
    example: "coming months",
    pattern: "(in|over|for|during)? (the)? coming UNIT",
    fits: (match) => /s$/.test(pick(match, "UNIT")!.key),
    value: (match) => ({ ...span("FUTURE_REF", ["relative"]), ...leadless(match) }),
  },
  {
    id: "counted",
    example: "more than two years",
    pattern: `${APPROX}* ${APPROX}? ${PERIOD_NUMBER} (more|additional|full|straight|consecutive|whole|long|-)? UNIT`,
    fits: (match) => !isAge(match) && isCounted(match),
    value: (match) => ({ ...duration(match, numberOf(match)), ...unindexed(match) }),
  },
  {
    id: "vague-duration",
    example: "for years",
    pattern:
      "(for|in|within|over|after|took|take|takes|of|last|lasted|decades|years|months|weeks|days|hours)? (the? (past|last|next|coming|following) | the | many|recent)? UNIT (ahead|and months|or months)?",
    fits: (match) => {
      const unit = match.words.find((w) => w.classes.includes("UNIT") && /s$/.test(w.key));
      return !!unit && match.words.length > 1 && !isAge(match);
    },
    value: (match) => ({ ...duration(match, null), ...leadless(match) }),
  },
];

/** "second" beside "a" is no duration; "a day" alone is a rate; "one" may be a pronoun. */
function isCounted(match: Match): boolean {
  const unit = pick(match, "UNIT")!;
  const last = match.words[match.words.length - 1]!;
  if (last !== unit) return false;
  // "60 Minutes", "48 Hours": a broadcast.
  if (/^[A-Z]/.test(unit.text) && /^\d/.test(match.words[0]!.text)) return false;
  // "a quarter of", "three-quarters": a fraction, unless told of time.
  if (
    unit.key.startsWith("quarter") &&
    !has(match, "two", "past", "last", "next", "every", "each", "consecutive", "straight", "several")
  )
    return false;
  if (unit.key === "second") return match.words.some((w) => w.key in CARDINALS && w.key !== "one");
  return true;
}

const LEAD = new Set(
  "in over for during within after took take takes of last lasted decades years months weeks days hours".split(" "),
);

/** Drops the preposition that a pattern took along. */
function leadless(match: Match): Pick<Result, "words"> {
  let from = 0;
  while (from < match.words.length - 1 && LEAD.has(match.words[from]!.key) && match.words[from]!.key !== "last") from++;
  return from ? { words: [from, match.words.length] } : {};
}

/** Drops leading words that are no part of the expression: "some", "only", "just", "within". */
function unindexed(match: Match): Pick<Result, "words"> {
  let from = 0;
  while (from < match.words.length - 1 && ["only", "just", "within"].includes(match.words[from]!.key)) from++;
  return from ? { words: [from, match.words.length] } : {};
}

/** Words that stand for a time without naming one. */
export const referenceRules: readonly TimeRule[] = [
  {
    id: "reference",
    example: "recently",
    pattern: "(more|most|only|just|right)? REF",
    fits: ({ after, before, words }) =>
      !(words[0]!.key === "soon" && (after?.key === "-" || before?.key === "as")) &&
      before?.key !== "until" &&
      after?.key !== "-" &&
      before?.key !== "-",
    value: (match) => span(REFERENCES[pick(match, "REF")!.key]!, ["reference"]),
  },
  {
    id: "reference-phrase",
    example: "the near future",
    core: "future|days|present|moment|now|current|past",
    pattern:
      "((the near|the foreseeable|the distant|the immediate|the) future | these days | at present | this moment | at the moment | right now | the current | current | the past)",
    fits: ({ words, after }) => {
      const last = words[words.length - 1]!.key;
      if (words.length === 2 && words[0]!.key === "the" && last === "past")
        return after === undefined || !after.classes.length;
      return last !== "future" || after === undefined || !/^[A-Za-z]/.test(after.text) || after.classes.length > 0;
    },
    value: (match) => {
      const timex = has(match, "future") ? "FUTURE_REF" : has(match, "past") ? "PAST_REF" : "PRESENT_REF";
      return {
        ...span(timex, ["reference"]),
        ...(has(match, "current") && match.words.length === 2 ? { words: [1, 2] as const } : {}),
      };
    },
  },
];
