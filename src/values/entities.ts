/** The references of ISO 8859-1 from 192 on, in the order of their code points (HTML 4.01, section 24.2). */
const LATIN =
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml " +
  "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** The character references of HTML that news text is written with; the rest stays as it stands. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN.split(" ").map((name, i) => [name, String.fromCodePoint(192 + i)])),
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
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  sect: "§",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  plusmn: "±",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  sup2: "²",
  sup3: "³",
  middot: "·",
  bull: "•",
  prime: "′",
  Prime: "″",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
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
