import { InputError } from "../model/errors.js";
import { faulty, type Ingest, joined } from "./item.js";
import { isJsonFeed, jsonFeedArticlesOf } from "./json-feed.js";
import { isLinkedData, linkedDataArticlesOf } from "./json-ld.js";
import { isNinjs, ninjsArticlesOf } from "./ninjs.js";
import { ownArticleOf } from "./own.js";
import { placeName } from "./place.js";
import { isObject, type Json } from "./values.js";

/** The articles in a value of JSON, told by its shape: ninjs, JSON Feed, JSON-LD, or this program's own article. */
export function jsonArticlesOf(name: string, value: unknown, path: string, format?: "ninjs" | "jsonfeed"): Ingest {
  if (!isObject(value))
    return faulty(
      new InputError("bad-article", path, `${placeName(path)}: an article is an object with source and text.`),
    );
  if (format === "ninjs") return ninjsArticlesOf(name, value, path);
  if (format === "jsonfeed") return jsonFeedArticlesOf(name, value, path);
  if (isNinjs(value)) return ninjsArticlesOf(name, value, path);
  if (value.text !== undefined) return ownArticleOf(name, value, path);
  if (isJsonFeed(value)) return jsonFeedArticlesOf(name, value, path);
  if (isLinkedData(value)) return linkedDataArticlesOf(name, value, path);
  const wrapped = wrappedItemsOf(value);
  if (wrapped) return joined(wrapped.map((item, i) => ninjsArticlesOf(name, item, `${path}, item ${i + 1}`)));
  return ownArticleOf(name, value, path);
}

/** Content systems wrap a page of ninjs items: `{"_items": […]}`, `{"data": […]}`. */
function wrappedItemsOf(value: Json): readonly Json[] | null {
  for (const key of ["_items", "items", "data"]) {
    const items = value[key];
    if (Array.isArray(items) && items.length && items.every((item) => isObject(item) && isNinjs(item)))
      return items as Json[];
  }
  return null;
}
