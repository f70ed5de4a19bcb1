import {
  CARDINALS,
  DECADES,
  DOUBTFUL_NAMES,
  HOLIDAYS,
  MONTHS,
  ORDINALS,
  PARTS,
  REFERENCES,
  SEASONS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from "../../lexicon/time-words.js";

/** A word or mark of a sentence as the grammar of times sees it. */
export interface TimeWord {
  /** Offsets as `shift` has them. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without a stop: "Sept." is "sept", "a.m." is "am". */
  readonly key: string;
  /** As written. */
  readonly text: string;
  /** Names of the word classes it is in, by `pattern.ts`; empty for all that tells no time. */
  readonly classes: readonly string[];
  /** Its number; NaN where it has none. */
  readonly n: number;
}

// "2025-12-21T14:00Z", "10:35", "12/03/2024", "1,200", "21st", "1990's"; "a.m.", "o'clock"; "'s"; a mark.
const WORD =
  /\d{4}-\d{2}-\d{2}(?:T\d[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?|\d+(?:[.,:/]\d+)*(?:'?s\b|st\b|nd\b|rd\b|th\b)?|[A-Za-z]\.(?:[A-Za-z]\.?)+(?![A-Za-z])|o'clock|'s\b|[A-Za-z\u00C0-\u024F]+|[^\sA-Za-z0-9\u00C0-\u024F]/g;

const VAGUE = new Set(["several", "few", "many", "some", "numerous", "dozens", "couple", "various"]);
const MULTIPLIERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** The classes that the lexicon gives a lower-case word. `literals`: words that patterns name themselves. */
export function lexicalClasses(key: string, literals: ReadonlySet<string>): string[] {
  const classes: string[] = [];
  if (Object.hasOwn(MONTHS, key)) classes.push("MONTH");
  if (Object.hasOwn(WEEKDAYS, key)) classes.push("WEEKDAY");
  if (Object.hasOwn(UNITS, key)) classes.push("UNIT");
  if (Object.hasOwn(PARTS, key)) classes.push("PART");
  if (Object.hasOwn(SEASONS, key)) classes.push("SEASON");
  if (Object.hasOwn(REFERENCES, key)) classes.push("REF");
  if (Object.hasOwn(DECADES, key)) classes.push("DECADE");
  if (Object.hasOwn(ZONES, key)) classes.push("ZONE");
  if (Object.hasOwn(CARDINALS, key) || key in MULTIPLIERS) classes.push("NUM");
  if (Object.hasOwn(ORDINALS, key)) classes.push("ORD");
  if (VAGUE.has(key)) classes.push("VAGUE");
  if (key === "am" || key === "pm") classes.push("MERIDIEM");
  if (literals.has(key)) classes.push(key);
  return classes;
}

/** The classes of digits, told by their shape. */
function numeralClasses(text: string): { classes: string[]; n: number } {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return { classes: ["ISO"], n: Number.NaN };
  // "1990s", "1990's", "80s"
  if (/^(?:\d{2}|\d{3}0)'?s$/.test(text)) return { classes: ["DECADE"], n: Number.parseInt(text, 10) };
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return { classes: ["CLOCK"], n: Number.NaN };
  // "12/03/2024", "21.12.2025"
  if (/^\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text)) return { classes: ["SLASH"], n: Number.NaN };
  if (/^[123]\/[2-4]$/.test(text)) return { classes: ["FRAC"], n: Number(text[0]) / Number(text[2]) };
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text);
  if (ordinal) {
    const n = Number(ordinal[1]);
    return { classes: n >= 1 && n <= 31 ? ["ORD", "DAY", "NTH"] : ["ORD"], n };
  }
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) || /^\d+\.\d+$/.test(text))
    return { classes: ["NUM"], n: Number(text.replace(/,/g, "")) };
  if (!/^\d+$/.test(text)) return { classes: [], n: Number.NaN };
  const n = Number(text);
  if (text.length === 4 && n >= 1000 && n < 2200) return { classes: ["NUM", "YEAR"], n };
  if (text.length <= 2 && n >= 1 && n <= 31) return { classes: ["NUM", "DAY"], n };
  return { classes: ["NUM"], n };
}

/** Every set of classes that a numeral or a merged word can have: the compiler of patterns must know them all. */
export const NUMERAL_CLASSES: readonly (readonly string[])[] = [
  ["ISO"],
  ["DECADE"],
  ["CLOCK"],
  ["SLASH"],
  ["FRAC"],
  ["ORD", "DAY", "NTH"],
  ["ORD"],
  ["NUM"],
  ["NUM", "YEAR"],
  ["NUM", "DAY"],
  ["YEAR"],
  ["HOLIDAY"],
];

/** The words and marks of a text. Linear. */
export function timeWordsOf(text: string, shift: number, literals: ReadonlySet<string>): TimeWord[] {
  const words: TimeWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const written = match[0];
    const start = match.index + shift;
    let end = start + written.length;
    const code = written.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      words.push({ start, end, key: written.toLowerCase(), text: written, ...numeralClasses(written) });
      continue;
    }
    const key = written.toLowerCase().replace(/\./g, "");
    let classes = lexicalClasses(key || written, literals);
    const n = CARDINALS[key] ?? ORDINALS[key] ?? MULTIPLIERS[key] ?? Number.NaN;
    // A month or day that begins small is a verb or a thing: "may", "march", "sat".
    if (code >= 97 && (classes.includes("MONTH") || classes.includes("WEEKDAY")) && DOUBTFUL_NAMES.has(key))
      classes = classes.filter((c) => c !== "MONTH" && c !== "WEEKDAY");
    // "Sept. 30", "Tues.": the stop of an abbreviation is its own.
    if (key.length <= 5 && (classes.includes("MONTH") || classes.includes("WEEKDAY")) && text[end - shift] === ".") {
      end++;
      WORD.lastIndex++;
    }
    words.push({ start, end, key: key || written, text: text.slice(start - shift, end - shift), classes, n });
  }
  return mergeHolidays(mergeNumbers(words));
}

