import { FIRST_SURNAMES } from "../lexicon/more-names.js";
import { NAME_SUFFIXES, PARTICLES } from "../lexicon/name-words.js";
import { SHORT_NAMES } from "../lexicon/short-names.js";
import { distanceOf, foldLetters, looseKey, spellingKey } from "./spelling.js";

/** A person's name in its parts, each folded to plain lower case. */
export interface PersonName {
  /** Given and middle names and initials, in order; nicknames in quotes apart. */
  readonly given: readonly string[];
  readonly nicknames: readonly string[];
  /** Without particles and hyphens' spaces: "salman", "ocasio-cortez". */
  readonly surname: string;
  /** "bin", "von der", "al". */
  readonly particles: readonly string[];
  /** "jr", "iii"; null without. */
  readonly suffix: string | null;
  /** Chinese, Korean and Vietnamese order: "Xi Jinping". */
  readonly surnameFirst: boolean;
}

let firstSurnames: ReadonlySet<string> | null = null;
let fullForms: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Surnames of East Asia that are given names elsewhere: before one word they tell nothing. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["kim", "lee", "park", "song", "he", "dang", "dong", "fan", "bai"]);

/** Parses the name alone, without titles. A single word is a surname. */
export function parseName(text: string): PersonName {
  const nicknames: string[] = [];
  // Robert "Bob" Dole, Vladimir (Vova) Roe
  const plain = text.replace(/["“‘'(]([\p{L}. -]{2,20})["”’')]/gu, (_, nick: string) => {
    nicknames.push(foldLetters(nick));
    return " ";
  });
  let words = foldLetters(plain)
    // "al-Sisi", "el-Gamal", "bin-Salman": the particle is a word.
    .replace(/\b(al|el|as|ash|ad|an|ar|az|ul|ur|bin|ben|abu|abd)[-']/g, (_, p: string) => `${p} `)
    .split(/[\s,]+/)
    .filter(Boolean);
  let suffix: string | null = null;
  const last = words[words.length - 1]?.replace(/\./g, "");
  if (words.length > 1 && last && NAME_SUFFIXES.has(last) && last.length > 1) {
    suffix = last;
    words = words.slice(0, -1);
  }
  words = words.map((w) => (w.length > 2 ? w.replace(/\.$/, "") : w));
  firstSurnames ??= new Set(FIRST_SURNAMES.split(" "));
  const surnameFirst =
    words.length > 1 &&
    words.length < 4 &&
    firstSurnames.has(words[0]!) &&
    !firstSurnames.has(words[words.length - 1]!);
  if (surnameFirst && (words.length === 3 || words[1]!.includes("-") || !AMBIGUOUS.has(words[0]!)))
    return { given: words.slice(1), nicknames, surname: words[0]!, particles: [], suffix, surnameFirst };
  let at = words.length - 1;
  const surname = words[at] ?? "";
  const particles: string[] = [];
  // "Al Gore" and "Ben Okri" have given names; "Ali ben Salem" a particle.
  while (
    at > 0 &&
    isParticle(words[at - 1]!) &&
    !(at === 1 && /^(?:ben|al|lo|san)$/.test(words[0]!) && !/[-']/.test(text))
  ) {
    at--;
    particles.unshift(words[at]!);
  }
  return { given: words.slice(0, at), nicknames, surname, particles, suffix, surnameFirst: false };
}

const isParticle = (word: string): boolean => PARTICLES.has(word) && word !== "e" && word !== "y";

export type Relation = "same" | "could-be" | "different";

/** How two spellings of one word of a name relate. */
export type Likeness = "equal" | "variant" | "near" | "other";

/** Are two words one name spelled two ways? "near" is one slip of the pen in a longer word. */
export function likenessOf(a: string, b: string): Likeness {
  if (a === b) return "equal";
  const [x, y] = [a.replace(/[-' .]/g, ""), b.replace(/[-' .]/g, "")];
  if (x === y) return "equal";
  if (x[0] !== y[0] && spellingKey(x)[0] !== spellingKey(y)[0]) return "other";
  const shorter = Math.min(x.length, y.length);
  if (shorter >= 3 && spellingKey(x) === spellingKey(y)) return "variant";
  if (shorter >= 6 && looseKey(x) === looseKey(y)) return "variant";
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && distanceOf(x, y, allowed) <= allowed ? "near" : "other";
}

/** Can these be given names of one person: equal, initial, short form, other spelling? */
export function givenRelate(a: string, b: string): Likeness | "initial" | "short" {
  const like = likenessOf(a, b);
  // "Nabi" and "Nebi": under one surname the colour of a vowel is no other name.
  if (like === "other" && a.length > 3 && b.length > 3 && a[0] === b[0] && looseKey(a) === looseKey(b))
    return "variant";
  if (like !== "other" && !(like === "near" && Math.min(a.length, b.length) < 5)) return like;
  const [x, y] = [a.replace(/\./g, ""), b.replace(/\./g, "")];
  if ((x.length === 1 || y.length === 1 || isInitials(a) || isInitials(b)) && x[0] === y[0]) return "initial";
  const fulls = fullNames();
  const [of, other] = [fulls.get(a), fulls.get(b)];
  // "Bob" of "Robert"; "Bob" and "Rob" of one "Robert".
  if (of?.has(b) || other?.has(a)) return "short";
  if (of && other) for (const full of of) if (other.has(full)) return "short";
  return "other";
}

/** Is one given name a usual short form of the other: "Pete" of "Peter", whatever the letters look like? */
export function isShortOf(a: string, b: string): boolean {
  const [x, y] = [foldLetters(a), foldLetters(b)];
  return fullNames().get(x)?.has(y) === true || fullNames().get(y)?.has(x) === true;
}

const isInitials = (word: string): boolean => /^(?:[a-z]\.)+$/.test(word);

/** The full names that each short form stands for. */
function fullNames(): ReadonlyMap<string, ReadonlySet<string>> {
  if (fullForms) return fullForms;
  const forms = new Map<string, Set<string>>();
  for (const row of SHORT_NAMES.split(";")) {
    const [full, short] = row.split(":");
    for (const form of short!.split(" ")) forms.set(form, (forms.get(form) ?? new Set()).add(full!));
  }
  fullForms = forms;
  return forms;
}

/** Do two names name one person? A surname alone could be anyone of that name. */
export function relateNames(a: string, b: string): Relation {
  const [x, y] = [parseName(a), parseName(b)];
  const surnames = likenessOf(x.surname, y.surname);
  if (surnames === "other") return isSlipOfLong(x, y) ? "same" : relateCrossed(x, y);
  if (x.suffix && y.suffix && x.suffix !== y.suffix) return "different";
  if (!x.given.length || !y.given.length) return surnames === "near" ? "different" : "could-be";
  const given = givenOfNames(x, y);
  if (given === "other") return "different";
  if (surnames === "near" && given !== "equal" && given !== "variant") return "could-be";
  return given === "initial" ? "could-be" : "same";
}

/** The best relation between the given names of two people; a nickname counts as one. */
export function givenOfNames(x: PersonName, y: PersonName): Likeness | "initial" | "short" {
  const order = ["equal", "variant", "short", "near", "initial"] as const;
  const pairs: (Likeness | "initial" | "short")[] = [];
  const firsts = (n: PersonName) => [n.given[0]!, ...n.nicknames];
  for (const g of firsts(x)) for (const h of firsts(y)) pairs.push(givenRelate(g, h));
  // "Francis Scott Fitzgerald" and "Scott Fitzgerald": the middle name is the one in use.
  for (const g of x.given.slice(1)) if (g.length > 2 && g === y.given[0]) pairs.push("equal");
  for (const h of y.given.slice(1)) if (h.length > 2 && h === x.given[0]) pairs.push("equal");
  // "Jong Un" and "Jong-un"
  if (x.given.join("").replace(/-/g, "") === y.given.join("").replace(/-/g, "")) pairs.push("equal");
  return order.find((relation) => pairs.includes(relation)) ?? "other";
}

/** "Noor Ali Fayez" and "Noor Ali Faiz": two given names are equal, and the short surnames sound alike. */
const isSlipOfLong = (x: PersonName, y: PersonName): boolean =>
  x.given.length > 1 &&
  x.given.join(" ") === y.given.join(" ") &&
  Math.min(x.surname.length, y.surname.length) >= 4 &&
  distanceOf(looseKey(x.surname), looseKey(y.surname), 1) <= 1;

/** "Jinping Xi" and "Xi Jinping"; a given name that stands alone: "Hillary" and "Hillary Clinton". */
function relateCrossed(x: PersonName, y: PersonName): Relation {
  const [short, long] = x.given.length ? [y, x] : [x, y];
  if (!short.given.length)
    return long.given[0] === short.surname || long.nicknames.includes(short.surname) ? "could-be" : "different";
  return x.given.length === 1 && y.given.length === 1 && x.given[0] === y.surname && y.given[0] === x.surname
    ? "same"
    : "different";
}
