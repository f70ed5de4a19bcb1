import type { Token } from "../document.js";

/** Half-open token range. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No noun phrase is read beyond so many tokens. */
const LONGEST = 40;
const DAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;
const TIME =
  /^(?:yesterday|today|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|month|year|morning|afternoon|evening|night)\.?$/i;
export const SUBJECT_PRONOUN =
  /^(?:he|she|they|it|we|i|who|one|this|that|some|many|others|both|all|nobody|everyone|someone)$/i;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/i;
export const RELATIVE = /^(?:who|which|that|whom)$/i;

const isWord = (t: Token) => t.pos === "NOUN" || t.pos === "PROPN" || t.pos === "X";
export const isTime = (t: Token) => DAY.test(t.text) || TIME.test(t.text);
const isHyphen = (t: Token) => /^[-‐-‒–/&+.@#*]$/.test(t.text);

/** Words that may stand inside a noun phrase. */
function isNominal(t: Token): boolean {
  return (
    isWord(t) ||
    t.pos === "ADJ" ||
    t.pos === "NUM" ||
    t.pos === "DET" ||
    t.pos === "SYM" ||
    /^['’]s?$/.test(t.text) ||
    (t.pos === "PRON" && POSSESSIVE.test(t.text))
  );
}

/** "Don Fowler", "Will Smith": names that a tagger takes for verbs. */
const isMistagged = (t: Token, next: Token | undefined) =>
  (t.pos === "AUX" || t.pos === "VERB") && next?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(t.text);

/** "according to exit polls": a noun before a noun that a tagger takes for a verb. */
const isNounLike = (t: Token, next: Token | undefined) =>
  t.pos === "VERB" && next?.pos === "NOUN" && t.lemma === t.text;

/** Prepositions that tie a noun to what it is a part or office of: "a spokesman for the city". */
const ties = (t: Token) => t.pos === "ADP" && /^(?:of|for|at|from|in|on|with|to|de|von|close)$/i.test(t.text);

/** May a noun phrase end with it? */
export const endsPhrase = (t: Token) =>
  isWord(t) ||
  t.pos === "ADJ" ||
  t.pos === "NUM" ||
  t.text === "." ||
  (t.pos === "PRON" && SUBJECT_PRONOUN.test(t.text));

/** The noun phrase that ends at `end`. */
export function phraseEndingAt(tokens: readonly Token[], lowest: number, end: number): Range {
  const low = Math.max(lowest, end - LONGEST);
  let from = end;
  let i = end;
  if (tokens[end]!.pos === "PRON" && !POSSESSIVE.test(tokens[end]!.text)) return { from: end, to: end + 1 };
  while (i >= low) {
    const t = tokens[i]!;
    if (isNominal(t)) {
      // A determiner opens the phrase; what is before it belongs by a preposition or not at all.
      from = i;
      if (t.pos === "DET" && i > low && isWord(tokens[i - 1]!)) break;
    } else if (isHyphen(t) && i > low && i < end && joined(tokens, i)) {
      // "Clinton-Kaine", "St. Louis"
    } else if (t.text === ")" && i > low) {
      let open = i;
      while (open > low && tokens[open]!.text !== "(" && i - open < 12) open--;
      if (tokens[open]!.text !== "(") break;
      i = open;
    } else if (t.pos === "CCONJ" && /^(?:and|or|&)$/i.test(t.text) && i > low && isWord(tokens[i - 1]!)) {
      if (!coordinates(tokens, low, i)) break;
    } else if (
      ties(t) &&
      i > low &&
      (isWord(tokens[i - 1]!) || tokens[i - 1]!.pos === "NUM" || /^close$/i.test(tokens[i - 1]!.text))
    ) {
      // goes on: "the head of the office"
    } else if (t.pos === "VERB" && /(?:ed|ing|en)$/.test(t.text) && i < end && i > low && modifies(tokens, i)) {
      from = i;
    } else break;
    i--;
  }
  while (from < end && (isTime(tokens[from]!) || tokens[from]!.text === "'s")) from++;
  return { from, to: end + 1 };
}

const joined = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]!.end === tokens[i]!.start || tokens[i + 1]?.start === tokens[i]!.end;

/** "retired general", "elected officials": a participle between an opener and a noun. */
const modifies = (tokens: readonly Token[], i: number) =>
  /^(?:DET|ADJ|ADP|NUM|ADV|PUNCT|CCONJ)$/.test(tokens[i - 1]!.pos) && isNominal(tokens[i + 1]!);

/** Does "and" join two subjects ("Smith and Jones said"), not two clauses ("he shot the man and Jones said")? */
function coordinates(tokens: readonly Token[], low: number, and: number): boolean {
  const left = and - 1;
  let i = left;
  while (i >= Math.max(low, left - LONGEST) && (isNominal(tokens[i]!) || isHyphen(tokens[i]!) || ties(tokens[i]!))) i--;
  if (i < low) return true;
  const t = tokens[i]!;
  return t.pos === "PUNCT" || t.pos === "SCONJ" || t.pos === "ADV" || t.pos === "CCONJ";
}

const STATEMENT =
  /^(?:statement|interview|tweet|email|e-mail|letter|speech|post|conference|memo|briefing|report|video)$/i;

/** The noun phrase that begins at `start`. */
export function phraseStartingAt(tokens: readonly Token[], high: number, start: number): Range | null {
  const first = tokens[start];
  if (!first || start >= high || isTime(first)) return null;
  if (first.pos === "PRON" && !POSSESSIVE.test(first.text))
    return /^(?:he|she|they|it|we|i|one|him|her|them|someone|others|some|who)$/i.test(first.text)
      ? { from: start, to: start + 1 }
      : null;
  let to = start;
  let i = start;
  let noun = false;
  while (i < Math.min(high, start + LONGEST)) {
    const t = tokens[i]!;
    if (t.pos === "DET" && noun && !ties(tokens[i - 1]!)) break;
    if (isTime(t) && noun) break;
    if (isNominal(t) || isMistagged(t, tokens[i + 1]) || (i === start && isNounLike(t, tokens[i + 1]))) {
      to = i + 1;
      noun ||= isWord(t) || t.pos === "NUM" || t.pos === "ADJ";
    } else if (isHyphen(t) && i > start && i + 1 < high && isNominal(tokens[i + 1]!) && joined(tokens, i)) {
      // "al-Sisi"
    } else if (t.text === "(" && noun) {
      let close = i;
      while (close < high && tokens[close]!.text !== ")" && close - i < 8) close++;
      if (tokens[close]?.text !== ")") break;
      i = close;
      to = i + 1;
    } else if (t.pos === "CCONJ" && /^and$/i.test(t.text) && noun && i + 1 < high && isNominal(tokens[i + 1]!)) {
      // "Smith and Jones"
    } else if (ties(t) && noun && i + 1 < high && tiesOn(tokens, i, high)) {
      // "a spokesman for the city"
    } else if (t.pos === "VERB" && !noun && /(?:ed|ing|en)$/.test(t.text) && isNominal(tokens[i + 1] ?? t)) {
      to = i + 1;
    } else break;
    i++;
  }
  return noun ? { from: start, to } : null;
}

/** After a name only "of" and "for" go on; after a noun also "at" and "in", but not "in a statement", "on Monday". */
function tiesOn(tokens: readonly Token[], i: number, high: number): boolean {
  const word = tokens[i]!.lower;
  const next = tokens[i + 1]!;
  if (!(isNominal(next) || next.pos === "DET") || isTime(next)) return false;
  if (tokens[i - 1]!.pos === "PROPN" && word !== "of" && word !== "for") return false;
  if (word === "of" || word === "for") return true;
  for (let j = i + 1; j < Math.min(high, i + 5); j++) if (STATEMENT.test(tokens[j]!.text)) return false;
  return word !== "to" && word !== "with";
}
