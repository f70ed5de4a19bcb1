import { shiftDay } from "./days.js";

/** A time in office, as exact as it is known: each end an ISO 8601 date, month or year; null open. */
export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where a day stands to someone's terms in an office. */
export type Standing =
  /** In office. */
  | "in"
  /** In office as far as is known: the day is that of a change, or within an end that is no exact date. */
  | "edge"
  /** After the last term, or between two. */
  | "left"
  /** Before the first term. */
  | "not-yet"
  /** The terms have dates and the day has none. */
  | "undated";

/** On the day of a change and the days beside it either may be called the holder. */
const SLACK = 1;

/** A day (ISO 8601 date; null where unknown) against the terms in one office, and the term that decides. */
export function standingOn(day: string | null, terms: readonly Term[]): { standing: Standing; term: Term } {
  const always = terms.find(({ from, to }) => from === null && to === null);
  if (always) return { standing: "in", term: always };
  const sorted = [...terms].sort((a, b) => compare(firstDay(a.from), firstDay(b.from)));
  const last = sorted[sorted.length - 1]!;
  if (day === null) return { standing: "undated", term: last };
  const inside = sorted.find((term) => covers(term, day, -SLACK));
  if (inside) return { standing: "in", term: inside };
  const beside = sorted.find((term) => covers(term, day, SLACK));
  if (beside) return { standing: "edge", term: beside };
  // Of two terms apart the one before tells more: whoever is between them has left.
  const before = sorted.filter(({ to }) => to !== null && lastDay(to)! < day);
  if (before.length) return { standing: "left", term: before[before.length - 1]! };
  return { standing: "not-yet", term: sorted[0]! };
}

/** Is the day within the term, widened (or, below 0, narrowed) by some days at each end that is known? */
function covers({ from, to }: Term, day: string, by: number): boolean {
  const start = by < 0 ? lastDay(from) : firstDay(from);
  const end = by < 0 ? firstDay(to) : lastDay(to);
  return (start === null || day >= shiftDay(start, -by)) && (end === null || day <= shiftDay(end, by));
}

const compare = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1);

/** The first day of a date, month or year; null of null. */
export const firstDay = (date: string | null): string | null => date && `${date}-01-01`.slice(0, 10);

/** The last day of it. */
export function lastDay(date: string | null): string | null {
  if (date === null || date.length >= 10) return date;
  const [year = "", month = "12"] = date.split("-");
  const next =
    month === "12" ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, "0")}-01`;
  return shiftDay(next.padStart(10, "0"), -1);
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "1 October 2024", "October 2024", "2024". */
export function showDate(date: string): string {
  const [year, month, day] = date.split("-");
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** "since 1 October 2024", "from 2014 to 1 October 2024", "until 2024"; empty where neither end is known. */
export function showTerm({ from, to }: Term): string {
  if (from && to) return `from ${showDate(from)} to ${showDate(to)}`;
  return from ? `since ${showDate(from)}` : to ? `until ${showDate(to)}` : "";
}
