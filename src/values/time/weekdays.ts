import { WEEKDAYS } from "../../lexicon/time-words.js";
import { has, type Match } from "./pattern.js";
import { type Reader, weekdayNear } from "./reader.js";
import type { TimeWord } from "./words.js";

/** "Sat", "Sun" and their like: with a stop, a comma or a date beside them. */
export function isWeekday({ before, after, words }: Match, word: TimeWord): boolean {
  if (word.key.length > 5 || !["sat", "sun", "mon", "wed", "fri"].includes(word.key)) return true;
  const i = words.indexOf(word);
  const next = words[i + 1] ?? after;
  const prev = words[i - 1] ?? before;
  return word.text.endsWith(".") || !!next?.classes.includes("MONTH") || (prev?.key === "on" && next?.key === ",");
}

/** The day of a weekday by tense and by "last", "next", "this". */
export function weekdayValue(match: Match, reader: Reader, word: TimeWord): { day: number | null; weekday: number } {
  const weekday = WEEKDAYS[word.key]!;
  if (reader.reference === null) return { day: null, weekday };
  const reference = reader.reference;
  if (has(match, "next")) return { day: weekdayNear(reference + 1, weekday, "future"), weekday };
  if (has(match, "last", "past", "previous")) {
    const day = weekdayNear(reference - 1, weekday, "past");
    // On a Thursday "last Wednesday" is not the day before: that would be "Wednesday" or "yesterday".
    return { day: day === reference - 1 ? day - 7 : day, weekday };
  }
  if (has(match, "this", "coming"))
    return { day: weekdayNear(reference, weekday, reader.tense(word.start) === "past" ? "past" : "future"), weekday };
  return { day: weekdayNear(reference, weekday, reader.tense(word.start)), weekday };
}
