import { articleOf, formatOfText, hostOf, isCut } from "./article.js";
import { type Ingest, joined, stemOf } from "./item.js";
import { itemAt } from "./place.js";
import { emptyFeed, textless } from "./textless.js";
import { childOf, childrenOf, localName, textAt, type Xml } from "./xml.js";

/** The entries of an Atom feed, or a single entry. */
export function atomArticlesOf(name: string, root: Xml): Ingest {
  const entries = localName(root.name) === "entry" ? [root] : childrenOf(root, "entry");
  if (!entries.length) return emptyFeed({ file: name });
  // Looked up once: a feed has its entries among its children.
  const feedTitle = entries[0] === root ? undefined : textOf(childOf(root, "title"));
  const feedAuthor = textAt(root, "author", "name");
  const feedHost = hostOf(linkOf(root));
  return joined(
    entries.map((entry, i) => {
      const place = itemAt({ file: name }, i + 1);
      const title = textOf(childOf(entry, "title"));
      const content = textOf(childOf(entry, "content"));
      const text = content ?? textOf(childOf(entry, "summary"));
      if (text === undefined) return textless(place, title);
      const url = linkOf(entry);
      const author = textAt(entry, "author", "name") ?? feedAuthor;
      return articleOf({
        place,
        title,
        text,
        format: formatOf(childOf(entry, content === undefined ? "summary" : "content"), text),
        sources: [textOf(childOf(entry, "source", "title")), feedTitle, author, hostOf(url) ?? feedHost, stemOf(name)],
        published: textAt(entry, "published") ?? textAt(entry, "updated"),
        url,
        complete: content !== undefined && !isCut(content),
      });
    }),
  );
}

const typeOf = (element: Xml | undefined): string => element?.attributes.type ?? "text";

/** XHTML stands there as it is; text and HTML stand there escaped, and are read once. */
function textOf(element: Xml | undefined): string | undefined {
  const text = typeOf(element) === "xhtml" ? element?.raw : element?.text;
  return text?.trim() ? text.trim() : undefined;
}

const formatOf = (element: Xml | undefined, text: string) =>
  /html/.test(typeOf(element)) ? "html" : element?.attributes.type === "text" ? "text" : formatOfText(text);

/** The address of the page: <link rel="alternate" href="…">, or the link without a rel, which means the same. */
function linkOf(element: Xml): string | undefined {
  const links = childrenOf(element, "link").filter(({ attributes }) => attributes.href);
  const page = links.find(
    ({ attributes }) => (attributes.rel ?? "alternate") === "alternate" && /html|^$/.test(attributes.type ?? ""),
  );
  return (page ?? links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate"))?.attributes.href;
}
