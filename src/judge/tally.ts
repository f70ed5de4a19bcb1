import type { Reading } from "../model/reading.js";
import type { Agreement, Discrepancy, SourceTally } from "../model/report.js";

/** How much of each source is corroborated, alone or contradicted: the odd source out first. */
export function tally(
  readings: readonly Reading[],
  discrepancies: readonly Discrepancy[],
  agreements: readonly Agreement[],
): SourceTally[] {
  const claimsIn = (found: readonly Discrepancy[]) =>
    new Set(found.flatMap((d) => d.positions.flatMap((p) => p.claims)));
  const alone = claimsIn(discrepancies.filter((d) => d.kind === "uncorroborated"));
  const contradicted = claimsIn(
    discrepancies.filter((d) => d.kind !== "uncorroborated" && d.kind !== "spelling" && !d.superseded),
  );
  const corroborated = new Set(agreements.flatMap((a) => a.position.claims));
  const sources = [...new Set(readings.map((r) => r.article.source))].sort();
  return sources
    .map((source) => {
      const own = readings.filter((r) => r.article.source === source);
      const claims = own.flatMap((r) => r.claims);
      const count = (ids: ReadonlySet<string>) => claims.filter((c) => ids.has(c.id)).length;
      return {
        source,
        articles: own.length,
        claims: claims.length,
        corroborated: count(corroborated),
        uncorroborated: count(alone),
        contradicted: count(contradicted),
      };
    })
    .sort(
      (a, b) =>
        b.contradicted + b.uncorroborated - (a.contradicted + a.uncorroborated) || (a.source < b.source ? -1 : 1),
    );
}
