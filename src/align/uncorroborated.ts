import type { Agreement, Discrepancy } from "../model/report.js";
import type { Story } from "./story.js";

/** What only one origin says although others cover the same event. */
export function uncorroboratedOf(
  _story: Story,
  _found: readonly Discrepancy[],
): { discrepancy: Discrepancy | null; agreement: Agreement | null }[] {
  return [];
}
