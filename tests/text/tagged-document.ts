import type { Article } from "../../src/model/article.js";
import { type Document, documentOf as documentBy } from "../../src/text/document.js";
import { winkTagger } from "../../src/text/segment.js";

/** An article made ready with the tagger that comes with the library. */
export const documentOf = (article: Article): Document => documentBy(article, winkTagger);
