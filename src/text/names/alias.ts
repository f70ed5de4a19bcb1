import { isPersonNoun, isSurelyGiven } from "./kinds.js";
import type { Word } from "./words.js";

/**
 * "the man they called "The Fox"", "a source known as Blue Jay", "dubbed him Blue Jay", "denied that he was Blue Jay":
 * a name that people gave to someone.
 */
export function isAlias(words: readonly Word[], at: number): boolean {
  let i = at;
  while (i > 0 && /^(?:him|her|himself|herself|not)$/.test(words[i]!.fold)) i--;
  const verb = words[i];
  if (!verb) return false;
  const subject = words[i - 1]?.fold === "had" || words[i - 1]?.fold === "has" ? words[i - 2] : words[i - 1];
  if (/^(?:was|is|been|became|be)$/.test(verb.fold)) return /^(?:he|she|who)$/.test(subject?.fold ?? "");
  const named =
    /^(?:nicknamed|call|called|dubbed|alias|aka|codenamed)$/.test(verb.fold) ||
    (verb.fold === "as" && (i < at || /^(?:known|himself|herself)$/.test(words[i - 1]?.fold ?? "")));
  if (!named) return false;
  if (i < at) return true;
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    const word = words[j]!;
    if (/^(?:he|him|himself|she|her|herself|who|whom)$/.test(word.fold) || (word.letters && isPersonNoun(word)))
      return true;
    if (word.capital && isSurelyGiven(word)) return true;
  }
  return false;
}
