import { remembered } from "./remembered.js";

/** A word as written, with the answers to what was asked of it so far. */
export interface KnownWord {
  readonly text: string;
  readonly lower: string;
  /** Bits for the questions that every token is asked; below 0: not asked yet. */
  signs: number;
  /** Undefined: not asked yet. Ask through what `asked` gives. */
  readonly answers: unknown[];
}

let questions = 0;

/** The one record of a word. To look a word up costs more than any other step: a token does so once and keeps it. */
export const knownWord = remembered(
  (text: string): KnownWord => ({
    text,
    lower: text.toLowerCase(),
    signs: -1,
    answers: new Array<unknown>(questions).fill(undefined),
  }),
);

/** A question about a word that is worked out once and kept with the word: is it in a list, what is it to a grammar? */
export function asked<T>(find: (word: KnownWord) => T): (word: KnownWord) => T {
  const question = questions++;
  return (word) => {
    const before = word.answers[question] as T | undefined;
    if (before !== undefined) return before;
    const answer = find(word);
    word.answers[question] = answer;
    return answer;
  };
}

/**
 * A word of a text that was cut before, by a tagger. A grammar that cuts the text in its own way takes over those that
 * are the same to it: they need not be cut and looked up again.
 */
export interface CutWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly known: KnownWord;
}

/** Of a text that nobody cut before. */
export const NOT_CUT: readonly CutWord[] = [];
