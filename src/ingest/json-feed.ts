import { InputError } from "../model/errors.js";
import { articleOf, formatOfText, hostOf, isCut } from "./article.js";
import { faulty, type Ingest, joined, stemOf } from "./item.js";
import { itemAt, type Place, placeName } from "./place.js";
import { emptyFeed, textless } from "./textless.js";
import { isObject, type Json, listOf, textIn } from "./values.js";

/** Is it a JSON Feed? Its `version` is an address of the format. */
export const isJsonFeed = (value: Json): boolean =>
  /jsonfeed\.org\/version/.test(textIn(value.version) ?? "") ||
  (Array.isArray(value.items) && textIn(value.home_page_url ?? value.feed_url) !== undefined);

/** The items of a JSON Feed 1.0 or 1.1. */
export function jsonFeedArticlesOf(name: string, feed: Json, place: Place): Ingest {
  const items = listOf(feed.items);
  if (!items.length) return emptyFeed(place);
  return joined(
    items.map((item, i) => {
      const at = itemAt(place, i + 1);
      if (!isObject(item))
        return faulty(new InputError("bad-item", at.file, `${placeName(at)} is no object. Mend the feed.`));
      const content = textIn(item.content_html) ?? textIn(item.content_text);
      const text = content ?? textIn(item.summary);
      if (text === undefined) return textless(at, textIn(item.title));
      const url = textIn(item.url) ?? textIn(item.external_url);
      const authors = [...listOf(item.authors), item.author, ...listOf(feed.authors), feed.author].filter(isObject);
      return articleOf({
        place: at,
        title: textIn(item.title),
        text,
        format: text === textIn(item.content_html) ? "html" : content === undefined ? formatOfText(text) : "text",
        sources: [textIn(feed.title), ...authors.map((author) => textIn(author.name)), hostOf(url), stemOf(name)],
        published: textIn(item.date_published) ?? textIn(item.date_modified),
        url,
        complete: content !== undefined && !isCut(content),
      });
    }),
  );
}
