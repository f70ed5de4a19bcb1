import type { Document } from "./document.js";
import type { Found, QuotationSpan } from "./found.js";
import type { Span } from "./offsets.js";
import { type Cue, cuesIn } from "./quotations/cues.js";
import { directIn } from "./quotations/direct.js";
import { type Frame, frameOf } from "./quotations/frame.js";
import { contentOf } from "./quotations/indirect.js";
import type { Marked } from "./quotations/marks.js";
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
  const apart = setsApart(frame.marked);
  for (const { passage, speaker, cue } of directIn(frame, cues)) {
    const marked = frame.marked[passage]!;
    add(marked, !(apart && marked.single), speaker, cue);
  }
  cues.forEach((cue, i) => {
    const content = contentOf(frame, cue, cues[i + 1]);
    if (content) add(spanOf(frame, content), false, cue.speaker, cue);
  });
  return spans.sort((a, b) => a.start - b.start || Number(b.direct) - Number(a.direct));
}

/**
 * In a text that gives its speech between double marks, single ones stand in headlines: "Mayor calls dam 'a disgrace'".
 * There they set a claim apart in the paper's own cut of it and promise no word; where all speech stands between
 * single marks they are what double ones are elsewhere.
 */
function setsApart(marked: readonly Marked[]): boolean {
  let double = 0;
  for (const { single } of marked) if (!single) double++;
  return double > 0 && double >= marked.length - double;
}

const spanOf = ({ tokens }: Frame, { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
