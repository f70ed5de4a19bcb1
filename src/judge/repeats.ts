import type { Discrepancy } from "../model/report.js";
import type { Judged } from "./judge.js";

/**
 * Without the changes in copies that another finding of the same kind tells as well: where an article of another origin
 * takes a side, the question is asked across all of them.
 */
export function withoutRepeats(judged: readonly Judged[]): readonly Judged[] {
  const told = judged.flatMap(({ discrepancy }) => discrepancy ?? []);
  const repeats = (found: Discrepancy): boolean =>
    told.some(
      (other) =>
        other !== found &&
        other.kind === found.kind &&
        other.level !== found.level &&
        other.confidence >= 0.5 &&
        found.positions.every((mine) =>
          other.positions.some((its) => mine.claims.some((id) => its.claims.includes(id))),
        ),
    );
  return judged.filter(({ discrepancy }) => discrepancy?.level !== "changed-copy" || !repeats(discrepancy));
}
