import articleSchema from "../../schema/article.json";
import type { Article } from "../model/article.js";
import { InputError } from "../model/errors.js";
import { isMoment } from "./dates.js";
import { faultOf, show } from "./fault.js";
import { fitsArticle } from "./generated.js";
import { editDistance } from "./nearest.js";

/** Refuses what is no list of articles; each has text and an id of its own. */
export function validateArticles(articles: readonly Article[]): void {
  if (!Array.isArray(articles))
    throw new InputError("wrong-type", "articles", `articles is ${show(articles)}. Give a list of articles.`);
  articles.forEach((article, i) => {
    validateArticle(article, `articles[${i}]`);
  });
  refuseDuplicates(
    articles.map((article) => article.id),
    (i) => `articles[${i}].id`,
  );
}

/** Refuses what is no article. `path` is how the caller knows it. */
export function validateArticle(article: Article, path = "article"): void {
  if (!fitsArticle(article)) throw faultOf(fitsArticle.errors![0]!, article, path, "article.json");
  if (article.publishedAt !== undefined && !isMoment(article.publishedAt))
    throw new InputError(
      "bad-date",
      `${path}.publishedAt`,
      `${path}.publishedAt is ${show(article.publishedAt)}, which is no date. Give an ISO 8601 date ("2025-12-21") or date and time ("2025-12-21T18:30:00Z"), or leave it out.`,
    );
  refuseMisspelled(article, path);
}

const FIELDS = Object.keys(articleSchema.properties);

/** Fields of the caller's own are let be, but "publishedat" or "tilte" is a field that would silently not be read. */
function refuseMisspelled(article: Article, path: string): void {
  for (const key of Object.keys(article)) {
    if (FIELDS.includes(key)) continue;
    const folded = key.toLowerCase().replace(/[_-]/g, "");
    const meant = FIELDS.find((field) => field.length > 3 && editDistance(folded, field.toLowerCase()) < 2);
    if (meant && !(meant in article))
      throw new InputError("unknown-field", `${path}.${key}`, `${path}.${key} is not read: did you mean ${meant}?`);
  }
}

/** Refuses an id that stands twice. */
export function refuseDuplicates(ids: readonly string[], pathOf: (index: number) => string): void {
  const seen = new Map<string, number>();
  ids.forEach((id, i) => {
    const first = seen.get(id);
    if (first !== undefined)
      throw new InputError(
        "duplicate-id",
        pathOf(i),
        `${pathOf(i)} is ${show(id)}, and so is ${pathOf(first)}. Give each article an id of its own.`,
      );
    seen.set(id, i);
  });
}
