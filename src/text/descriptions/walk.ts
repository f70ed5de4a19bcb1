import { closesHead, type HeadForm, headKey, headOf, LONGEST_HEAD } from "../../lexicon/heads.js";
import { asked } from "../../values/known.js";
import type { Document, Token } from "../document.js";
import type { NameSpan } from "../found.js";

/** A document's tokens with the persons among them; what the finders of descriptions walk over. */
export interface Walk {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** Index into the names of the person that a token belongs to. */
  readonly personAt: ReadonlyMap<number, number>;
}

/** Tokens `from` to `to` (half-open), with the head that carries them. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly form: HeadForm;
}

/** A person's name in tokens, half-open, and the sentence it stands in. */
export interface Place {
  readonly name: number;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly ceiling: number;
}

/** The persons' places in the document, in the order of the text; a person twice named is two places. */
export function placesOf(document: Document, names: readonly NameSpan[]): { walk: Walk; places: Place[] } {
  const { tokens, sentences } = document;
  const personAt = new Map<number, number>();
  const places: Place[] = [];
  const surnames = new Set(names.map((name) => lastWord(document.clean.slice(name.start, name.end))));
  let at = 0;
  let sentence = 0;
  names.forEach((name, index) => {
    if (name.type !== "person") return;
    while (at > 0 && tokens[at - 1]!.end > name.start) at--;
    while (at < tokens.length && tokens[at]!.end <= name.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < name.end) to++;
    // "Rosa umber, the mayor,": the surname slipped into lower case.
    if (to < tokens.length && /^\p{Ll}/u.test(tokens[to]!.text) && surnames.has(tokens[to]!.text)) to++;
    while (sentence > 0 && sentences[sentence]!.start > name.start) sentence--;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= name.start) sentence++;
    const { from: floor, to: ceiling } = sentences[sentence]!;
    if (to <= at || at < floor || to > ceiling) return;
    places.push({ name: index, from: at, to, floor, ceiling });
    for (let i = at; i < to; i++) personAt.set(i, index);
  });
  return { walk: { document, tokens, personAt }, places };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

export const textAt = (walk: Walk, i: number): string => walk.tokens[i]?.text ?? "";

export const wordAt = (walk: Walk, i: number): string => walk.tokens[i]?.lower ?? "";

export const isCapital = (walk: Walk, i: number): boolean => /^\p{Lu}/u.test(textAt(walk, i));

const keyOf = (walk: Walk, from: number, to: number): string =>
  headKey(walk.document.clean.slice(walk.tokens[from]!.start, walk.tokens[to - 1]!.end));

/** Can the word close a head: "of staff", "aunt"? */
export const closes = asked(({ text }) => closesHead(headKey(text)));

function closesAt(walk: Walk, i: number): boolean {
  const token = walk.tokens[i];
  return token !== undefined && closes(token.known);
}

/** The longest head that ends with token `last`; hyphens are tokens of their own. */
export function headEndingAt(walk: Walk, last: number, floor: number): Phrase | null {
  if (last < floor || !closesAt(walk, last)) return null;
  for (let from = Math.max(floor, last - LONGEST_HEAD - 3); from <= last; from++) {
    const form = headOf(keyOf(walk, from, last + 1));
    if (form && textAt(walk, from) !== "-") return { from, to: last + 1, form };
  }
  return null;
}

/** The longest head that begins with token `first`. */
export function headBeginningAt(walk: Walk, first: number, ceiling: number): Phrase | null {
  for (let to = Math.min(ceiling, first + LONGEST_HEAD + 3); to > first; to--) {
    if (!closesAt(walk, to - 1)) continue;
    const form = headOf(keyOf(walk, first, to));
    if (form) return { from: first, to, form };
  }
  return null;
}

/** Is the token at `i` the "'s" or the bare apostrophe of a possessive? */
export const isPossessive = (walk: Walk, i: number): boolean => /^['’]s?$/.test(textAt(walk, i));
