import type { ReadingEvent } from "../model/reading.js";
import { type Document, evidenceAt } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { SentenceEvent } from "./draft.js";

/** The events an article tells of, and which sentence tells of which. */
export function eventsOf(document: Document, _found: Found): { events: ReadingEvent[]; ofSentence: SentenceEvent[] } {
  const first = document.sentences[0];
  if (!first) return { events: [], ofSentence: [] };
  const lead: ReadingEvent = {
    id: `${document.article.id}@1`,
    type: "story",
    label: "story",
    lead: true,
    from: null,
    to: null,
    places: [],
    evidence: [evidenceAt(document, first)],
  };
  return { events: [lead], ofSentence: document.sentences.map(() => lead) };
}
