import { isoDay, parseDay } from "./calendar.js";
import { atClock, clockTime } from "./chrono.js";
import { dayMonth } from "./dates.js";
import { intervalOf, isoInterval } from "./interval.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import type { Reader, Result } from "./reader.js";
import { isWeekday, weekdayValue } from "./weekdays.js";
import type { TimeWord } from "./words.js";

/** The day a time of day belongs to: named beside it, else the one the text is at, else that of publication. */
function dayFor(match: Match, reader: Reader): number | null {
  const [month, date] = [
    pick(match, "MONTH"),
    pick(
      match,
      "DAY",
      match.words.findIndex((w) => w.classes.includes("DAY")) <
        match.words.findIndex((w) => w.classes.includes("MONTH"))
        ? 1
        : 0,
    ),
  ];
  if (month && date) return parseDay(dayMonth(match, reader, { month, day: date, year: pick(match, "YEAR") }).timex);
  const weekday = pick(match, "WEEKDAY");
  if (weekday) return weekdayValue(match, reader, weekday).day;
  const beside = besides(match);
  if (beside) return weekdayValue(match, reader, beside).day;
  if (has(match, "yesterday")) return reader.reference === null ? null : reader.reference - 1;
  if (has(match, "tomorrow")) return reader.reference === null ? null : reader.reference + 1;
  const near =
    reader.focus.last !== null && reader.focus.sentence - reader.focus.lastAt <= 1 ? parseDay(reader.focus.last) : null;
  return near ?? reader.reference;
}

/** "at 10:35 a.m. (0735 GMT) Friday": a weekday within six words after it. */
function besides({ sentence, at, words }: Match): TimeWord | undefined {
  const end = at + words.length;
  for (let i = end; i < Math.min(sentence.length, end + 6); i++) {
    const word = sentence[i]!;
    if (word.key === ";") return undefined;
    if (word.classes.includes("WEEKDAY") && word.key.length > 3) return word;
  }
  return undefined;
}

const words = (match: Match): string =>
  match.words
    .filter((word) => !word.classes.includes("WEEKDAY"))
    .map((word) => (word.key === "am" || word.key === "pm" ? word.key : word.text))
    .join(" ")
    .replace(/o'clock/g, "")
    .replace(/\s*\.\s*(?=\d)/, ":");

function clock(match: Match, reader: Reader): Result | null {
  const noon = has(match, "noon", "midday") ? "12:00 pm" : null;
  const midnight = has(match, "midnight");
  const text = words(match).replace(/^(?:at|by|around|about|until|before|after|from|shortly|just)\s+/gi, "");
  const parts = /\d{1,2}(?:[:.]\d{2})?(?:\s*(?:am|pm))?(?:\s+[A-Z]{2,4}\b)?/i.exec(text)?.[0];
  const time = midnight ? { hour: 24, minute: 0, zone: null } : clockTime(noon ?? parts ?? text);
  if (!time) return null;
  let { hour } = time;
  if (has(match, "evening", "night", "afternoon") && hour < 12) hour += 12;
  const timex = atClock(dayFor(match, reader), { ...time, hour });
  const stated = [
    "hour",
    ...(time.minute === null ? [] : ["minute"]),
    ...(time.zone === null ? [] : [`zone:${time.zone}`]),
    ...(pick(match, "WEEKDAY") ? ["weekday"] : []),
  ];
  return { timex, ...isoInterval(intervalOf(timex)), stated };
}

const DAY_AFTER = "((,|on)? (WEEKDAY | today | yesterday | tomorrow | (WEEKDAY ,)? MONTH DAY (,? YEAR)?))?";
const ABOUT = "(around|about|nearly|almost|shortly (before|after)|just (before|after))?";

export const clockRules: readonly TimeRule[] = [
  {
    id: "clock-meridiem",
    example: "4 a.m. EDT Thursday",
    pattern: `${ABOUT} (CLOCK|NUM) MERIDIEM (ZONE)? ${DAY_AFTER}`,
    fits: (match) => {
      const number = pick(match, "NUM");
      const weekday = pick(match, "WEEKDAY");
      return (!number || (number.n >= 1 && number.n <= 12)) && (!weekday || isWeekday(match, weekday));
    },
    value: clock,
  },
  {
    id: "clock-24",
    example: "at 14:30 GMT",
    pattern: `${ABOUT} (at|by|until|from|before|after|to)? CLOCK (ZONE)? ${DAY_AFTER}`,
    fits: (match) =>
      match.words.length > 1 &&
      /^(?:[01]?\d|2[0-3]):[0-5]\d/.test(pick(match, "CLOCK")!.text) &&
      (pick(match, "ZONE") !== undefined || has(match, "at", "by", "until", "from", "before", "after")),
    value: (match, reader) => {
      const result = clock(match, reader);
      const from = match.words.findIndex((word) => word.classes.includes("CLOCK"));
      return result && { ...result, words: [from, match.words.length] };
    },
  },
  {
    id: "o'clock",
    example: "six o'clock in the evening",
    pattern: `${ABOUT} NUM o'clock (in the (morning|afternoon|evening) | at night)? ${DAY_AFTER}`,
    fits: (match) => pick(match, "NUM")!.n <= 12,
    value: (match, reader) => {
      const hour = pick(match, "NUM")!.n;
      const late = has(match, "afternoon", "evening", "night");
      const day = dayFor(match, reader);
      const timex = `${day === null ? "XXXX-XX-XX" : isoDay(day)}T${String(late && hour < 12 ? hour + 12 : hour).padStart(2, "0")}:00`;
      return { timex, ...isoInterval(intervalOf(timex)), stated: ["hour"] };
    },
  },
  {
    id: "noon",
    example: "noon Thursday",
    core: "noon|midday|midnight",
    pattern: `${ABOUT} (noon|midday|midnight) ${DAY_AFTER}`,
    // "High Noon", "high noon for the union"
    fits: ({ after, before }) => after?.key !== "-" && before?.key !== "high",
    value: clock,
  },
];
