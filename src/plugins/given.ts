import type { Question } from "../align/question.js";
import type { Draft } from "../claims/draft.js";
import type { PluginError } from "../model/errors.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/offsets.js";

type Blame = (fault: string) => PluginError;

/** What an extractor gave, if it is drafts of this document: a bad span would break the law that a quote is a slice. */
export function checkedDrafts(given: readonly Draft[], document: Document, blame: Blame): Draft[] {
  if (!Array.isArray(given)) throw blame("an extractor must give a list of drafts.");
  for (const draft of given as readonly Draft[]) {
    if (typeof draft?.kind !== "string" || typeof draft.attribute !== "string")
      throw blame("a draft must have a kind and an attribute, both strings.");
    const { kind, spans } = draft;
    if (!Array.isArray(spans) || spans.length === 0)
      throw blame(`a draft of kind ${kind} has no span: it must tell the words that make the claim.`);
    if (!spans.every((span) => isSpan(span, document)))
      throw blame(
        `a draft of kind ${kind} has a span that is no part of the clean text (${JSON.stringify(spans)}): start and end must be whole numbers with words between them, all in the title or all in the body.`,
      );
  }
  return given as Draft[];
}

function isSpan(span: Span | null | undefined, { clean, bodyStart }: Document): boolean {
  if (!Number.isInteger(span?.start) || !Number.isInteger(span?.end)) return false;
  const { start, end } = span!;
  if (start < 0 || end > clean.length || clean.slice(start, end).trim() === "") return false;
  return start >= bodyStart || end < bodyStart;
}

/** What an aligner gave, if it is questions that a rule can judge. */
export function checkedQuestions(given: readonly Question[], kinds: readonly string[], blame: Blame): Question[] {
  if (!Array.isArray(given)) throw blame("an aligner must give a list of questions.");
  for (const question of given as readonly Question[]) {
    if (!kinds.includes(question?.kind))
      throw blame(
        `a question is of kind ${String(question?.kind)}, which no rule judges. There are ${kinds.join(", ")}.`,
      );
    const { kind, key, text, claims, aligned } = question;
    if (typeof key !== "string" || typeof text !== "string" || !Array.isArray(claims) || !Array.isArray(aligned))
      throw blame(
        `a question of kind ${kind} must have a key and a text, both strings, claims and aligned, both lists.`,
      );
  }
  return given as Question[];
}
