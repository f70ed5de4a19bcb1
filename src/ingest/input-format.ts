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
export type Told = InputFormat | "plain" | "xml" | "any-json";

// "<rss", "<?xml", "<!-- made by --><feed", "<nar:newsItem"
const XML =
  /^\s*(?:<\?xml\b|(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:\w+:)?(?:rss|feed|entry|RDF|newsItem|newsMessage|nitf)\b)/;
const PAGE =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** Tells a file by its name where that is clear, else by how it begins. */
export function toldFormat(name: string, text: string): Told {
  if (/\.json(?:ld)?$/i.test(name)) return "json";
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return "ndjson";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  if (/\.txt$/i.test(name)) return "plain";
  if (/\.(?:html?|xhtml)$/i.test(name)) return "html";
  if (PAGE.test(text)) return "html";
  if (/\.(?:rss|atom|rdf|xml|newsml|nitf)$/i.test(name) || XML.test(text)) return "xml";
  // "[The mayor]" is prose, "[{" and "{"" are not.
  return /^\s*(?:\[\s*)?\{\s*"/.test(text) ? "any-json" : "plain";
}
