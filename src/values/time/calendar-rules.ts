import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from "../../lexicon/time-words.js";
import { dateOf, dayOf, easterOf, isoDay, nthWeekday, pad, weekdayOf } from "./calendar.js";
import { explicitDate, numericDate } from "./chrono.js";
import { isDate } from "./interval.js";
import { MOD, modOf } from "./modifiers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { point, type Reader, type Result, weekdayNear, yearNear } from "./reader.js";
import type { TimeWord } from "./words.js";

const monthOf = (word: TimeWord): number => MONTHS[word.key]!;

/** A word that may stand before a date or a name of a month, and not before a surname. */
const LEADS = new Set(
  "in on of by since until till from to through during before after between and or early late mid last next this past the every each for around about about as at , ( - starting beginning ending ended effective dated expected due".split(
    " ",
  ),
);

/** Months that are also names or modals want company: "in May", "last March", "April 3"; never "April Jones said". */
export function isMonth({ before, after, words, at }: Match, word: TimeWord): boolean {
  const i = words.indexOf(word);
  const prev = words[i - 1] ?? before;
  const next = words[i + 1] ?? after;
  if (word.text.endsWith(".")) return true;
  const company = prev !== undefined && LEADS.has(prev.key);
  // "In May, Jones", "since April the": a capital after it makes a name of a doubtful month, "April Jones".
  if (next && /^[A-Z][a-z]/.test(next.text) && next.classes.length === 0 && (!company || word.key === "jan"))
    return false;
  switch (word.key) {
    case "may":
    case "march":
    case "mar":
    case "jan":
    case "dec":
    case "sun":
      return company && (at > 0 || i > 0);
    default:
      return true;
  }
}

/** "Sat", "Sun" and their like: with a stop, a comma or a date beside them. */
export function isWeekday({ before, after, words }: Match, word: TimeWord): boolean {
  if (word.key.length > 5 || !["sat", "sun", "mon", "wed", "fri"].includes(word.key)) return true;
  const i = words.indexOf(word);
  const next = words[i + 1] ?? after;
  const prev = words[i - 1] ?? before;
  return word.text.endsWith(".") || !!next?.classes.includes("MONTH") || (prev?.key === "on" && next?.key === ",");
}

