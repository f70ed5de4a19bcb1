import { HARMED_STATES } from "../../lexicon/casualties.js";
import { UNITS } from "../../lexicon/units.js";
import type { QuantityMatch } from "../../values/quantity.js";
import { type Document, type Token, textOf } from "../document.js";
import type { QuantitySpan, TimeSpan } from "../found.js";
import type { Span } from "../offsets.js";

/** What a quantity counts. */
export interface Counted {
  readonly of: string | null;
  readonly head: Span | null;
}

const NOTHING: Counted = { of: null, head: null };
const LONGEST = 8;

/**
 * The noun phrase behind a quantity: "12 [other Israeli soldiers]", "40 percent of [voters]", "a 20-point [plan]".
 * "Five people were killed and 12 wounded": the second number has no noun and counts what the first does.
 */
export function countedAt(
  document: Document,
  at: number,
  match: QuantityMatch,
  time: TimeSpan | undefined,
  previous: QuantitySpan | undefined,
): Counted {
  const { tokens } = document;
  if (match.form === "score") return NOTHING;
  if (match.form === "age" && !/-?olds?$/i.test(tokens[at - 1]?.text ?? "")) return NOTHING;
  const limit = limitOf(document, at, time);
  // "a mother of 13 Ann Lee": children, whoever is named next.
  if (
    /^(?:mother|father|mom|mum|dad|grandmother|grandfather|parents?|family)$/i.test(wordBefore(tokens, at, 2)) &&
    wordBefore(tokens, at, 1) === "of"
  )
    return NOTHING;
  // "58 km south of the town", "a magnitude-6.1 shook it": a measure counts what it is made of, or the noun it describes.
  const measured = match.unit !== null && match.form !== "compound" && isMeasure(match.unit);
  if (measured && tokens[at]?.lower !== "of" && !/^(?:magnitude|percent)$/.test(match.unit ?? "")) {
    // "a 1,600 sq ft roof deck", "the 40m dry well": the singular describes; "36 miles south" does not
    const unit = tokens[at - 1]?.text ?? "";
    const describes = !/^(?:feet|inches|.{3,}s)$/i.test(unit) && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "");
    if (
      !describes ||
      /^(?:deep|long|wide|tall|high|north|south|east|west|away|off|above|below|from|thick|apart|north\w+|south\w+)$/i.test(
        tokens[at]?.text ?? "",
      )
    )
      return NOTHING;
  }
  let from = at;
  if (match.form === "compound") {
    from = skip(tokens, from, limit, /^[-‐‑–]$/);
    // "an eight-member panel": eight members; "a 20-point plan": the points are its unit.
    const noun = tokens[from];
    if (match.unit === null)
      return noun && from < limit && /^\p{L}/u.test(noun.text)
        ? { of: noun.text, head: { start: noun.start, end: noun.end } }
        : NOTHING;
  }
  // "40 percent of the voters", "dozens of people", "12 of his men"
  const partitive = tokens[from]?.lower === "of";
  if (partitive) {
    from++;
    while (
      from < limit &&
      /^(?:DET|PRON)$/.test(tokens[from]!.pos) &&
      !/^(?:them|whom|which|us|you|it|those)$/i.test(tokens[from]!.text)
    )
      from++;
    from = skipWhole(tokens, from, limit);
  }
  if (match.form === "ordinal") from = skip(tokens, from, limit, /^[-‐‑–]$/);
  const run = nounRun(tokens, from, limit);
  if (run && match.unit === "magnitude" && !/^(?:earth)?quakes?$|shocks?$|^tremors?$|^temblors?$/i.test(run.head.text))
    return NOTHING;
  if (run && DURATIONS.test(run.head.text) && match.unit === null) return NOTHING;
  if (run) {
    const head = { start: run.head.start, end: run.head.end };
    return { of: textOf(document, { start: tokens[run.from]!.start, end: run.head.end }), head };
  }
  if (match.unit !== null) return NOTHING;
  // "12 wounded", "three of them dead", "four others": people, if the sentence has counted such before.
  const word = tokens[from]?.lower ?? "";
  const next = tokens[from + 1]?.lower ?? "";
  const elided =
    HARMED_STATES.has(word) ||
    /^(?:more|others?)$/.test(word) ||
    (/^(?:was|were|are|is|have|had|of|critically|seriously|slightly|more|others?)$/.test(word) &&
      (HARMED_STATES.has(next) || next === "them"));
  if (elided && previous?.of && previous.unit === null && isNear(document, previous, tokens[from]!))
    return { of: previous.of, head: previous.head };
  return HARMED_STATES.has(word) ? { of: "people", head: null } : NOTHING;
}

