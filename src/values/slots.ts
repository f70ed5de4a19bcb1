import { PARTICLES } from "../lexicon/name-words.js";
import type { NameType } from "../model/mention.js";
import { likenessOf, parseName } from "./name.js";
import { distanceOf, foldLetters, looseKey } from "./spelling.js";

/** The parts of a name as they are written, capitals, hyphens and marks kept. */
export interface NameSlots {
  /** Null where the form has none: a surname alone. */
  readonly given: string | null;
  readonly surname: string | null;
  /** All but suffix and nickname. */
  readonly whole: string;
}

/** Parts of a person's full name; a lone word is put in neither. */
export function slotsOf(form: string): NameSlots {
  const name = parseName(form);
  const words = form
    .replace(/["“‘'(][\p{L}. -]{2,20}["”’')]/gu, " ")
    .split(/[\s,]+/)
    .filter(Boolean);
  const kept = name.suffix ? words.slice(0, -1) : words;
  const whole = kept.join(" ");
  if (!name.given.length) return { given: null, surname: kept.length ? whole : null, whole };
  if (name.surnameFirst) return { given: kept.slice(1).join(" "), surname: kept[0]!, whole };
  let at = kept.length - 1;
  while (at > 1 && PARTICLES.has(foldLetters(kept[at - 1]!))) at--;
  return { given: kept[0]!, surname: kept.slice(at).join(" "), whole };
}

/** How two ways to write one name differ. */
export type Difference = "none" | "joining" | "marks" | "particle" | "transliteration" | "slip" | "other";

/** Stops, straight apostrophes and an owner's "'s" spell nothing. */
const tidy = (text: string): string =>
  text
    .replace(/[’ʼ`]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/\./g, "")
    .replace(/'s$|^[Tt]he /g, "")
    .replace(/ & /g, " and ")
    // Capitals throughout spell nothing: "VLADIMIR Roe".
    .replace(/\p{Lu}{4,}/gu, (word) => word[0]! + word.slice(1).toLowerCase())
    // British and American spelling of common words is the outlet's, not the name's: "Defence Ministry".
    .replace(/\b([Dd]efen)ce\b/g, "$1se")
    .replace(/\b([Cc]ent)re\b/g, "$1er")
    .replace(/\b([LlHh]a[rb]+)our\b/g, "$1or")
    .replace(/\b([Oo]rgani)s(ation)/g, "$1z$2")
    .replace(/\b([Tt]heat)re\b/g, "$1er")
    .replace(/\b([Pp]rogram)me\b/g, "$1")
    .replace(/\s+/g, " ")
    .trim();

/** What differs between two written forms: the joins and capitals, the marks, the letters of one sound, a letter or two. */
export function differenceOf(a: string, b: string): Difference {
  const [x, y] = [tidy(a), tidy(b)];
  if (x === y) return "none";
  const [u, v] = [x.toLowerCase(), y.toLowerCase()];
  if (u === v && (x === x.toUpperCase() || y === y.toUpperCase() || x === u || y === v)) return "none";
  const bare = (text: string) => text.replace(/[-' ]/g, "");
  if (bare(u) === bare(v)) return "joining";
  if (bare(foldLetters(u)) === bare(foldLetters(v))) return "marks";
  if (withoutArticle(u) === withoutArticle(v)) return "particle";
  const [f, g] = [bare(foldLetters(withoutArticle(u))), bare(foldLetters(withoutArticle(v)))];
  // Letters or digits with a number: "Flight 11" and "Flight 12" are two.
  if (/\d/.test(f + g)) return "other";
  const like = likenessOf(f, g);
  if (like === "variant" || like === "equal") return "transliteration";
  const [p, q] = [looseKey(f), looseKey(g)];
  if (f[0] === g[0] && Math.min(f.length, g.length) > 3) {
    if (p === q) return "transliteration";
    if (distanceOf(p, q, 1) <= 1 && Math.abs(f.length - g.length) <= 1) return "slip";
  }
  if (like === "near") return "slip";
  return "other";
}

/** "al-Bashir" is "Bashir". */
const withoutArticle = (text: string): string => text.replace(/^(?:al|el|as|ash|an|ar)[- ]/, "");

/** Forms of one organisation or place that differ by small words or endings: "Committee for" and "Committee of". */
export function isWording(a: string, b: string): boolean {
  const content = (text: string) =>
    foldLetters(tidy(text))
      .split(/[ -]/)
      .filter((w) => !/^(?:of|for|the|and|on|in|to|a|an|de|i|e)$/.test(w))
      .map((w) => w.replace(/'?s'?$/, ""));
  const [x, y] = [content(a), content(b)];
  if (x.length < 2 || x.join(" ") !== y.join(" ")) return false;
  // "House Republican" and "House Republicans" are one and many.
  const [p, q] = [tidy(a).toLowerCase(), tidy(b).toLowerCase()];
  return p !== `${q}s` && q !== `${p}s`;
}

/** Do two forms write one name, in whichever spelling? Full forms only; "Roe" beside "Jane Roe" is none. */
export function isSpellingOf(a: string, b: string, type: NameType): boolean {
  const difference = differenceOf(a, b);
  if (difference !== "other") return true;
  return type !== "person" && (isWording(a, b) || isRenamed(a, b));
}

/** "Kiev" and "Kyiv", two letters apart in a short word. */
const isRenamed = (a: string, b: string): boolean => {
  const [x, y] = [foldLetters(a), foldLetters(b)];
  return /^[a-z]{4,6}$/.test(x) && /^[a-z]{4,6}$/.test(y) && x[0] === y[0] && distanceOf(x, y, 2) <= 2;
};
