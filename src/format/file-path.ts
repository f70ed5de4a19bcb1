import type { ShownArticle } from "./format.js";

/** The file that an article stands in: the "feed.xml" of "feed.xml, item 3"; nothing where it came from none. */
export function filePathOf(article: Pick<ShownArticle, "filePath"> & { readonly file: string }): string;
export function filePathOf(article: Pick<ShownArticle, "filePath" | "file">): string | undefined;
export function filePathOf({ filePath, file }: Pick<ShownArticle, "filePath" | "file">): string | undefined {
  return filePath ?? file;
}

/** The same where there is a file to open: standard input, which the command line calls "-", is none. */
export function savedPathOf(article: Pick<ShownArticle, "filePath" | "file">): string | undefined {
  const path = filePathOf(article);
  return path === STANDARD_INPUT ? undefined : path;
}
/** What the command line calls standard input, which is no file. */
export const STANDARD_INPUT = "-";

/** A file, or the item in it, for a person: "standard input, item 3" of "-, item 3". */
export const shownFileOf = (article: Pick<ShownArticle, "filePath"> & { readonly file: string }): string =>
  filePathOf(article) === STANDARD_INPUT ? `standard input${article.file.slice(STANDARD_INPUT.length)}` : article.file;
