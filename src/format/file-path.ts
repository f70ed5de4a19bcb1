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
  return path === "-" ? undefined : path;
}
