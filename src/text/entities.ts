/** The character references of HTML that news text is written with; the rest stays as it stands. */
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

/** "&amp;", "&#8217;", "&#x2019;" */
export const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,20}));/gi;

/** What a character reference stands for; null where it is none. */
export function entityOf([, decimal, hex, name]: RegExpExecArray | RegExpMatchArray): string | null {
  // "&constructor;" is no entity, though every object has such a member.
  if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : null;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "0", 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** A text with its character references read once: "&amp;lt;" is "&lt;". */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(ENTITY, (whole, ...groups) => entityOf([whole, ...(groups.slice(0, 3) as string[])]) ?? whole)
    : text;
