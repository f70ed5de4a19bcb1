import { InputError } from "../model/errors.js";
import { faulty, type Ingest, joined } from "./item.js";
import { isJsonFeed, jsonFeedArticlesOf } from "./json-feed.js";
import { isLinkedData, linkedDataArticlesOf } from "./json-ld.js";
import { isNinjs, ninjsArticlesOf } from "./ninjs.js";
import { ownArticleOf } from "./own.js";
import { itemAt, type Place, placeName } from "./place.js";
import { isObject, type Json } from "./values.js";

/** The articles in a value of JSON, told by its shape: ninjs, JSON Feed, JSON-LD, or this program's own article. */
export function jsonArticlesOf(name: string, value: unknown, place: Place, format?: "ninjs" | "jsonfeed"): Ingest {
  if (!isObject(value))
    return faulty(
      new InputError("bad-article", place.file, `${placeName(place)}: an article is an object with source and text.`),
    );
  if (format === "ninjs") return ninjsArticlesOf(name, value, place);
  if (format === "jsonfeed") return jsonFeedArticlesOf(name, value, place);
  if (isNinjs(value)) return ninjsArticlesOf(name, value, place);
  if (value.text !== undefined) return ownArticleOf(name, value, place);
  if (isJsonFeed(value)) return jsonFeedArticlesOf(name, value, place);
  if (isLinkedData(value)) return linkedDataArticlesOf(name, value, place);
  const wrapped = wrappedItemsOf(value);
  if (wrapped) return joined(wrapped.map((item, i) => ninjsArticlesOf(name, item, itemAt(place, i + 1))));
  return ownArticleOf(name, value, place);
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
