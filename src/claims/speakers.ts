import { SPEECH_VERBS } from "../lexicon/reporting-verbs.js";
import { type Document, textOf } from "../text/document.js";
import type { QuotationSpan } from "../text/found.js";

/** "said", "according to": views and wishes ("wants", "praised") tell no words. */
export const isSpeech = ({ cue }: QuotationSpan): boolean =>
  cue !== null && (SPEECH_VERBS.has(cue.text) || cue.text === "according to" || cue.text === ":");

/** Pronouns name nobody. */
export const PRONOUN = /^(?:he|she|it|they|we|i|you|who|him|her|them|one|this|that)$/i;

// "an engineer, who" said: without the pronoun.
const RELATIVE = /(?<=\S),?\s+(?:who|which|that|whom)$/i;

/** The words that name the speaker beside the cue; null where none do. */
export const speakerWords = (document: Document, { speaker }: QuotationSpan): string | null =>
  speaker && textOf(document, speaker).replace(RELATIVE, "");

/** Who speaks: by name, else in the article's words; null for a pronoun that stands for nobody known. */
export function speakerName(document: Document, quotation: QuotationSpan): string | null {
  const words = speakerWords(document, quotation);
  return quotation.speaker?.name ?? (words !== null && PRONOUN.test(words) ? null : words);
}
