import { anchorOf } from "./anchors.js";
import { isoDay, pad, weekdayOf, weekOf } from "./calendar.js";
import { MOD } from "./modifiers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { movedPoint, point, type Reader, type Result, span } from "./reader.js";
import { fromReference, openPoint, quarterBefore, unitOf } from "./relative.js";
import { isWeekday, weekdayValue } from "./weekdays.js";

/** Yesterday, Friday, last week: what the day of publication and the tense fix. */
export const deicticRules: readonly TimeRule[] = [
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
    id: "deictic-unit",
    example: "early next year",
    pattern: `${MOD}? (last|this|next|this past|this coming|this current|the current|current|the coming) (calendar|fiscal)? UNIT`,
    fits: (match) =>
      !/s$/.test(pick(match, "UNIT")!.key) &&
      !["second", "minute", "hour"].includes(pick(match, "UNIT")!.key) &&
      match.after?.key !== "-" &&
      !isProgramme(match),
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

/** 'on "This Week" on Sunday': capitals behind a mark name a broadcast. */
const isProgramme = ({ before, words }: Match): boolean =>
  before !== undefined && /^["“‘'`]$/.test(before.text) && words.every(({ text }) => /^\p{Lu}/u.test(text));

/** "the next day": the day after the one the text is at. */
function anchoredNext(match: Match, reader: Reader): Result {
  const anchor = anchorOf(reader);
  const moved = anchor && movedPoint(anchor, "D", 1);
  return moved ? point(moved, ["relative", "anchored", "day"]) : fromReference(match, reader, "D", 1);
}
