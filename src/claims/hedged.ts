import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { ACCUSATIONS, BELIEFS, GUESSES } from "../lexicon/qualifiers.js";
import { type Document, type Sentence, type Token, textOf, tokensOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import { SIGNS } from "../text/signs.js";
import { foldWord, stem } from "../values/words.js";
import type { Draft, Extractor } from "./draft.js";
import type { Assertion } from "./polarity.js";
import { namedBefore } from "./told/whom.js";

/** A deed or an event that a sentence tells as a guess or an accusation only. */
export interface Hedged extends Assertion {
  /** Key of its verb. */
  readonly verb: string;
  /** Keys of the telling words before and after. */
  readonly about: readonly string[];
  /** "guess": it may not have happened at all; "accusation": somebody is said to have done it. */
  readonly as: "guess" | "accusation";
}

/** The attribute of such a claim. */
export const HEDGED = "hedged";

/** How far before and behind its verb the words are what it is about. */
const BEFORE = 14;
const AFTER = 12;

/** Facts told as guesses: "may have been set", "was presumably set", "are feared to have drowned". */
export const hedgedClaims: Extractor = (document, found) =>
  document.sentences.flatMap((sentence) =>
    (sentence.signs & SIGNS.guess) === 0 || document.blocks[sentence.block]!.kind === "contents"
      ? []
      : hedgedIn(document, found, sentence),
  );

function hedgedIn(document: Document, found: Found, sentence: Sentence): Draft[] {
  const tokens = tokensOf(document, sentence);
  const drafts: Draft[] = [];
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.signs & SIGNS.guess) === 0) continue;
    // "a man who apparently had": said by the way
    if (tokens[i - 1]?.lower === "who") continue;
    const verb = verbOf(tokens, i);
    if (verb < 0 || verb === last || tokens[verb]!.pos !== "VERB") continue;
    last = verb;
    const as = ACCUSATIONS.has(tokens[i]!.lower) ? "accusation" : "guess";
    const who = as === "accusation" ? namedBefore(document, found, sentence, tokens[i]!.start) : [];
    // Of an accusation it must be told who did it.
    if (as === "accusation" && who.length !== 1) continue;
    const span = { start: tokens[i]!.start, end: tokens[verb]!.end };
    const value: Hedged = {
      text: textOf(document, span),
      by: null,
      negated: [],
      verb: stem(foldWord(tokens[verb]!.lower)),
      about: aboutOf(tokens, i, verb),
      as,
    };
    drafts.push({
      kind: "polarity",
      subject: who[0]?.name ?? null,
      attribute: HEDGED,
      value,
      spans: [span, sentence],
      polarity: "affirmed",
      modality: "hedged",
    });
  }
  return drafts;
}

/** Index of the verb that a hedge makes unsure; -1 for none. */
function verbOf(tokens: readonly Token[], i: number): number {
  const { lower, text } = tokens[i]!;
  // "may have fled"; "in May"
  if (lower === "may" || lower === "might") {
    if (text === "May") return -1;
    const have = past(tokens, i + 1, /^$/);
    return tokens[have]?.lower === "have" ? past(tokens, have + 1, /^(?:been|also)$/) : -1;
  }
  // "is believed to have fled", "appears to have been set"
  if (BELIEFS.has(lower)) {
    if (tokens[i + 1]?.lower !== "to" || tokens[i + 2]?.lower !== "have") return -1;
    return past(tokens, i + 3, /^been$/);
  }
  // "was presumably set", "has apparently hanged himself"
  if (!GUESSES.has(lower) && !ACCUSATIONS.has(lower)) return -1;
  const verb = past(tokens, i + 1, /^(?:have|has|had|been|was|were|be|being)$/);
  return verb - i <= 4 ? verb : -1;
}

/** The first token that is no adverb and none of the words. */
function past(tokens: readonly Token[], from: number, words: RegExp): number {
  let at = from;
  while (
    at < tokens.length &&
    (words.test(tokens[at]!.lower) || (tokens[at]!.pos === "ADV" && tokens[at]!.lower !== "not"))
  )
    at++;
  return at < tokens.length ? at : -1;
}

const STOP = /^[.;:!?—–()]$/;

function aboutOf(tokens: readonly Token[], hedge: number, verb: number): string[] {
  const about = new Set<string>();
  const add = ({ lower, text, pos }: Token) => {
    const key = stem(foldWord(lower));
    if (pos !== "PUNCT" && /[\p{L}\d]/u.test(text) && !FUNCTION_WORDS.has(key) && !FUNCTION_WORDS.has(lower))
      about.add(key);
  };
  for (let i = hedge - 1; i >= 0 && hedge - i <= BEFORE && !STOP.test(tokens[i]!.text); i--) add(tokens[i]!);
  for (let i = verb + 1; i < tokens.length && i - verb <= AFTER && !STOP.test(tokens[i]!.text); i++) add(tokens[i]!);
  return [...about];
}
