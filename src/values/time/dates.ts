import { MONTHS, WEEKDAYS } from "../../lexicon/time-words.js";
import { dateOf, dayOf, daysInMonth, isoDay, isoWeek, pad, parseDay, weekdayOf } from "./calendar.js";
import { explicitDate, numericDate } from "./chrono.js";
import { isDate } from "./interval.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { point, type Reader, type Result, yearless, yearNear } from "./reader.js";
import { isWeekday } from "./weekdays.js";
import type { TimeWord } from "./words.js";

/** 1..12. */
export const monthOf = (word: TimeWord): number => MONTHS[word.key]!;

/** The day of a month (and year) as written; the year filled in, the weekday checked. */
export function dayMonth(
  match: Match,
  reader: Reader,
  parts: { month: TimeWord; day: TimeWord; year?: TimeWord | undefined },
): Result {
  const month = monthOf(parts.month);
  const day = parts.day.n;
  const weekday = pick(match, "WEEKDAY");
  const stated = [...(weekday ? ["weekday"] : []), "day", "month", ...(parts.year ? ["year"] : [])];
  let year: number | null = parts.year?.n ?? null;
  if (year !== null) {
    // chrono-node reads the whole date; a date that is none it does not find.
    const known = explicitDate(`${parts.month.key} ${day}, ${year}`);
    if (!known) return { ...yearless(`${pad(year, 4)}-${pad(month)}-${pad(day)}`, stated), fault: "impossible-date" };
  } else {
    if (has(match, "this") && has(match, "year") && reader.reference !== null) year = dateOf(reader.reference).year;
    else if (has(match, "last") && has(match, "year") && reader.reference !== null)
      year = dateOf(reader.reference).year - 1;
    else if (has(match, "next") && has(match, "year") && reader.reference !== null)
      year = dateOf(reader.reference).year + 1;
    else if (reader.reference !== null) year = yearNear(reader.reference, month, day, reader.tense(parts.month.start));
    if (!isDate(year, month, day))
      return {
        ...yearless(`${year === null ? "XXXX" : pad(year, 4)}-${pad(month)}-${pad(day)}`, stated),
        fault: "impossible-date",
      };
    if (year === null) return yearless(`XXXX-${pad(month)}-${pad(day)}`, stated);
  }
  const at = dayOf(year, month, day);
  const named = weekday ? WEEKDAYS[weekday.key]! : null;
  if (named !== null && weekdayOf(at) !== named) {
    // With the year filled in, the weekday tells which year was meant: the nearest in which it fits.
    if (!parts.year) {
      const fitting = [1, -1]
        .map((by) => year! + by)
        .find((y) => isDate(y, month, day) && weekdayOf(dayOf(y, month, day)) === named);
      const near =
        fitting !== undefined &&
        reader.reference !== null &&
        Math.abs(dayOf(fitting, month, day) - reader.reference) < 300;
      if (near) return point(isoDay(dayOf(fitting, month, day)), stated);
    }
    return { ...point(isoDay(at), stated), fault: "weekday-mismatch" };
  }
  return point(isoDay(at), stated);
}

const WD = "(WEEKDAY ,? (the|on)?)?";

const YEAR_OF = "((in|of|,)? (last|this|next) year | ,? of? YEAR)?";

const partDay = (match: Match) => {
  const month = pick(match, "MONTH");
  const day = pick(match, "DAY");
  return month && day && Number.isInteger(day.n)
    ? { month, day, year: match.words.find((w) => w.classes.includes("YEAR")) }
    : null;
};

const isDayMonth = (match: Match): boolean => {
  const parts = partDay(match);
  if (!parts) return false;
  const weekday = pick(match, "WEEKDAY");
  // "May 12" in "aged 12 May", "sat 4 May": capitals tell, and small months are no months already.
  return !weekday || isWeekday(match, weekday);
};

const faulty = (timex: string, stated: readonly string[]): Result => ({
  ...yearless(timex, stated),
  fault: "impossible-date",
  aside: true,
});

