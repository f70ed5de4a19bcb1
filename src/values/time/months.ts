import { dateOf, isoDay, pad } from "./calendar.js";
import { monthOf } from "./dates.js";
import { MOD, modOf } from "./modifiers.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { point, yearless, yearNear } from "./reader.js";
import type { TimeWord } from "./words.js";

/** A word that may stand before a date or a name of a month, and not before a surname. */
const LEADS = new Set(
  "in on of by since until till from to through during before after between and or early late mid last next this past the every each for around about about as at , ( - starting beginning ending ended effective dated expected due".split(
    " ",
  ),
);

/** Those of them that no given name follows. */
const CLOSE_LEADS = new Set("in since until till during early late mid last next this past".split(" "));

/** Months that are also names or modals want company: "in May", "last March", "April 3"; never "April Jones said". */
function isMonth({ before, after, words, at }: Match, word: TimeWord): boolean {
  const i = words.indexOf(word);
  const prev = words[i - 1] ?? before;
  const next = words[i + 1] ?? after;
  if (word.text.endsWith(".")) return true;
  const company = prev !== undefined && LEADS.has(prev.key);
  // "In May, Jones", "since April the": a capital after it makes a name of a doubtful month, "April Jones".
  const plain = prev !== undefined && CLOSE_LEADS.has(prev.key) && word.key !== "jan";
  if (next && /^[A-Z][a-z]/.test(next.text) && next.classes.length === 0 && !plain) return false;
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

/** Months, and days of a month named before. */
export const monthRules: readonly TimeRule[] = [
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
      if (reader.reference === null) return yearless(`XXXX-${pad(month)}`, ["month"]);
      const { year, month: now } = dateOf(reader.reference);
      const past = has(match, "last", "past");
      const y = past
        ? // In March "last February" is a year ago: the other is "last month".
          month >= now - (has(match, "this") ? 0 : 1)
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
    value: (match) => ({ ...yearless(`XXXX-${pad(monthOf(pick(match, "MONTH")!))}`, ["month", "set"]), aside: true }),
  },
  {
    id: "month",
    example: "late November",
    pattern: `${MOD}? MONTH`,
    fits: (match) => isMonth(match, pick(match, "MONTH")!) && match.after?.classes.includes("DAY") !== true,
    value: (match, reader) => {
      const word = pick(match, "MONTH")!;
      const month = monthOf(word);
      if (reader.reference === null) return yearless(`XXXX-${pad(month)}`, ["month"]);
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
];
