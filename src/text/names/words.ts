import { ABBREVIATIONS } from "../../lexicon/abbreviations.js";
import { COMPOUND_HEADS, COMPOUND_TAILS } from "../../lexicon/name-words.js";
import { asked, type KnownWord, knownWord } from "../../values/known.js";
import type { Document, Sentence, Token } from "../document.js";
import type { Span } from "../offsets.js";
import { foldName, gazetteer } from "./gazetteer.js";

/** A word of a sentence as the grammar of names sees it: hyphenated names are one, compounds are cut. */
export interface Word extends Span {
  readonly text: string;
  /** Folded; without a closing stop. */
  readonly fold: string;
  /** What is known of the folded word. */
  readonly known: KnownWord;
  readonly token: Token;
  /** Begins with a capital ("al-Sisi" does too). */
  readonly capital: boolean;
  /** Capitals only, two or more. */
  readonly upper: boolean;
  /** Letters at all. */
  readonly letters: boolean;
  /** First of its sentence or of a quotation, where a capital says nothing. */
  readonly initial: boolean;
  /** Nothing joins on to the right: "Washington" of "Washington-based". */
  readonly closed: boolean;
  /** A space or nothing stands between it and the word before: no mark. */
  readonly joined: boolean;
}

// "al-Sisi", "ur-Rehman", "el-Gamal": a particle and its name.
const ARTICLE = /^(?:al|el|ul|ur|as|ash|an|ad|ar|az|bin|ben|abu|d|l)[-'’]\p{Lu}/u;
const OPENING = /^["“”'‘([]+$/;
const ENDING = /^[:—–•|-]+$/;

/** The words of one sentence. */
export function wordsOfSentence(document: Document, sentence: Sentence): Word[] {
  const { tokens, clean } = document;
  const words: Word[] = [];
  let fresh = true;
  for (let i = sentence.from; i < sentence.to; i++) {
    const first = tokens[i]!;
    let last = i;
    // Hyphenated: tokens and hyphens without a space between.
    while (
      last + 2 < sentence.to &&
      tokens[last + 1]!.text === "-" &&
      tokens[last + 1]!.start === tokens[last]!.end &&
      tokens[last + 2]!.start === tokens[last + 1]!.end &&
      isWordlike(tokens[last]!.text) &&
      isWordlike(tokens[last + 2]!.text)
    )
      last += 2;
    if (last === i && isPlainLower(first.text)) {
      const before = words[words.length - 1];
      const { start, end, text, lower: fold, known } = first;
      const joined = before?.letters === true && start - before.end <= 1;
      words.push({
        start,
        end,
        text,
        fold,
        known,
        token: first,
        capital: false,
        upper: false,
        letters: true,
        initial: fresh,
        closed: false,
        joined,
      });
      fresh = false;
      continue;
    }
    for (const [from, to, closed] of last === i ? [[i, i, false] as const] : cut(tokens, i, last)) {
      const head = headOf(clean.slice(tokens[from]!.start, tokens[to]!.end));
      const start = tokens[from]!.start + head;
      const whole = clean.slice(start, tokens[to]!.end);
      // Taggers leave the mark on some names: "Obama's" is one token here and two there.
      const owned = whole.length > 3 && (whole.endsWith("'s") || whole.endsWith("’s"));
      // "Space X." ends the sentence; "John X. Roe" does not.
      const closing =
        to === sentence.to - 1 &&
        whole.length < 4 &&
        /^\p{Lu}\p{Ll}?\.$/u.test(whole) &&
        !ABBREVIATIONS.has(whole.slice(0, -1).toLowerCase()) &&
        !gazetteer().stateCodes.has(whole);
      const text = owned ? whole.slice(0, -2) : closing ? whole.slice(0, -1) : whole;
      const end = start + text.length;
      const before = words[words.length - 1];
      const letters = isWordlike(text);
      const capital = letters && isCapital(text);
      const token = tokens[from]!;
      const known =
        text === token.text ? folded(token.known) : knownWord(capital ? foldName(text) : text.toLowerCase());
      words.push({
        start,
        end,
        text,
        fold: known.text,
        known,
        token,
        capital,
        upper: capital && (text === token.text ? isShouted(token.known) : isAllCapitals(text)),
        letters,
        initial: fresh,
        closed,
        joined: before?.letters === true && start - before.end <= 1,
      });
      if (owned) words.push(mark(tokens[to]!, end));
      if (letters) fresh = false;
      else if (OPENING.test(text) || ENDING.test(text)) fresh = true;
      else if (!/^[.,]$/.test(text)) fresh = false;
    }
    i = last;
  }
  return words;
}

const isCapital = (text: string): boolean => isUpper(text) || ARTICLE.test(text);

/** "NATO", "U.S."; not "A". */
const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);

const isShouted = asked(({ text }) => isAllCapitals(text));

/** The word as it is looked up. */
const folded = asked(({ text, lower }) => knownWord(isWordlike(text) && isCapital(text) ? foldName(text) : lower));

/** The length of "pro-" in "pro-Kremlin", which taggers may leave one token; 0 where there is none. */
function headOf(text: string): number {
  const hyphen = text.indexOf("-");
  return hyphen > 0 && isUpper(text[hyphen + 1] ?? "") && COMPOUND_HEADS.has(text.slice(0, hyphen)) ? hyphen + 1 : 0;
}

/** A common word as most are: no capital, no hyphen, no mark. */
function isPlainLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122 && !text.includes("'") && !text.includes("-") && !text.includes("’");
}

/** The "'s" of an owner. */
const mark = (token: Token, start: number): Word => ({
  start,
  end: start + 2,
  text: "'s",
  fold: "'s",
  known: knownWord("'s"),
  token,
  capital: false,
  upper: false,
  letters: false,
  initial: false,
  closed: false,
  joined: false,
});

const isWordlike = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /^\p{L}/u.test(text));
};

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(text));
};

/** Cuts a hyphenated word where the hyphen joins two names, or a name and a common word. */
function cut(tokens: readonly Token[], from: number, to: number): (readonly [number, number, boolean])[] {
  const parts: [number, number, boolean][] = [];
  let start = from;
  const push = (end: number, closed: boolean) => {
    if (end >= start) parts.push([start, end, closed]);
  };
  for (let i = from; i < to; i += 2) {
    const left = tokens[i]!;
    const right = tokens[i + 2]!;
    const leftUpper = isUpper(left.text);
    const rightUpper = isUpper(right.text);
    const head = i === start && COMPOUND_HEADS.has(left.lower);
    // "Washington-based", "NATO-led": but "Jong-un" and "Ki-moon" are names.
    const tail = leftUpper && !rightUpper && (COMPOUND_TAILS.has(right.lower) || right.text.length > 6);
    // "D-Ohio" is a party and a state; "States-Israeli" two countries.
    const pair =
      leftUpper &&
      rightUpper &&
      ((left.text.length === 1 && /^[DRI]$/.test(left.text)) || gazetteer().demonyms.has(foldName(right.text)));
    const both = leftUpper && rightUpper && i === start && isKnown(left.text) && isKnown(right.text);
    if (head && rightUpper) {
      push(i, true);
      start = i + 2;
    } else if (tail || both || pair) {
      push(i, true);
      start = i + 2;
    }
  }
  push(to, false);
  return parts;
}

/** "Russia-Ukraine", "Israel-Hamas", "U.S.-China": each is a name by itself. */
function isKnown(text: string): boolean {
  const lists = gazetteer();
  const fold = foldName(text);
  return lists.places.has(fold) || lists.demonyms.has(fold) || lists.organizations.has(fold);
}
