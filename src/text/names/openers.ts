import { HONORIFICS } from "../../lexicon/name-words.js";
import {
  isCommon,
  isDemonym,
  isFunctionWord,
  isGiven,
  isInitial,
  isOrganizationName,
  isOrganizationWord,
  isPersonNoun,
  isPlaceName,
  isTitleWord,
  plain,
} from "./kinds.js";
import type { Word } from "./words.js";

/** Is the first word of a sentence a common one, with a capital only for its place? `inLower`: the article writes it so. */
export function isOpener(word: Word, next: Word | undefined, inLower: (fold: string) => boolean): boolean {
  const followed = next?.capital === true && next.joined;
  const { pos } = word.token;
  // "A. B. Marsh left."
  if (followed && isInitial(word)) return false;
  // "Mr Marsh left.", "Mrs. Marsh left."
  if (followed && HONORIFICS.has(plain(word))) return false;
  if (isFunctionWord(word)) {
    // "US", "IT" and "WHO" are no pronouns; "Will Smith" is no verb.
    if (word.upper) return word.fold !== "us" && word.fold !== "who";
    return !(word.fold === "will" && followed && pos === "PROPN");
  }
  if (word.upper) return false;
  if (isPlaceName(word) || isOrganizationName(word)) return false;
  if (isGiven(word) && (followed || (pos === "PROPN" && !isCommon(word)))) return false;
  if (isDemonym(word) || isTitleWord(word) || isPersonNoun(word)) return false;
  if (isOrganizationWord(word) && followed) return false;
  if (inLower(word.fold) || /^(?:VERB|AUX|ADV|ADP|DET|PRON|SCONJ|CCONJ|INTJ|PART|NUM)$/.test(pos))
    return !(followed && pos === "VERB" && !isCommon(word));
  return isCommon(word) && (!followed || pos !== "PROPN");
}
