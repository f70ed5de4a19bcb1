const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO 8601 date ("2025-12-21", "2025-12", "2025"); proleptic, UTC. */
export function dayNumber(date: string): number {
  const [year = "1970", month = "01", day = "01"] = date.slice(0, 10).split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

/** From `a` to `b` in days; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** The date `days` later, as an ISO 8601 date. */
export const shiftDay = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;
