import {
  CARDINALS,
  DECADES,
  MONTHS,
  ORDINALS,
  PARTS,
  REFERENCES,
  SEASONS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from "../../lexicon/time-words.js";
import type { Reader, Result } from "./reader.js";
import { lexicalClasses, NUMERAL_CLASSES, type TimeWord } from "./words.js";

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
  /** Refuses a match before it takes its words from the rules after it. */
  readonly fits?: (match: Match) => boolean;
  /** The value; null where the words tell no time after all. */
  readonly value: (match: Match, reader: Reader) => Result | readonly Result[] | null;
}

export interface Compiled {
  readonly rule: TimeRule;
  readonly regex: RegExp;
  /** Classes that a sentence must have for the rule to have a chance. */
  readonly needs: readonly string[];
}

export interface Grammar {
  readonly rules: readonly Compiled[];
  readonly literals: ReadonlySet<string>;
  /** One character for a word's set of classes. */
  readonly codeOf: (classes: readonly string[]) => string;
}

// Any character of the private area stands for a set of classes; what tells no time is a space.
const FIRST_CODE = 0xe000;
const TERM = /[A-Z]+|[a-z][a-z']*|'s|[,'-]/g;

/** Compiles rules, once. */
export function compile(rules: readonly TimeRule[]): Grammar {
  const literals = new Set<string>();
  for (const { pattern } of rules)
    for (const [term] of pattern.matchAll(TERM)) if (!/^[A-Z]+$/.test(term)) literals.add(term);
  const codes = new Map<string, string>();
  const codeOf = (classes: readonly string[]): string => {
    if (classes.length === 0) return " ";
    const signature = classes.join(" ");
    const known = codes.get(signature);
    if (known) return known;
    const code = String.fromCharCode(FIRST_CODE + codes.size);
    codes.set(signature, code);
    return code;
  };
  const lexicon = [MONTHS, WEEKDAYS, UNITS, PARTS, SEASONS, REFERENCES, DECADES, ZONES, CARDINALS, ORDINALS];
  const words = new Set([...lexicon.flatMap((table) => Object.keys(table)), ...literals]);
  for (const word of "hundred thousand several few many some numerous dozens couple various am pm".split(" "))
    words.add(word);
  for (const word of words) {
    const classes = lexicalClasses(word, literals);
    codeOf(classes);
    codeOf(classes.filter((c) => c !== "MONTH" && c !== "WEEKDAY"));
  }
  for (const classes of NUMERAL_CLASSES) codeOf(classes);
  const charset = (term: string): string => {
    let chars = "";
    for (const [signature, code] of codes) if (signature.split(" ").includes(term)) chars += code;
    if (!chars) throw new Error(`no word is of the class ${term}`);
    return chars.length === 1 ? chars : `[${chars}]`;
  };
  const compiled = rules.map((rule) => ({
    rule,
    regex: new RegExp(rule.pattern.replace(/\(/g, "(?:").replace(TERM, charset).replace(/\s+/g, ""), "g"),
    needs: needsOf(rule.pattern),
  }));
  return { rules: compiled, literals, codeOf };
}

/** The terms of a pattern that no match can do without: those outside brackets without "?" or "*". */
function needsOf(pattern: string): string[] {
  let flat = pattern;
  for (let before = ""; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^()]*\)[?*+]?/g, " ");
  }
  if (flat.includes("|")) return [];
  return [...flat.matchAll(/([A-Z]+|[a-z][a-z']*|'s)(?![?*A-Za-z'])/g)].map((m) => m[1]!);
}

/** The n-th matched word of a class. */
export const pick = (match: Match, name: string, nth = 0): TimeWord | undefined =>
  match.words.filter((word) => word.classes.includes(name))[nth];

/** Does the match hold one of these words? */
export const has = (match: Match, ...keys: readonly string[]): boolean =>
  match.words.some((word) => keys.includes(word.key));
