import type { Question } from "../align/question.js";
import type { Story } from "../align/story.js";
import type { Claim } from "../model/claim.js";
import type { Reason } from "../model/report.js";

export interface Qualified {
  readonly reasons: readonly Reason[];
  readonly superseded: boolean;
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
    const backed = groups.filter((group) => originsIn(group, story) > 1);
    if (backed.length)
      reasons.push({ by: "backed", weight: 0.2, text: "More than one origin stands behind one of the answers." });
  }
  const superseded = question.scope === "across" && isUpdate(question, groups, story);
  if (superseded) reasons.push({ by: "superseded", weight: 0, text: "The later article updates the earlier one." });
  return { reasons, superseded };
}

const originsIn = (claims: readonly Claim[], story: Story): number =>
  new Set(claims.map((claim) => story.origins.get(claim.article) ?? claim.article)).size;

/** Does every answer grow with the time of publication? Without dates nothing is said of which is newer. */
function isUpdate(question: Question, groups: readonly (readonly Claim[])[], story: Story): boolean {
  if (!question.grows) return false;
  const published = new Map(story.readings.map(({ article }) => [article.id, article.publishedAt]));
  const told: { at: number; size: number }[] = [];
  for (const claim of groups.flat()) {
    const at = instantOf(published.get(claim.article));
    const size = question.grows(claim);
    if (at === null || size === null) return false;
    told.push({ at, size });
  }
  told.sort((x, y) => x.at - y.at || x.size - y.size);
  return told.every(
    (x, i) => i === 0 || (x.size >= told[i - 1]!.size && (x.at > told[i - 1]!.at || x.size === told[i - 1]!.size)),
  );
}

/** Milliseconds of an ISO 8601 date or instant; a bare date is its midnight UTC. */
function instantOf(published: string | undefined): number | null {
  if (!published) return null;
  const at = Date.parse(
    published.length <= 10
      ? `${published}T00:00:00Z`
      : /[zZ]|[+-]\d\d:?\d\d$/.test(published)
        ? published
        : `${published}Z`,
  );
  return Number.isNaN(at) ? null : at;
}
