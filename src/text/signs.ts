import { CAUSE_WORDS } from "../lexicon/causes.js";
import { DEATH_WORDS } from "../lexicon/death-places.js";
import { DENY_VERBS, DISMISS_VERBS } from "../lexicon/denials.js";
import { phrasesFrom } from "../lexicon/endings.js";
import { EVENT_CLASS, OTHER_EVENT } from "../lexicon/events.js";
import { slotsOf } from "../lexicon/exclusives.js";
import { HOMICIDE_WORDS } from "../lexicon/homicides.js";
import { MISHAP_CLASS } from "../lexicon/mishaps.js";
import { CLAUSE_NEGATIONS } from "../lexicon/negations.js";
import { NUMBER_WORDS } from "../lexicon/numbers.js";
import { ACCUSATIONS, BELIEFS, DENIALS, GUESSES, HEDGES, PREDICTIONS } from "../lexicon/qualifiers.js";
import {
  MISTAKEN_PRESENTS,
  QUOTING_VERBS,
  SPEECH_VERBS,
  SURE_SPEECH_FORMS,
  VIEW_VERBS,
} from "../lexicon/reporting-verbs.js";
import { ATTENDING, BODIES } from "../lexicon/rosters.js";
import { TIME_TRIGGERS } from "../lexicon/time-triggers.js";
import type { KnownWord } from "../values/known.js";

/**
 * What the lists know of a word, one bit a question. A bit says that it is worth while to look closer, for the form or
 * the lemma of a token is in a list; without it neither is. So most words answer a dozen questions by one look-up,
 * and a sentence none of whose words has a bit is passed over at once.
 */
export const SIGNS = {
  /** May tell a time: "Friday", "2019", "10:35". */
  time: 1 << 0,
  /** May be a number: "12", "dozen". */
  number: 1 << 1,
  /** Denies, hedges or predicts its clause: "not", "may", "will". */
  qualifier: 1 << 2,
  /** Names an event: "blast", "meet". */
  event: 1 << 3,
  /** Sets an event apart: "earlier", "another". */
  otherEvent: 1 << 4,
  /** Tells a state that excludes others: "arrested", "bus", "guilty". */
  state: 1 << 5,
  /** May give words to someone: "said", "calls". */
  cue: 1 << 6,
  /** "his", "her". */
  owner: 1 << 7,
  /** Tells who took part: "delegation", "attend". */
  roster: 1 << 8,
  /** "not", "never". */
  negation: 1 << 9,
  /** "deny", "dismiss". */
  denial: 1 << 10,
  /** May stand in "this year", "annually". */
  yearly: 1 << 11,
  /** May stand in "elsewhere", "the other final", "last year". */
  elsewhere: 1 << 12,
  /** May begin a phrase that tells how something ended: "resigned", "turned down". */
  ending: 1 << 13,
  /** May tell what something came from: "arson", "blamed". */
  cause: 1 << 14,
  /** Names what may set another such thing off: "blast", "landslide". */
  mishap: 1 << 15,
  /** May tell where somebody died: "died", "dead". */
  deathPlace: 1 << 16,
  /** May name what a killer is charged with: "murder", "manslaughter". */
  homicide: 1 << 17,
  /** May make a fact a guess: "may", "presumably", "believed". */
  guess: 1 << 18,
} as const;

/** Which list gives which bit. */
const LISTS: readonly (readonly [bit: number, has: (word: string) => boolean])[] = [
  [SIGNS.time, (word) => TIME_TRIGGERS.has(word) || (word.endsWith(".") && TIME_TRIGGERS.has(word.slice(0, -1)))],
  // "1990s", "'80s"
  [SIGNS.time, (word) => /^(?:['\d]|fy\d)/.test(word)],
  [SIGNS.number, (word) => /^\d/.test(word) || NUMBER_WORDS.has(word)],
  [SIGNS.qualifier, (word) => DENIALS.has(word) || HEDGES.has(word) || PREDICTIONS.has(word)],
  [SIGNS.event, (word) => EVENT_CLASS.has(word)],
  [SIGNS.otherEvent, (word) => OTHER_EVENT.has(word)],
  [SIGNS.state, (word) => word === "guilty" || slotsOf(word).length > 0],
  [SIGNS.cue, (word) => SPEECH_VERBS.has(word) || SURE_SPEECH_FORMS.has(word) || VIEW_VERBS.has(word)],
  [SIGNS.cue, (word) => QUOTING_VERBS.has(word) || MISTAKEN_PRESENTS.has(word)],
  [SIGNS.owner, (word) => word === "his" || word === "her"],
  [SIGNS.roster, (word) => BODIES.has(word) || ATTENDING.has(word)],
  [SIGNS.negation, (word) => CLAUSE_NEGATIONS.has(word)],
  // "year", "years", "year-round"
  [SIGNS.yearly, (word) => word === "annually" || word.includes("year")],
  [SIGNS.elsewhere, (word) => /^(?:other|last|earlier)\b|elsewhere|meanwhile/.test(word)],
  [SIGNS.ending, (word) => phrasesFrom(word).length > 0],
  [SIGNS.mishap, (word) => MISHAP_CLASS.has(word)],
  [SIGNS.cause, (word) => CAUSE_WORDS.has(word)],
  [SIGNS.homicide, (word) => HOMICIDE_WORDS.has(word)],
  [SIGNS.guess, (word) => word === "may" || word === "might" || BELIEFS.has(word)],
  [SIGNS.guess, (word) => GUESSES.has(word) || ACCUSATIONS.has(word)],
  [SIGNS.deathPlace, (word) => DEATH_WORDS.has(word)],
  [SIGNS.denial, (word) => DENY_VERBS.has(word) || DISMISS_VERBS.has(word)],
];

/** The signs of a word. */
export function signsOf(word: KnownWord): number {
  if (word.signs < 0) {
    word.signs = 0;
    for (const [bit, has] of LISTS) if (has(word.lower)) word.signs |= bit;
  }
  return word.signs;
}
