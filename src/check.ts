import { compare } from "./compare.js";
import type { Article, Options, Report } from "./model/index.js";
import { read } from "./read.js";

/** Several articles in, one report out: the whole of the library on one line. */
export const check = (articles: readonly Article[], options: Options = {}): Report =>
  compare(
    articles.map((article) => read(article, options)),
    options,
  );
