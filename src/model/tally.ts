import type { ArticleInfo } from "./article.js";
import type { Claim } from "./claim.js";
import type { Agreement, Discrepancy, Group, Position, SourceTally } from "./report.js";

/** What a tally counts in: a report, or the part of one that is about one story. */
export interface Tallied {
  readonly articles: readonly ArticleInfo[];
  readonly origins: readonly Group[];
  readonly claims: readonly Claim[];
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Agreement[];
}

/**
 * How much of each source is corroborated, alone or contradicted: the odd source out first. Whoever stands alone
 * against several counts once more for it: one says nine dead, three say four, and all four are contradicted.
 */
export function tally({ articles, origins, claims, discrepancies, agreements }: Tallied): SourceTally[] {
  // Whoever says what the caller's own facts say is not contradicted.
  const claimsIn = (found: readonly Discrepancy[]) =>
    new Set(
      found.flatMap((d) =>
        d.positions.flatMap((p) => (d.scope === "reference" && p.sources[0] === "reference" ? [] : p.claims)),
      ),
    );
  const alone = claimsIn(discrepancies.filter((d) => d.kind === "uncorroborated"));
  const differing = discrepancies.filter((d) => d.kind !== "uncorroborated" && d.kind !== "spelling" && !d.superseded);
  const contradicted = claimsIn(differing);
  const outvoted = outvotedIn(differing, origins);
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
  const astray = ({ source, contradicted: against, uncorroborated }: SourceTally): number =>
    against + uncorroborated + (outvoted.get(source) ?? 0);
  return [...tallies.values()].sort((a, b) => astray(b) - astray(a) || (a.source < b.source ? -1 : 1));
}

/** How often each source stands alone with an answer while two or more origins have another one. */
function outvotedIn(differing: readonly Discrepancy[], origins: readonly Group[]): Map<string, number> {
  const originOf = new Map(origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const originsOf = ({ articles }: Position): number => new Set(articles.map((id) => originOf.get(id) ?? id)).size;
  const counts = new Map<string, number>();
  for (const { positions } of differing) {
    if (!positions.some((position) => originsOf(position) > 1)) continue;
    const lone = positions.filter((position) => originsOf(position) === 1);
    for (const source of new Set(lone.flatMap(({ sources }) => sources)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
