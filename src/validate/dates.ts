// "2025-12-21"
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// "T18:30", " 18:30:05.250", "T18:30:05Z", "T18:30+02:00", "T18:30:05-0500"
const TIME = /^[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/** Is it an ISO 8601 date of a day that exists? */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(+year, +month - 1, +day));
  return date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day;
}

/** Is it an ISO 8601 date, month ("2025-12") or year ("2025")? */
export const isDate = (text: string): boolean => text.length < 11 && isDay(`${text}-01-01`.slice(0, 10));

/** Is it such a date, with or without a time of day? */
export const isMoment = (text: string): boolean =>
  isDay(text.slice(0, 10)) && (text.length === 10 || TIME.test(text.slice(10)));
