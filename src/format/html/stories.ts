import type { Report } from "../../model/report.js";
import { bdi, escapeText, when } from "./escape.js";

/** The articles on one story, as the page heads them. */
export interface ShownStory {
  /** The headline of its first article that has one. */
  readonly name: string;
  /** Whose articles they are, in their order. */
  readonly sources: readonly string[];
}

/** The stories in the order of the page: the one with the gravest finding first. */
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

/** The items of each story under its heading; where there is one story, as they are. */
export function byStory<T>(
  items: readonly T[],
  articleOf: (item: T) => string | undefined,
  stories: Stories,
  write: (items: readonly T[], story: ShownStory | null) => string,
): string {
  if (stories.shown.length < 2) return when(items.length, () => write(items, stories.shown[0] ?? null));
  return stories.shown
    .map((story, i) => {
      const own = items.filter((item) => stories.of(articleOf(item)) === i);
      return when(
        own.length,
        () =>
          `<section class="story" aria-label="${escapeText(story.name)}"><h3 class="story-name">${bdi(story.name)} <span class="who">${story.sources
            .map(bdi)
            .join(", ")}</span></h3>\n${write(own, story)}</section>`,
      );
    })
    .filter(Boolean)
    .join("\n");
}
