import { FILLERS, GRADES, STATUSES } from "../lexicon/exclusive-titles.js";
import { closesHead, type HeadForm, headKey, headOf, LONGEST_HEAD, type TitleClass } from "../lexicon/heads.js";
import { countryOf, isState, nationOf } from "./country.js";

/** Whether someone still has what the title says; null where the words leave it open. */
export type TitleStatus = "former" | "then" | "acting" | "elect" | "current" | null;

/** What a description says of a person. */
export interface Title {
  /** The canonical noun: "chief executive" for "CEO". */
  readonly head: string;
  readonly class: TitleClass | "nationality" | "party";
  readonly status: TitleStatus;
  /** "deputy", "assistant", "associate", "co": makes it another post; null for the full one. */
  readonly grade: string | null;
  /** The country it belongs to, by its common name; null where none is named. */
  readonly country: string | null;
  /** The body, place or person it belongs to, as the words have it; null where none is named. */
  readonly of: string | null;
  /** Other words before the head, lower case: "senior", "special", "foreign policy". */
  readonly modifiers: readonly string[];
  /** The description as the article has it. */
  readonly words: string;
  /** The head alone with capitals before the name ("President Ruiz"): a form of address as much as a fact. */
  readonly courtesy: boolean;
  /** Where it stands: before the name, beside it ("X, the mayor,"), or said of it ("X is the mayor"). */
  readonly position: "before" | "after" | "is";
  /** The head is in the plural: several hold it together ("special envoys A and B"). */
  readonly shared: boolean;
}

