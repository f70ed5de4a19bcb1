import { isBlock } from "./tags.js";

/** Those that pages of news are full of; any other is shown as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  euro: "€",
  pound: "£",
  eacute: "é",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
};

/** "&#8217;", "&#x2019;", "&rsquo;" */
export const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The letter that an entity stands for; null where it stands for none that is known. */
export function letterOfEntity(entity: string): string | null {
  const [, decimal, hexadecimal, name] = new RegExp(`^${ENTITY.source}$`, "i").exec(entity) ?? [];
  if (name !== undefined) return Object.hasOwn(NAMED, name.toLowerCase()) ? NAMED[name.toLowerCase()]! : null;
  const code =
    decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : 0;
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Of a stretch of a page's source the words; what its ends cut of a tag goes too. */
export const wordsOfSource = (source: string): string =>
  source
    .replace(/^[^<>]*>/, "")
    .replace(/<[^<>]*$/, "")
    .replace(/<[^<>]*>/g, (tag) => (isBlock(tag) ? " " : ""))
    .replace(ENTITY, (entity) => letterOfEntity(entity) ?? entity)
    .replace(/[^\S\n]+/g, " ");
