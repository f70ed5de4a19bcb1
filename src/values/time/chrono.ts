import { casual, GB, strict } from "chrono-node/en";
import { type Day, isoDay, pad } from "./calendar.js";

/**
 * chrono-node reads what is written out in full: numeric dates by the outlet's order, whole dates, times of day
 * with their zones. It is asked only about a window of a few words that the grammar has already found (it is
 * quadratic on repetition), never about relative expressions (they would hang on its own idea of "now"), and only
 * for components that the words state.
 */
const NOON = new Date(Date.UTC(2000, 0, 1, 12));
const REFERENCE = { instant: NOON, timezone: 0 };

/** "12/03/2024" as an ISO date; null where it is none in either order. */
export function numericDate(text: string, locale: "en-US" | "en-GB"): string | null {
  // "21.12.2025": with points the day stands first everywhere.
  const chrono = locale === "en-GB" || text.includes(".") ? GB : casual;
  const start = chrono.parse(text.replace(/\./g, "/"), REFERENCE)[0]?.start;
  if (!start?.isCertain("day") || !start.isCertain("year")) return null;
  return `${pad(start.get("year")!, 4)}-${pad(start.get("month")!)}-${pad(start.get("day")!)}`;
}

/** What chrono-node said: it takes longer than all the rest, and an article repeats its dates. */
const dates = new Map<string, string | null>();

/** "march 14, 2022" as an ISO date; null where the calendar has no such day. */
export function explicitDate(text: string): string | null {
  const cached = dates.get(text);
  if (cached !== undefined) return cached;
  const start = strict.parse(text, REFERENCE)[0]?.start;
  const date =
    start?.isCertain("day") && start.isCertain("year")
      ? `${pad(start.get("year")!, 4)}-${pad(start.get("month")!)}-${pad(start.get("day")!)}`
      : null;
  if (dates.size > 500) dates.clear();
  dates.set(text, date);
  return date;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number | null;
  /** Minutes east of UTC; null where no zone is named. */
  readonly zone: number | null;
}

/** "10:35 p.m. EST" as hour, minute and zone; null where it is no time of day. */
const clocks = new Map<string, ClockTime | null>();

export function clockTime(text: string): ClockTime | null {
  const known = clocks.get(text);
  if (known !== undefined) return known;
  if (clocks.size > 500) clocks.clear();
  const time = readClock(text);
  clocks.set(text, time);
  return time;
}

function readClock(text: string): ClockTime | null {
  const start = casual.parse(text, REFERENCE)[0]?.start;
  if (!start?.isCertain("hour")) return null;
  return {
    hour: start.get("hour")!,
    minute: /\d[:.]\d{2}/.test(text) ? start.get("minute") : null,
    zone: start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null,
  };
}

export const atClock = (day: Day | null, { hour, minute }: ClockTime): string =>
  `${day === null ? "XXXX-XX-XX" : isoDay(day)}T${pad(hour)}${`:${pad(minute ?? 0)}`}`;