/** "30.02.2026": a day that its month never has, as an ISO date; null where the numbers are no date at all. */
function noDay(text: string): string | null {
  const [a = 0, b = 0, year = 0] = text.split(/[./]/).map(Number);
  const [day, month] = a > 12 ? [a, b] : [b, a];
  const isNone = year >= 1900 && year < 2100 && day <= 31 && month >= 1 && month <= 12 && !isDate(year, month, day);
  return isNone ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** "31 April showers": things, where the day would not be one. */
function isCounted(match: Match): boolean {
  const parts = partDay(match);
  const { after, before } = match;
  if (!parts || parts.year || parts.day.n <= daysInMonth(2024, monthOf(parts.month))) return false;
  return (
    /^[a-z]{3,}s$/.test(after?.text ?? "") &&
    !/^(?:was|has|does|this|its|his|as|across|unless|always)$/.test(after!.text) &&
    !/^(?:on|by|until|till|from|since|of)$/.test(before?.key ?? "")
  );
}

/** The last number that a slip of a day may be: "on 45 March" is one, "on 300 March streets" is not. */
const LARGEST_SLIP = 99;

const isBeyond = (match: Match): boolean => {
  const n = pick(match, "NUM")?.n ?? 0;
  return n > 31 && n <= LARGEST_SLIP && Number.isInteger(n) && !/^[a-z]{3,}s$/.test(match.after?.text ?? "");
};

const beyond = (match: Match): Result => {
  const month = pick(match, "MONTH")!;
  const stated = [...(pick(match, "WEEKDAY") ? ["weekday"] : []), "day", "month"];
  return {
    ...faulty(`XXXX-${pad(monthOf(month))}-${pad(pick(match, "NUM")!.n)}`, stated),
    words: [1, match.words.length],
  };
};

/** Days written with their month, and numeric dates. */
export const dateRules: readonly TimeRule[] = [
  {
    id: "week-of",
    example: "the week of March 6",
    core: "week",
    pattern: "the week of (WEEKDAY ,?)? MONTH DAY (,? YEAR)?",
    fits: isDayMonth,
    value: (match, reader) => {
      const { timex } = dayMonth(match, reader, partDay(match)!);
      const day = parseDay(timex);
      return day === null ? yearless("XXXX-WXX", ["week"]) : point(isoWeek(day), ["week"]);
    },
  },
  {
    id: "iso",
    example: "2025-12-21",
    pattern: "ISO",
    value: (match) => {
      const iso = match.words[0]!.text.slice(0, 10);
      const fault = parseDay(iso) === null && /^(?:19|20)/.test(iso) && match.words[0]!.text.length === 10;
      return fault ? faulty(iso, ["day", "month", "year"]) : point(iso, ["day", "month", "year"]);
    },
  },
  {
    id: "slash",
    example: "12/03/2024",
    pattern: "SLASH",
    value: (match, reader) => {
      const iso = numericDate(match.words[0]!.text, reader.locale);
      const stated = ["day", "month", "year"];
      if (iso) return point(iso, stated);
      const none = noDay(match.words[0]!.text);
      return none ? faulty(none, stated) : null;
    },
  },
  {
    id: "month-days",
    example: "June 3-5, 2024",
    pattern: `MONTH DAY (-|and|to|through|or) DAY (,? YEAR)?`,
    fits: (match) => isDayMonth(match) && pick(match, "DAY", 1)!.n > pick(match, "DAY")!.n,
    value: (match, reader) => {
      const month = pick(match, "MONTH")!;
      const year = pick(match, "YEAR");
      const [first, second] = [pick(match, "DAY")!, pick(match, "DAY", 1)!];
      const cut = match.words.indexOf(second);
      return [
        { ...dayMonth(match, reader, { month, day: first, year }), words: [0, 2] },
        { ...dayMonth(match, reader, { month, day: second, year }), words: [cut, match.words.length] },
      ];
    },
  },
  {
    id: "days-month",
    example: "3-5 June 2024",
    pattern: "DAY (-|and|to) DAY MONTH YEAR?",
    fits: (match) => isDayMonth(match) && pick(match, "DAY", 1)!.n > pick(match, "DAY")!.n,
    value: (match, reader) => {
      const month = pick(match, "MONTH")!;
      const year = pick(match, "YEAR");
      return [
        { ...dayMonth(match, reader, { month, day: pick(match, "DAY")!, year }), words: [0, 1] },
        { ...dayMonth(match, reader, { month, day: pick(match, "DAY", 1)!, year }), words: [2, match.words.length] },
      ];
    },
  },
  {
    id: "month-day",
    example: "Monday, March 14, 2022",
    pattern: `${WD} (early|late)? MONTH DAY ${YEAR_OF}`,
    fits: isDayMonth,
    value: (match, reader) => dayMonth(match, reader, partDay(match)!),
  },
  {
    id: "day-month",
    example: "the 14th of March 2022",
    pattern: `${WD} the? DAY of? MONTH ${YEAR_OF}`,
    fits: (match) => isDayMonth(match) && match.before?.key !== "aged" && !isCounted(match),
    value: (match, reader) => dayMonth(match, reader, partDay(match)!),
  },
  {
    id: "no-day-month",
    example: "on 32 March",
    pattern: "on (WEEKDAY ,?)? the? NUM of? MONTH",
    fits: isBeyond,
    value: beyond,
  },
  {
    id: "no-month-day",
    example: "on March 32",
    pattern: "on (WEEKDAY ,?)? MONTH NUM",
    fits: isBeyond,
    value: beyond,
  },
];
