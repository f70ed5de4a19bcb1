import { PARTS } from "../../lexicon/time-words.js";
import { anchorOf } from "./anchors.js";
import { isoDay, pad } from "./calendar.js";
import { dayMonth } from "./dates.js";
import { grainOf, intervalOf, isoInterval } from "./interval.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { type Reader, type Result, span } from "./reader.js";
import { isWeekday, weekdayValue } from "./weekdays.js";

/** The part of a day after a day value: "2025-12-21" and "TEV". */
function withPart(day: string | null, part: string, stated: readonly string[]): Result {
  const timex = `${day ?? "XXXX-XX-XX"}${part}`;
  return { timex, ...isoInterval(intervalOf(timex)), stated: [...stated, "part-of-day"] };
}

const partOf = (match: Match): string | null => {
  const word = pick(match, "PART");
  return word ? PARTS[word.key]! : null;
};

/** A part of a day that a date names. */
function datedPart(match: Match, reader: Reader): Result | null {
  const [month, day] = [pick(match, "MONTH")!, pick(match, "DAY")!];
  const { timex, stated } = dayMonth(match, reader, { month, day, year: pick(match, "YEAR") });
  return withPart(timex, partOf(match)!, stated);
}

/** Parts of a day, and the day they belong to. */
export const partOfDayRules: readonly TimeRule[] = [
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
    id: "part-date",
    example: "the night of Nov. 3",
    pattern: "the? (late|early|mid)? -? PART (of|on) (WEEKDAY ,?)? MONTH DAY (,? YEAR)?",
    value: (match, reader) => datedPart(match, reader),
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
    id: "date-part",
    example: "on Dec. 4 in the evening",
    pattern: "(WEEKDAY ,?)? MONTH DAY (,? YEAR)? (in the)? (late|early|mid)? PART",
    value: (match, reader) => datedPart(match, reader),
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
      // "that morning" with nothing before it says no more than the morning.
      const day = base === null || base === undefined ? null : isoDay(base + by);
      return withPart(day, part, anchored || has(match, "last", "this", "tonight", "overnight") ? ["relative"] : []);
    },
  },
  {
    id: "hour-of-part",
    example: "at 4 in the morning",
    core: "morning|afternoon|evening",
    pattern: "(at|by|until|around|about|since|before|after) NUM in the (morning|afternoon|evening)",
    fits: (match) => pick(match, "NUM")!.n >= 1 && pick(match, "NUM")!.n <= 12,
    value: (match, reader) => {
      const n = pick(match, "NUM")!.n;
      const hour = has(match, "morning") ? n % 12 : n < 12 ? n + 12 : n;
      const anchor = anchorOf(reader, 0);
      const near = anchor && grainOf(anchor) === "day" ? anchor.slice(0, 10) : null;
      // "He will leave at 4 in the morning": of the next day.
      const by = has(match, "morning") && reader.tense(match.words[0]!.start) === "future" ? 1 : 0;
      const day = near ?? (reader.reference === null ? "XXXX-XX-XX" : isoDay(reader.reference + by));
      const timex = `${day}T${pad(hour)}:00`;
      return { timex, ...isoInterval(intervalOf(timex)), stated: ["hour"], words: [1, match.words.length] };
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
];
