import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { wordsIn } from "./sentence-words.js";
import type { StorySentence } from "./story.js";

/** How telling a word is, 0..1, by its key: high where few sentences of the story have it, low where many do. */
export type Rarity = (key: string) => number;

/** In a story of two sentences every shared word is in all of them: so many imagined ones keep it telling. */
const SENTENCES = 20;

/** How telling a word is that so many of so many sentences have. */
export function rarityFrom(count: number, sentences: number): number {
  const total = Math.max(SENTENCES, sentences);
  return Math.max(0, Math.log((total + 1) / (count + 0.5)) / Math.log(total + 1));
}

/** Counts the sentences that have each word. */
export function rarityOf(sentences: readonly StorySentence[]): Rarity {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const key of keysOf(sentence)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => rarityFrom(counts.get(key) ?? 0, sentences.length);
}

/** Its telling words, and its numbers whichever way they are written: "=12" for "twelve", "12", "a dozen". */
export function keysOf(sentence: StorySentence): Set<string> {
  const keys = new Set<string>();
  for (const { key } of wordsIn(sentence.evidence)) if (!FUNCTION_WORDS.has(key)) keys.add(key);
  for (const mention of sentence.mentions)
    if (mention.type === "quantity")
      for (const bound of [mention.min, mention.max]) if (bound !== null) keys.add(`=${bound}`);
  return keys;
}
