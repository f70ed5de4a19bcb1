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
  /** Characters of which a sentence must have one of each for the rule to have a chance. */
  readonly needs: readonly RegExp[];
  /** Bits of the classes that it cannot do without. */
  readonly mask: number;
}

export interface Grammar {
  readonly rules: readonly Compiled[];
  readonly lexicon: Coded;
}

const TERM = /[A-Z]+|[a-z][a-z']*|'s|[,'-]/g;

/** Compiles rules, once. */
export function compile(rules: readonly TimeRule[]): Grammar {
  const literals = new Set<string>();
  for (const { pattern } of rules)
    for (const [term] of pattern.matchAll(TERM)) if (!/^[A-Z]+$/.test(term)) literals.add(term);
  const lexicon = lexiconOf(literals);
  const charsets = new Map<string, string>();
  const charset = (term: string): string => {
    const known = charsets.get(term);
    if (known) return known;
    const chars = lexicon.codesOf(term);
    if (!chars) throw new Error(`no word is of the class ${term}`);
    charsets.set(term, chars.length === 1 ? chars : `[${chars}]`);
    return charsets.get(term)!;
  };
  const compiled = rules.map((rule) => ({
    rule,
    mask: maskOf(needsOf(rule)),
    regex: new RegExp(rule.pattern.replace(/\(/g, "(?:").replace(TERM, charset).replace(/\s+/g, ""), "g"),
    needs: needsOf(rule)
      .filter((terms) => !/^[A-Z]+$/.test(terms))
      .map((terms) => new RegExp(terms.split("|").map(charset).join("|"))),
  }));
  return { rules: compiled, lexicon };
}

/** Terms that no match can do without: those outside brackets without "?" or "*"; classes first, they are rarer. */
function needsOf({ pattern, core }: TimeRule): string[] {
  if (core) return [core];
  let flat = pattern;
  for (let before = ""; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^()]*\)[?*+]?/g, " ");
  }
  if (flat.includes("|")) return [];
  const terms = [...flat.matchAll(/([A-Z]+|[a-z][a-z']*|'s)(?![?*A-Za-z'])/g)].map((m) => m[1]!);
  return terms.sort((a, b) => Number(b < "a") - Number(a < "a")).slice(0, 2);
}

/** The n-th matched word of a class. */
export const pick = (match: Match, name: string, nth = 0): TimeWord | undefined =>
  match.words.filter((word) => word.classes.includes(name))[nth];

/** Does the match hold one of these words? */
export const has = (match: Match, ...keys: readonly string[]): boolean =>
  match.words.some((word) => keys.includes(word.key));
