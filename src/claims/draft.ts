import type { ClaimKind, Modality, Polarity } from "../model/claim.js";
import type { ReadingEvent } from "../model/reading.js";
import type { Document } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { Span } from "../text/offsets.js";

/** A claim before it has an id, evidence and the qualifiers that the sentence gives it. */
export interface Draft {
  /** What sort of thing it says. */
  readonly kind: ClaimKind;
  /** Whom or what it is about, as the article names it; null where it does not. */
  readonly subject: string | null;
  /** Which property of the subject. */
  readonly attribute: string;
  /** Plain JSON; its shape is the kind's own. */
  readonly value: unknown;
  /** The words that make the claim first; clean spans. */
  readonly spans: readonly Span[];
  /** Where the extractor knows better than the sentence's own cues. */
  readonly polarity?: Polarity;
  /** How firmly, likewise. */
  readonly modality?: Modality;
  /** Who is said to have said so; null in the article's own voice. */
  readonly attribution?: string | null;
  /** Id of the event it hangs on; null for standing facts; undefined: the event of its sentence. */
  readonly event?: string | null;
}

/** One kind of claim: what a document says of it. Pure, linear. */
export type Extractor = (document: Document, found: Found, events: readonly SentenceEvent[]) => Draft[];

/** Which event each sentence tells of; indexed like `Document.sentences`. */
export type SentenceEvent = ReadingEvent | null;
