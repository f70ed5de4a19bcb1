import type { Claim } from "../model/claim.js";
import type { Kind, Severity } from "../model/report.js";

/** What two claims that answer one question are to each other. `compatible` joins nobody and accuses nobody. */
export type Verdict = "incomparable" | "agree" | "compatible" | "conflict";

/** One rung of a rule. The first whose condition holds decides; the last has none. */
export interface Level {
  /** Its name in findings and documentation: "far-apart". */
  readonly id: string;
  /** What it makes of the two claims. */
  readonly verdict: Verdict;
  /** Conflicts: log-odds that it is a real difference, added to those of the alignment. */
  readonly weight?: number;
  /** Where this rung matters more or less than the rule at large. */
  readonly severity?: Severity;
  /** Symmetric in its two claims. */
  readonly when?: (a: Claim, b: Claim, options: Readonly<Record<string, unknown>>) => boolean;
  /** The sentence for the report: what it saw in these two claims. */
  readonly because: (a: Claim, b: Claim) => string;
}

/** What a rule is called and means. */
export interface RuleMeta {
  /** The kind of discrepancy, unique in a run. */
  readonly id: Kind;
  /** How much its findings matter, unless a rung or the options say otherwise. */
  readonly severity: Severity;
  /** What it finds, in a sentence. */
  readonly description: string;
  /** What an editor can do about it. */
  readonly advice: string;
  /** The answer is a list (of names): of its places those of what is at issue are shown first. */
  readonly list?: boolean;
  /** The options it takes, with their defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** One kind of discrepancy: a ladder over two claims. Knows no text and no report. */
export interface Rule {
  /** What it is called and means. */
  readonly meta: RuleMeta;
  /** A claim's answer in a few words, as a position shows it. */
  readonly answer: (claim: Claim) => string;
  /** The rungs, in the order in which they are asked. */
  readonly levels: readonly Level[];
}

/** The rule as it is, checked by its type where it is written. */
export const defineRule = (rule: Rule): Rule => rule;

/** The rung that decides between two claims. */
export function decide(rule: Rule, a: Claim, b: Claim, options: Readonly<Record<string, unknown>> = {}): Level {
  const settings = { ...rule.meta.options, ...options };
  for (const level of rule.levels) if (!level.when || level.when(a, b, settings)) return level;
  throw new Error(`rule ${rule.meta.id}: its last level has a condition`);
}
