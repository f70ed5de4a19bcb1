import { MONTHS, WEEKDAYS } from "../../lexicon/name-words.js";
import { ORGANIZATION_WORDS } from "../../lexicon/organization-words.js";
import { PLACE_TAILS } from "../../lexicon/place-words.js";
import { LOWER_ROLES, TITLE_HEADS, TITLE_MODIFIERS } from "../../lexicon/title-words.js";
import { remembered } from "../../values/remembered.js";
import { gazetteer, isCommonWord } from "./gazetteer.js";
import type { Word } from "./words.js";

/** What the lists know of one word. */

/** Folded, without the stop of an abbreviation: "gen" of "Gen." */
export const plain = ({ fold }: Word): string => (fold.endsWith(".") ? fold.slice(0, -1) : fold);

/** "ex-president" is "president", "Secretary-General" is "secretary". */
const base = (fold: string): string =>
  fold.replace(/\.$/, "").replace(/^(?:ex|vice|co)-|-(?:elect|designate|general|in-chief)$/g, "");

const isTitleHeadWord = remembered((fold) => TITLE_HEADS.has(base(fold)));
export const isTitleHead = (word: Word): boolean => isTitleHeadWord(word.fold);
export const isTitleWord = (word: Word): boolean => isTitleHead(word) || TITLE_MODIFIERS.has(plain(word));
export const isDemonym = (word: Word): boolean => gazetteer().demonyms.has(word.fold);
export const isOrganizationWord = (word: Word): boolean => ORGANIZATION_WORDS.has(word.fold);
export const isPlaceTail = (word: Word): boolean => PLACE_TAILS.has(word.fold);
export const isCalendar = (word: Word): boolean => MONTHS.has(plain(word)) || WEEKDAYS.has(plain(word));
export const isGiven = (word: Word): boolean => gazetteer().given.has(word.fold);
export const isInitial = (word: Word): boolean => /^(?:\p{Lu}\.-?)+$/u.test(word.text);
export const isCommon = (word: Word): boolean => isCommonWord(word.fold);
/** A given name that is no common word too: "Grace" and "Mark" may be either. */
export const isSurelyGiven = (word: Word): boolean => isGiven(word) && !isCommonWord(word.fold);

// "biologist", "newswoman", "businessperson", "wicketkeeper", "songwriter", "lawmaker"
const ROLE_ENDING =
  /(?:ologist|ographer|woman|women|person|keeper|maker|writer|holder|player|leader|baseman|fielder|fighter)$/;

const isPersonNounWord = remembered(
  (fold) =>
    gazetteer().personNouns.has(fold) || isTitleHeadWord(fold) || LOWER_ROLES.has(fold) || ROLE_ENDING.test(fold),
);

/** A common noun for a person: "lawyer", "goalkeeper". */
export const isPersonNoun = (word: Word): boolean => isPersonNounWord(word.fold);

/** The folded words of a stretch, as they are looked up. */
export const foldOf = (words: readonly Word[], from: number, to: number): string => {
  let text = words[from]!.fold;
  for (let i = from + 1; i < to; i++) text += (words[i]!.joined ? " " : "") + words[i]!.fold;
  return text;
};
