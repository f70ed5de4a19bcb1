import type { Discrepancy, Report } from "../model/report.js";
import { tally } from "../model/tally.js";

/** The report of each story by itself, in their order; the very report where there is one story or none. */
export function storyReports(report: Report): Report[] {
  if (report.stories.length < 2) return [report];
  const storyOf = new Map(report.stories.flatMap(({ articles }, i) => articles.map((id) => [id, i] as const)));
  // What belongs to no story stands with the first.
  const dealt = <T>(items: readonly T[], articleOf: (item: T) => string | null | undefined): T[][] => {
    const hands: T[][] = report.stories.map(() => []);
    for (const item of items) hands[storyOf.get(articleOf(item) ?? "") ?? 0]!.push(item);
    return hands;
  };
  const articles = dealt(report.articles, ({ id }) => id);
  const origins = dealt(report.origins, (origin) => origin.articles[0]);
  const entities = dealt(report.entities, (entity) => entity.mentions[0]?.article);
  const events = dealt(report.events, (event) => event.articles[0]);
  const claims = dealt(report.claims, ({ article }) => article);
  const found = dealt(report.discrepancies, articleOfFinding);
  const suppressed = dealt(report.suppressed ?? [], ({ discrepancy }) => articleOfFinding(discrepancy));
  const agreements = dealt(report.agreements, ({ position }) => position.articles[0]);
  const notices = dealt(report.notices, ({ article }) => article);
  return report.stories.map((story, i) => {
    const own = {
      ...report,
      articles: articles[i]!,
      stories: [story],
      origins: origins[i]!,
      entities: entities[i]!,
      events: events[i]!,
      claims: claims[i]!,
      discrepancies: found[i]!,
      ...(report.suppressed ? { suppressed: suppressed[i]! } : {}),
      agreements: agreements[i]!,
      notices: notices[i]!,
    };
    return { ...own, sources: tally(own) };
  });
}

/** The first article that a finding is about; nothing where it is about none. */
export const articleOfFinding = ({ positions }: Discrepancy): string | undefined =>
  positions.flatMap(({ articles }) => articles)[0];
