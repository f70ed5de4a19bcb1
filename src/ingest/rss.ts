import { articleOf, formatOfText, hostOf, isCut, lengthOf } from "./article.js";
import { type Ingest, joined, stemOf } from "./item.js";
import { itemAt } from "./place.js";
import { emptyFeed, textless } from "./textless.js";
import { childOf, childrenOf, textAt, type Xml } from "./xml.js";

/** Up to so many characters a description is a summary; some feeds put the whole article there. */
const SUMMARY = 1200;

/** The items of RSS 2.0, and of its forebears 0.9x and 1.0 (RDF). */
export function rssArticlesOf(name: string, root: Xml): Ingest {
  const channel = childOf(root, "channel");
  const items = [...childrenOf(channel, "item"), ...childrenOf(root, "item")];
  if (!items.length) return emptyFeed({ file: name });
  // Looked up once: a channel has its items among its children.
  const channelTitle = textAt(channel, "title");
  const channelUrl = textAt(channel, "link");
  return joined(
    items.map((item, i) => {
      const place = itemAt({ file: name }, i + 1);
      const title = textAt(item, "title");
      const encoded = textAt(item, "content:encoded") ?? textAt(item, "encoded");
      const text = encoded ?? textAt(item, "description");
      if (text === undefined) return textless(place, title);
      const guid = childOf(item, "guid");
      const permanent =
        guid && guid.attributes.isPermaLink !== "false" && /^https?:/.test(guid.text) ? guid.text : undefined;
      const url = textAt(item, "link") ?? permanent;
      return articleOf({
        place,
        title,
        text,
        format: formatOfText(text),
        sources: [
          textAt(item, "source"),
          channelTitle,
          textAt(item, "dc:creator"),
          hostOf(url) ?? hostOf(channelUrl),
          stemOf(name),
        ],
        published: textAt(item, "pubDate") ?? textAt(item, "dc:date"),
        url,
        complete: !isCut(text) && (encoded !== undefined || lengthOf(text) > SUMMARY),
      });
    }),
  );
}
