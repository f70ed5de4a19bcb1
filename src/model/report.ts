import type { ArticleInfo, Evidence, Notice } from "./article.js";
import type { Claim } from "./claim.js";
import type { NameType } from "./mention.js";

/**
 * The kinds of discrepancy. Each asks one question. Open: a plugin adds its own by augmenting `Kinds`.
 */
export interface Kinds {
  /** Who took part, on each side? */
  participants: true;
  /** What is this person: office, rank, job, relation? */
  title: true;
  /** Who holds this office? */
  officeholder: true;
  /** When did it happen, and how long did it last? */
  date: true;
  /** Where did it happen? */
  place: true;
  /** How many, how much, how old, how strong? */
  figure: true;
  /** What became of it? */
  outcome: true;
  /** Did it happen at all? */
  polarity: true;
  /** Who said this? */
  attribution: true;
  /** What exactly was said? */
  quotation: true;
  /** How is this name spelled? */
  spelling: true;
  /** Who else says so? */
  uncorroborated: true;
}
/** The kind of a discrepancy: one of the library's, or a plugin's. */
export type Kind = keyof Kinds;

/** The kinds that the library has itself, in the order in which they are listed. */
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
] as const satisfies readonly Kind[];

/** A kind that the library has itself; see docs/kinds. */
export type BuiltInKind = (typeof KINDS)[number];

/** Every severity, the gravest first. */
export const SEVERITIES = ["high", "medium", "low", "info"] as const;

/** How much it matters, were it real; how sure we are is `confidence`. */
export type Severity = (typeof SEVERITIES)[number];

/** Between sources, inside one article, or against the caller's own reference facts. */
export type Scope = "across" | "within" | "reference";

/** One step of the argument for a finding, with its weight and its sentence. */
export interface Reason {
  /** What said so: a step of the alignment, the rung that decided, or a qualifier. */
  readonly by: string;
  /** Log-odds that it adds (or takes, below 0); `confidence` is the logistic function of their sum. */
  readonly weight: number;
  /** The step in a sentence. */
  readonly text: string;
}

/** One answer to a question, and who gives it. */
export interface Position {
  /** In few words: "12 people", "former president". */
  readonly answer: string;
  /** Who gives it, in the order of their names; `["reference"]` for your own facts. */
  readonly sources: readonly string[];
  /** The ids of the articles that give it; none for your own facts. */
  readonly articles: readonly string[];
  /** The ids of the claims that give it, in `Report.claims`. */
  readonly claims: readonly string[];
  /** The telling places, best first, five at the most. */
  readonly evidence: readonly Evidence[];
}

/** A question that sources answer incompatibly, or that only one of them answers. */
export interface Discrepancy {
  /** Fingerprint of kind, question and answers, and of the story's subject where those do not tell the event: the same for the same finding, whatever else changes. */
  readonly id: string;
  /** Which question it is. */
  readonly kind: Kind;
  /** The rung of the rule that decided: "far-apart", "weekday-mismatch". */
  readonly level: string;
  /** Between whom they differ. */
  readonly scope: Scope;
  /** How much it matters, were it real. */
  readonly severity: Severity;
  /** 0..1 that this is one question and a real difference. */
  readonly confidence: number;
  /** A later article evidently updates an earlier one. */
  readonly superseded: boolean;
  /** What was asked: "How many people were injured?" */
  readonly question: string;
  /** Best supported first. Two or more; exactly one for kind "uncorroborated". */
  readonly positions: readonly Position[];
  /** Uncorroborated: articles on the same event that do not say it. */
  readonly silent?: readonly string[];
  /** What differs, in one sentence an editor can act on. */
  readonly message: string;
  /** What to do about a finding of this kind; null where there is nothing general to say. */
  readonly advice: string | null;
  /** The argument: why this is one question, which rung decided, what qualifies it. */
  readonly because: readonly Reason[];
}

/** A person, organisation or place across articles. */
export interface Entity {
  /** Unique in a report, not across reports. */
  readonly id: string;
  /** What it is. */
  readonly type: NameType;
  /** The fullest form of its name. */
  readonly name: string;
  /** Every form in which the articles name it. */
  readonly variants: readonly string[];
  /** Every place that names it. */
  readonly mentions: readonly Evidence[];
}

/** Something that happens, as one or more articles tell it. */
export interface ReportEvent {
  /** Unique in a report, not across reports. */
  readonly id: string;
  /** The articles' word for it: "talks". */
  readonly label: string;
  /** Its first day, ISO 8601 date; null where no article says. */
  readonly date: string | null;
  /** The ids of the articles that tell of it. */
  readonly articles: readonly string[];
  /** The ids of the claims that hang on it, in `Report.claims`. */
  readonly claims: readonly string[];
}

/** A finding that the caller has looked at, and asked not to be told again. */
export interface SuppressedFinding {
  /** Why, in the words of the suppression that met it. */
  readonly reason: string;
  /** The finding itself. */
  readonly discrepancy: Discrepancy;
}

/** Articles that belong together. */
export interface Group {
  /** Unique in a report, not across reports. */
  readonly id: string;
  /** The ids of the articles; one alone is a group too. */
  readonly articles: readonly string[];
}

/** A question to which the sources give one answer. */
export interface Agreement {
  /** What was asked. */
  readonly question: string;
  /** The answer, and who gives it. */
  readonly position: Position;
}

/** How far one source is borne out. A claim may count in more than one of the last three numbers, or in none. */
export interface SourceTally {
  /** Who. */
  readonly source: string;
  /** How many of the articles are theirs. */
  readonly articles: number;
  /** How many claims those make. */
  readonly claims: number;
  /** Claims that another origin makes too; who only cites another source makes none of its own. */
  readonly corroborated: number;
  /** Claims of findings of kind "uncorroborated": nobody else on the same event makes them. */
  readonly uncorroborated: number;
  /** Claims that stand in a discrepancy which no later article explains. */
  readonly contradicted: number;
}

/** Where the sources differ. Plain JSON; a function of the set of readings and the options, never of their order. */
export interface Report {
  /** The shape of this object. */
  readonly schema: "secondsource/report/1";
  /** The articles without their texts, in the order of their ids. */
  readonly articles: readonly ArticleInfo[];
  /** Articles on one story; only these are compared with each other. */
  readonly stories: readonly Group[];
  /** Copies of one text (wire copy) count as one origin. */
  readonly origins: readonly Group[];
  /** Whom and what the articles name. */
  readonly entities: readonly Entity[];
  /** What happens in them. */
  readonly events: readonly ReportEvent[];
  /** Everything that the articles say, article by article. */
  readonly claims: readonly Claim[];
  /** Worst first: severity, then confidence, then id. */
  readonly discrepancies: readonly Discrepancy[];
  /** Findings that met a suppression, in the order of `discrepancies`, where they no longer count; absent where none did. */
  readonly suppressed?: readonly SuppressedFinding[];
  /** What two or more origins agree on. */
  readonly agreements: readonly Agreement[];
  /** How far each source is borne out, the odd one out first: most contradicted or alone, once more where alone against several. */
  readonly sources: readonly SourceTally[];
  /** What could not be read or was not compared, and what the suppressions met. */
  readonly notices: readonly Notice[];
}
