/** What a file may be taken for, whatever its name and content. */
export const INPUT_FORMATS = [
  "text",
  "markdown",
  "html",
  "json",
  "ndjson",
  "ninjs",
  "rss",
  "atom",
  "jsonfeed",
  "newsml",
] as const;

/** One of them. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** How a file is read; "plain" is prose or Markdown, told apart when it is read; "xml" by its root. */
export type Told = InputFormat | "plain" | "xml";

// "<rss", "<nar:newsItem"
const XML = /<(?:\w+:)?(?:rss|feed|entry|RDF|newsItem|newsMessage|nitf)\b/y;
// "<!DOCTYPE html>", "<html lang=…>"
const PAGE = /<(?:!doctype\s+html|html|head|body)\b/iy;
// "{ "id"", "[{ "id"": "[The mayor]" is prose
const JSON_BEGINS = /(?:\[\s*)?\{\s*"/y;

/** Tells a file by its name where that is clear, else by how it begins: a feed saved as .txt is a feed. */
export function toldFormat(name: string, text: string): Told {
  if (/\.json(?:ld)?$/i.test(name)) return "json";
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return "ndjson";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  if (/\.(?:html?|xhtml)$/i.test(name)) return "html";
  const { at, declared } = startOf(text);
  const begins = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  if (begins(PAGE)) return "html";
  if (/\.(?:rss|atom|rdf|xml|newsml|nitf)$/i.test(name) || declared || begins(XML)) return "xml";
  return begins(JSON_BEGINS) ? "json" : "plain";
}

const SPACE = /\s*/y;

/** Where a document begins, after white space, comments and its XML declaration; and is there such a declaration? */
function startOf(text: string): { readonly at: number; readonly declared: boolean } {
  let at = 0;
  let declared = false;
  while (true) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)![0].length;
    const isXml = /^<\?xml\b/.test(text.slice(at, at + 6));
    const mark = isXml ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
    if (isXml) declared = true;
    const end = mark === null ? -1 : text.indexOf(mark, at + 4);
    if (mark === null || end < 0) return { at, declared };
    at = end + mark.length;
  }
}