function dayMonth(
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
    if (!known) return { ...unknown(`${pad(year, 4)}-${pad(month)}-${pad(day)}`, stated), fault: "impossible-date" };
  } else {
    if (has(match, "this") && has(match, "year") && reader.reference !== null) year = dateOf(reader.reference).year;
    else if (has(match, "last") && has(match, "year") && reader.reference !== null)
      year = dateOf(reader.reference).year - 1;
    else if (has(match, "next") && has(match, "year") && reader.reference !== null)
      year = dateOf(reader.reference).year + 1;
    else if (reader.reference !== null) year = yearNear(reader.reference, month, day, reader.tense(parts.month.start));
    if (!isDate(year, month, day))
      return {
        ...unknown(`${year === null ? "XXXX" : pad(year, 4)}-${pad(month)}-${pad(day)}`, stated),
        fault: "impossible-date",
      };
    if (year === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`, stated);
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

const unknown = (timex: string, stated: readonly string[]): Result => ({ timex, from: null, to: null, stated });

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

export const calendarRules: readonly TimeRule[] = [
  {
    id: "iso",
    example: "2025-12-21",
    pattern: "ISO",
    value: (match) => point(match.words[0]!.text.slice(0, 10), ["day", "month", "year"]),
  },
  {
    id: "slash",
    example: "12/03/2024",
    pattern: "SLASH",
    value: (match, reader) => {
      const iso = numericDate(match.words[0]!.text, reader.locale);
      return iso ? point(iso, ["day", "month", "year"]) : null;
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
    fits: (match) => isDayMonth(match) && match.before?.key !== "aged",
    value: (match, reader) => dayMonth(match, reader, partDay(match)!),
  },
  {
    id: "month-year",
    example: "the end of March 2022",
    pattern: `${MOD}? (last|this|next)? MONTH (of|,|in)? (YEAR | (last|this|that|next) year | (the)? previous year)`,
    value: (match, reader) => {
      const month = monthOf(pick(match, "MONTH")!);
      const written = pick(match, "YEAR");
      const base = has(match, "that", "previous") && reader.focus.last ? Number(reader.focus.last.slice(0, 4)) : null;
      const now = reader.reference === null ? null : dateOf(reader.reference).year;
      const by = has(match, "last") || has(match, "previous") ? -1 : has(match, "next") ? 1 : 0;
      const year =
        written?.n ??
        (base !== null && !Number.isNaN(base)
          ? base + (has(match, "previous") ? -1 : 0)
          : now === null
            ? null
            : now + by);
      return point(`${year === null ? "XXXX" : pad(year, 4)}-${pad(month)}`, ["month", "year"], modOf(match));
    },
  },
  {
    id: "deictic-month",
    example: "last April",
    pattern: `${MOD}? (last|this|next|this past|this coming|past) MONTH`,
    value: (match, reader) => {
      const month = monthOf(pick(match, "MONTH")!);
      if (reader.reference === null) return unknown(`XXXX-${pad(month)}`, ["month"]);
      const { year, month: now } = dateOf(reader.reference);
      const past = has(match, "last", "past");
      const y = past
        ? month >= now
          ? year - 1
          : year
        : has(match, "next", "coming")
          ? month <= now
            ? year + 1
            : year
          : year;
      return point(`${pad(y, 4)}-${pad(month)}`, ["month"], modOf(match));
    },
  },
  {
    id: "every-month",
    example: "each July",
    pattern: "(every|each) MONTH",
    value: (match) => ({ ...unknown(`XXXX-${pad(monthOf(pick(match, "MONTH")!))}`, ["month", "set"]), aside: true }),
  },
  {
    id: "month",
    example: "late November",
    pattern: `${MOD}? MONTH`,
    fits: (match) => isMonth(match, pick(match, "MONTH")!) && match.after?.classes.includes("DAY") !== true,
    value: (match, reader) => {
      const word = pick(match, "MONTH")!;
      const month = monthOf(word);
      if (reader.reference === null) return unknown(`XXXX-${pad(month)}`, ["month"]);
      const year = yearNear(reader.reference, month, null, reader.tense(word.start));
      return point(`${pad(year, 4)}-${pad(month)}`, ["month"], modOf(match));
    },
  },
  {
    id: "nth-of-month",
    example: "on the 14th",
    pattern: "on the NTH",
    fits: ({ after }) =>
      after === undefined ||
      /^[.,;)]$/.test(after.key) ||
      ["and", "but", "when", "after", "in", "at"].includes(after.key),
    value: (match, reader) => {
      const base =
        reader.focus.last?.match(/^\d{4}-\d{2}/)?.[0] ??
        (reader.reference === null ? null : isoDay(reader.reference).slice(0, 7));
      return base === null ? null : { ...point(`${base}-${pad(pick(match, "NTH")!.n)}`, ["day"]), words: [1, 3] };
    },
  },
  {
    id: "holiday",
    example: "Christmas Day 2024",
    pattern: "(last|this|next)? HOLIDAY YEAR?",
    value: (match, reader) => {
      const word = pick(match, "HOLIDAY")!;
      const written = pick(match, "YEAR");
      if (!written && reader.reference === null) return null;
      const tense = has(match, "last") ? "past" : has(match, "next") ? "future" : reader.tense(word.start);
      const rule = HOLIDAYS[word.key]!;
      const year = written?.n ?? yearNear(reader.reference!, Number(/^\d{2}/.exec(rule)?.[0] ?? 4), null, tense);
      return point(isoDay(holidayIn(rule, year)), ["day", "month", ...(written ? ["year"] : [])]);
    },
  },
  {
    id: "season-year",
    example: "the summer of 1998",
    pattern: `${MOD}? the? SEASON (of|,|in)? (YEAR | (last|this|next) year)`,
    value: (match, reader) => seasonal(match, reader),
  },
  {
    id: "season",
    example: "last fall",
    core: "SEASON",
    pattern: `(${MOD}? (last|this|next|this past|this coming|past|coming) SEASON) | (in|during|by|since|of|for|until|through) ${MOD}? (the|late|early) SEASON`,
    fits: (match) => match.after?.classes.includes("UNIT") !== true && match.after?.key !== "of",
    value: (match, reader) => trimLead(match, seasonal(match, reader)),
  },
  {
    id: "summer",
    example: "the early summer",
    core: "SEASON",
    pattern: `${MOD}? the? (summer|winter|summers|winters)`,
    fits: ({ after, before }) =>
      !!before &&
      (after === undefined || !/^[A-Za-z-]/.test(after.text) || ["and", "when", "but", "to", "of"].includes(after.key)),
    value: (match, reader) => seasonal(match, reader),
  },
];

function seasonal(match: Match, reader: Reader): Result {
  const word = pick(match, "SEASON")!;
  const season = SEASONS[word.key]!;
  const written = pick(match, "YEAR");
  if (!written && reader.reference === null) return unknown(`XXXX-${season}`, ["season"]);
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season]!;
  const by = has(match, "year") ? (has(match, "last") ? -1 : has(match, "next") ? 1 : 0) : null;
  let year = written?.n ?? null;
  if (year === null) {
    const { year: now, month } = dateOf(reader.reference!);
    if (by !== null) year = now + by;
    else if (has(match, "last", "past")) year = start + 2 < month ? now : now - 1;
    else if (has(match, "next", "coming")) year = start > month ? now : now + 1;
    else year = now;
  }
  return point(`${pad(year, 4)}-${season}`, written ? ["season", "year"] : ["season"], modOf(match));
}

/** The date of a holiday by its rule in the lexicon. */
function holidayIn(rule: string, year: number): number {
  const easter = /^easter([+-]\d+)$/.exec(rule);
  if (easter) return easterOf(year) + Number(easter[1]);
  // "11-1-1+1": the day after the first Monday of November.
  const [date = "", after = "0"] = rule.split("+");
  const [month = 1, n = 1, weekday] = date.split("-").map(Number);
  return weekday === undefined ? dayOf(year, month, n) : nthWeekday(year, month, n, weekday) + Number(after);
}

const LEADING = new Set("in on during by since of for until through".split(" "));

/** A preposition that a pattern needed as company is no part of the expression. */
export function trimLead(match: Match, result: Result): Result {
  let from = 0;
  while (from < match.words.length - 1 && LEADING.has(match.words[from]!.key)) from++;
  return from ? { ...result, words: [from, match.words.length] } : result;
}

/** The day of a weekday by tense and by "last", "next", "this". */
export function weekdayValue(match: Match, reader: Reader, word: TimeWord): { day: number | null; weekday: number } {
  const weekday = WEEKDAYS[word.key]!;
  if (reader.reference === null) return { day: null, weekday };
  const reference = reader.reference;
  if (has(match, "next")) return { day: weekdayNear(reference + 1, weekday, "future"), weekday };
  if (has(match, "last", "past", "previous")) return { day: weekdayNear(reference - 1, weekday, "past"), weekday };
  if (has(match, "this", "coming"))
    return { day: weekdayNear(reference, weekday, reader.tense(word.start) === "past" ? "past" : "future"), weekday };
  return { day: weekdayNear(reference, weekday, reader.tense(word.start)), weekday };
}
