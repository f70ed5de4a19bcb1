import type { Candidate } from "./candidates.js";
import { isCommon, isPersonNoun } from "./kinds.js";
import type { Word } from "./words.js";

/** Surnames that slipped into lower case: "Witten and umber said", where the article has "Rosa Umber". */
export function lowerCandidates(words: readonly Word[], surnames: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.capital || !word.letters || word.fold.length < 5 || !surnames.has(word.fold)) continue;
    if (isCommon(word) || isPersonNoun(word) || words[i - 1]?.capital) continue;
    found.push({ from: i, to: i + 1, words, titles: [], initial: true, quoted: false });
  }
  return found;
}
