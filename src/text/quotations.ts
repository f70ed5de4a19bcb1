import type { Document } from "./document.js";
import type { Found, QuotationSpan } from "./found.js";
import type { Span } from "./offsets.js";
import { type Cue, cuesIn } from "./quotations/cues.js";
import { directIn } from "./quotations/direct.js";
import { type Frame, frameOf } from "./quotations/frame.js";
import { contentOf } from "./quotations/indirect.js";
import type { Range } from "./quotations/phrases.js";
import { speakersByPronoun } from "./quotations/pronouns.js";
import { speakerOf } from "./quotations/speakers.js";

/** What the article gives as someone's words, direct or indirect, and whose. */
export function quotationsOf(document: Document, names: Pick<Found, "named" | "names" | "stands">): QuotationSpan[] {
  const frame = frameOf(document);
  const cues = cuesIn(frame);
  const pronouns = speakersByPronoun(frame, cues, names);
  const spans: QuotationSpan[] = [];
  const add = (span: Span, direct: boolean, speaker: Range | null, cue: Cue | null) =>
    spans.push({
      start: span.start,
      end: span.end,
      direct,
      speaker: speaker && speakerOf(frame, speaker, names, pronouns),
      cue: cue && { ...spanOf(frame, cue), text: cue.lemma },
    });
  for (const { passage, speaker, cue } of directIn(frame, cues)) add(frame.marked[passage]!, true, speaker, cue);
  cues.forEach((cue, i) => {
    const content = contentOf(frame, cue, cues[i + 1]);
    if (content) add(spanOf(frame, content), false, cue.speaker, cue);
  });
  return spans.sort((a, b) => a.start - b.start || Number(b.direct) - Number(a.direct));
}

const spanOf = ({ tokens }: Frame, { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
