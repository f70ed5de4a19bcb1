import type { PartOfSpeech, TaggedToken } from "../model/tagger.js";
import { knownWord } from "../values/known.js";
import type { Token } from "./document.js";
import { SIGNS, signsOf } from "./signs.js";

/**
 * Finds each tagged token again in the text it came from: taggers trim, fold and split
 * ("can't" is "ca" and "n't"), and offsets that a tagger counts itself go wrong on dirty text.
 * A token that is not there is dropped.
 */
export function anchor(text: string, tagged: readonly TaggedToken[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { text: word, pos, lemma } of tagged) {
    if (pos === "SPACE" || isBlank(word)) continue;
    const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
    // A far jump means that the tagger changed the word; what follows is nearer.
    if (start < 0 || start - at > 200) continue;
    const known = knownWord(word);
    const { lower } = known;
    const signs = signsOf(known) | signsOfLemma(lemma, lower, pos);
    at = start + word.length;
    tokens.push({ start, end: at, text: word, lower, lemma, pos, signs, known });
  }
  return tokens;
}

const signsOfLemma = (lemma: string, lower: string, pos: PartOfSpeech): number =>
  (lemma === lower ? 0 : signsOf(knownWord(lemma))) | (pos === "NUM" ? SIGNS.number : 0);

// A letter at its head spares the look at the rest.
const isBlank = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return !(code > 32 && code < 128) && word.trim() === "";
};
