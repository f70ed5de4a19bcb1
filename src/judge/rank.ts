import { type Discrepancy, SEVERITIES } from "../model/report.js";

/** Worst first: severity, then confidence, then id; those below the threshold are left out. */
export function rank(discrepancies: readonly Discrepancy[], minConfidence: number): Discrepancy[] {
  return discrepancies
    .filter((d) => d.confidence >= minConfidence)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.confidence - a.confidence ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}
