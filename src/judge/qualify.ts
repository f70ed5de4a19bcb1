import type { Question } from "../align/question.js";
import type { Story } from "../align/story.js";
import type { Claim } from "../model/claim.js";
import type { Reason } from "../model/report.js";

/** What weighs a conflict up or down, each with its sentence. Knows no kind. */
export function qualify(
  question: Question,
  a: Claim,
  b: Claim,
  _groups: readonly (readonly Claim[])[],
  _story: Story,
): { reasons: Reason[]; superseded: boolean } {
  const reasons: Reason[] = [];
  const hedged = [a, b].filter((claim) => claim.modality !== "stated");
  if (hedged.length === 1)
    reasons.push({ by: "hedged", weight: -0.4, text: `${hedged[0]!.source} does not put it as a fact.` });
  if (a.attribution && b.attribution && a.attribution !== b.attribution && question.scope === "across")
    reasons.push({ by: "attributed", weight: -0.2, text: `Each gives it as somebody else's word.` });
  return { reasons, superseded: false };
}
