import { DENIALS, HEDGES, PREDICTIONS } from "../lexicon/qualifiers.js";
import type { Modality, Polarity } from "../model/claim.js";
import { type Document, sentenceAt, type Token, tokensOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { Span } from "../text/offsets.js";

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
    attribution: attributionAt(found, at),
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

/** The speaker of the quotation that holds the place; binary search is not worth it for a few dozen. */
function attributionAt(found: Found, at: Span): string | null {
  for (const quotation of found.quotations)
    if (quotation.start <= at.start && at.end <= quotation.end) return quotation.speaker?.name ?? null;
  return null;
}
