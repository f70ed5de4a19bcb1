import { DENIALS, HEDGES, PREDICTIONS } from "../lexicon/qualifiers.js";
import type { Modality, Polarity } from "../model/claim.js";
import { type Document, sentenceAt, type Token, tokensOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { Span } from "../text/offsets.js";
import { isSpeech, speakerName } from "./speakers.js";

export interface Qualifiers {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Whose words they are by the article; null in its own voice. */
  readonly attribution: string | null;
}

/** How the sentence qualifies what it says at a place: denied, hedged, predicted, in whose words. */
export function qualifiersAt(document: Document, found: Found, at: Span): Qualifiers {
  const sentence = sentenceAt(document, at.start);
  const clause = sentence ? clauseAround(tokensOf(document, sentence), at) : [];
  const has = (words: ReadonlySet<string>) => clause.some((t) => words.has(t.text.toLowerCase()) || words.has(t.lemma));
  return {
    polarity: has(DENIALS) ? "denied" : "affirmed",
    modality: has(HEDGES) ? "hedged" : has(PREDICTIONS) ? "predicted" : "stated",
    attribution: attributionAt(document, found, at),
  };
}

/** The tokens between the commas, semicolons, dashes and conjunctions that stand around a place. */
function clauseAround(tokens: readonly Token[], at: Span): readonly Token[] {
  const inside = tokens.findIndex((t) => t.end > at.start);
  if (inside < 0) return tokens;
  let from = inside;
  while (from > 0 && !isCut(tokens, from - 1)) from--;
  let to = inside;
  while (to < tokens.length && !isCut(tokens, to)) to++;
  return tokens.slice(from, to);
}

/** "…, with the mayor possibly joining": a comma before a word that opens a clause ends the one before. */
function isCut(tokens: readonly Token[], i: number): boolean {
  const { text, pos } = tokens[i]!;
  if (/^[;:—–]$/.test(text) || (pos === "CCONJ" && /^but$/i.test(text))) return true;
  return (
    text === "," &&
    /^(?:with|while|whereas|who|which|where|although|though|after|before|as)$/i.test(tokens[i + 1]?.text ?? "")
  );
}

/** Quotations nest ("she said he denied …"), but not deeper than so many stand before a place. */
const NESTED = 12;

/** The speaker of the outermost quotation that holds the place. Views and wishes ("wants", "praised") tell no words. */
function attributionAt(document: Document, { quotations }: Found, at: Span): string | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= at.start) low = middle + 1;
    else high = middle;
  }
  let speaker: string | null = null;
  for (let i = low - 1; i >= 0 && i >= low - NESTED; i--) {
    const quotation = quotations[i]!;
    if (quotation.end >= at.end && (quotation.direct || isSpeech(quotation)))
      speaker = speakerName(document, quotation);
  }
  return speaker;
}
