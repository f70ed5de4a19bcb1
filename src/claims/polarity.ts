import { DENIAL_FILLERS, DENY_VERBS, DISMISS_VERBS, REPORT_NOUNS } from "../lexicon/denials.js";
import { CLAUSE_NEGATIONS } from "../lexicon/negations.js";
import { type Document, type Sentence, type Token, textOf, tokensOf } from "../text/document.js";
import type { Found, QuotationSpan } from "../text/found.js";
import { inside, type Span } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import { foldWord, stem } from "../values/words.js";
import type { Draft, Extractor } from "./draft.js";

/** What a claim of kind "polarity" says happened or did not. */
export interface Assertion {
  /** The clause, or what stands after the verb of denial. */
  readonly text: string;
  /** Who denies it; null where the article itself negates or affirms it. */
  readonly by: string | null;
  /** Keys of the words that a negation governs: "did not attend" has "attend". */
  readonly negated: readonly string[];
}

/** A shorter sentence asserts too little to be met by another. */
const SHORTEST = 5;

/** Every sentence of the body as an assertion, and every denial with what it denies. */
export const polarityClaims: Extractor = (document, found) => {
  const heard: Heard = { ...found, saidAt: byCue(found.quotations) };
  return document.sentences.flatMap((sentence) => {
    const block = document.blocks[sentence.block]!;
    if (block.kind === "contents" || sentence.to - sentence.from < SHORTEST) return [];
    const tokens = tokensOf(document, sentence);
    if (!tokens.some((token) => token.pos === "VERB" || token.pos === "AUX")) return [];
    const denial = (sentence.signs & SIGNS.denial) === 0 ? null : denialIn(document, heard, sentence, tokens);
    if (denial) return [denial];
    const negated = (sentence.signs & SIGNS.negation) === 0 ? [] : negatedIn(tokens);
    const value: Assertion = { text: textOf(document, sentence), by: null, negated };
    const polarity = negated.length ? "denied" : "affirmed";
    return [
      { kind: "polarity", subject: null, attribute: "asserted", value, spans: [sentence], polarity } satisfies Draft,
    ];
  });
};

/** What was found, with the first quotation that each verb gives to someone, by where the verb stands. */
interface Heard extends Found {
  readonly saidAt: ReadonlyMap<number, QuotationSpan>;
}

function byCue(quotations: readonly QuotationSpan[]): Map<number, QuotationSpan> {
  const saidAt = new Map<number, QuotationSpan>();
  for (const quotation of quotations)
    if (quotation.cue && !saidAt.has(quotation.cue.start)) saidAt.set(quotation.cue.start, quotation);
  return saidAt;
}

/** The word that each "not", "n't" and "never" governs: the next verb, adjective or noun. */
function negatedIn(tokens: readonly Token[]): string[] {
  const keys: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.signs & SIGNS.negation) === 0 || !CLAUSE_NEGATIONS.has(tokens[i]!.lower)) continue;
    const governed = tokens.slice(i + 1, i + 5).find((t) => t.pos === "VERB" || t.pos === "ADJ" || t.pos === "NOUN");
    keys.push(governed ? stem(foldWord(governed.text)) : "");
  }
  return keys;
}

/** "The ministry denied reports of a second leak": what is denied, and by whom. */
function denialIn(document: Document, heard: Heard, sentence: Sentence, tokens: readonly Token[]): Draft | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.pos !== "VERB" || (token.signs & SIGNS.denial) === 0) continue;
    const dismisses = DISMISS_VERBS.has(token.lemma);
    if (!DENY_VERBS.has(token.lemma) && !dismisses) continue;
    // "did not deny", "could not refute": not a denial.
    if (tokens.slice(Math.max(0, i - 3), i).some((t) => /^(?:not|n't|never)$/i.test(t.text))) continue;
    let at = afterDay(tokens, i + 1);
    let report = false;
    for (; at < tokens.length; at++) {
      const word = tokens[at]!.lower;
      if (REPORT_NOUNS.has(word)) report = true;
      else if (!DENIAL_FILLERS.has(word)) break;
    }
    if (dismisses && !report) continue;
    // "disputed a report in the Gazette as …": no word of what the report says.
    if (/^(?:in|on|from|as|by|at)$/i.test(tokens[at]?.text ?? "")) continue;
    const span = objectFrom(tokens, at);
    if (!span) continue;
    const by = speakerBefore(document, heard, sentence, token);
    const value: Assertion = { text: textOf(document, span), by, negated: [] };
    return {
      kind: "polarity",
      subject: by,
      attribute: "denied",
      value,
      spans: [{ start: token.start, end: span.end }, sentence],
      polarity: "denied",
      modality: "stated",
      attribution: by,
    };
  }
  return null;
}

/** "denied on Wednesday that …": what is denied begins at "that", if one is near. */
function afterDay(tokens: readonly Token[], from: number): number {
  if (!/^(?:on|in|at|late|early|this|last|again|through|during)$/i.test(tokens[from]?.text ?? "")) return from;
  const that = tokens.slice(from, from + 6).findIndex((t) => t.lower === "that");
  return that < 0 ? from : from + that;
}

/** From a token to the end of the clause: a stop, a closing mark, "but", or the next verb of the same subject. */
function objectFrom(tokens: readonly Token[], from: number): Span | null {
  let to = from;
  while (to < tokens.length && !endsObject(tokens, to)) to++;
  if (to - from < 3) return null;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function endsObject(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (/^[;.!?—–"”]$/.test(text) || /^(?:but|while|after|saying)$/i.test(text)) return true;
  // "disputed claims of fraud and called on the board": the second verb is no part of what is denied.
  return /^and$/i.test(text) && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? "");
}

/** Whom the verb's own subject names: the speaker that the quotation has, else the last name before, else the words. */
function speakerBefore(document: Document, heard: Heard, sentence: Sentence, verb: Token): string | null {
  const said = heard.saidAt.get(verb.start);
  if (said?.speaker) return said.speaker.name ?? textOf(document, said.speaker);
  const names = inside(heard.names, { start: sentence.start, end: verb.start });
  const last = names[names.length - 1];
  if (last) return heard.named[last.named]!.name;
  const words = textOf(document, { start: sentence.start, end: verb.start }).trim();
  return words && words.length < 60 ? words.replace(/\s+(?:has|have|had|also|later|strongly|vehemently)$/i, "") : null;
}
