import type { ArticleInfo, Evidence, Notice } from "./article.js";
import type { Claim } from "./claim.js";
import type { NameType } from "./mention.js";

export const KINDS = [
  "participants",
  "title",
  "officeholder",
  "date",
  "place",
  "figure",
  "outcome",
  "polarity",
  "attribution",
  "quotation",
  "spelling",
  "uncorroborated",
] as const;

/** The kinds of discrepancy. Each asks one question; see docs/kinds. */
export type Kind = (typeof KINDS)[number];

export const SEVERITIES = ["high", "medium", "low", "info"] as const;

/** How much it matters, were it real; how sure we are is `confidence`. */
export type Severity = (typeof SEVERITIES)[number];

/** Between sources, inside one article, or against the caller's own reference facts. */
export type Scope = "across" | "within" | "reference";

/** One step of the argument for a finding, with its weight and its sentence. */
export interface Reason {
  readonly by: string;
  readonly weight: number;
  readonly text: string;
}

/** One answer to a question, and who gives it. */
export interface Position {
  readonly answer: string;
  readonly sources: readonly string[];
  readonly articles: readonly string[];
  readonly claims: readonly string[];
  /** The telling places, best first, five at the most. */
  readonly evidence: readonly Evidence[];
}

/** A question that sources answer incompatibly, or that only one of them answers. */
export interface Discrepancy {
  /** Fingerprint of kind, question and answers: the same for the same finding, whatever else changes. */
  readonly id: string;
  readonly kind: Kind;
  /** The rung of the rule that decided: "far-apart", "weekday-mismatch". */
  readonly level: string;
  readonly scope: Scope;
  readonly severity: Severity;
  /** 0..1 that this is one question and a real difference. */
  readonly confidence: number;
  /** A later article evidently updates an earlier one. */
  readonly superseded: boolean;
  readonly question: string;
  /** Best supported first. Two or more; exactly one for kind "uncorroborated". */
  readonly positions: readonly Position[];
  /** Uncorroborated: articles on the same event that do not say it. */
  readonly silent?: readonly string[];
  /** What differs, in one sentence an editor can act on. */
  readonly message: string;
  readonly advice: string | null;
  readonly because: readonly Reason[];
}

/** A person, organisation or place across articles. */
export interface Entity {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  readonly variants: readonly string[];
  readonly mentions: readonly Evidence[];
}

export interface ReportEvent {
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  readonly articles: readonly string[];
  readonly claims: readonly string[];
}

export interface Group {
  readonly id: string;
  readonly articles: readonly string[];
}

export interface Agreement {
  readonly question: string;
  readonly position: Position;
}

export interface SourceTally {
  readonly source: string;
  readonly articles: number;
  readonly claims: number;
  readonly corroborated: number;
  readonly uncorroborated: number;
  readonly contradicted: number;
}

/** Where the sources differ. Plain JSON; a function of the set of readings and the options, never of their order. */
export interface Report {
  readonly schema: "secondsource/report/1";
  readonly articles: readonly ArticleInfo[];
  /** Articles on one story; only these are compared with each other. */
  readonly stories: readonly Group[];
  /** Copies of one text (wire copy) count as one origin. */
  readonly origins: readonly Group[];
  readonly entities: readonly Entity[];
  readonly events: readonly ReportEvent[];
  readonly claims: readonly Claim[];
  /** Worst first: severity, then confidence, then id. */
  readonly discrepancies: readonly Discrepancy[];
  /** What two or more origins agree on. */
  readonly agreements: readonly Agreement[];
  readonly sources: readonly SourceTally[];
  readonly notices: readonly Notice[];
}
