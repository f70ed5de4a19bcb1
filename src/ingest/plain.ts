import type { ArticleFormat } from "../model/article.js";
import { frontMatterOf } from "./front-matter.js";
import { type Ingested, stemOf } from "./item.js";

/** Prose or Markdown, with YAML front matter or without. `format` undefined: `read` tells it from the text. */
export function plainArticleOf(name: string, text: string, format?: ArticleFormat): Ingested {
  const { fields, body, firstLine } = frontMatterOf(text, name);
  const told = format ?? (/\.(?:md|markdown)$/i.test(name) ? "markdown" : /\.html?$/i.test(name) ? "html" : undefined);
  return {
    ...known(fields),
    ...(told === undefined ? {} : { format: told }),
    source: textField(fields.source) ?? stemOf(name),
    text: body,
    file: name,
    firstLine,
  };
}

/** The fields of front matter that an article has; the rest (author, tags, layout) is the site's own. */
function known(fields: Readonly<Record<string, unknown>>): Partial<Ingested> {
  const taken: Record<string, string> = {};
  for (const key of ["id", "title", "publishedAt", "url"]) {
    const value = textField(fields[key]);
    if (value !== undefined) taken[key] = value;
  }
  return fields.complete === false ? { ...taken, complete: false } : taken;
}

const textField = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
};