const isTens = (word: TimeWord | undefined) => !!word && word.n >= 20 && word.n <= 90 && /^[a-z]+ty$/.test(word.key);
const isOnes = (word: TimeWord | undefined) => !!word && word.n >= 1 && word.n <= 9 && /^[a-z]+$/.test(word.key);

const joined = (words: readonly TimeWord[], n: number, classes: readonly string[]): TimeWord => ({
  start: words[0]!.start,
  end: words[words.length - 1]!.end,
  key: words.map((word) => word.key).join(" "),
  text: words.map((word) => word.text).join(" "),
  classes,
  n,
});

/** "twenty-four" is 24, "a hundred" 100, "nineteen ninety-six" the year 1996. */
function mergeNumbers(words: readonly TimeWord[]): TimeWord[] {
  const merged: TimeWord[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (!/^[a-z]/.test(word.key) || !(word.n >= 1)) {
      merged.push(word);
      i++;
      continue;
    }
    let next = i;
    const tens = (): number => {
      const first = words[next]!;
      next++;
      if (!isTens(first)) return first.n;
      const dash = words[next]?.key === "-" ? 1 : 0;
      const ones = words[next + dash];
      if (!isOnes(ones)) return first.n;
      next += dash + 1;
      return first.n + ones!.n;
    };
    let n = tens();
    let year = false;
    const follower = words[next];
    if (
      (n === 18 || n === 19 || n === 20) &&
      follower &&
      /^[a-z]+$/.test(follower.key) &&
      follower.n >= 10 &&
      follower.n <= 90
    ) {
      n = n * 100 + tens();
      year = true;
    } else {
      while (words[next] && words[next]!.key in MULTIPLIERS) {
        n *= words[next]!.n;
        next++;
        if (words[next] && /^[a-z]/.test(words[next]!.key) && words[next]!.n >= 1 && words[next]!.n < 100) n += tens();
      }
    }
    if (next === i + 1) merged.push(word);
    else {
      const parts = words.slice(i, next);
      const ordinal = parts[parts.length - 1]!.classes.includes("ORD");
      merged.push(
        joined(parts, n, year ? ["YEAR"] : ordinal ? ["ORD"] : n >= 1900 && n < 2100 ? ["NUM", "YEAR"] : ["NUM"]),
      );
    }
    i = next;
  }
  return merged;
}

let holidays: Map<string, (readonly string[])[]> | null = null;

/** "new year's day" as the words "new", "year", "'s", "day"; by first word, longest first. */
function holidaysBy(first: string): readonly (readonly string[])[] {
  if (!holidays) {
    holidays = new Map();
    const names = Object.keys(HOLIDAYS).map((name) => name.replace(/'/g, " '").split(" ").filter(Boolean));
    for (const name of names.sort((a, b) => b.length - a.length))
      holidays.set(name[0]!, [...(holidays.get(name[0]!) ?? []), name]);
  }
  return holidays.get(first) ?? [];
}

function mergeHolidays(words: readonly TimeWord[]): TimeWord[] {
  const merged: TimeWord[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const name =
      /^[A-Z]/.test(word.text) &&
      holidaysBy(word.key).find((parts) => parts.every((part, k) => words[i + k]?.key === part));
    if (!name) {
      merged.push(word);
      i++;
      continue;
    }
    const parts = words.slice(i, i + name.length);
    merged.push({ ...joined(parts, Number.NaN, ["HOLIDAY"]), key: name.join(" ").replace(/ '/g, "'") });
    i += name.length;
  }
  return merged;
}
