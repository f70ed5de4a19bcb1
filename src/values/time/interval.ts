import { type Day, dayOf, daysInMonth, isoDay, mondayOf, parseDay } from "./calendar.js";

/** The days that a TIMEX3 value covers, inclusive; null where it names none (durations, sets, references). */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

// "1998-SU", as meteorologists count seasons; winter runs into the next year.
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const months = (year: number, month: number, count: number): Interval => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + count, 0),
});

/** Reads a TIMEX3 value as days: "2025-12-21TEV", "2025-12", "2025-W51-WE", "2025-Q4", "2025-SU", "202", "20". */
export function intervalOf(timex: string): Interval | null {
  const day = parseDay(timex);
  if (day !== null) return { from: day, to: day };
  // "2025-12", "2025-12-XX"
  let match = /^(\d{4})-(\d{2})(?:-XX)?$/.exec(timex);
  if (match && Number(match[2]) >= 1 && Number(match[2]) <= 12) return months(Number(match[1]), Number(match[2]), 1);
  // "2025", "2025-XX-XX"
  match = /^(\d{4})(?:-XX)*$/.exec(timex);
  if (match) return months(Number(match[1]), 1, 12);
  // "2025-W51", "2025-W51-WE", "2025-W51-6"
  match = /^(\d{4})-W(\d{2})(?:-(WE|\d))?/.exec(timex);
  if (match) {
    const monday = mondayOf(Number(match[1]), Number(match[2]));
    if (match[3] === "WE") return { from: monday + 5, to: monday + 6 };
    if (match[3]) return { from: monday + Number(match[3]) - 1, to: monday + Number(match[3]) - 1 };
    return { from: monday, to: monday + 6 };
  }
  // "2025-Q3", "2025-H1"
  match = /^(\d{4})-([QH])([1-4])$/.exec(timex);
  if (match) {
    const length = match[2] === "Q" ? 3 : 6;
    return months(Number(match[1]), (Number(match[3]) - 1) * length + 1, length);
  }
  // "2025-SU"
  match = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (match) return months(Number(match[1]), SEASON_MONTHS[match[2]!]!, 3);
  // "199": a decade. "19": a century.
  if (/^\d{3}$/.test(timex)) return months(Number(timex) * 10, 1, 120);
  if (/^\d{2}$/.test(timex)) return months(Number(timex) * 100, 1, 1200);
  return null;
}

/** "early", "mid" and "late" leave a generous half of an interval; "start" and "end" a quarter. */
export function narrow(interval: Interval, mod: string | null): Interval {
  const length = interval.to - interval.from + 1;
  const part = (a: number, b: number): Interval => ({
    from: interval.from + Math.floor(length * a),
    to: interval.from + Math.max(Math.floor(length * a), Math.ceil(length * b) - 1),
  });
  switch (mod) {
    case "early":
      return part(0, 0.5);
    case "mid":
      return part(0.25, 0.75);
    case "late":
      return part(0.5, 1);
    case "start":
      return part(0, 0.34);
    case "end":
      return part(0.66, 1);
    default:
      return interval;
  }
}

export type Grain = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The unit a point value is given in; null for durations, sets and references. */
export function grainOf(timex: string): Grain | null {
  if (/^\d{4}-\d{2}-\d{2}/.test(timex) || /^\d{4}-W\d{2}-\d/.test(timex)) return "day";
  if (/^\d{4}-W/.test(timex)) return "week";
  if (/^\d{4}-\d{2}/.test(timex)) return "month";
  if (/^\d{4}-(?:Q|H|SP|SU|FA|WI)/.test(timex)) return "quarter";
  if (/^\d{4}(?:-XX)*$/.test(timex)) return "year";
  if (/^\d{3}X?$/.test(timex)) return "decade";
  return /^\d{2}(?:XX)?$/.test(timex) ? "century" : null;
}

export const isoInterval = (interval: Interval | null): { from: string | null; to: string | null } =>
  interval ? { from: isoDay(interval.from), to: isoDay(interval.to) } : { from: null, to: null };

/** Does the calendar have this day? With an unknown year, 29 February is possible. */
export const isDate = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
