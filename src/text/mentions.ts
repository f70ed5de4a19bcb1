import type { Mention } from "../model/mention.js";
import { type Document, evidenceAt, textOf } from "./document.js";
import type { Found } from "./found.js";

/** What was found, as the contract has it: raw places instead of clean spans, in the order of the text. */
export function mentionsOf(document: Document, found: Found): Mention[] {
  const placed: { at: number; mention: Mention }[] = [];
  const add = (at: number, mention: Mention) => placed.push({ at, mention });
  for (const span of found.names) {
    const titles = span.descriptions.map((d) => d.text);
    const name = found.named[span.named]!.name;
    add(span.start, { ...evidenceAt(document, span), type: span.type, name, ...(titles.length ? { titles } : {}) });
  }
  for (const { start, end, timex, from, to, stated } of found.times)
    add(start, { ...evidenceAt(document, { start, end }), type: "time", timex, from, to, stated });
  for (const { start, end, min, max, unit, approximate, of } of found.quantities)
    add(start, { ...evidenceAt(document, { start, end }), type: "quantity", min, max, unit, approximate, of });
  for (const { start, end, direct, speaker, cue } of found.quotations)
    add(start, {
      ...evidenceAt(document, { start, end }),
      type: "quotation",
      direct,
      speaker: speaker && { ...evidenceAt(document, speaker), name: speaker.name },
      cue: cue && textOf(document, cue),
    });
  return placed.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
}
