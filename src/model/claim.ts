import type { Evidence } from "./article.js";

/**
 * The kinds of claim the library makes. Open: a plugin adds its own by augmenting `ClaimKinds`.
 */
export interface ClaimKinds {
  participant: true;
  title: true;
  date: true;
  place: true;
  figure: true;
  outcome: true;
  polarity: true;
  quotation: true;
  name: true;
}
export type ClaimKind = keyof ClaimKinds;

export type Polarity = "affirmed" | "denied";
export type Modality = "stated" | "hedged" | "predicted";

/** One thing one article says. */
export interface Claim {
  /** `<article>#<n>`, n counting from 1 in the order of the text. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly article: string;
  readonly source: string;
  /** Whom or what it is about, as the article names it; null where it does not. */
  readonly subject: string | null;
  /** Which property of the subject: "killed", "office", "age", "held on". */
  readonly attribute: string;
  /** The value; its shape depends on `kind`. */
  readonly value: unknown;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who the article says said so; null in its own voice. */
  readonly attribution: string | null;
  /** The event of the reading (`Reading.events`) that the claim hangs on; null for standing facts. */
  readonly event: string | null;
  /** One or more; the first is the words that make the claim. */
  readonly evidence: readonly Evidence[];
}
