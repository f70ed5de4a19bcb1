import type { Claim } from "../model/claim.js";
import { citedFor } from "./relays.js";
import type { Story } from "./story.js";

/**
 * The origins that stand behind claims: copies of one text are one, and who passes on another source's word adds
 * nothing to it.
 */
export function supportOf(claims: readonly Claim[], story: Story): ReadonlySet<string> {
  const own = claims.filter((claim) => citedFor(claim, story.relays) === null);
  const origins = new Set(own.map((claim) => originOf(claim.article, story)));
  const sources = new Set(own.map((claim) => claim.source));
  for (const claim of claims) {
    const cited = citedFor(claim, story.relays);
    if (cited !== null && !sources.has(cited)) origins.add(`cited:${cited}`);
  }
  return origins;
}

/** Without those that only pass on what one of the others says itself. */
export function firstHand(claims: readonly Claim[], story: Story): Claim[] {
  const sources = new Set(claims.flatMap((c) => (citedFor(c, story.relays) === null ? c.source : [])));
  return claims.filter((claim) => {
    const cited = citedFor(claim, story.relays);
    return cited === null || !sources.has(cited);
  });
}

const originOf = (article: string, story: Story): string => story.origins.get(article) ?? article;
