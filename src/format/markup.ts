import { looksLikeHtml } from "../text/html.js";
import type { ShownArticle } from "./format.js";

/** Is the text of an article the source of a page? As `read` sees it: the article says so, or its text looks like one. */
export const isMarkup = (article: Pick<ShownArticle, "format"> & { readonly text?: string }): boolean =>
  article.format === "html" || (article.format === undefined && looksLikeHtml(article.text ?? ""));

/** The same, looked at once an article. */
export function markupOf(): (article: ShownArticle) => boolean {
  const known = new Map<string, boolean>();
  return (article) => {
    const told = known.get(article.id) ?? isMarkup(article);
    known.set(article.id, told);
    return told;
  };
}
