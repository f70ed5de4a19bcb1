import { type Day, dateOf, isoDay, moveMonths, pad, weekdayOf, weekOf } from "./calendar.js";
import { grainOf, intervalOf, isoInterval, narrow } from "./interval.js";

export type Tense = "past" | "present" | "future";

/** A time value: what it is in TIMEX3, the days it covers, and what the words state. */
export interface TimeValue {
  /** TIMEX3 value. */
  readonly timex: string;
  /** First and last day, ISO 8601, inclusive; null where it names no day. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the words themselves state: "weekday", "day", "month", "year", "hour", "zone:-300", "early", …; the rest was filled in. */
  readonly stated: readonly string[];
}

/** A value with the matched words it stands on; without them, on all. */
export interface Result extends TimeValue {
  /** Half-open indices into the matched words. */
  readonly words?: readonly [number, number];
  /** A fault that an editor should know of. */
  readonly fault?: "impossible-date" | "weekday-mismatch";
  /** Anchors nothing that follows. */
  readonly aside?: boolean;
}

/** What a text has said so far that later words lean on ("two days later", "the quarter"). */
export interface Focus {
  /** The last point in time that was named. */
  last: string | null;
  /** The last business quarter that was named, and in which sentence. */
  quarter: string | null;
  quarterAt: number;
  /** Number of the sentence of `last`. */
  lastAt: number;
  /** Number of the sentence being read. */
  sentence: number;
}

/** What rules know beside the words: when the text was published, how it tells time, what was said so far. */
export interface Reader {
  /** The day of publication; null where nobody says. */
  readonly reference: Day | null;
  readonly locale: "en-US" | "en-GB";
  /** Tense of the clause around an offset. */
  readonly tense: (at: number) => Tense;
  readonly focus: Focus;
}

/** A point or period with its days. */
export function point(timex: string, stated: readonly string[], mod: string | null = null): Result {
  const interval = intervalOf(timex);
  return { timex, ...isoInterval(interval && narrow(interval, mod)), stated: mod ? [...stated, mod] : stated };
}

/** A duration, set or reference: it names no day. */
export const span = (timex: string, stated: readonly string[]): Result => ({
  timex,
  from: null,
  to: null,
  stated,
  aside: true,
});

/** An open number of units before or after a day, as a timex of that unit: 2 weeks before is "2025-W49". */
export function shifted(base: Day, unit: string, by: number): string {
  const { year, month, day } = dateOf(base);
  switch (unit) {
    case "D":
      return isoDay(base + by);
    case "W": {
      const week = weekOf(base + 7 * by);
      return `${pad(week.year, 4)}-W${pad(week.week)}`;
    }
    case "F":
      return shifted(base, "W", 2 * by);
    case "M": {
      const moved = moveMonths(year, month, by);
      return `${pad(moved.year, 4)}-${pad(moved.month)}`;
    }
    case "Q": {
      const moved = moveMonths(year, month, 3 * by);
      return `${pad(moved.year, 4)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case "Y":
      return pad(year + by, 4);
    case "E":
      return pad(year + 10 * by, 4);
    case "C":
      return pad(year + 100 * by, 4);
    default:
      // Hours, minutes and seconds stay on the day.
      return unit === "H" ? isoDay(base + Math.trunc(by / 24)) : isoDay(base + (day ? 0 : 0));
  }
}

/** A point moved by units, kept in the coarser of its own grain and the unit's: "1989-Q3" a year before is "1988-Q3". */
export function movedPoint(timex: string, unit: string, by: number): string | null {
  const interval = intervalOf(timex);
  const grain = grainOf(timex);
  if (!interval || !grain) return null;
  if (unit === "Y" || unit === "E" || unit === "C") {
    const years = by * (unit === "Y" ? 1 : unit === "E" ? 10 : 100);
    const year = Number(timex.slice(0, 4));
    if (grain === "quarter" || grain === "month") return `${pad(year + years, 4)}${timex.slice(4, 7)}`;
    return Number.isNaN(year) ? null : pad(year + years, 4);
  }
  // "a day before" does not hang on a month or a year.
  if ((unit === "D" || unit === "W" || unit === "F") && !["day", "week"].includes(grain)) return null;
  return shifted(interval.from, unit, by);
}

/** The day of a weekday (1..7) beside a reference: the latest, the next, or the nearest to it. */
export function weekdayNear(reference: Day, weekday: number, tense: Tense): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  return tense === "future" ? reference + ((7 - back) % 7) : reference - back;
}

/** The year for a month (and day) that comes without one: nearest to the reference, the tense breaking near ties. */
export function yearNear(reference: Day, month: number, day: number | null, tense: Tense): number {
  const { year, month: now, day: today } = dateOf(reference);
  // Months between, positive where this year's lies ahead.
  const ahead = month - now + ((day ?? today) - today) / 31;
  if (tense === "future") return ahead < -2 ? year + 1 : ahead > 10 ? year - 1 : year;
  if (tense === "past")
    return ahead > 2 || (ahead > 0 && day === null && ahead >= 1) ? year - 1 : ahead < -10.5 ? year + 1 : year;
  return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
}

/** A point whose year or day nobody gives. */
export const yearless = (timex: string, stated: readonly string[]): Result => ({ timex, from: null, to: null, stated });
