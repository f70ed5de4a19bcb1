import type { ArticleInfo } from "./article.js";
import type { Claim } from "./claim.js";
import type { Agreement, Discrepancy, SourceTally } from "./report.js";

/** What a tally counts in: a report, or the part of one that is about one story. */
export interface Tallied {
  readonly articles: readonly ArticleInfo[];
  readonly claims: readonly Claim[];
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Agreement[];
}

/** How much of each source is corroborated, alone or contradicted: the odd source out first. */
export function tally({ articles, claims, discrepancies, agreements }: Tallied): SourceTally[] {
  // Whoever says what the caller's own facts say is not contradicted.
  const claimsIn = (found: readonly Discrepancy[]) =>
    new Set(
      found.flatMap((d) =>
        d.positions.flatMap((p) => (d.scope === "reference" && p.sources[0] === "reference" ? [] : p.claims)),
      ),
    );
  const alone = claimsIn(discrepancies.filter((d) => d.kind === "uncorroborated"));
  const contradicted = claimsIn(
    discrepancies.filter((d) => d.kind !== "uncorroborated" && d.kind !== "spelling" && !d.superseded),
  );
  const corroborated = new Set(agreements.flatMap((a) => a.position.claims));
  const tallies = new Map<string, { -readonly [Field in keyof SourceTally]: SourceTally[Field] }>();
  for (const { source } of articles) {
    const own = tallies.get(source);
    if (own) own.articles += 1;
    else tallies.set(source, { source, articles: 1, claims: 0, corroborated: 0, uncorroborated: 0, contradicted: 0 });
  }
  for (const { id, source } of claims) {
    const own = tallies.get(source);
    if (!own) continue;
    own.claims += 1;
    if (corroborated.has(id)) own.corroborated += 1;
    if (alone.has(id)) own.uncorroborated += 1;
    if (contradicted.has(id)) own.contradicted += 1;
  }
  return [...tallies.values()].sort(
    (a, b) => b.contradicted + b.uncorroborated - (a.contradicted + a.uncorroborated) || (a.source < b.source ? -1 : 1),
  );
}
