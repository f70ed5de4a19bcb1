import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { type Document, evidenceAt, sentenceAt } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { Draft, Extractor, SentenceEvent } from "./draft.js";
import { attributionAt, type Qualifiers, qualifiersOf } from "./qualifiers.js";

/** Where no sentence qualifies a claim. */
const PLAIN: Qualifiers = { polarity: "affirmed", modality: "stated" };

/** Runs the extractors and gives each draft its id, evidence, event and qualifiers. */
export function extract(
  document: Document,
  found: Found,
  events: readonly SentenceEvent[],
  extractors: readonly Extractor[],
): Claim[] {
  const qualifiersAt = qualifiersOf(document);
  const drafts: Draft[] = extractors.flatMap((extractor) => extractor(document, found, events));
  // Stable: claims of one place stay in the order of the extractors.
  drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  return drafts.map((draft, i) => {
    const at = draft.spans[0]!;
    const sentence = sentenceAt(document, at.start);
    const { polarity, modality } = sentence ? qualifiersAt(sentence, at) : PLAIN;
    return {
      id: `${document.article.id}#${i + 1}`,
      kind: draft.kind,
      article: document.article.id,
      source: document.article.source,
      subject: draft.subject,
      attribute: draft.attribute,
      value: draft.value,
      polarity: draft.polarity ?? polarity,
      modality: draft.modality ?? modality,
      attribution: draft.attribution !== undefined ? draft.attribution : attributionAt(document, found, at),
      event: draft.event !== undefined ? draft.event : ((sentence && events[sentence.index]?.id) ?? null),
      evidence: draft.spans.map((span): Evidence => evidenceAt(document, span)),
    };
  });
}
