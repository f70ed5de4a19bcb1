import {
  FUTURE_AUXILIARIES,
  FUTURE_MARKERS,
  HAPPENED,
  INFINITIVE_LEADS,
  IRREGULAR_PASTS,
  PLANNED,
} from "../lexicon/tense-words.js";
import type { Tense } from "../values/time/reader.js";
import type { Document, Sentence, Token } from "./document.js";

const isPast = (token: Token): boolean => {
  const word = token.lower;
  return IRREGULAR_PASTS.has(word) || (word.length > 4 && word.endsWith("ed"));
};

// "May" is a month; "may" an auxiliary.
const lower = (token: Token | undefined): string => (token?.text === "May" ? "" : (token?.lower ?? ""));

/**
 * The tense of the clause around an offset: by the verb that stands nearest before it in the sentence,
 * or, at its beginning, by the first one after it. "said Friday it will close" is past, "will close Friday" future.
 */
export function tenseAt(document: Document, sentence: Sentence, at: number): Tense {
  const { tokens } = document;
  let here = sentence.from;
  for (let end = sentence.to; here < end; ) {
    const middle = (here + end) >> 1;
    if (tokens[middle]!.start < at) here = middle + 1;
    else end = middle;
  }
  // "would look for a way around Wednesday's ruling": whatever the verb, the ruling was made.
  if (/^['’]s$/.test(lower(tokens[here + 1])) && HAPPENED.has(lower(tokens[here + 2]))) return "past";
  for (let i = here - 1; i >= sentence.from && here - i < 15; i--) {
    const tense = tenseOf(tokens, i, sentence, here - i);
    if (tense) return tense;
    if (/^[;:]$/.test(tokens[i]!.text)) break;
  }
  for (let i = here; i < sentence.to && i - here < 40; i++) {
    const token = tokens[i]!;
    const word = lower(token);
    if (FUTURE_AUXILIARIES.has(word)) return "future";
    if (/^(?:is|are)$/.test(word) && lower(tokens[i + 1]) === "to") return "future";
    if (/^(?:plans?|expects?|intends?|hopes?)$/.test(word) && lower(tokens[i + 1]) === "to") return "future";
    if (/^(?:is|are)$/.test(word) && PLANNED.has(lower(tokens[i + 1]))) return "future";
    if ((token.pos === "VERB" || token.pos === "AUX") && isPast(token)) return "past";
    // "In January, after the Roe v. Wade decision, a bombing killed": a name and a participle are no verbs of its own.
    if (token.pos === "VERB" && (/^\p{Lu}/u.test(token.text) || (word.endsWith("ing") && word.length > 5))) continue;
    if (token.pos === "VERB" || /^(?:is|are|has|have)$/.test(word)) return "present";
  }
  return "present";
}

/** The tense that one token decides; null where it tells none. */
function tenseOf(tokens: readonly Token[], i: number, sentence: Sentence, distance: number): Tense | null {
  const token = tokens[i]!;
  const word = lower(token);
  // "due Friday", "postponed until Tuesday"; "due to Friday's storm" is a cause.
  if (distance <= 3 && FUTURE_MARKERS.has(word) && !(word === "due" && lower(tokens[i + 1]) === "to")) return "future";
  // "as soon as Tuesday", "as early as Tuesday"
  if (distance === 2 && /^(?:soon|early)$/.test(word) && lower(tokens[i - 1]) === "as") return "future";
  // "gave the owners until 9 a.m. Tuesday"
  if (word === "until" && distance <= 4)
    for (let k = i - 1; k >= sentence.from && i - k <= 6; k--)
      if (/^(?:gives?|gave|given|giving|has|have|had)$/.test(lower(tokens[k]))) return "future";
  // "extended its deadline until Tuesday"
  if (word === "deadline" && distance <= 5) return "future";
  if (token.pos !== "VERB" && token.pos !== "AUX") return null;
  if (FUTURE_AUXILIARIES.has(word)) return "future";
  if (isPast(token)) {
    // "is scheduled", "are expected": still to come.
    if (PLANNED.has(word) && /^(?:is|are|be|been|'s|'re)$/.test(lower(tokens[i - 1]))) return "future";
    // "has scheduled a hearing Thursday", "a summit set for May", "the case is heard on Friday"
    if (/^(?:planned|scheduled|slated)$/.test(word)) return "future";
    // "a summit set for May", "set the sentencing for June 28"
    if (word === "set" && (lower(tokens[i + 1]) === "for" || /^(?:for|at)$/.test(lower(tokens[i + distance - 1]))))
      return "future";
    if (distance <= 2 && /^(?:is|are)$/.test(lower(tokens[i - 1]))) return "future";
    return isGovernedAhead(tokens, i, sentence) ? "future" : "past";
  }
  if (isGovernedAhead(tokens, i, sentence)) return "future";
  const before = [lower(tokens[i - 1]), lower(tokens[i - 2])];
  if (before.includes("did") || before.includes("had")) return "past";
  return null;
}

/** "will be held", "agreed to meet", "guidelines to be published": what governs the verb looks ahead. */
function isGovernedAhead(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let k = i - 1; k >= sentence.from && k >= i - 4; k--) {
    const before = lower(tokens[k]);
    if (FUTURE_AUXILIARIES.has(before)) return true;
    if (before === "to")
      return (
        INFINITIVE_LEADS.has(lower(tokens[k - 1])) || (lower(tokens[k + 1]) === "be" && tokens[k - 1]?.pos === "NOUN")
      );
    if (/^[,;:]$/.test(before)) return false;
  }
  return false;
}
