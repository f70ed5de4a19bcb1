import { InputError } from "../model/errors.js";
import { faulty, type Ingest, type Ingested, stemOf } from "./item.js";
import { placeName } from "./place.js";

/** An article in this program's own JSON: `{ id?, source?, text, title?, … }`. */
export function ownArticleOf(name: string, value: object, path: string): Ingest {
  const schema = (value as { schema?: unknown }).schema;
  if (typeof schema === "string" && schema.startsWith("secondsource/")) {
    const what = schema.split("/")[1] ?? schema;
    const advice = what === "reading" ? " Say secondsource compare for readings." : "";
    return faulty(
      new InputError("not-an-article", path, `${placeName(path)}: this is a ${what}, not an article.${advice}`),
    );
  }
  // Databases write null for what is missing.
  const article: Partial<Ingested> = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  return { articles: [{ ...article, source: article.source ?? stemOf(name), file: path }], notices: [], faults: [] };
}