/** The noun phrase ends at its sentence, at a time expression, or after a few words. */
function limitOf(document: Document, at: number, time: TimeSpan | undefined): number {
  const { tokens, clean } = document;
  let to = at;
  while (to < tokens.length && to - at < LONGEST) {
    const token = tokens[to]!;
    if (time && token.start >= time.start && token.start < time.end) break;
    if (/^[.!?;:,()"“”—|]$/.test(token.text)) break;
    if (to > 0 && clean.slice(tokens[to - 1]!.end, token.start).includes("\n")) break;
    to++;
  }
  return to;
}

/** "14 of 27 seats", "four of the six counts": the whole is a number of its own, and what is counted stands behind it. */
function skipWhole(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && (tokens[at]!.pos === "NUM" || /^\d/.test(tokens[at]!.text))) at++;
  // "dozens of two-year-olds"
  return at < limit && !isDashed(tokens[at]!.text) ? at : from;
}

const skip = (tokens: readonly Token[], at: number, limit: number, what: RegExp): number =>
  at < limit && what.test(tokens[at]!.text) ? at + 1 : at;

const DURATIONS = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries)$/i;

const isMeasure = (unit: string): boolean =>
  /^(?:length|area|volume|mass|speed|temperature|magnitude|power|energy|data)$/.test(UNITS.get(unit)?.dimension ?? "");

/** The word some tokens before the number of a quantity that ends at `at`. */
function wordBefore(tokens: readonly Token[], at: number, back: number): string {
  let number = at - 1;
  while (number > 0 && at - number < 4 && tokens[number]!.pos !== "NUM") number--;
  return tokens[number - back]?.lower ?? "";
}

const isNoun = (token: Token): boolean => token.pos === "NOUN" || token.pos === "PROPN";

/** Adjectives and nouns in a row, up to the last noun; the name of an owner goes on ("12 of the city's hospitals"). */
function nounRun(tokens: readonly Token[], from: number, limit: number): { from: number; head: Token } | null {
  let head: Token | null = null;
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!;
    const word = token.lower;
    const before = tokens[at - 1]!.text;
    // "20 children ages 6 and 7"
    if (/^(?:ages?|aged)$/.test(word) && head) break;
    if (HARMED_STATES.has(word) && !(at + 1 < limit && isNoun(tokens[at + 1]!) && !head)) break;
    if (isDashed(before) && at > from) {
      // "half-brothers"; "eye-wateringly dear watches", "worst-hit villages": the noun is still to come
      head = isNoun(token) ? token : null;
    } else if (/^(?:more|fewer|less)$/.test(word)) {
      if (head) break;
    } else if (isNoun(token)) {
      // "12 people Friday": a capital behind a lower-case head is no part of it.
      if (head && token.pos === "PROPN" && /^\p{Ll}.*(?:s|people|men|women|children)$/u.test(head.text)) break;
      head = token;
    } else if (isDashed(token.text)) {
      if (!isGlued(tokens, at)) break;
    } else if (/^['’]s?$/.test(word)) {
      // an owner: the head is to come
    } else if (token.pos === "ADJ" || token.pos === "ADV" || token.pos === "NUM" || isParticiple(tokens, at, limit)) {
      // "people dead", "homes nearby": an adjective behind the noun does not belong, unless a possessive let it in.
      if (head && !/^['’]s?$/.test(before)) break;
    } else if (word === "and" && at > from && /^\p{Lu}.*[^s]$|ing$/u.test(before)) {
      // "12 Somali and 11 Yemeni pirates", "six shipping and trading companies": the noun is still to come.
      const rest = nounRun(tokens, at + 1, limit);
      if (rest && /^\p{Ll}/u.test(rest.head.text)) return { from, head: rest.head };
      break;
    } else break;
  }
  return head ? { from, head } : null;
}

const isDashed = (text: string): boolean => /^[-‐‑–]$/.test(text);

const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;

/** "12 armed men", "three missing girls". */
const isParticiple = (tokens: readonly Token[], at: number, limit: number): boolean =>
  tokens[at]!.pos === "VERB" && at + 1 < limit && isNoun(tokens[at + 1]!) && /(?:ed|en|ing)$/.test(tokens[at]!.text);

/** In the same sentence. */
function isNear(document: Document, previous: Span, token: Token): boolean {
  return token.start - previous.end < 120 && !/[.!?]\s/.test(document.clean.slice(previous.end, token.start));
}
