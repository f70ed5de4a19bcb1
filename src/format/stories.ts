import type { Report } from "../model/report.js";
import { storyReports } from "./story-report.js";

/** The articles on one story, as a report for people heads them. */
export interface ShownStory {
  /** The headline of its first article that has one. */
  readonly name: string;
  /** Whose articles they are, in their order. */
  readonly sources: readonly string[];
}

/** The stories in the order of such a report: the one with the gravest finding first. */
export interface Stories {
  readonly shown: readonly ShownStory[];
  /** Where in `shown` the story of an article stands; 0 for what belongs to none. */
  readonly of: (article: string | undefined) => number;
}

export function storiesIn(report: Report): Stories {
  const gravest = new Map<string, number>();
  report.discrepancies.forEach(({ positions }, i) => {
    for (const id of positions.flatMap(({ articles }) => articles)) if (!gravest.has(id)) gravest.set(id, i);
  });
  const rank = (articles: readonly string[]) =>
    Math.min(...articles.map((id) => gravest.get(id) ?? Number.POSITIVE_INFINITY));
  const ranked = report.stories.map(({ articles }, i) => ({ articles, i, rank: rank(articles) }));
  // Two without a finding are equally grave: infinity less infinity is no number.
  ranked.sort((a, b) => (a.rank === b.rank ? a.i - b.i : a.rank - b.rank));
  const info = new Map(report.articles.map((article) => [article.id, article]));
  const index = new Map(ranked.flatMap(({ articles }, i) => articles.map((id) => [id, i] as const)));
  return {
    shown: ranked.map(({ articles }, i) => ({
      name: articles.map((id) => info.get(id)?.title).find(Boolean) ?? `Story ${i + 1}`,
      sources: [...new Set(articles.map((id) => info.get(id)?.source ?? id))],
    })),
    of: (article) => index.get(article ?? "") ?? 0,
  };
}

/** A story as it is headed, with the report of it alone. */
export interface StoryPart extends ShownStory {
  readonly report: Report;
}

/** Each story by itself, in the order of `storiesIn`. */
export function storyParts(report: Report): StoryPart[] {
  const stories = storiesIn(report);
  return storyReports(report)
    .map((own) => ({ at: stories.of(own.articles[0]?.id), own }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, own }) => ({ name: "", sources: [], ...stories.shown[at], report: own }));
}
