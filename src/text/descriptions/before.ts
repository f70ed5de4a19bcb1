import { ABBREVIATIONS } from "../../lexicon/abbreviations.js";
import { STATUSES } from "../../lexicon/exclusive-titles.js";
import { headEndingAt, isCapital, isPossessive, type Phrase, type Place, textAt, type Walk, wordAt } from "./walk.js";

const LONGEST = 14;

/** Words that look like part of a title and are none: "On Monday President Ruiz …". */
const NO_MODIFIERS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next this " +
    "january february march april june july august september october november december " +
    "said says meanwhile however but yes no mr mrs ms miss sir dear hi hello thank thanks"
  ).split(" "),
);

/** Openers of clauses that end before the subject: "After meeting the president, Ann Lee left." */
const CLAUSE_OPENERS = new Set(
  "after before when while as if since although though because once until during".split(" "),
);

/** Possessives that open a relation: "her cousin". */
const OWNERS = new Set("his her their my our its your whose".split(" "));

/** The words before a name that say what the person is: "former President X", "the driver, X", "Envoy for Y (X)". */
export function phraseBefore(walk: Walk, place: Place): Phrase | null {
  const { from, to, floor } = place;
  let last = from - 1;
  if (last < floor) return null;
  const mark = textAt(walk, last);
  if (mark === "(") {
    // "the board's chair (Ann Lee)": a name alone in brackets.
    if (textAt(walk, to) !== ")") return null;
    last--;
  } else if (mark === ",") {
    // "the driver, Bo Li, was hurt"; not "after he met the driver, Bo Li left".
    if (!/^[,.;:)—–]$|^$/.test(textAt(walk, to)) && wordAt(walk, to) !== "and" && to < place.ceiling) return null;
    if (CLAUSE_OPENERS.has(wordAt(walk, floor))) return null;
    last--;
  } else if (/^[“"‘']$/.test(mark)) last--;
  // "Rev. X": taggers part some abbreviations from their stop.
  else if (mark === "." && ABBREVIATIONS.has(wordAt(walk, last - 1))) last--;
  if (walk.personAt.has(last)) return null;
  const direct = headEndingAt(walk, last, floor);
  const found = direct ?? headOverOf(walk, last, floor, mark === ",") ?? headIdentified(walk, last, floor);
  if (!found) return null;
  const start = leftEnd(walk, found.from, floor);
  if (mark === "," && !opensAfterComma(walk, start, floor)) return null;
  if (found.to <= last && !direct && wordAt(walk, found.to) !== "of" && isIdentified(walk, found.to, last))
    return { from: start, to: found.to, form: found.form };
  return { from: joinedStart(walk, start, found, floor), to: last + 1, form: found.form };
}

/** A comma joins a description to its name only where an article or a possessor opens it: "her cousin, X". */
function opensAfterComma(walk: Walk, start: number, floor: number): boolean {
  const before = wordAt(walk, start - 1);
  if (start - 1 >= floor && (before === "the" || before === "a" || before === "an")) return true;
  return OWNERS.has(wordAt(walk, start)) || hasPossessor(walk, start);
}

function hasPossessor(walk: Walk, start: number): boolean {
  for (let i = start; i < start + 6; i++) if (isPossessive(walk, i)) return true;
  return false;
}

/** "Minister for Rural Affairs X", "head of the Ports Board X": the head stands before a capitalised body. */
function headOverOf(walk: Walk, last: number, floor: number, loose: boolean): Phrase | null {
  for (let i = last; i > floor && i > last - 9; i--) {
    const word = wordAt(walk, i);
    if (/^(?:of|for|to|at|on)$/.test(word)) {
      const head = headEndingAt(walk, i - 1, floor);
      // "a spokeswoman for Mr. Gray": of him, not he.
      if (i === last || /^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(wordAt(walk, last))) return null;
      if (head) return { ...head, to: last + 1 };
      if (word === "to" || word === "at" || word === "on") return null;
      continue;
    }
    const inner = isCapital(walk, i) || /^(?:the|and|&|-|in)$/.test(word) || isPossessive(walk, i);
    if (!inner && !(loose && /^(?:NOUN|ADJ)$/.test(walk.tokens[i]!.pos))) return null;
    if (walk.personAt.has(i)) return null;
  }
  return null;
}

/** "the driver, identified by police as", "named the victim as 34-year-old": from the noun to the name. */
const isIdentified = (walk: Walk, from: number, last: number): boolean => {
  for (let i = Math.max(0, from - 6); i <= last; i++) if (/^(?:identified|named)$/.test(wordAt(walk, i))) return true;
  return false;
};

/** "The suspect, identified as X", "the victim was named by police as 34-year-old X", "police identified the driver as X". */
function headIdentified(walk: Walk, last: number, floor: number): Phrase | null {
  let as = last;
  while (as > floor && as > last - 6 && /^(?:\d+|-|years?|old|\d+-year-old|\d+yo)$/.test(wordAt(walk, as))) as--;
  if (wordAt(walk, as) !== "as") return null;
  for (let verb = as - 1; verb > floor && verb > as - 7; verb--) {
    if (!/^(?:identified|named)$/.test(wordAt(walk, verb))) continue;
    // "identified the driver as"
    if (/^(?:the|a|an|his|her|their)$/.test(wordAt(walk, verb + 1))) return headEndingAt(walk, as - 1, verb + 1);
    let at = verb - 1;
    while (at > floor && /^(?:,|was|were|has|have|been|since|later|being|who)$/.test(wordAt(walk, at))) at--;
    return headEndingAt(walk, at, floor);
  }
  return null;
}

/** Where the modifiers begin that stand before token `first`. */
function leftEnd(walk: Walk, first: number, floor: number): number {
  let start = first;
  while (start > floor && first - start < LONGEST && extendsLeft(walk, start - 1, start, floor)) start--;
  // A possessive or a joint without what it belongs to is no modifier.
  while (start < first && (isPossessive(walk, start) || /^(?:-|&|and|of|for)$/.test(wordAt(walk, start)))) start++;
  return start;
}

function extendsLeft(walk: Walk, i: number, next: number, floor: number): boolean {
  const { pos } = walk.tokens[i]!;
  const word = wordAt(walk, i);
  // "Ruiz campaign manager X", "President Ruiz's aide X": a person may own the office.
  if (walk.personAt.has(i)) return true;
  if (NO_MODIFIERS.has(word)) return false;
  // "Then special envoys A and B sat down": a mere opener; "then-mayor A" is not.
  if (STATUSES.has(word)) return word !== "then" || i > floor || textAt(walk, next) === "-";
  if (OWNERS.has(word)) return !OWNERS.has(wordAt(walk, next));
  if (OWNERS.has(wordAt(walk, next))) return false;
  if (isPossessive(walk, i)) return true;
  if (word === "-" || word === "&") return i > floor;
  if (word === "and" || word === "of")
    return isCapital(walk, i - 1) && isCapital(walk, next) && !walk.personAt.has(i - 1);
  if (pos === "PROPN" || pos === "NOUN" || pos === "ADJ") return true;
  // "a 67yo grandmother"
  return pos === "NUM" && /^(?:-|yo)$/.test(textAt(walk, next));
}

/** "founder and chief executive X": two heads of one person; not "the mayor and President X". */
function joinedStart(walk: Walk, start: number, found: Phrase, floor: number): number {
  const joint = wordAt(walk, start - 1);
  if (start - 2 < floor || (joint !== "and" && joint !== "&")) return start;
  const other = headEndingAt(walk, start - 2, floor);
  if (!other || other.form.plural !== found.form.plural) return start;
  const left = leftEnd(walk, other.from, floor);
  const alike = isCapital(walk, other.from) === isCapital(walk, found.from) || left === floor;
  if (!alike && !/^\p{Lu}{2,}$/u.test(textAt(walk, found.from))) return start;
  const before = wordAt(walk, left - 1);
  if (
    left > floor &&
    /^(?:the|a|an)$/.test(before) &&
    isCapital(walk, found.from) &&
    !/^\p{Lu}{2,}/u.test(textAt(walk, found.from))
  )
    return start;
  return left;
}
