import type { ShownArticle } from "../format/format.js";
import type { Notice } from "../model/article.js";
import type { InputError } from "../model/errors.js";

/** An article as a file gives it: not yet checked, and perhaps without an id of its own. */
export type Ingested = Partial<ShownArticle> & { readonly file: string };

/** What a file gave: articles, what is worth knowing of how they were read, and what could not be read. */
export interface Ingest {
  readonly articles: readonly Ingested[];
  readonly notices: readonly Notice[];
  readonly faults: readonly InputError[];
}

export const notice = (code: string, text: string): Notice => ({ code, article: null, text });

/** A file with nothing but a fault. */
export const faulty = (...faults: readonly InputError[]): Ingest => ({ articles: [], notices: [], faults });

/** What several parts of a file gave, in their order. */
export const joined = (parts: readonly Ingest[]): Ingest => ({
  articles: parts.flatMap((part) => part.articles),
  notices: parts.flatMap((part) => part.notices),
  faults: parts.flatMap((part) => part.faults),
});

/** "news/kyiv-daily.md" is "kyiv-daily"; standard input is "stdin". */
export function stemOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  return base === "-" ? "stdin" : base.replace(/(?<=.)\.[^.]+$/, "");
}
