import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { OTHER_LANGUAGES, SHARED_WORDS } from "../lexicon/other-languages.js";
import type { Notice } from "../model/article.js";
import { asked } from "../values/known.js";
import { type Document, type Token, tokensOf } from "./document.js";

/** Tokens that are looked at: enough to tell a language by. */
const SAMPLE = 200;
/** Fewer words than this (a headline, a table) tell nothing. */
const FEWEST = 40;
/** Cells of a table and headlines go without common words in any language: "Place | Porto". */
const SHORTEST_SENTENCE = 8;
/** English news has about two such words in five; German, Dutch and French below one in eight. */
const LEAST_SHARE = 0.15;
/** In a short text of another language one word in ten is one of its commonest, each counted once. */
const LEAST_FOREIGN = 10;
/** No newspaper paragraph is as long. */
const LONGEST_LINE = 100_000;

/**
 * Is the text English? By its commonest words, which no English text goes without; texts too short to tell are taken
 * for English.
 */
function isEnglish(document: Document): boolean {
  const sample: Token[] = [];
  for (const sentence of document.sentences) {
    if (sample.length >= SAMPLE) break;
    if (sentence.to - sentence.from >= SHORTEST_SENTENCE) sample.push(...tokensOf(document, sentence).slice(0, SAMPLE));
  }
  let words = 0;
  let common = 0;
  let letters = 0;
  let foreign = 0;
  for (const { text, known } of sample) {
    if (!hasLetters(known)) continue;
    words++;
    letters += text.length;
    foreign += foreignIn(known);
    if (isFunctionWord(known)) common++;
  }
  if (letters >= FEWEST && letters - foreign < letters / 2) return false;
  if (words < FEWEST) return !isShortForeign(document);
  return common >= words * LEAST_SHARE;
}

const hasLetters = asked(({ text }) => /^[A-Za-z]|\p{L}/u.test(text));
const foreignIn = asked(({ text }) => text.match(/\P{Script=Latin}/gu)?.join("").length ?? 0);
const isFunctionWord = asked(({ lower }) => FUNCTION_WORDS.has(lower));

/** A few sentences with more of another language's small words than of English ones: "Le maire est venu avec les siens." */
function isShortForeign({ tokens }: Document): boolean {
  let words = 0;
  let english = 0;
  const foreign = new Set<string>();
  for (const { text, lower } of tokens) {
    if (!/\p{L}/u.test(text)) continue;
    words++;
    if (FUNCTION_WORDS.has(lower) && !SHARED_WORDS.has(lower)) english++;
    // Small letters, or the first word: "Le Mans" and "Los Angeles" are names.
    else if ((text === lower || words === 1) && OTHER_LANGUAGES.has(lower)) foreign.add(lower);
  }
  return foreign.size >= 2 && foreign.size > 3 * english && foreign.size * LEAST_FOREIGN >= words;
}

/** Can the English grammar read this text, and what makes its reading doubtful? */
export function fitnessOf(document: Document): { readonly english: boolean; readonly notices: readonly Notice[] } {
  const article = document.article.id;
  const notices: Notice[] = [];
  const english = isEnglish(document);
  if (!english)
    notices.push({
      code: "not-english",
      article,
      text: "This text is not English as far as its commonest words tell; it was not compared.",
    });
  const longest = document.raw.text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > LONGEST_LINE)
    notices.push({
      code: "long-line",
      article,
      text: `One line of this text has ${longest} characters. Is it one article, and is it text?`,
    });
  return { english, notices };
}
