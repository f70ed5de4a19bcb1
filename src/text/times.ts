import { TIME_TRIGGERS } from "../lexicon/time-triggers.js";
import type { Reader } from "../values/time/reader.js";
import { newFocus, timesIn } from "../values/time.js";
import type { Document, Sentence } from "./document.js";
import type { TimeSpan } from "./found.js";
import { publicationDay } from "./published.js";
import { SIGNS } from "./signs.js";
import { tenseAt } from "./tense.js";

export interface TimeOptions {
  readonly locale: "en-US" | "en-GB";
  readonly timezone: string;
}

/**
 * Time expressions as TIMEX3, in the order of the text, read against the day of publication; without one dates stay
 * without a year ("XXXX-12-21"). Linear; sentences without a word of time are passed over.
 */
export function timesOf(document: Document, { locale, timezone }: TimeOptions): TimeSpan[] {
  const reference = publicationDay(document.article.publishedAt, timezone);
  const focus = newFocus();
  const times: TimeSpan[] = [];
  for (const sentence of document.sentences) {
    focus.sentence = sentence.index;
    if (document.blocks[sentence.block]!.kind === "contents" || !tellsTime(document, sentence)) continue;
    const reader: Reader = { reference, locale, tense: (at) => tenseAt(document, sentence, at), focus };
    const text = document.clean.slice(sentence.start, sentence.end);
    times.push(...timesIn(text, sentence.start, reader, document.tokens, sentence.from));
  }
  return times;
}

// "1990", "1990s", "10:35", "10pm", "10.35pm", "12/03/2024", "2025-12-21", "'80s"
const NUMERIC =
  /^(?:\d{4}s?|\d{1,2}(?:[.:]\d{2})?[ap]\.?m\.?|\d{1,2}:\d{2}.*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|'?\d0s|\d+(?:st|nd|rd|th))$/;

function tellsTime(document: Document, sentence: Sentence): boolean {
  if ((sentence.signs & SIGNS.time) === 0) return false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const { text, lower: word, signs } = document.tokens[i]!;
    if ((signs & SIGNS.time) === 0) continue;
    const first = text.charCodeAt(0);
    // "FY2024", "FY26"
    if (/^fy(?:20)?\d\d$/.test(word)) return true;
    if ((first >= 48 && first <= 57) || first === 39) {
      if (NUMERIC.test(text)) return true;
    } else if (text.length > 1) {
      if (TIME_TRIGGERS.has(word) || (word.endsWith(".") && TIME_TRIGGERS.has(word.slice(0, -1)))) return true;
    }
  }
  return false;
}
