import { InputError } from "../model/errors.js";
import { attributesOf, type Element, markupOf } from "../text/markup.js";
import { articleOf, formatOfText, hostOf } from "./article.js";
import { faulty, type Ingest, joined, notice, stemOf } from "./item.js";
import { itemAt, type Place, placeName } from "./place.js";
import { canceledItem, statusNotices } from "./status.js";
import { childOf, childrenOf, localName, textAt, unwrapped, type Xml } from "./xml.js";

/** The text items of NewsML-G2: a newsItem, or the itemSet of a newsMessage. */
export function newsmlArticlesOf(name: string, root: Xml): Ingest {
  const isMessage = localName(root.name) === "newsMessage";
  const items = isMessage ? childrenOf(root, "itemSet").flatMap((set) => childrenOf(set, "newsItem")) : [root];
  const read = joined(
    items.map((item, i) => newsItemOf(name, item, isMessage ? itemAt({ file: name }, i + 1) : { file: name })),
  );
  if (read.articles.length || read.notices.length || read.faults.length) return read;
  return faulty(
    new InputError("no-text", name, `${placeName(name)}: there is no newsItem in it. Give one with a text.`),
  );
}

function newsItemOf(name: string, item: Xml, place: Place): Ingest {
  const meta = childOf(item, "itemMeta");
  const about = childOf(item, "contentMeta");
  const headline = textAt(about, "headline");
  const called = `${placeName(place)}${headline ? ` (“${headline}”)` : ""}`;
  // "stat:canceled"; without a status an item is usable.
  const status = (childOf(meta, "pubStatus")?.attributes.qcode ?? childOf(meta, "pubStatus")?.attributes.uri ?? "")
    .split(/[:/]/)
    .at(-1);
  const canceled = canceledItem({ called, status });
  if (canceled) return canceled;
  const body = bodyOf(childOf(item, "contentSet"));
  if (!body)
    return {
      articles: [],
      notices: [notice("no-text", `${called} has no text in it; it was passed over.`)],
      faults: [],
    };
  const embargo = textAt(meta, "embargoed");
  const notes = childrenOf(meta, "edNote").map(({ text }) => text);
  const { guid, version } = item.attributes;
  const provider = childOf(meta, "provider");
  return articleOf(
    {
      place,
      id: guid && version ? `${guid}:${version}` : guid,
      title: headline ?? body.headline,
      text: body.text,
      format: body.format,
      sources: [
        nameOf(provider),
        textAt(item, "rightsInfo", "copyrightHolder", "name"),
        nameOf(childOf(about, "infoSource")),
        hostOf(provider?.attributes.uri),
        nameOf(childOf(about, "creator")),
        stemOf(name),
      ],
      published: textAt(meta, "versionCreated") ?? textAt(about, "contentModified") ?? textAt(about, "contentCreated"),
      url: childrenOf(meta, "link").find(({ attributes }) => /^https?:/.test(attributes.href ?? ""))?.attributes.href,
    },
    statusNotices({ called, status, embargo, notes }),
  );
}

const nameOf = (party: Xml | undefined): string | undefined =>
  textAt(party, "name") ??
  party?.attributes.literal ??
  (party?.attributes.qcode ? party.attributes.qcode.split(":").at(-1) : undefined);

interface Body {
  readonly text: string;
  readonly format: "html" | "text";
  readonly headline: string | undefined;
}

function bodyOf(content: Xml | undefined): Body | null {
  for (const inline of childrenOf(content, "inlineXML")) {
    const raw = inline.raw ?? "";
    const text = raw.includes("<![CDATA[") ? unwrapped(raw) : raw;
    const body = markedBodyOf(text);
    if (body.text.trim()) return body;
  }
  for (const inline of childrenOf(content, "inlineData")) {
    if (!inline.text.trim() || inline.attributes.encoding) continue;
    const type = inline.attributes.contenttype ?? "";
    const format = /html/.test(type) ? "html" : /plain/.test(type) ? "text" : formatOfText(inline.text);
    return { text: inline.text, format: format === "html" ? "html" : "text", headline: undefined };
  }
  return null;
}

/** The text of NITF or XHTML exactly as it stands: the body's content, without the head with headline and byline. */
function markedBodyOf(source: string): Body {
  const { elements } = markupOf(source);
  const within = (element: Element | undefined) =>
    element && source.slice(element.inner, source.lastIndexOf("<", element.end - 1));
  const named = (name: string) => elements.filter((element) => localName(element.name) === name);
  const [content] = named("body.content");
  const headline = within(named("hl1")[0] ?? named("title")[0]);
  const body = content ?? named("body")[0];
  return { text: (body ? within(body) : source) ?? source, format: "html", headline };
}

/** A bare NITF document. */
export function nitfArticleOf(name: string, source: string): Ingest {
  const { text, headline } = markedBodyOf(source);
  const { elements } = markupOf(source);
  const attributeOf = (element: string, attribute: string): string | undefined => {
    const found = elements.find((one) => one.name === element);
    return found && attributesOf(source, found)[attribute];
  };
  if (!text.trim())
    return faulty(new InputError("no-text", name, `${placeName(name)}: this item has no body.content.`));
  return articleOf({
    place: { file: name },
    id: attributeOf("doc-id", "id-string"),
    title: headline,
    text,
    format: "html",
    sources: [attributeOf("doc.copyright", "holder"), attributeOf("doc-id", "regsrc"), stemOf(name)],
    published: attributeOf("date.issue", "norm"),
  });
}
