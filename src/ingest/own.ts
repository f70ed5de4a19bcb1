import { InputError } from "../model/errors.js";
import { faulty, type Ingest, type Ingested, stemOf } from "./item.js";
import { type Place, placeName, placeOf } from "./place.js";

/** An article in this program's own JSON: `{ id?, source?, text, title?, … }`. */
export function ownArticleOf(name: string, value: object, place: Place): Ingest {
  const schema = (value as { schema?: unknown }).schema;
  if (typeof schema === "string" && schema.startsWith("secondsource/")) {
    const what = schema.split("/")[1] ?? schema;
    const advice = what === "reading" ? " Say secondsource compare for readings." : "";
    return faulty(
      new InputError("not-an-article", place.file, `${placeName(place)}: this is a ${what}, not an article.${advice}`),
    );
  }
  // Databases write null for what is missing.
  const article: Partial<Ingested> = Object.fromEntries(
    Object.entries(value).filter(([key, field]) => field !== null && !PLACES.includes(key)),
  );
  const source = article.source ?? stemOf(name);
  return { articles: [{ ...article, source, ...placeOf(place) }], notices: [], faults: [] };
}

/** Where an article stands is told by where it was read, and not by what it says of itself. */
const PLACES: readonly string[] = ["file", "filePath", "fileLine", "fileItem", "firstLine", "firstColumn"];
