import { PERSONAL_VERBS, TELLING } from "../../lexicon/name-words.js";
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from "../../lexicon/place-words.js";
import { kind } from "./kinds.js";

/** "said Roe", "Roe told". */
export const isTelling = kind((fold) => TELLING.has(fold));
/** "Roe resigned": what persons do. */
export const isPersonalVerb = kind((fold) => PERSONAL_VERBS.has(fold));
/** "Roe island", "the village of Roe". */
export const isPlaceNoun = kind((fold) => PLACE_NOUNS.has(fold));
/** "in Roe". */
export const isPlacePreposition = kind((fold) => PLACE_PREPOSITIONS.has(fold));

// "Roe employees", "Roe shares"
const OF_FIRM = /^(?:ceo|shares|executives?|spokes\w+|officials?|headquarters|employees|customers)$/;
/** What a firm has. */
export const isOfFirm = kind((fold) => OF_FIRM.test(fold));

// "the Roe administration", "Roe supporters"
const ATTRIBUTED =
  /^(?:administration|presidency|campaign|candidacy|era|supporters?|voters|rally|backers?|loyalists?|transition|aides?|adviser|advisor|nomination|impeachment)$/;

// "Roe's wife", "Roe's lawyers"
const RELATIVES =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|lawyers?|attorneys?|parents|family|girlfriend|boyfriend|friends?|death|body|life|arrest|career|widow|fiancee?|head|face|hands?|age|presidency|candidacy|campaign|administration|speech|remarks|tweets?|nomination|birthday|opponents?|rivals?|supporters?|nephew|niece|cousin|home|house|childhood|memoir|testimony|confession|cabinet|inauguration)$/;

/** What is named after a person. */
export const isAttributed = kind((fold) => ATTRIBUTED.test(fold));
/** What a person owns or is kin to. */
export const isRelative = kind((fold) => RELATIVES.test(fold));
