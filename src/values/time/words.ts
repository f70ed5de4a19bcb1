import { type CutWord, type KnownWord, NOT_CUT } from "../known.js";
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
  /\d{4}-\d{2}-\d{2}(?:T\d[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?|\d+(?:[.,:/]\d+)*(?:'?s\b|st\b|nd\b|rd\b|th\b)?|[A-Za-z]\.(?:[A-Za-z]\.?)+(?![A-Za-z])|o'clock|'s\b|[A-Za-z\u00C0-\u024F]+|[^\sA-Za-z0-9\u00C0-\u024F]/y;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);

/** Does a word that a tagger ends here go on: letters, or the stop or apostrophe of "a.m.", "o'clock"? */
function goesOn(text: string, end: number, length: number): boolean {
  const next = text.charCodeAt(end);
  return isLetter(next) || (length === 1 && (next === 46 || next === 39));
}

/** Where the word that begins at an offset ends. Most are letters alone and need no pattern. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  // "a.m.", "o'clock" begin with one letter.
  if (end > start + 1 || (end === start + 1 && next !== 46 && next !== 39)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** What a word is to the grammar: its classes, their one character, its number. Shared by all words alike. */
export interface WordKind {
  readonly classes: readonly string[];
  /** One character for the set of classes; a space for none. */
  readonly code: string;
  /** NaN where it has none. */
  readonly n: number;
  /** A bit for each class in capitals: what a sentence lacks, its rules need not look for. */
  readonly mask: number;
  /** The same for the words that rules need. */
  readonly needed: number;
}

/** What a word as written is to the grammar. */
export interface WrittenWord {
  readonly key: string;
  readonly kind: WordKind;
  /** "Sept", "Tues": a stop behind it is its own. */
  readonly stopped: boolean;
}

/** The words that tell time, and how numerals and merged words are kept. */
export interface Lexicon {
  /** Remembers what it has found: news repeats its words. */
  readonly wordOf: (written: string) => WrittenWord;
  /** The same of a word that is known already; null where it is no word of letters alone. */
  readonly wordOfKnown: (known: KnownWord) => WrittenWord | null;
  readonly kindOf: (classes: readonly string[], n: number) => WordKind;
}

export const wordAs = (start: number, end: number, key: string, text: string, kind: WordKind): TimeWord => ({
  start,
  end,
  key,
  text,
  kind,
  classes: kind.classes,
  n: kind.n,
});

/** The words and marks of a text. `cut`: the tokens of the article, of which those from `next` on stand in the text. Linear. */
export function timeWordsOf(
  text: string,
  shift: number,
  lexicon: Lexicon,
  cut: readonly CutWord[] = NOT_CUT,
  next = 0,
): TimeWord[] {
  const words: TimeWord[] = [];
  let numbers = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const start = at + shift;
    while (next < cut.length && cut[next]!.start < start) next++;
    const token = cut[next];
    const known = token?.start === start ? lexicon.wordOfKnown(token.known) : null;
    const isCut = known !== null && !goesOn(text, token!.end - shift, token!.text.length);
    const to = isCut ? token!.end - shift : wordEnd(text, at);
    // White space of another kind.
    if (to === at) {
      at++;
      continue;
    }
    const written = isCut ? token!.text : text.slice(at, to);
    const end = to + shift;
    const code = written.charCodeAt(0);
    at = to;
    if (code >= 48 && code <= 57) {
      const { classes, n } = numeralClasses(written);
      words.push(wordAs(start, end, written.toLowerCase(), written, lexicon.kindOf(classes, n)));
      continue;
    }
    const { key, kind, stopped } = isCut ? known! : lexicon.wordOf(written);
    if (kind.n >= 1) numbers++;
    // "Sept. 30", "Tues.": the stop of an abbreviation is its own.
    if (stopped && text.charCodeAt(to) === 46) {
      at++;
      words.push(wordAs(start, end + 1, key, `${written}.`, kind));
    } else words.push(wordAs(start, end, key, written, kind));
  }
  return mergeHolidays(numbers ? mergeNumbers(words, lexicon) : words, lexicon);
}
