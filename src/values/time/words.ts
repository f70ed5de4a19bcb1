import { mergeHolidays, mergeNumbers } from "./merged-words.js";
import { numeralClasses } from "./numerals.js";

/** A word or mark of a sentence as the grammar of times sees it. */
export interface TimeWord {
  /** Offsets as `shift` has them. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without a stop: "Sept." is "sept", "a.m." is "am". */
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly kind: WordKind;
  /** Names of the word classes it is in; empty for all that tells no time. */
  readonly classes: readonly string[];
  /** Its number; NaN where it has none. */
  readonly n: number;
}

// "2025-12-21T14:00Z", "10:35", "12/03/2024", "1,200", "21st", "1990's"; "a.m.", "o'clock"; "'s"; a mark.
const WORD =
  /\d{4}-\d{2}-\d{2}(?:T\d[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?|\d+(?:[.,:/]\d+)*(?:'?s\b|st\b|nd\b|rd\b|th\b)?|[A-Za-z]\.(?:[A-Za-z]\.?)+(?![A-Za-z])|o'clock|'s\b|[A-Za-z\u00C0-\u024F]+|[^\sA-Za-z0-9\u00C0-\u024F]/g;

/** What a word is to the grammar: its classes, their one character, its number. Shared by all words alike. */
export interface WordKind {
  readonly classes: readonly string[];
  /** One character for the set of classes; a space for none. */
  readonly code: string;
  /** NaN where it has none. */
  readonly n: number;
  /** A bit for each class in capitals: what a sentence lacks, its rules need not look for. */
  readonly mask: number;
}

/** The words that tell time, and how numerals and merged words are kept. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, WordKind>;
  /** Doubtful names of months and weekdays in small letters: "may", "march", "sat". */
  readonly bySmallWord: ReadonlyMap<string, WordKind>;
  readonly kindOf: (classes: readonly string[], n: number) => WordKind;
}

const NOTHING: WordKind = { classes: [], code: " ", n: Number.NaN, mask: 0 };

export const wordAs = (start: number, end: number, key: string, text: string, kind: WordKind): TimeWord => ({
  start,
  end,
  key,
  text,
  kind,
  classes: kind.classes,
  n: kind.n,
});

/** "Sept", "Tues"; not "April", "May". */
const isShort = (key: string): boolean => key.length <= 5 && !/^(?:may|june|july|march|april)$/.test(key);

/** The words and marks of a text. Linear. */
export function timeWordsOf(text: string, shift: number, lexicon: Lexicon): TimeWord[] {
  const words: TimeWord[] = [];
  let numbers = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const written = match[0];
    const start = match.index + shift;
    const end = start + written.length;
    const code = written.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      const { classes, n } = numeralClasses(written);
      words.push(wordAs(start, end, written.toLowerCase(), written, lexicon.kindOf(classes, n)));
      continue;
    }
    const lower = written.toLowerCase();
    const key = lower.length > 1 && lower.includes(".") ? lower.replace(/\./g, "") : lower;
    const kind = (code >= 97 ? lexicon.bySmallWord.get(key) : undefined) ?? lexicon.byWord.get(key) ?? NOTHING;
    if (kind.n >= 1) numbers++;
    // "Sept. 30", "Tues.": the stop of an abbreviation is its own.
    const named =
      kind !== NOTHING && (kind.classes.includes("MONTH") || kind.classes.includes("WEEKDAY")) && isShort(key);
    if (named && text[end - shift] === ".") {
      WORD.lastIndex++;
      words.push(wordAs(start, end + 1, key, `${written}.`, kind));
    } else words.push(wordAs(start, end, key, written, kind));
  }
  return mergeHolidays(numbers ? mergeNumbers(words, lexicon) : words, lexicon);
}
