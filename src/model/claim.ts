import type { Evidence } from "./article.js";

/**
 * The kinds of claim the library makes. Open: a plugin adds its own by augmenting `ClaimKinds`.
 */
export interface ClaimKinds {
  /** Who stood for one side at the event. */
  participant: true;
  /** What somebody is: office, rank, job, relation, nationality. */
  title: true;
  /** When something happened, begins or ends. */
  date: true;
  /** Where the event is, or how far from where. */
  place: true;
  /** How many, how much, how old, how strong. */
  figure: true;
  /** What became of somebody or something: the state in one slot of states that exclude each other. */
  outcome: true;
  /** A sentence that says something happened, or that it did not. */
  polarity: true;
  /** Words given to somebody. */
  quotation: true;
  /** A form in which a name is written. */
  name: true;
}

/** The name of a kind of claim. */
export type ClaimKind = keyof ClaimKinds;

/** Does the article say that it is so, or that it is not? */
export type Polarity = "affirmed" | "denied";
/** Does it say so flatly, with a hedge ("may", "reportedly"), or of the future ("will")? */
export type Modality = "stated" | "hedged" | "predicted";

/** One thing one article says. */
export interface Claim {
  /** `<article>#<n>`, n counting from 1 in the order of the text. */
  readonly id: string;
  /** What sort of thing it says. */
  readonly kind: ClaimKind;
  /** The `id` of the article that says it. */
  readonly article: string;
  /** Who published that article. */
  readonly source: string;
  /** Whom or what it is about, as the article names it; null where it does not. */
  readonly subject: string | null;
  /** Which property of the subject: "killed", "office", "age", "held on". */
  readonly attribute: string;
  /**
   * The value; its shape depends on `kind` and may grow new fields. Formats and rules show it through a
   * `Position`: read `answer` there rather than this.
   */
  readonly value: unknown;
  /** "denied" where the article says that it is not so. */
  readonly polarity: Polarity;
  /** How firmly it says so. */
  readonly modality: Modality;
  /** Who the article says said so; null in its own voice. */
  readonly attribution: string | null;
  /** The event of the reading (`Reading.events`) that the claim hangs on; null for standing facts. */
  readonly event: string | null;
  /** One or more; the first is the words that make the claim. */
  readonly evidence: readonly Evidence[];
}
