import type { Discrepancy } from "../model/report.js";
import type { Judged } from "./judge.js";

/**
 * Without the findings that one against the caller's facts tells in full: who says "former", who does not, and what
 * the facts have, is one question. A finding that has an answer more than that stays.
 */
export function settled(judged: readonly Judged[], minConfidence: number): Judged[] {
  const settling = judged.flatMap(({ discrepancy }) =>
    discrepancy?.scope === "reference" && discrepancy.confidence >= minConfidence ? discrepancy : [],
  );
  if (!settling.length) return [...judged];
  return judged.map((one) => {
    const { discrepancy } = one;
    if (!discrepancy || discrepancy.scope === "reference") return one;
    return settling.some((other) => tells(other, discrepancy)) ? { ...one, discrepancy: null } : one;
  });
}

/** Is each answer of a finding in an answer of its own of the other? */
function tells(other: Discrepancy, finding: Discrepancy): boolean {
  if (other.kind !== finding.kind) return false;
  const homes = finding.positions.map(({ claims }) =>
    other.positions.findIndex((position) => claims.some((id) => position.claims.includes(id))),
  );
  return homes.every((home) => home >= 0) && new Set(homes).size > 1;
}
