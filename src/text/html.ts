import { type Edit, editsOf } from "./offsets.js";

/** Does the text hold markup of a page, not just a stray "<"? */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype html|html|body|article|p|div|h[1-6]|br|span|li|table)\b[^<>]{0,500}>/i.test(text.slice(0, 4000)) &&
  /<\/(?:p|div|article|body|html|h[1-6]|span|li|table|a)>/i.test(text);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  copy: "©",
  reg: "®",
  deg: "°",
  frac12: "½",
  middot: "·",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  szlig: "ß",
  ntilde: "ñ",
  iacute: "í",
  oacute: "ó",
  aacute: "á",
  uacute: "ú",
  Uuml: "Ü",
  Ouml: "Ö",
  Auml: "Ä",
  bull: "•",
  laquo: "«",
  raquo: "»",
  shy: "",
};

const HIDDEN =
  /<(script|style|noscript|template|svg|head|nav|footer|aside|form|figure|iframe)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const TAG = /<\/?([a-zA-Z][\w-]*)[^<>]*>|<!doctype[^>]*>/gi;
const BLOCK =
  /^(?:p|div|article|section|main|header|ul|ol|table|tbody|thead|blockquote|br|hr|figcaption|dl|dt|dd|pre|body|html)$/i;

/** Tags go, blocks become lines, headings, items and cells keep their marks in Markdown's way, entities are read. */
export function htmlEdits(html: string): Edit[] {
  const edits = editsOf(html, HIDDEN, () => "\n");
  const inside = (at: number) => within(edits, at);
  const tags = editsOf(html, TAG, (match) => (inside(match.index) ? null : markOf(match)));
  const entities = editsOf(html, /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,20}));/gi, (match) => {
    if (inside(match.index)) return null;
    const [, decimal, hex, name] = match;
    // "&constructor;" is no entity, though every object has such a member.
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : null;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "0", 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
  });
  // A line break inside a paragraph of HTML is a space.
  const covered = [...edits, ...tags, ...entities].sort((a, b) => a.start - b.start);
  const breaks = editsOf(html, /\n/g, (match) => (within(covered, match.index) ? null : " "));
  return [...covered, ...breaks].sort((a, b) => a.start - b.start);
}

function markOf(match: RegExpExecArray): string {
  const name = (match[1] ?? "").toLowerCase();
  const closing = match[0].startsWith("</");
  if (/^h[1-6]$/.test(name)) return closing ? "\n" : "\n## ";
  if (name === "li") return closing ? "\n" : "\n- ";
  if (name === "tr") return closing ? " |\n" : "\n| ";
  if (name === "td" || name === "th") return closing ? " | " : "";
  return BLOCK.test(name) ? "\n" : "";
}

function within(edits: readonly Edit[], at: number): boolean {
  let low = 0;
  let high = edits.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle]!;
    if (at < edit.start) high = middle - 1;
    else if (at >= edit.end) low = middle + 1;
    else return true;
  }
  return false;
}
