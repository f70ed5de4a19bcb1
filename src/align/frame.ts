import type { Slot } from "../lexicon/exclusives.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import { wordsIn } from "./sentence-words.js";
import type { StorySentence } from "./story.js";

/** How far a word's head may stand from it. */
const REACH = 4;
/** A comma, a stop or a mark of quotation ends what hangs together: "left the wall, fences". */
const BREAK = /[,;:.!?"“”()—–]/;
/** Words that only point at a noun: "off a wall" is "off the wall". */
const POINTERS: ReadonlySet<string> = new Set(
  "a an the this that these those his her its their our my your".split(" "),
);

/** The telling word on one side of a word, and the small words between: "ricochet" with "off". */
interface Neighbour {
  readonly key: string;
  readonly between: string;
}

function neighbour(sentence: StorySentence, at: number, step: 1 | -1): Neighbour | null {
  const words = wordsIn(sentence.evidence);
  const between: string[] = [];
  for (let i = at + step, last = at; i >= 0 && i < words.length && Math.abs(i - at) <= REACH; last = i, i += step) {
    const [first, second] = step > 0 ? [words[last]!, words[i]!] : [words[i]!, words[last]!];
    if (BREAK.test(sentence.evidence.quote.slice(first.end, second.start))) return null;
    const { key } = words[i]!;
    if (!FUNCTION_WORDS.has(key)) {
      // "between the port and the airport" goes where "from the port to the airport" goes.
      const isRange =
        step < 0 &&
        between.length === 1 &&
        between[0] === "and" &&
        words.slice(Math.max(0, i - REACH), i).some((w) => w.key === "between");
      return { key, between: isRange ? "to" : between.join(" ") };
    }
    if (!POINTERS.has(key)) between.push(key);
  }
  return null;
}

/**
 * Do the first words of two claims hang on the same words: a noun on the same word by the same preposition, a verb
 * or a quality between the same two words?
 */
export function sameFrame(slot: Slot, a: StorySentence, x: Claim, b: StorySentence, y: Claim): boolean {
  const [i, j] = [indexOf(a, x), indexOf(b, y)];
  if (i < 0 || j < 0) return false;
  const [left, right] = ([-1, 1] as const).map((step) => {
    const [p, q] = [neighbour(a, i, step), neighbour(b, j, step)];
    return p !== null && q !== null && p.key === q.key && p.between === q.between;
  });
  if (!left) return false;
  if (!slot.pos.includes("NOUN")) return right === true;
  return isMany(a, i) === isMany(b, j) && (right === true || (isNominal(a, i) && isNominal(b, j)));
}

/** A determiner or a preposition before it: "the wall", "off walls". */
function isNominal(sentence: StorySentence, at: number): boolean {
  const before = wordsIn(sentence.evidence)[at - 1]?.key;
  return (
    before !== undefined &&
    (POINTERS.has(before) || /^(?:of|in|on|off|into|at|by|with|for|from|to|against|near)$/.test(before))
  );
}

/** "stores", not "bank": several of one sort are no other filler than one of another. */
function isMany(sentence: StorySentence, at: number): boolean {
  const { fold } = wordsIn(sentence.evidence)[at]!;
  return fold.endsWith("s") && !fold.endsWith("ss");
}

function indexOf(sentence: StorySentence, claim: Claim): number {
  const start = claim.evidence[0]!.start - sentence.evidence.start;
  return wordsIn(sentence.evidence).findIndex((word) => word.end > start);
}
