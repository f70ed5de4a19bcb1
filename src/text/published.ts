import { type Day, parseDay } from "../values/time/calendar.js";

/**
 * The day of publication as the outlet counts it: the date that `publishedAt` is written with; a moment in UTC
 * ("…Z") is carried into the caller's time zone. Null where it is missing or no date.
 */
export function publicationDay(publishedAt: string | undefined, timezone: string): Day | null {
  if (!publishedAt) return null;
  const day = parseDay(publishedAt);
  if (day === null || timezone === "UTC" || !/T\d{2}:\d{2}.*Z$/.test(publishedAt)) return day;
  const instant = Date.parse(publishedAt);
  if (Number.isNaN(instant)) return day;
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(timezone);
  if (offset) {
    const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1);
    return Math.floor((instant / 60_000 + minutes) / 1440);
  }
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  // By name: in which order and with which marks a locale writes them differs between versions.
  const part = (name: "year" | "month" | "day", length: number) =>
    parts.find(({ type }) => type === name)?.value.padStart(length, "0");
  return parseDay(`${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`) ?? day;
}
