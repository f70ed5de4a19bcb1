import { type Document, sentenceAt } from "../document.js";
import type { Candidate } from "./candidates.js";
import { isCommonWord } from "./gazetteer.js";
import { foldOf, isGiven, isPersonNoun } from "./kinds.js";
import { wordsOfSentence } from "./words.js";

/** Surnames that slipped into lower case: "Witten and umber said", where the article has "Rosa Umber". */
export function lowerCandidates(
  document: Document,
  surnames: ReadonlySet<string>,
  isFull: (fold: string) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  if (!surnames.size) return found;
  for (const token of document.tokens) {
    const { text, pos } = token;
    if (text.length < 5 || pos === "PUNCT" || pos === "ADV" || pos === "ADP") continue;
    const code = text.charCodeAt(0);
    if (code < 97 || code > 122 || !surnames.has(text) || isCommonWord(text)) continue;
    const sentence = sentenceAt(document, token.start);
    const words = sentence ? wordsOfSentence(document, sentence) : [];
    const at = words.findIndex((word) => word.start === token.start && word.end === token.end);
    if (at < 0 || isPersonNoun(words[at]!)) continue;
    // "Rosa umber said": the full name, where the article has it.
    const whole = at > 0 && words[at - 1]!.capital && words[at]!.joined && isFull(foldOf(words, at - 1, at + 1));
    if (!whole && at > 0 && isGiven(words[at - 1]!)) continue;
    found.push({ from: whole ? at - 1 : at, to: at + 1, words, titles: [], initial: true, quoted: false });
  }
  return found;
}
