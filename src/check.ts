import { compareValid } from "./compare.js";
import type { Article, Options, Report } from "./model/index.js";
import { readValid, taggerIn } from "./read.js";
import { validateArticles } from "./validate/articles.js";
import { validateOptions } from "./validate/options.js";

/**
 * Several articles in, one report out: `compare(articles.map(read))`, with the input checked once.
 * Throws `InputError` where the articles or the options are at fault; nothing is half done then.
 * `options.tagger` must be there.
 */
export function check(articles: readonly Article[], options: Options = {}): Report {
  validateOptions(options);
  validateArticles(articles);
  const tagger = taggerIn(options);
  return compareValid(
    articles.map((article) => readValid(article, options, tagger)),
    options,
  );
}
