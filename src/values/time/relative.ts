import { UNITS } from "../../lexicon/time-words.js";
import { anchorOf } from "./anchors.js";
import { dateOf, pad } from "./calendar.js";
import { durationOf } from "./durations.js";
import { grainOf } from "./interval.js";
import { modOf } from "./modifiers.js";
import { numberOf, PERIOD_NUMBER } from "./numbers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { movedPoint, point, type Reader, type Result, shifted, span } from "./reader.js";

export const unitOf = (match: Match, nth = 0): string => UNITS[pick(match, "UNIT", nth)!.key]!;

/** Without a date of publication, what a unit leaves open. */
const open: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  F: "XXXX-WXX",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
};

export const openPoint = (unit: string, stated: readonly string[]): Result => ({
  timex: open[unit] ?? "XXXX",
  from: null,
  to: null,
  stated,
});

/** Units as `stated` names them. */
export const UNIT_NAMES: Readonly<Record<string, string>> = {
  D: "day",
  W: "week",
  F: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  E: "decade",
  C: "century",
};

/** A unit before or after the day of publication. */
export function fromReference(match: Match, reader: Reader, unit: string, by: number): Result {
  const stated = ["relative", UNIT_NAMES[unit] ?? "day"];
  if (reader.reference === null) return openPoint(unit, stated);
  if (unit === "E") return decade(Math.floor(dateOf(reader.reference).year / 10) + by, stated, modOf(match));
  if (unit === "C") return point(pad(Math.floor(dateOf(reader.reference).year / 100) + by, 2), stated, modOf(match));
  return point(shifted(reader.reference, unit, by), stated, modOf(match));
}

const decade = (tens: number, stated: readonly string[], mod: string | null): Result =>
  point(String(tens), stated, mod);

/** So many units before or after: the day of publication, or what was named last. */
export const agoRules: readonly TimeRule[] = [
  {
    id: "ago",
    example: "about two years ago",
    pattern: `${PERIOD_NUMBER} -? UNIT ago`,
    value: (match, reader) => {
      const unit = unitOf(match);
      const n = numberOf(match);
      if (n === null) return span("PAST_REF", ["relative"]);
      const quarter = quarterBefore(match, reader, unit, n);
      if (quarter) return quarter;
      const past = fromReference(match, reader, unit, -n);
      // "42 years ago" is a round number of years: it may be 41 or 43 by the calendar.
      return { ...past, stated: [...past.stated, "ago", ...hoursOff(unit, n)] };
    },
  },
  {
    id: "vague-ago",
    example: "months ago",
    pattern: "UNIT ago",
    value: () => span("PAST_REF", ["relative"]),
  },
  {
    id: "ago-today",
    example: "a week from today",
    pattern: `${PERIOD_NUMBER} UNIT (from (now|today|tomorrow) | hence)`,
    value: (match, reader) => {
      const n = numberOf(match);
      return n === null
        ? span("FUTURE_REF", ["relative"])
        : fromReference(match, reader, unitOf(match), n + (has(match, "tomorrow") ? 1 : 0));
    },
  },
  {
    id: "earlier",
    example: "two days later",
    pattern: `${PERIOD_NUMBER} UNIT (earlier|before|previously|prior|later|afterward|afterwards)`,
    fits: ({ words, after }) =>
      // "two days before the vote" is a duration beside an event.
      !["before", "prior"].includes(words[words.length - 1]!.key) ||
      after === undefined ||
      !/^[A-Za-z]/.test(after.text),
    value: (match, reader) => {
      const unit = unitOf(match);
      const n = numberOf(match);
      const sign = has(match, "later", "afterward", "afterwards") ? 1 : -1;
      if (n === null) return span(sign < 0 ? "PAST_REF" : "FUTURE_REF", ["relative"]);
      const quarter = sign < 0 ? quarterBefore(match, reader, unit, n) : null;
      if (quarter) return quarter;
      const anchor = anchorOf(reader);
      const moved = anchor && movedPoint(anchor, unit, sign * n);
      if (moved) return point(moved, ["relative", "anchored", UNIT_NAMES[unit] ?? "day", ...hoursOff(unit, n)]);
      if (sign < 0 && unit !== "D" && unit !== "W") return fromReference(match, reader, unit, -n);
      return span(durationOf(n, unit), ["relative"]);
    },
  },
  {
    id: "same-unit",
    example: "the following day",
    core: "UNIT",
    pattern: `(earlier|later|early in|late in|mid)? -? (in|of|on)? ((the|that) (same|very) UNIT | that UNIT | the (following|next|previous|preceding|prior) UNIT | the UNIT (before|after))`,
    fits: ({ words, after }) =>
      !words.some((word) => /s$/.test(word.key) && word.classes.includes("UNIT")) &&
      !(/^(?:before|after)$/.test(words[words.length - 1]!.key) && after !== undefined && /^[A-Za-z]/.test(after.text)),
    value: (match, reader) => {
      const unit = unitOf(match);
      const by = has(match, "following", "next", "after")
        ? 1
        : has(match, "previous", "preceding", "prior", "before")
          ? -1
          : 0;
      const cut = match.words.findIndex((word) => word.key === "the" || word.key === "that");
      const words: Pick<Result, "words"> =
        has(match, "earlier", "later", "early", "late", "mid") || cut <= 0 ? {} : { words: [cut, match.words.length] };
      const anchor = anchorOf(reader);
      // "In June it closed; later that year it burned": the year, not its June.
      const within = unit === "Y" && grainOf(anchor ?? "") === "month" ? anchor!.slice(0, 4) : anchor;
      const moved = within && movedPoint(within, unit, by);
      if (moved)
        return { ...point(moved, ["relative", "anchored", UNIT_NAMES[unit] ?? "day"], modOf(match)), ...words };
      return { ...fromReference(match, reader, unit, by), ...words };
    },
  },
];

/** "18 hours earlier": on that day or the one before it. */
const hoursOff = (unit: string, n: number): string[] => (unit === "H" && n >= 4 ? ["hours-off"] : []);

/** In a report on a quarter "a year ago" means that quarter of the year before. */
export function quarterBefore(_match: Match, reader: Reader, unit: string, n: number): Result | null {
  const { quarter, quarterAt, sentence } = reader.focus;
  if (unit !== "Y" || n !== 1 || quarter === null || sentence - quarterAt > 2) return null;
  const moved = movedPoint(quarter, "Y", -1);
  return moved ? point(moved, ["relative", "anchored", "quarter"]) : null;
}
