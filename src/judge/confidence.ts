import type { Reason } from "../model/report.js";

/** The sum of the argument's log-odds as a probability, in hundredths: even at 0, 0.88 at 2. */
export function confidenceOf(because: readonly Reason[]): number {
  const odds = because.reduce((sum, reason) => sum + reason.weight, 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
