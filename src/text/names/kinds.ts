import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { MONTHS, NAME_SUFFIXES, OTHER_CAPITALS, PARTICLES, WEEKDAYS } from "../../lexicon/name-words.js";
import { ORGANIZATION_HEADS, ORGANIZATION_WORDS } from "../../lexicon/organization-words.js";
import { PLACE_TAILS } from "../../lexicon/place-words.js";
import { LOWER_ROLES, TITLE_HEADS, TITLE_MODIFIERS } from "../../lexicon/title-words.js";
import { asked } from "../../values/known.js";
import { gazetteer, isCommonWord } from "./gazetteer.js";
import type { Word } from "./words.js";

/** What the lists know of one word. */

/** Folded, without the stop of an abbreviation: "gen" of "Gen." */
export const plain = ({ fold }: Word): string => plainWord(fold);

/** "ex-president" is "president", "Secretary-General" is "secretary". */
const base = (fold: string): string =>
  fold.replace(/\.$/, "").replace(/^(?:ex|vice|co)-|-(?:elect|designate|general|in-chief)$/g, "");

/** A question about the folded word that is worked out once. */
export const kind = (find: (fold: string) => boolean): ((word: Word) => boolean) => {
  const answer = asked(({ text }) => find(text));
  return ({ known }) => answer(known);
};

const isTitleHeadWord = (fold: string): boolean => TITLE_HEADS.has(base(fold));
const plainWord = (fold: string): string => (fold.endsWith(".") ? fold.slice(0, -1) : fold);

export const isTitleHead = kind(isTitleHeadWord);
export const isTitleWord = kind((fold) => isTitleHeadWord(fold) || TITLE_MODIFIERS.has(plainWord(fold)));
export const isDemonym = kind((fold) => gazetteer().demonyms.has(fold));
export const isOrganizationWord = kind((fold) => ORGANIZATION_WORDS.has(fold));
export const isOrganizationHead = kind((fold) => ORGANIZATION_HEADS.has(fold));
/** The name of an organisation of the lists in one word. */
export const isOrganizationName = kind((fold) => gazetteer().organizations.has(fold));
export const isPlaceTail = kind((fold) => PLACE_TAILS.has(fold));
/** The name of a place of the lists in one word. */
export const isPlaceName = kind((fold) => gazetteer().places.has(fold));
export const isCalendar = kind((fold) => MONTHS.has(plainWord(fold)) || WEEKDAYS.has(plainWord(fold)));
export const isGiven = kind((fold) => gazetteer().given.has(fold));
export const isSurname = kind((fold) => gazetteer().surnames.has(fold));
export const isParticle = kind((fold) => PARTICLES.has(fold));
export const isNameSuffix = kind((fold) => NAME_SUFFIXES.has(fold));
export const isOtherCapital = kind((fold) => OTHER_CAPITALS.has(fold));
export const isFunctionWord = kind((fold) => FUNCTION_WORDS.has(fold));
export const isInitial = ({ text }: Word): boolean =>
  text.endsWith(".") || text.endsWith("-") ? INITIAL.test(text) : false;
export const isCommon = kind(isCommonWord);
/** A given name that is no common word too: "Grace" and "Mark" may be either. */
export const isSurelyGiven = kind((fold) => gazetteer().given.has(fold) && !isCommonWord(fold));

// "J.", "J.-P."
const INITIAL = /^(?:\p{Lu}\.-?)+$/u;

// "biologist", "newswoman", "businessperson", "wicketkeeper", "songwriter", "lawmaker"
const ROLE_ENDING =
  /(?:ologist|ographer|woman|women|person|keeper|maker|writer|holder|player|leader|baseman|fielder|fighter)$/;

/** A common noun for a person, folded: "lawyer", "goalkeeper". */
export const isPersonWord = (fold: string): boolean =>
  gazetteer().personNouns.has(fold) || isTitleHeadWord(fold) || LOWER_ROLES.has(fold) || ROLE_ENDING.test(fold);
export const isPersonNoun = kind(isPersonWord);

/** The folded words of a stretch, as they are looked up. */
export const foldOf = (words: readonly Word[], from: number, to: number): string => {
  let text = words[from]!.fold;
  for (let i = from + 1; i < to; i++) text += (words[i]!.joined ? " " : "") + words[i]!.fold;
  return text;
};
