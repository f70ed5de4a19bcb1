import type { TaggedToken } from "../model/tagger.js";
import type { Token } from "./document.js";

/**
 * Finds each tagged token again in the text it came from: taggers trim, fold and split
 * ("can't" is "ca" and "n't"), and offsets that a tagger counts itself go wrong on dirty text.
 * A token that is not there is dropped.
 */
export function anchor(text: string, tagged: readonly TaggedToken[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { text: word, pos, lemma } of tagged) {
    if (pos === "SPACE" || word.trim() === "") continue;
    const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
    // A far jump means that the tagger changed the word; what follows is nearer.
    if (start < 0 || start - at > 200) continue;
    tokens.push({ start, end: start + word.length, text: word, lower: word.toLowerCase(), lemma, pos });
    at = start + word.length;
  }
  return tokens;
}
