import { check as checkBy } from "./check.js";
import type { Article, Options, Reading, Report } from "./model/index.js";
import { read as readBy } from "./read.js";
import { winkTagger } from "./text/segment.js";

/**
 * What one article says. Pure: the same article and options give the same reading. Linear in its length.
 * Throws `InputError` where the article or the options are at fault.
 */
export const read = (article: Article, options: Options = {}): Reading => readBy(article, tagged(options));

/**
 * Several articles in, one report out: `compare(articles.map(read))`, with the input checked once.
 * Throws `InputError` where the articles or the options are at fault; nothing is half done then.
 */
export const check = (articles: readonly Article[], options: Options = {}): Report =>
  checkBy(articles, tagged(options));

/** The options with the built-in tagger where they give none. What is no object is left for the check to refuse. */
const tagged = (options: Options): Options =>
  typeof options === "object" && options !== null && !Array.isArray(options) && options.tagger === undefined
    ? { ...options, tagger: winkTagger }
    : options;
