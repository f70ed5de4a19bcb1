import type { Question } from "../align/question.js";
import { citedFor } from "../align/relays.js";
import type { Story } from "../align/story.js";
import { supportOf } from "../align/support.js";
import type { Claim } from "../model/claim.js";
import type { Reason } from "../model/report.js";
import { type Update, updateOf } from "./updates.js";

export interface Qualified {
  readonly reasons: readonly Reason[];
  readonly update: Update | null;
}

/** What weighs a conflict up or down, each with its sentence. Knows no kind. */
export function qualify(
  question: Question,
  a: Claim,
  b: Claim,
  groups: readonly (readonly Claim[])[],
  story: Story,
): Qualified {
  const reasons: Reason[] = [];
  const soft = [a, b].filter((claim) => claim.modality !== "stated");
  if (soft.length === 1)
    reasons.push({ by: "hedged", weight: -0.4, text: `${soft[0]!.source} does not put it as a fact.` });
  if (question.scope === "across") {
    // Who said what is told in the article's own voice: there the speaker is the subject.
    const reported = ({ attribution, subject }: Claim) => attribution !== null && attribution !== subject;
    if (reported(a) && reported(b) && a.attribution !== b.attribution)
      reasons.push({ by: "attributed", weight: -0.2, text: "Each gives it as somebody else's word." });
    const backed = groups.filter((group) => supportOf(group, story).size > 1);
    if (backed.length)
      reasons.push({ by: "backed", weight: 0.2, text: "More than one origin stands behind one of the answers." });
  }
  for (const claim of [a, b]) {
    const cited = citedFor(claim, story.relays);
    if (cited !== null) reasons.push({ by: "relayed", weight: 0, text: `${claim.source} cites ${cited} for it.` });
  }
  const update = question.scope === "across" ? updateOf(question, groups, story) : null;
  if (update) reasons.push({ by: update.by, weight: 0, text: update.text });
  return { reasons, update };
}
