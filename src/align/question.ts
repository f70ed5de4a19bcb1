import type { Claim } from "../model/claim.js";
import type { Kind, Reason, Scope, Severity } from "../model/report.js";
import type { Story } from "./story.js";

/** Claims that answer the same question. The judge compares each two of them by the rule of `kind`. */
export interface Question {
  /** The kind of discrepancy whose rule judges it. */
  readonly kind: Kind;
  /** Between articles, inside one, or against the caller's facts. */
  readonly scope: Scope;
  /** Tells this question from all others of its kind in the story; normalised, without offsets. */
  readonly key: string;
  /** For a person: "How many people were killed?" */
  readonly text: string;
  /** Those that answer it: two or more, in any order. */
  readonly claims: readonly Claim[];
  /** Why these claims answer one question. Weights are log-odds: 0 is even, 2 is 88 in a hundred. */
  readonly aligned: readonly Reason[];
  /** Overrides the rule's and the level's. */
  readonly severity?: Severity;
  /** One filler only (the vehicle, the bomber): an article that says both contradicts itself. */
  readonly single?: boolean;
  /** Asked of copies of one text, about what was changed in one; all other questions never are. */
  readonly copies?: boolean;
  /** Overrides the rule's. */
  readonly advice?: string;
  /** For what only grows with time, as a toll does: a claim's size. Later and larger is then an update. */
  readonly grows?: (claim: Claim) => number | null;
}

/** One kind's way to find its questions in a story. Pure; the order of readings must not matter. */
export type Aligner = (story: Story) => Question[];
