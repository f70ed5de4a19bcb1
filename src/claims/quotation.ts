import { type Document, textOf } from "../text/document.js";
import type { Found, QuotationSpan } from "../text/found.js";
import type { Quoted } from "../values/utterance.js";
import type { Draft, Extractor } from "./draft.js";
import { isSpeech, speakerName, speakerWords } from "./speakers.js";

/** A speaker or cue further away than this is not beside the quotation. */
const BESIDE = 3;
// " told reporters outside the court: “": no stop and no other quotation between the cue and the mark.
const LEADS_IN = /^[^"“”‘.!?\n]{0,60}[:,]\s*["“‘']+$/;

/** What the article gives as someone's words: every direct quotation, and indirect speech that tells a clause. */
export const quotationClaims: Extractor = (document, found) => {
  const drafts: Draft[] = [];
  let surely: QuotationSpan | null = null;
  for (const quotation of found.quotations) {
    const words = wordCount(textOf(document, quotation));
    if (!quotation.direct && (words < 4 || !isSpeech(quotation) || !isClause(document, quotation))) continue;
    // "“…,” Jones said. “…”": what goes on in the same paragraph is as sure.
    const goesOn: boolean =
      surely !== null &&
      quotation.direct &&
      surely.speaker?.start === quotation.speaker?.start &&
      !document.clean.slice(surely.end, quotation.start).includes("\n");
    const sure = goesOn || isSure(document, found, quotation);
    if (sure) surely = quotation;
    drafts.push(draftOf(document, quotation, words, sure));
  }
  return drafts;
};

/** Has it a verb? "praise for the plan" tells no words. */
function isClause({ tokens }: Document, { start, end }: QuotationSpan): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length && tokens[i]!.end <= end; i++)
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return true;
  return false;
}

function draftOf(document: Document, quotation: QuotationSpan, words: number, sure: boolean): Draft {
  const { speaker, direct } = quotation;
  const by = speakerWords(document, quotation);
  const name = speakerName(document, quotation);
  const value: Quoted = { text: textOf(document, quotation), direct, words, by, sure };
  return {
    kind: "quotation",
    subject: name,
    attribute: "said",
    value,
    spans: speaker ? [quotation, speaker] : [quotation],
    attribution: name,
    polarity: "affirmed",
    modality: "stated",
  };
}

/** A person by name right beside the marks. */
function isSure(document: Document, { named }: Found, quotation: QuotationSpan): boolean {
  const { speaker } = quotation;
  if (!speaker || speaker.named === null || named[speaker.named]!.type !== "person") return false;
  // "the minister" may stand for a person, but does not name one.
  const words = textOf(document, speaker).split(/[\s.]+/);
  const names = new Set(named[speaker.named]!.forms.flatMap((form) => form.split(/[\s.]+/)));
  return words.some((word) => word.length > 1 && names.has(word)) && isBeside(document, quotation);
}

/** Do the cue and the speaker stand right before or after the marks: "“…,” Jones said", "Jones said: “…”"? */
function isBeside(document: Document, { start, end, speaker, cue }: QuotationSpan): boolean {
  if (!speaker || !cue) return false;
  const from = Math.min(speaker.start, cue.start);
  const to = Math.max(speaker.end, cue.end);
  if (to - from > 80 || document.clean.slice(from, to).includes("\n")) return false;
  if (from >= end) return from - end <= BESIDE;
  // "Jones told reporters outside the court: “…”"
  return to <= start && (start - to <= BESIDE || LEADS_IN.test(document.clean.slice(to, start)));
}

function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text[i] === " " || /\s/.test(text[i]!);
    if (!isSpace && !inside) count++;
    inside = !isSpace;
  }
  return count;
}
