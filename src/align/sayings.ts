import type { Claim } from "../model/claim.js";

/** All of a claim but its place: an article that repeats itself says one thing, however often. */
export const sayingOf = (claim: Claim): string =>
  JSON.stringify([
    claim.article,
    claim.kind,
    claim.subject,
    claim.attribute,
    claim.value,
    claim.polarity,
    claim.modality,
    claim.attribution,
    claim.event,
  ]);

/** The first claim of each saying, in order: what must be compared in pairs. */
export function distinctSayings(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 3) return claims;
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const saying = sayingOf(claim);
    if (!first.has(saying)) first.set(saying, claim);
  }
  return [...first.values()];
}
