import type { Options } from "../model/options.js";
import type { Reading } from "../model/reading.js";
import type { Group } from "../model/report.js";
import { groupByLikeness, pairOf } from "./linkage.js";
import { tellTwoStories } from "./other-event.js";
import { product, type Topic, topicsOf } from "./topics.js";

/** Up to so many articles each is compared with each; beyond, only those that share a telling word. */
const EACH_WITH_EACH = 60;
/** The words of an article that find its likely companions. */
const TELLING_WORDS = 30;
/** A word of more articles than that links each to so many of its neighbours in time. */
const COMPANIONS = 16;

/** Which articles tell one story. Every article is in one group; time grows about linearly with their number. */
export function storiesOf(readings: readonly Reading[], options: Options): Group[] {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const all = sorted.map((_, i) => i);
  const groups = sorted.length < 2 || options.sameStory ? [all] : grouped(sorted);
  return groups
    .filter((group) => group.length)
    .map((group, i) => ({ id: `s${i + 1}`, articles: group.map((j) => sorted[j]!.article.id) }));
}

function grouped(readings: readonly Reading[]): number[][] {
  const topics = topicsOf(readings);
  const days = readings.map((reading) => dayOf(reading.article.publishedAt));
  const enough = likenessNeeded(readings.length);
  const apart = new Set<string>();
  const links = linksOf(topics, days).filter(([a, b]) => {
    if (product(topics[a]!, topics[b]!) < enough / 2) return false;
    // Two fires in two towns are told in the same words.
    if (!tellTwoStories(readings[a]!, readings[b]!)) return true;
    if (readings.length <= EACH_WITH_EACH) apart.add(pairOf(a, b));
    return false;
  });
  // Who hands over two articles wants them compared, however far apart they were published.
  const items = topics.map((topic, i) => ({ topic, day: readings.length > 2 ? days[i]! : null }));
  return groupByLikeness(items, links, enough, apart);
}

/**
 * How much alike the articles of one story must be on average. A handful of articles was picked by somebody, most
 * likely for one story, and a comparison missed costs more there than one too many; a large feed holds many stories,
 * some of them near each other.
 */
const likenessNeeded = (articles: number): number =>
  articles <= 2 ? 0.03 : Math.min(0.14, 0.07 + 0.02 * Math.log2(articles / 3));

/** Days since 1970; null where there is no date, or none that can be read. */
function dayOf(publishedAt: string | undefined): number | null {
  const day = Date.parse(`${(publishedAt ?? "").slice(0, 10)}T00:00:00Z`) / 86_400_000;
  return Number.isFinite(day) ? day : null;
}

/** Pairs that may be of one story: in a large run, by an inverted index of each article's most telling words. */
function linksOf(topics: readonly Topic[], days: readonly (number | null)[]): [number, number][] {
  const links: [number, number][] = [];
  if (topics.length <= EACH_WITH_EACH) {
    for (let a = 0; a < topics.length; a++) for (let b = a + 1; b < topics.length; b++) links.push([a, b]);
    return links;
  }
  const holders = new Map<number, number[]>();
  topics.forEach((topic, i) => {
    const telling = [...topic].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, TELLING_WORDS);
    for (const [number] of telling) {
      const at = holders.get(number);
      if (at) at.push(i);
      else holders.set(number, [i]);
    }
  });
  const seen = new Set<number>();
  for (const at of holders.values()) {
    // Articles of one time stand together: a story's articles find each other under a word of many stories.
    at.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
    for (let i = 0; i < at.length; i++)
      for (let j = i + 1; j < Math.min(at.length, i + 1 + COMPANIONS); j++) {
        const [a, b] = at[i]! < at[j]! ? [at[i]!, at[j]!] : [at[j]!, at[i]!];
        const key = a * topics.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        links.push([a, b]);
      }
  }
  return links.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
