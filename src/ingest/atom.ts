import { articleOf, formatOfText, hostOf, isCut } from "./article.js";
import { type Ingest, joined, stemOf } from "./item.js";
import { emptyFeed, textless } from "./textless.js";
import { childOf, childrenOf, localName, textAt, type Xml } from "./xml.js";

/** The entries of an Atom feed, or a single entry. */
export function atomArticlesOf(name: string, root: Xml): Ingest {
  const entries = localName(root.name) === "entry" ? [root] : childrenOf(root, "entry");
  if (!entries.length) return emptyFeed(name);
  return joined(
    entries.map((entry, i) => {
      const file = `${name}, item ${i + 1}`;
      const title = textOf(childOf(entry, "title"));
      const content = textOf(childOf(entry, "content"));
      const text = content ?? textOf(childOf(entry, "summary"));
      if (text === undefined) return textless(file, title);
      const url = linkOf(entry);
      const author = textAt(entry, "author", "name") ?? textAt(root, "author", "name");
      return articleOf({
        file,
        title,
        text,
        format: formatOf(childOf(entry, content === undefined ? "summary" : "content"), text),
        sources: [
          textOf(childOf(entry, "source", "title")),
          entries[0] === root ? undefined : textOf(childOf(root, "title")),
          author,
          hostOf(url) ?? hostOf(linkOf(root)),
          stemOf(name),
        ],
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
