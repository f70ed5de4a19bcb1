import { parseDay, weekdayOf } from "./calendar.js";
import { minutesOf } from "./hours.js";
import { grainOf } from "./interval.js";
import { durationDays } from "./lengths.js";
import type { TimeValue } from "./reader.js";

/** What two times are to each other as answers to "when?". */
export type TimeRelation =
  /** One of them names no time to compare. */
  | { readonly is: "open" }
  /** One lies in the other: "Friday" and "Friday evening", "March" and "3 March". */
  | { readonly is: "same" }
  /** They share days, and neither holds the other: "this week" and "this month". */
  | { readonly is: "overlap" }
  /** One day, other hours. `shift`: whole hours apart without both zones named, as two clocks differ. */
  | { readonly is: "hours"; readonly minutes: number; readonly shift: boolean }
  /** Other weekdays, and no more is stated of one of them. */
  | { readonly is: "weekdays" }
  /** Days between them that neither covers: 1 is the next day. */
  | { readonly is: "days"; readonly days: number }
  /** Two lengths; `ratio` is the longer by the shorter. */
  | { readonly is: "lengths"; readonly ratio: number };

/** Relates two times; symmetric. */
export function relateTimes(a: TimeValue, b: TimeValue): TimeRelation {
  const lengths = [durationDays(a.timex), durationDays(b.timex)];
  if (lengths[0] != null && lengths[1] != null) {
    const [short, long] = lengths[0] < lengths[1] ? lengths : [lengths[1], lengths[0]];
    return short === 0 ? { is: "open" } : { is: "lengths", ratio: (long as number) / (short as number) };
  }
  if (lengths[0] !== null || lengths[1] !== null) return { is: "open" };
  const weekdays = relateWeekdays(a, b);
  if (weekdays) return weekdays;
  if (onlyHours(a) || onlyHours(b)) return relateHours(a, b) ?? { is: minutesOf(a) && minutesOf(b) ? "same" : "open" };
  const [aFrom, aTo] = daysOf(a);
  const [bFrom, bTo] = daysOf(b);
  if (aFrom == null || aTo == null || bFrom == null || bTo == null) return { is: "open" };
  const night = (time: TimeValue, from: number, next: number) => /TNI$|T2[0-4]/.test(time.timex) && next === from + 1;
  if (night(a, aFrom, bFrom) || night(b, bFrom, aFrom)) return { is: "same" };
  if (aFrom > bTo || bFrom > aTo) return { is: "days", days: Math.max(aFrom - bTo, bFrom - aTo) };
  if (aFrom === aTo && bFrom === bTo) return relateHours(a, b) ?? { is: "same" };
  const holds = (aFrom <= bFrom && bTo <= aTo) || (bFrom <= aFrom && aTo <= bTo);
  return { is: holds ? "same" : "overlap" };
}

/** A time of day whose day nobody states: "at 7:33 p.m.", "that morning". */
const onlyHours = ({ timex, stated }: TimeValue): boolean =>
  /T(?:\d|MO|AF|EV|NI)/.test(timex) &&
  !stated.some((part) => part === "weekday" || part === "day" || part === "relative");

/** First and last day; "42 years ago" with the year to each side, "18 hours earlier" with the day. */
function daysOf({ timex, from, to, stated }: TimeValue): readonly [number | null, number | null] {
  const [first, last] = [from === null ? null : parseDay(from), to === null ? null : parseDay(to)];
  const grain = grainOf(timex);
  if (first !== null && last !== null && stated.includes("hours-off")) return [first - 1, last + 1];
  if (first === null || last === null || !stated.includes("ago") || grain === "day" || grain === null)
    return [first, last];
  const length = last - first + 1;
  return [first - length, last + length];
}

/** What the words themselves say of the weekday, 1..7; null where they name none. */
function statedWeekday({ timex, from, stated }: TimeValue): number | null {
  if (!stated.includes("weekday")) return null;
  const open = /^XXXX-WXX-(\d)/.exec(timex);
  if (open) return Number(open[1]);
  const day = from === null ? null : parseDay(from);
  return day === null ? null : weekdayOf(day);
}

const onlyWeekday = ({ stated }: TimeValue): boolean => stated.includes("weekday") && !stated.includes("day");

/**
 * A bare weekday leans on a day of publication that may be wrong or missing: of two of them only the names count, and
 * a whole date meets a weekday by its name.
 */
function relateWeekdays(a: TimeValue, b: TimeValue): TimeRelation | null {
  if (!onlyWeekday(a) && !onlyWeekday(b)) return null;
  const [x, y] = [statedWeekday(a) ?? dayName(a), statedWeekday(b) ?? dayName(b)];
  if (x === null || y === null) return null;
  if (x === y) return relateHours(a, b) ?? { is: "same" };
  if (isNightBefore(a, x, y) || isNightBefore(b, y, x)) return { is: "same" };
  if (onlyWeekday(a) && onlyWeekday(b)) return { is: "weekdays" };
  // "Friday" of an article without a date of its own is no "Monday, March 9"; of "March 9" the year may be a guess.
  const [bare, day] = onlyWeekday(a) ? [a, b] : [b, a];
  return bare.from === null && day.stated.some((part) => part === "weekday" || part === "year")
    ? { is: "weekdays" }
    : null;
}

/** "Friday night" and "Saturday": one night lies in both. */
const isNightBefore = ({ timex }: TimeValue, day: number, next: number): boolean =>
  /TNI$|T2[0-4]/.test(timex) && next === (day % 7) + 1;

/** The weekday of a single day. */
function dayName({ from, to }: TimeValue): number | null {
  const day = from !== null && from === to ? parseDay(from) : null;
  return day === null ? null : weekdayOf(day);
}

/** Clock times and parts of one day; null where one of them gives none or they meet. */
function relateHours(a: TimeValue, b: TimeValue): TimeRelation | null {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  if (!x || !y) return null;
  const shift = x.zone !== null && y.zone !== null ? x.zone - y.zone : 0;
  const minutes = Math.max(x.from - (y.to + shift), y.from + shift - x.to);
  if (minutes <= 0) return null;
  const zoned = x.zone !== null && y.zone !== null;
  return { is: "hours", minutes, shift: !zoned && minutes % 60 === 0 && x.from === x.to && y.from === y.to };
}
