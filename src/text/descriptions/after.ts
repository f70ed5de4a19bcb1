import { STATUSES } from "../../lexicon/exclusive-titles.js";
import { headOf } from "../../lexicon/heads.js";
import {
  headBeginningAt,
  isCapital,
  isPossessive,
  type Phrase,
  type Place,
  textAt,
  type Walk,
  wordAt,
} from "./walk.js";

const LONGEST = 16;

export interface Found extends Phrase {
  readonly position: "after" | "is";
}

const LINKS = new Set("is was are were became becomes remains serves served works worked been".split(" "));
const NAMINGS = new Set("named appointed elected chose picked tapped confirmed installed reelected".split(" "));
const ADVERBS = new Set(
  "also currently now still formerly once already himself herself both then later previously".split(" "),
);
const KEPT_ADVERBS = new Set("then formerly once previously".split(" "));
const OWNERS = new Set("his her their my our its your whose".split(" "));

/** The words after a name that say what the person is: "X, 67, a retired teacher", "X is the governor of Y". */
export function phrasesAfter(walk: Walk, place: Place): Found[] {
  const found: Found[] = [];
  let at = place.to;
  if (textAt(walk, at) === "(") {
    const close = closing(walk, at, place.ceiling);
    if (close < 0) return found;
    const inside = partyPhrase(walk, at + 1, close) ?? nounPhrase(walk, at + 1, close);
    if (inside && inside.to === close) found.push({ ...inside, position: "after" });
    at = close + 1;
  }
  const mark = textAt(walk, at);
  if (/^(?:,|—|–|--)$/.test(mark)) {
    at = skipAge(walk, at + 1, place.ceiling);
    for (let turn = 0; turn < 2; turn++) {
      const next = apposition(walk, at, place.ceiling);
      if (!next) break;
      found.push(next);
      if (textAt(walk, next.to) !== "," || next.position === "is") break;
      at = next.to + 1;
      if (!/^(?:a|an|the|who)$/.test(wordAt(walk, at))) break;
    }
    return found;
  }
  const named = wordAt(walk, at) === "as" && isNaming(walk, place) ? nounPhrase(walk, at + 1, place.ceiling) : null;
  if (named) found.push({ ...named, position: "is" });
  if (!LINKS.has(wordAt(walk, at)) && wordAt(walk, at) !== "has") return found;
  const copula = afterLink(walk, at, place.ceiling);
  if (copula) found.push({ ...copula, position: "is" });
  return found;
}

/** "(D-Ohio)": the party and the state of a lawmaker. */
function partyPhrase(walk: Walk, first: number, close: number): Phrase | null {
  const isLabel = /^[DRI]$/.test(textAt(walk, first)) && textAt(walk, first + 1) === "-" && isCapital(walk, first + 2);
  const form = isLabel ? headOf("member") : null;
  return form && { from: first, to: close, form };
}

/** "The board named X as its chairman": a verb of naming just before. */
function isNaming(walk: Walk, place: Place): boolean {
  for (let i = place.from - 1; i >= place.floor && i > place.from - 6; i--)
    if (NAMINGS.has(wordAt(walk, i))) return true;
  return false;
}

/** "X, 67, a teacher", "X, aged 67, a teacher". */
function skipAge(walk: Walk, at: number, ceiling: number): number {
  const age = wordAt(walk, at) === "aged" || wordAt(walk, at) === "age" ? at + 1 : at;
  if (age + 1 < ceiling && /^\d{1,3}$/.test(textAt(walk, age)) && textAt(walk, age + 1) === ",") return age + 2;
  return at;
}

function apposition(walk: Walk, at: number, ceiling: number): Found | null {
  if (wordAt(walk, at) === "who") {
    const copula = afterLink(walk, at + 1, ceiling);
    return copula && { ...copula, position: "is" };
  }
  const label = partyPhrase(walk, at, Math.min(ceiling, at + 3));
  const phrase = label && /^[,.;)]?$/.test(textAt(walk, label.to)) ? label : nounPhrase(walk, at, ceiling);
  return phrase && { ...phrase, position: "after" };
}

