import { NUMBER_WORDS } from "../lexicon/numbers.js";
import { findQuantities, type QuantityMatch } from "../values/quantity.js";
import type { Document, Sentence, Token } from "./document.js";
import type { QuantitySpan, TimeSpan } from "./found.js";
import { countedAt } from "./quantities/counted.js";
import { noneOf } from "./quantities/none.js";
import { SIGNS } from "./signs.js";

/** Numbers with what they count; those that belong to a time expression are none. Linear. */
export function quantitiesOf(document: Document, times: readonly TimeSpan[]): QuantitySpan[] {
  const { tokens, clean } = document;
  const spans: QuantitySpan[] = [];
  let time = 0;
  for (const sentence of document.sentences) {
    if (!mayCount(tokens, sentence)) continue;
    let token = sentence.from;
    for (const found of findQuantities(
      clean.slice(sentence.start, sentence.end),
      sentence.start,
      tokens,
      sentence.from,
    )) {
      const match = shifted(found, sentence.start);
      while (time < times.length && times[time]!.end <= match.number.start) time++;
      const held = times[time];
      // "the 67-year-old" is an age, though it may be read as a length of time as well.
      if (held && held.start < match.number.end && match.form !== "age") continue;
      while (token < tokens.length && tokens[token]!.end <= match.number.start) token++;
      const after = indexAfter(tokens, token, match.end);
      const previous = spans[spans.length - 1];
      const counted = countedAt(document, after, match, held, previous);
      if (!isCounting(tokens, token, after, match, counted.of)) continue;
      const { start, end, min, max, unit, approximate, form } = match;
      spans.push({ start, end, min, max, unit, approximate, form, ...counted });
    }
  }
  return [...spans, ...noneOf(document)].sort((a, b) => a.start - b.start);
}

/** Most sentences have no number: a look at their tokens spares the search. */
function mayCount(tokens: readonly Token[], { from, to, signs }: Sentence): boolean {
  if ((signs & SIGNS.number) === 0) return false;
  for (let at = from; at < to; at++) {
    if ((tokens[at]!.signs & SIGNS.number) === 0) continue;
    const { text, lemma, pos } = tokens[at]!;
    const first = text.charCodeAt(0);
    if (pos === "NUM" || (first >= 48 && first <= 57) || NUMBER_WORDS.has(lemma)) return true;
  }
  return false;
}

const shifted = (match: QuantityMatch, by: number): QuantityMatch => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
  number: { start: match.number.start + by, end: match.number.end + by },
});

function indexAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < end) at++;
  return at;
}

/** "one" as a pronoun, "first" as an adverb and numbers of nothing in a heading count nothing. */
function isCounting(tokens: readonly Token[], at: number, after: number, match: QuantityMatch, of: string | null) {
  const number = tokens[at]?.lower ?? "";
  if (match.form === "ordinal") return of !== null && !/^(?:first|second|third)$/.test(number);
  // "one of the best hotels", "one of the two mothers"; "one of the bombs" and "one of them" are counts.
  if (number === "one" && match.unit === null) {
    if (of === null) return false;
    const [next, third] = [tokens[after + 1]?.text ?? "", tokens[after + 2]?.text ?? ""];
    return !(
      tokens[after]?.text === "of" &&
      /^(?:the|its|their|his|her|our|those|these)$/.test(next) &&
      /^(?:most|least|first|last|few|many|main|top|only|biggest|best|worst|largest|latest|\p{L}+est|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u.test(
        third,
      )
    );
  }
  // "the next two years" is time, whoever else reads it so.
  if (
    of === null &&
    match.unit === null &&
    match.form !== "score" &&
    /^(?:second|minute|hour|day|night|week|month|year|decade|centur)/i.test(tokens[after]?.text ?? "")
  )
    return false;
  if (match.form === "compound" && /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/i.test(of ?? ""))
    return false;
  // Bare digits that begin a line and end with a stop or a bracket mark a list: "5. NATO", "3) Talks".
  if (of === null && match.unit === null && match.form === "count" && /^\d{1,2}$/.test(number)) {
    const [next, before] = [tokens[after], tokens[at - 1]];
    if (next?.text === ")" && before?.text !== "(") return false;
    if (before?.text === "(" && next?.text === ")" && match.max !== null && match.max < 20) return false;
  }
  return true;
}
