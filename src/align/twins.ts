import type { Claim } from "../model/claim.js";
import type { Question } from "./question.js";
import type { Story } from "./story.js";

interface Copies {
  readonly byId: ReadonlyMap<string, Claim>;
  readonly alike: ReadonlyMap<string, readonly Claim[]>;
}

const known = new WeakMap<Story, Copies | null>();

/**
 * A question with what copies of its articles say in the same words: a copy stands beside its original, though an
 * aligner took one of them only. Copies are one origin, and make no answer likelier.
 */
export function withCopiesOf(question: Question, story: Story): Question {
  if (question.copies || question.scope !== "across") return question;
  const copies = copiesIn(story);
  if (!copies) return question;
  const taken = new Set(question.claims.map(({ id }) => id));
  const added = question.claims.flatMap((claim) => {
    const own = copies.byId.get(claim.id);
    return (own ? (copies.alike.get(keyOf(own, story)) ?? []) : []).flatMap((twin): Claim[] => {
      if (taken.has(twin.id) || twin.article === claim.article) return [];
      taken.add(twin.id);
      const { id, article, source, evidence, event } = twin;
      return [{ ...claim, id, article, source, evidence, event }];
    });
  });
  return added.length ? { ...question, claims: [...question.claims, ...added] } : question;
}

/** The claims of articles that are copies, by their origin and all that they say; null where no article is a copy. */
function copiesIn(story: Story): Copies | null {
  const found = known.get(story);
  if (found !== undefined) return found;
  const sizes = new Map<string, number>();
  for (const origin of story.origins.values()) sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  const claims = story.readings
    .filter(({ article }) => (sizes.get(story.origins.get(article.id) ?? "") ?? 0) > 1)
    .flatMap((reading) => reading.claims);
  const copies = claims.length ? index(claims, story) : null;
  known.set(story, copies);
  return copies;
}

function index(claims: readonly Claim[], story: Story): Copies {
  const alike = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim, story);
    const others = alike.get(key);
    if (others) others.push(claim);
    else alike.set(key, [claim]);
  }
  return { byId: new Map(claims.map((claim) => [claim.id, claim])), alike };
}

const keyOf = (
  { article, kind, subject, attribute, value, polarity, modality, attribution, evidence }: Claim,
  story: Story,
): string =>
  JSON.stringify([
    story.origins.get(article),
    kind,
    subject,
    attribute,
    value,
    polarity,
    modality,
    attribution,
    evidence[0]!.quote,
  ]);