/** "is the governor of Y", "also serves as Y", "has been mayor since": at the verb or an adverb before it. */
function afterLink(walk: Walk, first: number, ceiling: number): Phrase | null {
  let at = first;
  while (at < ceiling && (ADVERBS.has(wordAt(walk, at)) || /^ha[sd]$/.test(wordAt(walk, at)))) at++;
  if (!LINKS.has(wordAt(walk, at))) return null;
  at++;
  // "was named chairman", "was sworn in as mayor"
  if (wordAt(walk, at) === "sworn" && wordAt(walk, at + 1) === "in") at += 2;
  else if (NAMINGS.has(wordAt(walk, at))) at++;
  if (wordAt(walk, at) === "not" || wordAt(walk, at) === "n't") return null;
  if (wordAt(walk, at) === "as") at++;
  return nounPhrase(walk, at, ceiling);
}

function closing(walk: Walk, open: number, ceiling: number): number {
  for (let i = open + 1; i < ceiling && i < open + 12; i++) if (textAt(walk, i) === ")") return i;
  return -1;
}

/** A noun phrase that names a person by what they are, from its first word to the end of what follows its head. */
export function nounPhrase(walk: Walk, first: number, ceiling: number): Phrase | null {
  let at = first;
  while (at < ceiling && ADVERBS.has(wordAt(walk, at)) && !KEPT_ADVERBS.has(wordAt(walk, at))) at++;
  const start = at;
  while (at < ceiling && (walk.tokens[at]!.pos === "DET" || KEPT_ADVERBS.has(wordAt(walk, at)))) at++;
  const limit = Math.min(ceiling, at + LONGEST);
  let head: Phrase | null = null;
  let end = at;
  while (end < limit && inCore(walk, end)) {
    const match = headBeginningAt(walk, end, limit);
    if (match) {
      head = match;
      end = match.to;
    } else end++;
  }
  // "a teacher and coach": the last head carries the phrase, and nothing but it may close it.
  if (!head || head.to !== end) return null;
  // "…, President Ruiz and …": the title of the next person.
  if (walk.personAt.has(end)) return null;
  const to = rightEnd(walk, end, Math.min(ceiling, end + LONGEST));
  return { from: skipArticle(walk, start), to, form: head.form };
}

const skipArticle = (walk: Walk, i: number): number => (/^(?:a|an|the)$/.test(wordAt(walk, i)) ? i + 1 : i);

function inCore(walk: Walk, i: number): boolean {
  const { pos } = walk.tokens[i]!;
  const word = wordAt(walk, i);
  if (walk.personAt.has(i)) {
    let end = i;
    while (walk.personAt.has(end)) end++;
    return isPossessive(walk, end) || walk.tokens[end]?.pos === "NOUN";
  }
  if (STATUSES.has(word) || OWNERS.has(word) || isPossessive(walk, i) || word === "-" || word === "&") return true;
  if (word === "and")
    return headBeginningAt(walk, i + 1, i + 8) !== null || (isCapital(walk, i - 1) && isCapital(walk, i + 1));
  if (pos === "NUM") return textAt(walk, i + 1) === "-" || /^\d+(?:st|nd|rd|th)$/.test(word);
  if (word === "of") return isCapital(walk, i - 1) && isCapital(walk, i + 1);
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ";
}

const TIME_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|yesterday|today|tomorrow)$/;

/** "of the Ports Board", "for the northern region", "in charge of": to the next comma, verb or pronoun. */
function rightEnd(walk: Walk, first: number, limit: number): number {
  if (!/^(?:of|for|at|in|to|on|with|from|under)$/.test(wordAt(walk, first))) {
    const joined = wordAt(walk, first) === "and" ? nounPhrase(walk, first + 1, limit) : null;
    return joined ? joined.to : first;
  }
  let end = first;
  while (end < limit) {
    const { pos } = walk.tokens[end]!;
    const word = wordAt(walk, end);
    // "named chairman on Friday"
    if (TIME_WORD.test(word)) break;
    if (word === "and") {
      const at = /^(?:the|a|an)$/.test(wordAt(walk, end + 1)) ? end + 2 : end + 1;
      if (walk.personAt.has(at) || !(isCapital(walk, at) || headBeginningAt(walk, at, limit))) break;
    } else if (
      !/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(pos) &&
      !isPossessive(walk, end) &&
      !/^(?:-|&)$/.test(word) &&
      // "Stratford-upon-Avon", "Hart-e-Sharif"
      !(textAt(walk, end - 1) === "-" && walk.tokens[end]!.start === walk.tokens[end - 1]!.end) &&
      !OWNERS.has(word)
    )
      break;
    end++;
  }
  // "secretary of the Board in": a preposition that leads nowhere.
  while (end > first && /^(?:ADP|DET)$/.test(walk.tokens[end - 1]!.pos)) end--;
  return end;
}
