import { HOLIDAYS, SEASONS } from "../../lexicon/time-words.js";
import { dateOf, dayOf, easterOf, isoDay, isoWeek, nthWeekday, pad } from "./calendar.js";
import { MOD, modOf } from "./modifiers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { point, type Reader, type Result, yearless, yearNear } from "./reader.js";

/** Seasons and days with a name. */
export const seasonRules: readonly TimeRule[] = [
  {
    id: "holiday",
    example: "Christmas Day 2024",
    pattern: "(last|this|next)? HOLIDAY (week | YEAR)?",
    value: (match, reader) => {
      const word = pick(match, "HOLIDAY")!;
      const written = pick(match, "YEAR");
      if (!written && reader.reference === null) return null;
      const tense = has(match, "last") ? "past" : has(match, "next") ? "future" : reader.tense(word.start);
      const rule = HOLIDAYS[word.key]!;
      const year = written?.n ?? yearNear(reader.reference!, Number(/^\d{2}/.exec(rule)?.[0] ?? 4), null, tense);
      const day = holidayIn(rule, year);
      // "Easter week" is the week before it, by its Sunday; "Christmas week" the week it is in.
      if (has(match, "week")) return point(isoWeek(day), ["week"]);
      return point(isoDay(day), ["day", "month", ...(written ? ["year"] : [])]);
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
  if (!written && reader.reference === null) return yearless(`XXXX-${season}`, ["season"]);
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
function trimLead(match: Match, result: Result): Result {
  let from = 0;
  while (from < match.words.length - 1 && LEADING.has(match.words[from]!.key)) from++;
  return from ? { ...result, words: [from, match.words.length] } : result;
}
