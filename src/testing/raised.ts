import type { Article, Options } from "../model/index.js";
import { check } from "../tagged.js";

/** An article, or just its text. */
export type Given = string | Article;

/**
 * Articles of texts: the first is "a1" by "Paper 1". `fields` are what all of them have besides, such as `publishedAt`.
 */
export const articlesOf = (given: readonly Given[], fields: Partial<Article> = {}): Article[] =>
  given.map((one, i) =>
    typeof one === "string" ? { id: `a${i + 1}`, source: `Paper ${i + 1}`, ...fields, text: one } : one,
  );

/** What is found in articles, worst first, each as kind and level: `["figure/near"]`. Takes what `check` takes. */
export const raised = (given: readonly Given[], options: Options = {}): string[] =>
  check(articlesOf(given), options).discrepancies.map(({ kind, level }) => `${kind}/${level}`);
