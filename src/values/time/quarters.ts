import { dateOf, dayOf, pad } from "./calendar.js";
import { has, type Match, pick, type TimeRule } from "./pattern.js";
import { movedPoint, point, type Reader, type Result } from "./reader.js";

const QUARTERS = "(first|second|third|fourth)";
const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

function yearOfPeriod(match: Match, reader: Reader): number | null {
  const written = pick(match, "YEAR");
  if (written) return written.n;
  // "Q1 FY26"
  const short = match.words[match.words.findIndex((word) => word.key === "fy") + 1];
  if (has(match, "fy") && short) return 2000 + short.n;
  if (!has(match, "year") || reader.reference === null) return null;
  const { year } = dateOf(reader.reference);
  return has(match, "last", "previous") ? year - 1 : has(match, "next") ? year + 1 : has(match, "this") ? year : null;
}

function quarterValue(match: Match, reader: Reader): Result {
  const nth =
    match.words
      .map((w) => NTH[w.key] ?? (/^q[1-4]$/.test(w.key) ? Number(w.key[1]) : undefined))
      .find((n) => n !== undefined) ?? 1;
  let year = yearOfPeriod(match, reader);
  if (has(match, "earlier", "ago")) year = reader.reference === null ? null : dateOf(reader.reference).year - 1;
  if (year === null && reader.reference !== null) {
    const now = dateOf(reader.reference).year;
    const start = dayOf(now, nth * 3 - 2, 1);
    const tense = reader.tense(match.words[0]!.start);
    const end = dayOf(now, nth * 3 + 1, 0);
    year =
      tense === "future" ? (end < reader.reference - 150 ? now + 1 : now) : start > reader.reference ? now - 1 : now;
  }
  const timex = `${year === null ? "XXXX" : pad(year, 4)}-Q${nth}`;
  return point(timex, ["quarter", ...(pick(match, "YEAR") ? ["year"] : [])]);
}

const YEAR_AFTER = "((of|in)? (the? (fiscal|calendar)? YEAR | (last|this|next) year))";

/** Business quarters and halves of years. */
export const quarterRules: readonly TimeRule[] = [
  {
    id: "quarter",
    example: "the third quarter of 1990",
    pattern: `(the|its|their|a|this|last)? (year - (earlier|ago))? ((fiscal)? YEAR 's? | (this|last|next) year 's)? (fiscal|latest|flat|strong|weak|calendar)? ${QUARTERS} (fiscal)? -? quarter ${YEAR_AFTER}?`,
    fits: ({ after }) => after?.key !== "s" && after?.key !== "-",
    value: quarterValue,
  },
  {
    id: "q-number",
    example: "Q1 2024",
    pattern: "YEAR? q NUM ((of|,)? (YEAR | fy (YEAR|NUM)))?",
    fits: (match) => {
      const n = pick(match, "NUM");
      return n !== undefined && n.n >= 1 && n.n <= 4;
    },
    value: quarterValue,
  },
  {
    id: "h-number",
    example: "H1 2024",
    core: "h",
    pattern: "h NUM ((of|,)? (YEAR | fy (YEAR|NUM)))?",
    fits: (match) => {
      const n = pick(match, "NUM");
      // "H1", not "h 1" and "H2 O"
      return n !== undefined && (n.n === 1 || n.n === 2) && n.start === match.words[0]!.end;
    },
    value: (match, reader) => {
      const year = yearOfPeriod(match, reader) ?? (reader.reference === null ? null : dateOf(reader.reference).year);
      return year === null ? null : point(`${pad(year, 4)}-H${pick(match, "NUM")!.n}`, ["half"]);
    },
  },
  {
    id: "fiscal-year",
    example: "FY2024",
    core: "fy",
    pattern: "fy (YEAR|NUM)",
    fits: (match) => {
      const { n } = match.words[1]!;
      return n > 2000 || (n >= 10 && n < 60);
    },
    value: (match) => {
      const { n } = match.words[1]!;
      return point(String(n > 2000 ? n : 2000 + n), ["year"]);
    },
  },
  {
    id: "half",
    example: "the first half of 1990",
    core: "half|quarters",
    pattern: `(the)? ((fiscal)? YEAR 's?)? (first|second|last|latter) (half|two quarters) ${YEAR_AFTER}`,
    value: (match, reader) => {
      const year = yearOfPeriod(match, reader);
      return year === null ? null : point(`${pad(year, 4)}-H${has(match, "first") ? 1 : 2}`, ["half", "year"]);
    },
  },
  {
    id: "the-quarter",
    example: "the latest quarter",
    core: "quarter|period",
    pattern:
      "(the|its|their|this|that|last year 's)? (latest|recent|most recent|latest fiscal|just - ended|full|current|same|YEAR)? (quarter|period)",
    fits: (match) =>
      match.words.length > 1 &&
      (has(match, "quarter") || has(match, "latest") || pick(match, "YEAR") !== undefined) &&
      match.after?.key !== "of" &&
      // "a quarter-century", "the quarter-mile"
      match.after?.key !== "-",
    value: (match, reader) => {
      const year = pick(match, "YEAR")?.n;
      const focus = reader.focus.quarter;
      if (focus) return point(year ? `${pad(year, 4)}${focus.slice(4)}` : focus, ["quarter"]);
      if (year || reader.reference === null || !has(match, "latest", "recent", "quarter")) return null;
      const now = dateOf(reader.reference);
      const ended = movedPoint(
        `${pad(now.year, 4)}-Q${Math.ceil(now.month / 3)}`,
        "Q",
        has(match, "this", "current") ? 0 : -1,
      );
      return ended === null ? null : point(ended, ["quarter"]);
    },
  },
];