const NO_MODIFIER = /^(?:the|a|an|his|her|their|its|my|our|your|whose)$/i;
// "Republican Governor X": the party of the person, not of the office; "Republican Party chair" is the party's.
const PARTY = /^(?:GOP|Republican|Democrat|Democratic|Labour|Conservative|Tory|Liberal|Independent)$/;
const PREPOSITION = /^(?:of|for|at|in|to|on|with|from|under)$/;
const POSSESSIVE = /^['’]s?$/;

/** A word of a description; hyphens part words, "U.S." stays one. */
// "U.S. vice-president's aide": U.S. | vice | president | 's | aide
const WORD = /(?:\p{Lu}\.){2,}|['’]s?(?=\s|$)|[\p{L}\p{M}\p{N}]+\.?|[&,]/gu;

/** Reads a description: "founder and chief executive of Acme" is two titles. Empty where no head is known. */
export function titlesOf(words: string, position: Title["position"] = "before"): Title[] {
  const parts = (words.match(WORD) ?? []).map((word) =>
    !word.endsWith(".") || /^(?:\p{Lu}\.){2,}$/u.test(word) ? word : word.slice(0, -1),
  );
  const titles: Omit<Title, "position">[] = [];
  const apart = new Set<Omit<Title, "position">>();
  for (const chunk of chunksOf(parts)) {
    const title = titleOf(chunk, joined(chunk));
    if (!title) continue;
    titles.push(title);
    if (titles.length > 1 && /^(?:an?|the|now)$/i.test(chunk[0]!)) apart.add(title);
  }
  // "founder and chief executive of Acme": both of Acme; "former mayor and governor": both former, but not "a former
  // mayor and a painter".
  const last = titles[titles.length - 1];
  const first = titles[0];
  return titles.map((title) => ({
    ...title,
    position,
    words: titles.length === 1 ? words : title.words,
    courtesy: title.courtesy && position === "before",
    of: title.of ?? last?.of ?? null,
    country: title.country ?? last?.country ?? first?.country ?? null,
    status: title.status ?? (title.grade || apart.has(title) ? null : (first?.status ?? null)),
  }));
}

/** Cuts at an "and" or a comma that has a head before it and another after it. */
function chunksOf(parts: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let start = 0;
  for (let i = 1; i < parts.length - 1; i++) {
    if (!/^(?:and|&|,)$/.test(parts[i]!)) continue;
    if (!endsWithHead(parts.slice(start, i)) && !holdsHeadAndBody(parts.slice(start, i))) continue;
    if (!someHead(parts.slice(i + 1))) continue;
    chunks.push(parts.slice(start, i));
    start = i + 1;
  }
  chunks.push(parts.slice(start));
  return chunks;
}

const endsWithHead = (parts: readonly string[]): boolean => headAt(parts, parts.length) !== null;
const someHead = (parts: readonly string[]): boolean => parts.some((_, i) => headAt(parts, i + 1) !== null);
const holdsHeadAndBody = (parts: readonly string[]): boolean =>
  parts.some((part, i) => PREPOSITION.test(part) && headAt(parts, i) !== null && i < parts.length - 1);

interface Match {
  readonly from: number;
  readonly to: number;
  readonly form: HeadForm;
}

/** The longest head that ends before `to`. */
function headAt(parts: readonly string[], to: number): Match | null {
  if (to < 1 || !closesHead(headKey(parts[to - 1]!))) return null;
  for (let from = Math.max(0, to - LONGEST_HEAD); from < to; from++) {
    const form = headOf(headKey(parts.slice(from, to).join(" ")));
    if (form) return { from, to, form };
  }
  return null;
}

/** The head that carries the words: the last before what belongs to it, or one that reaches over its own "of". */
function carrierOf(parts: readonly string[]): Match | null {
  const at = parts.findIndex((part, i) => i > 0 && PREPOSITION.test(part));
  if (at < 0) return headAt(parts, parts.length);
  for (let to = Math.min(parts.length, at + 7); to > at; to--) {
    const match = headAt(parts, to);
    if (match && match.from < at) return match;
  }
  // "chief of Norland's General Staff": the owner stands inside the office.
  const owner = parts.findIndex((part, i) => i > at && POSSESSIVE.test(part));
  if (owner > 0 && owner - at < 5) {
    const without = [...parts.slice(0, at + 1), ...parts.slice(owner + 1)];
    for (let to = Math.min(without.length, at + 6); to > at + 1; to--) {
      const match = headAt(without, to);
      if (match && match.from < at) return { ...match, to: match.to + owner - at };
    }
  }
  return headAt(parts, at);
}

function titleOf(all: readonly string[], words: string): Omit<Title, "position"> | null {
  const suffix = all.length > 1 ? STATUSES.get(all[all.length - 1]!.toLowerCase()) : undefined;
  const parts = suffix === "elect" ? all.slice(0, -1) : all;
  const match = carrierOf(parts);
  if (!match) return null;
  const before = parts.slice(0, match.from);
  const owner = before.reduce((found, part, i) => (POSSESSIVE.test(part) ? i : found), -1);
  const own = before.slice(owner + 1).filter((part) => !NO_MODIFIER.test(part));
  const keys = own.map((part) => part.toLowerCase());
  const inside = parts.slice(match.from, match.to);
  const prefix = inside[0]!.toLowerCase();
  const grade = [...keys.slice(-3), prefix].map((key) => GRADES.get(key)).find(Boolean) ?? null;
  const standsIn = /^(?:vice|deputy|assistant|under|half|co)/.test(match.form.head.id);
  // "the mayor-elect of Eastport": the head takes its ending along.
  const ending = inside.length > 1 ? STATUSES.get(inside[inside.length - 1]!.toLowerCase()) : undefined;
  const status = (suffix ??
    (ending === "elect" ? ending : undefined) ??
    [...keys, prefix].map((key) => STATUSES.get(key)).find(Boolean) ??
    null) as TitleStatus;
  const rest = parts.slice(match.to);
  // "mayor from 1998 to 2006", "mayor at the time": whoever is so described need not be it now.
  const dated = rest.some((part) => /^(?:(?:1[89]|20)\d\d|time)$/.test(part)) || keys.includes("founding");
  const after = dated ? [] : rest;
  const place =
    countryIn(own) ??
    countryIn(owner > 0 ? before.slice(0, owner) : []) ??
    countryIn(inside.slice(1)) ??
    countryOwning(match.form.head.id, after);
  const isParty = (i: number) => PARTY.test(own[i]!) && !/^(?:Party|National|Committee|Caucus)$/.test(own[i + 1] ?? "");
  // "Local official X" begins a sentence: the capital names no body.
  const isFiller = (i: number) => i === 0 && FILLERS.has(keys[0]!) && !/^\p{Lu}/u.test(own[1] ?? "");
  const isName = (i: number) => /^\p{Lu}/u.test(own[i]!) && !isFiller(i);
  const isOther = own.map((_, i) => !isMark(keys[i]!) && countryAt(own, i) === null);
  const body = own.filter((_, i) => isOther[i] && isName(i) && !isParty(i));
  const modifiers = keys.filter((_, i) => isOther[i] && !isName(i));
  const lower = match.form.head.id === "representative" && /^[a-z]/.test(inside[0]!);
  return {
    head: lower ? "official" : match.form.head.id,
    class: match.form.head.class,
    status: dated ? (status ?? "then") : status,
    grade: standsIn ? null : grade,
    country: place,
    of: bodyOf(after) ?? (owner > 0 ? ownerOf(before.slice(0, owner)) : null) ?? (body.length ? body.join(" ") : null),
    modifiers,
    words,
    shared: match.form.plural,
    courtesy:
      parts.length === inside.length + keys.filter(isMark).length && /^\p{Lu}/u.test(inside[0]!) && inside.length < 3,
  };
}

/** "Norland's Armed Forces", not "Norland 's". */
const joined = (words: readonly string[]): string => words.join(" ").replace(/ (?=['’]s?(?: |$))/g, "");

const isMark = (key: string): boolean => STATUSES.has(key) || GRADES.has(key) || /^(?:-|&|,|and|now|also)$/.test(key);

const countryAt = (parts: readonly string[], i: number): string | null =>
  countryOf(parts[i]!) ??
  countryOf(parts.slice(i, i + 2).join(" ")) ??
  (i > 0 ? countryOf(parts.slice(i - 1, i + 1).join(" ")) : null);

function countryIn(parts: readonly string[]): string | null {
  for (let i = 0; i < parts.length; i++) {
    if (!/^\p{Lu}/u.test(parts[i]!)) continue;
    const two = parts.slice(i, i + 2).join(" ");
    if (isState(two)) i++;
    else {
      const country = countryOf(two) ?? countryOf(parts[i]!);
      if (country) return country;
    }
  }
  return null;
}

/** "president of Norland", "of the armed forces of Norland"; an ambassador "to Norland" is another country's. */
function countryOwning(head: string, after: readonly string[]): string | null {
  if (head === "ambassador" || head === "consul" || head === "envoy" || after.length < 2) return null;
  for (let i = 1; i < after.length; i++) {
    // "adviser to the American Farmers Union": an adjective in a name.
    if (nationOf(after[i]!) && i + 1 < after.length && !headOf(headKey(after[i + 1]!))) continue;
    const country = countryIn(after.slice(i, i + 2));
    if (country && after[0] !== "in" && after[0] !== "at") return country;
  }
  return null;
}

function bodyOf(after: readonly string[]): string | null {
  if (after.length < 2 || !PREPOSITION.test(after[0]!)) return null;
  const words = after.slice(1).filter((part) => !/^(?:the|a|an)$/i.test(part));
  // "president of France": the country says it all; "ambassador to France" serves another.
  if (after[0] !== "to" && countryOf(words.join(" "))) return null;
  return words.length ? joined(words) : null;
}

/** "former President Ruiz's": the name alone; "the rifle club's": the words; a pronoun and a country are nobody. */
function ownerOf(parts: readonly string[]): string | null {
  const names = parts.filter((part) => /^\p{Lu}/u.test(part) && !headOf(headKey(part)));
  const words = names.length ? names : parts.filter((part) => !NO_MODIFIER.test(part));
  const owner = joined(words);
  return owner === "" || countryOf(owner) ? null : owner;
}

/** A title in a few words, the same for all ways to say it: "former president", "deputy police chief of Norland". */
export function showTitle(title: Title): string {
  if (title.class === "nationality" || title.class === "party") return title.head;
  const status = title.status === "former" || title.status === "acting" ? title.status : null;
  const words = [status, ...title.modifiers.filter((word) => /^\p{L}+$/u.test(word)), title.grade, title.head];
  const body = title.of ?? title.country;
  return (
    words.filter(Boolean).join(" ") + (body && title.class !== "relation" ? `, ${body}` : body ? ` of ${body}` : "")
  );
}
