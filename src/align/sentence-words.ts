import type { Evidence } from "../model/article.js";
import { blanked } from "../values/untagged.js";
import { type Word, wordsOf } from "../values/words.js";

const cut = new WeakMap<Evidence, readonly Word[]>();

/** The words of a sentence of a reading, cut once however many ask; places count from the sentence's start. */
export function wordsIn(sentence: Evidence): readonly Word[] {
  const known = cut.get(sentence);
  if (known) return known;
  const words = wordsOf(blanked(sentence.quote));
  cut.set(sentence, words);
  return words;
}

/** A sentence's words alone, folded: what marks and capitals do not change. */
export const wordingOf = (sentence: Evidence): string =>
  wordsIn(sentence)
    .map((word) => word.key)
    .join(" ");
