import { PARTS, UNITS } from "../../lexicon/time-words.js";
import { dateOf, isoDay, pad, weekdayOf, weekOf } from "./calendar.js";
import { isWeekday, weekdayValue } from "./calendar-rules.js";
import { durationOf } from "./durations.js";
import { grainOf, intervalOf, isoInterval } from "./interval.js";
import { MOD, modOf } from "./modifiers.js";
import { numberOf, PERIOD_NUMBER } from "./numbers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { movedPoint, point, type Reader, type Result, shifted, span } from "./reader.js";

const unitOf = (match: Match, nth = 0): string => UNITS[pick(match, "UNIT", nth)!.key]!;

/** Without a date of publication, what a unit leaves open. */
const open: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  F: "XXXX-WXX",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
};

const openPoint = (unit: string, stated: readonly string[]): Result => ({
  timex: open[unit] ?? "XXXX",
  from: null,
  to: null,
  stated,
});

const names: Readonly<Record<string, string>> = {
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
function fromReference(match: Match, reader: Reader, unit: string, by: number): Result {
  const stated = ["relative", names[unit] ?? "day"];
  if (reader.reference === null) return openPoint(unit, stated);
  if (unit === "E") return decade(Math.floor(dateOf(reader.reference).year / 10) + by, stated, modOf(match));
  if (unit === "C") return point(pad(Math.floor(dateOf(reader.reference).year / 100) + by, 2), stated, modOf(match));
  return point(shifted(reader.reference, unit, by), stated, modOf(match));
}

const decade = (tens: number, stated: readonly string[], mod: string | null): Result =>
  point(String(tens), stated, mod);

/** The part of a day after a day value: "2025-12-21" and "TEV". */
function withPart(day: string | null, part: string, stated: readonly string[]): Result {
  const timex = `${day ?? "XXXX-XX-XX"}${part}`;
  return { timex, ...isoInterval(intervalOf(timex)), stated: [...stated, "part-of-day"] };
}

const partOf = (match: Match): string | null => {
  const word = pick(match, "PART");
  return word ? PARTS[word.key]! : null;
};

/** Where "later" and "that day" hang: the last point that was named, if it is near in the text. */
const anchorOf = (reader: Reader, reach = 3): string | null =>
  reader.focus.last !== null && reader.focus.sentence - reader.focus.lastAt <= reach ? reader.focus.last : null;

export const relativeRules: readonly TimeRule[] = [
  {
    id: "part-weekday",
    example: "Thursday evening",
    pattern: `(late|early|mid|by)? (last|next|this)? WEEKDAY 's? (late|early|mid)? -? PART`,
    fits: (match) => isWeekday(match, pick(match, "WEEKDAY")!),
    value: (match, reader) => {
      const word = pick(match, "WEEKDAY")!;
      const { day, weekday } = weekdayValue(match, reader, word);
      if (word.key.endsWith("days") || /s$/.test(match.words[match.words.length - 1]!.key))
        return span(`XXXX-WXX-${weekday}${partOf(match)}`, ["weekday", "part-of-day", "set"]);
      if (day === null) return withPart(`XXXX-WXX-${weekday}`, partOf(match)!, ["weekday"]);
      return withPart(isoDay(day), partOf(match)!, ["weekday"]);
    },
  },
  {
    id: "weekday-part",
    example: "the night of Saturday",
    pattern: `the? (late|early|mid)? -? PART (of|on)? WEEKDAY`,
    fits: (match) => isWeekday(match, pick(match, "WEEKDAY")!),
    value: (match, reader) => {
      const { day, weekday } = weekdayValue(match, reader, pick(match, "WEEKDAY")!);
      return withPart(day === null ? `XXXX-WXX-${weekday}` : isoDay(day), partOf(match)!, ["weekday"]);
    },
  },
  {
    id: "part-yesterday",
    example: "mid-afternoon yesterday",
    core: "PART",
    pattern: `(late|early|mid)? -? ((yesterday|tomorrow) (late|early)? PART | PART (yesterday|tomorrow|today))`,
    value: (match, reader) => {
      const by = has(match, "yesterday") ? -1 : has(match, "tomorrow") ? 1 : 0;
      return withPart(reader.reference === null ? null : isoDay(reader.reference + by), partOf(match)!, [
        "relative",
        "day",
      ]);
    },
  },
  {
    id: "part-of-day",
    example: "last night",
    core: "PART|tonight|overnight",
    pattern: `(earlier|later|late|early|by)? ((last|this|that|the same|the following|the next|the previous) PART | tonight | overnight | the night before)`,
    value: (match, reader) => {
      const part = partOf(match) ?? "TNI";
      const anchored = has(match, "that", "same", "following", "next", "previous", "before") ? anchorOf(reader) : null;
      const base = anchored ? intervalOf(anchored)?.from : reader.reference;
      const by = anchored
        ? has(match, "following", "next")
          ? 1
          : has(match, "previous", "before")
            ? -1
            : 0
        : has(match, "last")
          ? -1
          : 0;
      return withPart(base === null || base === undefined ? null : isoDay(base + by), part, [
        "relative",
        "part-of-day",
      ]);
    },
  },
  {
    id: "the-morning",
    example: "in the evening",
    pattern: "(early|late)? (in|during|by|until|since|through) the (early|late)? (morning|afternoon|evening|night)",
    fits: ({ after }) => after?.key !== "of" && after?.key !== "-",
    value: (match, reader) => {
      const anchor = anchorOf(reader, 1);
      const day =
        anchor && grainOf(anchor) === "day"
          ? anchor.slice(0, 10)
          : reader.reference === null
            ? null
            : isoDay(reader.reference);
      const from = match.words.findIndex((word) => word.key === "the");
      return { ...withPart(day, partOf(match)!, ["part-of-day"]), words: [from, match.words.length] };
    },
  },
  {
    id: "day-word",
    example: "late yesterday",
    core: "today|yesterday|tomorrow",
    pattern: "(earlier|later|late|early)? (the day (before|after))? (today|yesterday|tomorrow)",
    value: (match, reader) => {
      const step = has(match, "yesterday") ? -1 : has(match, "tomorrow") ? 1 : 0;
      const by = step + (has(match, "before") ? -1 : has(match, "after") ? 1 : 0);
      return fromReference(match, reader, "D", by);
    },
  },
  {
    id: "every-weekday",
    example: "every Thursday",
    core: "WEEKDAY",
    pattern: "((every|each) WEEKDAY | (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))",
    value: (match, reader) =>
      span(`XXXX-WXX-${weekdayValue(match, reader, pick(match, "WEEKDAY")!).weekday}`, ["weekday", "set"]),
  },
  {
    id: "weekday-of-week",
    example: "Friday of last week",
    core: "week",
    pattern: "WEEKDAY (of)? (last|next|this) week | (last|next|this) week 's WEEKDAY",
    fits: (match) => isWeekday(match, pick(match, "WEEKDAY")!),
    value: (match, reader) => {
      const { weekday } = weekdayValue(match, reader, pick(match, "WEEKDAY")!);
      if (reader.reference === null) return openPoint("D", ["weekday"]);
      const by = has(match, "last") ? -7 : has(match, "next") ? 7 : 0;
      return point(isoDay(reader.reference - weekdayOf(reader.reference) + weekday + by), ["weekday", "week"]);
    },
  },
  {
    id: "weekday",
    example: "last Friday",
    pattern: "(early|late|earlier)? (on)? (last|next|this|this coming|this past|the previous)? WEEKDAY",
    fits: (match) => isWeekday(match, pick(match, "WEEKDAY")!),
    value: (match, reader) => {
      const { day, weekday } = weekdayValue(match, reader, pick(match, "WEEKDAY")!);
      const cut = match.words.findIndex((word) => word.key === "on");
      const words: Pick<Result, "words"> = cut >= 0 ? { words: [cut + 1, match.words.length] } : {};
      if (day === null) return { timex: `XXXX-WXX-${weekday}`, from: null, to: null, stated: ["weekday"], ...words };
      return { ...point(isoDay(day), ["weekday"], null), ...words };
    },
  },
  {
    id: "weekend",
    example: "last weekend",
    pattern: "(the|last|this|next|this past|this coming|over the|past|the past|coming|the coming)? weekend",
    fits: (match) => match.words.length > 1,
    value: (match, reader) => {
      if (reader.reference === null) return { timex: "XXXX-WXX-WE", from: null, to: null, stated: ["week"] };
      const tense = reader.tense(pick(match, "weekend")!.start);
      const today = weekdayOf(reader.reference);
      // On a weekend "this weekend" is the present one; from Monday on "the weekend" of a past clause is the last.
      const by =
        has(match, "last") || has(match, "past")
          ? -1
          : has(match, "next")
            ? 1
            : tense === "past" && !has(match, "this", "coming") && today < 6
              ? -1
              : 0;
      const { year, week } = weekOf(reader.reference + 7 * by);
      return point(`${pad(year, 4)}-W${pad(week)}-WE`, ["relative", "week"]);
    },
  },
  {
    id: "ago",
    example: "about two years ago",
    pattern: `${PERIOD_NUMBER} -? UNIT ago`,
    value: (match, reader) => {
      const unit = unitOf(match);
      const n = numberOf(match);
      if (n === null) return span("PAST_REF", ["relative"]);
      const quarter = quarterBefore(match, reader, unit, n);
      return quarter ?? fromReference(match, reader, unit, -n);
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
      if (moved) return point(moved, ["relative", "anchored", names[unit] ?? "day"]);
      if (sign < 0) return fromReference(match, reader, unit, -n);
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
      const moved = anchor && movedPoint(anchor, unit, by);
      if (moved) return { ...point(moved, ["relative", "anchored", names[unit] ?? "day"], modOf(match)), ...words };
      return { ...fromReference(match, reader, unit, by), ...words };
    },
  },
  {
    id: "deictic-unit",
    example: "early next year",
    pattern: `${MOD}? (last|this|next|this past|this coming|this current|the current|current|the coming) (calendar|fiscal)? UNIT`,
    fits: (match) =>
      !/s$/.test(pick(match, "UNIT")!.key) &&
      !["second", "minute", "hour"].includes(pick(match, "UNIT")!.key) &&
      match.after?.key !== "-",
    value: (match, reader) => {
      const unit = unitOf(match);
      const by = has(match, "last", "past") ? -1 : has(match, "next", "coming") ? 1 : 0;
      if (unit === "D") return has(match, "next") ? anchoredNext(match, reader) : fromReference(match, reader, "D", by);
      if (unit === "Y" && by === -1 && !has(match, "early", "late", "mid", "end", "beginning")) {
        const quarter = quarterBefore(match, reader, unit, 1);
        if (quarter) return quarter;
      }
      return fromReference(match, reader, unit, by);
    },
  },
  {
    id: "year-ago-quarter",
    example: "the year-earlier quarter",
    pattern: "the? year - (ago|earlier) (quarter|period|three months|nine months|six months|third quarter)?",
    value: (match, reader) => {
      if (has(match, "months"))
        return span(`P${{ three: 3, six: 6, nine: 9 }[pick(match, "NUM")?.key ?? "nine"] ?? 9}M`, ["relative"]);
      const base = reader.focus.quarter ?? anchorOf(reader);
      const moved = base && movedPoint(base, "Y", -1);
      return moved ? point(moved, ["relative", "anchored"]) : fromReference(match, reader, "Y", -1);
    },
  },
];

/** "the next day": the day after the one the text is at. */
function anchoredNext(match: Match, reader: Reader): Result {
  const anchor = anchorOf(reader);
  const moved = anchor && movedPoint(anchor, "D", 1);
  return moved ? point(moved, ["relative", "anchored", "day"]) : fromReference(match, reader, "D", 1);
}

/** In a report on a quarter "a year ago" means that quarter of the year before. */
function quarterBefore(_match: Match, reader: Reader, unit: string, n: number): Result | null {
  const { quarter, quarterAt, sentence } = reader.focus;
  if (unit !== "Y" || n !== 1 || quarter === null || sentence - quarterAt > 2) return null;
  const moved = movedPoint(quarter, "Y", -1);
  return moved ? point(moved, ["relative", "anchored", "quarter"]) : null;
}
