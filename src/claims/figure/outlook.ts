import { EXPECTING, POSSIBLE, STILL_OPEN } from "../../lexicon/qualifiers.js";
import { SPEECH_VERBS } from "../../lexicon/reporting-verbs.js";
import { IRREGULAR_PASTS } from "../../lexicon/tense-words.js";
import type { Token } from "../../text/document.js";
import type { Figure } from "../../values/figure.js";
import { type Place, tokenOf, wordAt } from "./context.js";

/** Tokens from a number to the verb that it belongs to, and from that to the word that only expects it. */
const FAR = 8;

/**
 * Is the number one that somebody expects, hopes for or holds possible ("hopes to raise $2 million", "could rise by two
 * metres"), or one that has come about ("has raised $1.2 million", "12,000 people marched")? Undefined where neither is plain.
 */
export function outlookOf(place: Place): Figure["outlook"] {
  if (isExpected(place)) return "expected";
  const verb = verbAt(place);
  if (verb === null) return undefined;
  const before = [1, 2, 3].map((back) => wordAt(place, verb - back));
  // "was to march", "will have raised", "would be closed"
  if (before.some((word) => /^(?:to|will|would|shall|if|not|n't|'ll)$/.test(word))) return undefined;
  const token = tokenOf(place, verb)!;
  return isPast(token) && !STILL_OPEN.has(token.lemma) && !SPEECH_VERBS.has(token.lemma) ? "actual" : undefined;
}

const isPast = ({ lower }: Token): boolean =>
  IRREGULAR_PASTS.has(lower) || (lower.length > 4 && lower.endsWith("ed") && !EXPECTING.has(lower));

const isBreak = (token: Token | undefined): boolean => !token || /^[,;:.()"“”—–]$/.test(token.text);

/** The verb right after what is counted ("12,000 people marched"), else the one before the number ("has raised $2 million"). */
function verbAt(place: Place): number | null {
  for (let at = place.after; at < place.after + 4 && !isBreak(tokenOf(place, at)); at++) {
    if (tokenOf(place, at)!.pos === "VERB") return at;
    if (!/^(?:AUX|ADV|NOUN)$/.test(tokenOf(place, at)!.pos)) break;
  }
  for (let at = place.from - 1; place.from - at <= FAR && !isBreak(tokenOf(place, at)); at--)
    if (tokenOf(place, at)!.pos === "VERB") return at;
  return null;
}

function isExpected(place: Place): boolean {
  // "20,000 people could march", "20,000 people are expected to march"
  for (let at = place.after; at < place.after + 4 && !isBreak(tokenOf(place, at)); at++) {
    if (expects(place, at)) return true;
    if (!/^(?:AUX|ADV|NOUN)$/.test(tokenOf(place, at)!.pos)) break;
  }
  for (let at = place.from - 1; place.from - at <= FAR && !isBreak(tokenOf(place, at)); at--)
    if (expects(place, at)) return true;
  return false;
}

/** "expects", "could rise"; of "could have killed" and "had planned" nothing is still to come. */
function expects(place: Place, at: number): boolean {
  const { lower, lemma, pos, text } = tokenOf(place, at)!;
  if (POSSIBLE.has(lower))
    return text !== "May" && wordAt(place, at + 1) !== "have" && wordAt(place, at + 2) !== "have";
  // "the firm plans to cut": a verb that taggers take for a noun.
  return EXPECTING.has(lower) || (EXPECTING.has(lemma) && (pos === "VERB" || wordAt(place, at + 1) === "to"));
}
