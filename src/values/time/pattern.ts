import { type Coded, lexiconOf, maskOf } from "./lexicon.js";
import type { Reader, Result } from "./reader.js";
import type { TimeWord } from "./words.js";

/** The words that a rule matched, and the sentence around them. */
export interface Match {
  readonly words: readonly TimeWord[];
  readonly before: TimeWord | undefined;
  readonly after: TimeWord | undefined;
  /** The whole sentence, and where in it the match begins. */
  readonly sentence: readonly TimeWord[];
  readonly at: number;
}

/**
 * A way to say a time. `pattern` is a regular expression over words: classes in capitals (`NUM UNIT ago`),
 * words as they are, "?", "*", "|" and brackets as usual.
 */
export interface TimeRule {
  readonly id: string;
  /** An example that it reads. */
  readonly example: string;
  readonly pattern: string;
  /** Terms of which every match has one ("tonight|overnight"), where the pattern's brackets hide it. */
  readonly core?: string;
  /** Refuses a match before it takes its words from the rules after it. */
  readonly fits?: (match: Match) => boolean;
  /** The value; null where the words tell no time after all. */
  readonly value: (match: Match, reader: Reader) => Result | readonly Result[] | null;
}

export interface Compiled {
  readonly rule: TimeRule;
  readonly regex: RegExp;
  /** Bits of the classes that it cannot do without. */
  readonly mask: number;
  /** Bits of the words that it cannot do without. */
  readonly needed: number;
}

export interface Grammar {
  readonly rules: readonly Compiled[];
  readonly lexicon: Coded;
}

const TERM = /[A-Z]+|[a-z][a-z']*|'s|[,'-]/g;

const isClass = (terms: string): boolean => /^[A-Z]+$/.test(terms);

/** Compiles rules, once. */
export function compile(rules: readonly TimeRule[]): Grammar {
  const literals = new Set<string>();
  for (const { pattern } of rules) for (const [term] of pattern.matchAll(TERM)) if (!isClass(term)) literals.add(term);
  const needs = rules.map((rule) => needsOf(rule));
  const words = [...new Set(needs.flat().filter((terms) => !isClass(terms)))];
  if (words.length > 31) throw new Error("more words are needed than a number has bits");
  const lexicon = lexiconOf(literals, words);
  const charsets = new Map<string, string>();
  const charset = (term: string): string => {
    const known = charsets.get(term);
    if (known) return known;
    const chars = lexicon.codesOf(term);
    if (!chars) throw new Error(`no word is of the class ${term}`);
    charsets.set(term, chars.length === 1 ? chars : `[${chars}]`);
    return charsets.get(term)!;
  };
  const compiled = rules.map((rule, i) => ({
    rule,
    mask: maskOf(needs[i]!),
    needed: needs[i]!.reduce((bits, terms) => (isClass(terms) ? bits : bits | (1 << words.indexOf(terms))), 0),
    regex: new RegExp(rule.pattern.replace(/\(/g, "(?:").replace(TERM, charset).replace(/\s+/g, ""), "g"),
  }));
  return { rules: compiled, lexicon };
}

/** Terms that no match can do without: those outside brackets without "?" or "*". */
function needsOf({ pattern, core }: TimeRule): string[] {
  if (core) return [core];
  let flat = pattern;
  for (let before = ""; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^()]*\)[?*+]?/g, " ");
  }
  if (flat.includes("|")) return [];
  const terms = [...flat.matchAll(/([A-Z]+|[a-z][a-z']*|'s)(?![?*A-Za-z'])/g)].map((m) => m[1]!);
  return terms;
}

/** The n-th matched word of a class. */
export const pick = (match: Match, name: string, nth = 0): TimeWord | undefined =>
  match.words.filter((word) => word.classes.includes(name))[nth];

/** Does the match hold one of these words? */
export const has = (match: Match, ...keys: readonly string[]): boolean =>
  match.words.some((word) => keys.includes(word.key));
