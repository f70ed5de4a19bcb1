import type { Evidence } from "../model/article.js";
import { wordsIn } from "./sentence-words.js";

/** Words of a sentence, by their keys, as they stand there and in its order: "bus", "strike", not "strik". */
export function spokenWords(keys: Iterable<string>, sentence: Evidence, most = 4): string[] {
  const wanted = new Set(keys);
  const words: string[] = [];
  for (const { key, text } of wordsIn(sentence)) if (words.length < most && wanted.delete(key)) words.push(text);
  return words;
}
