import { HOLIDAYS, MULTIPLIERS } from "../../lexicon/time-words.js";
import { type Lexicon, type TimeWord, type WordKind, wordAs } from "./words.js";

const isTens = (word: TimeWord | undefined) => !!word && word.n >= 20 && word.n <= 90 && /^[a-z]+ty$/.test(word.key);
const isOnes = (word: TimeWord | undefined) => !!word && word.n >= 1 && word.n <= 9 && /^[a-z]+$/.test(word.key);

const joined = (words: readonly TimeWord[], key: string, kind: WordKind): TimeWord =>
  wordAs(words[0]!.start, words[words.length - 1]!.end, key, words.map((word) => word.text).join(" "), kind);

/** "twenty-four" is 24, "a hundred" 100, "nineteen ninety-six" the year 1996. */
export function mergeNumbers(words: readonly TimeWord[], lexicon: Lexicon): TimeWord[] {
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
      while (words[next] && Object.hasOwn(MULTIPLIERS, words[next]!.key)) {
        n *= words[next]!.n;
        next++;
        if (words[next] && /^[a-z]/.test(words[next]!.key) && words[next]!.n >= 1 && words[next]!.n < 100) n += tens();
      }
    }
    if (next === i + 1) merged.push(word);
    else {
      const parts = words.slice(i, next);
      const ordinal = parts[parts.length - 1]!.classes.includes("ORD");
      const classes = year ? ["YEAR"] : ordinal ? ["ORD"] : n >= 1900 && n < 2100 ? ["NUM", "YEAR"] : ["NUM"];
      merged.push(joined(parts, parts.map((part) => part.key).join(" "), lexicon.kindOf(classes, n)));
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

const startsHoliday = (word: TimeWord): boolean => {
  const code = word.text.charCodeAt(0);
  return code >= 65 && code <= 90 && holidaysBy(word.key).length > 0;
};

export function mergeHolidays(words: TimeWord[], lexicon: Lexicon): TimeWord[] {
  if (!words.some((word) => startsHoliday(word))) return words;
  const merged: TimeWord[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const name =
      startsHoliday(word) && holidaysBy(word.key).find((parts) => parts.every((part, k) => words[i + k]?.key === part));
    if (!name) {
      merged.push(word);
      i++;
      continue;
    }
    const parts = words.slice(i, i + name.length);
    merged.push(joined(parts, name.join(" ").replace(/ '/g, "'"), lexicon.kindOf(["HOLIDAY"], Number.NaN)));
    i += name.length;
  }
  return merged;
}
