import { MONTHS, PARTS, REFERENCES, SEASONS, UNITS, WEEKDAYS } from "../lexicon/time-words.js";
import type { Reader } from "../values/time/reader.js";
import type { FoundTime } from "../values/time.js";
import { newFocus, timesIn } from "../values/time.js";
import type { Document, Sentence } from "./document.js";
import type { FindOptions } from "./find.js";
import type { TimeSpan } from "./found.js";
import { publicationDay } from "./published.js";
import { tenseAt } from "./tense.js";

/** Words without which a sentence tells no time; with digits of a year, a clock or a date the only ones looked at. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, UNITS, PARTS, SEASONS, REFERENCES].flatMap((table) => Object.keys(table)),
  ..."today yesterday tomorrow tonight overnight weekend weekends weekly daily monthly quarterly annually yearly hourly future current past recent christmas thanksgiving easter halloween juneteenth day eve seventies eighties nineties sixties fifties forties thirties period o'clock am pm a.m. p.m. a.m p.m nineteen twenty moment present".split(
    " ",
  ),
]);

/** Time expressions as TIMEX3, in the order of the text. Linear; sentences without a word of time are passed over. */
export function timesOf(document: Document, options: FindOptions): TimeSpan[] {
  return foundTimes(document, options).map(({ start, end, timex, from, to, stated }) => ({
    start,
    end,
    timex,
    from,
    to,
    stated,
  }));
}

function foundTimes(document: Document, options: FindOptions): FoundTime[] {
  const focus = newFocus();
  const reference = publicationDay(document.article.publishedAt, options.timezone);
  const times: FoundTime[] = [];
  for (const sentence of document.sentences) {
    focus.sentence = sentence.index;
    if (document.blocks[sentence.block]!.kind === "contents" || !tellsTime(document, sentence)) continue;
    const reader: Reader = { reference, locale: options.locale, tense: (at) => tenseAt(document, sentence, at), focus };
    times.push(...timesIn(document.clean.slice(sentence.start, sentence.end), sentence.start, reader));
  }
  return times;
}

// "1990", "1990s", "10:35", "12/03/2024", "2025-12-21", "Sept.", "year-ago"
const NUMERIC = /^(?:\d{4}s?|\d{1,2}:\d{2}.*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|'?\d0s|[qQ][1-4])$/;

function tellsTime(document: Document, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const { text } = document.tokens[i]!;
    const first = text.charCodeAt(0);
    if ((first >= 48 && first <= 57) || first === 39) {
      if (NUMERIC.test(text)) return true;
    } else if (text.length > 1) {
      const word = text.toLowerCase();
      if (TRIGGERS.has(word) || (word.endsWith(".") && TRIGGERS.has(word.slice(0, -1)))) return true;
    }
  }
  return false;
}
