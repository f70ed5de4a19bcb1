import type { Mention } from "../model/mention.js";
import { type Document, evidenceAt, textOf } from "./document.js";
import type { Found } from "./found.js";

/** What was found, as the contract has it: raw places instead of clean spans, in the order of the text. */
export function mentionsOf(document: Document, found: Found): Mention[] {
  const placed: { at: number; mention: Mention }[] = [];
  const add = (at: number, mention: Mention) => placed.push({ at, mention });
  // Field by field: to spread an evidence into each would cost as much as a finder.
  for (const span of found.names) {
    const { article, field, start, end, quote } = evidenceAt(document, span);
    const { type, descriptions } = span;
    const { name } = found.named[span.named]!;
    const mention = { article, field, start, end, quote, type, name };
    add(span.start, descriptions.length ? { ...mention, titles: descriptions.map((d) => d.text) } : mention);
  }
  for (const span of found.times) {
    const { article, field, start, end, quote } = evidenceAt(document, span);
    const { timex, from, to, stated } = span;
    add(span.start, { article, field, start, end, quote, type: "time", timex, from, to, stated });
  }
  for (const span of found.quantities) {
    const { article, field, start, end, quote } = evidenceAt(document, span);
    const { min, max, unit, approximate, of } = span;
    add(span.start, { article, field, start, end, quote, type: "quantity", min, max, unit, approximate, of });
  }
  for (const span of found.quotations) {
    const { article, field, start, end, quote } = evidenceAt(document, span);
    const { direct } = span;
    const speaker = span.speaker && { ...evidenceAt(document, span.speaker), name: span.speaker.name };
    const cue = span.cue && textOf(document, span.cue);
    add(span.start, { article, field, start, end, quote, type: "quotation", direct, speaker, cue });
  }
  return placed.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
}
