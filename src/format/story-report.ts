import type { Group, Report } from "../model/report.js";
import { tally } from "../model/tally.js";

/** The report of each story by itself, in their order; the very report where there is one story or none. */
export function storyReports(report: Report): Report[] {
  if (report.stories.length < 2) return [report];
  return report.stories.map((story, i) => reportOf(report, story, i === 0));
}

function reportOf(report: Report, story: Group, first: boolean): Report {
  const inStory = new Set(story.articles);
  const isIn = (articles: readonly string[]) => articles.some((id) => inStory.has(id));
  const claims = report.claims.filter((claim) => inStory.has(claim.article));
  const discrepancies = report.discrepancies.filter((d) => d.positions.some((p) => isIn(p.articles)));
  const agreements = report.agreements.filter((a) => isIn(a.position.articles));
  const articles = report.articles.filter((article) => inStory.has(article.id));
  const own: Report = {
    ...report,
    articles,
    stories: [story],
    origins: report.origins.filter((origin) => isIn(origin.articles)),
    entities: report.entities.filter((entity) => isIn(entity.mentions.map((mention) => mention.article))),
    events: report.events.filter((event) => isIn(event.articles)),
    claims,
    discrepancies,
    agreements,
    sources: [],
    notices: report.notices.filter(({ article }) => (article === null ? first : inStory.has(article))),
  };
  return { ...own, sources: tally(own) };
}
