import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import { wording } from "../values/words.js";
import type { Aligner } from "./question.js";
import { wordsIn } from "./sentence-words.js";
import type { StorySentence } from "./story.js";

/** Below this share two sentences need not tell of one thing; mutual best partners less than others. */
const MUTUAL = 0.15;
const ONE_SIDED = 0.25;
/** Dice on bigrams: above this one outlet took the sentence over, with a comma moved. */
const SAME_WORDING = 0.95;
/** Words of its own that a sentence must have to tell something else. */
const OWN_WORDS = 2;

/**
 * Sentences that tell the same in other words: candidates for a second opinion, far below the threshold of a
 * report. `minConfidence: 0` shows them.
 */
export const retoldQuestions: Aligner = (story) =>
  story.pairs.flatMap(({ a, b, score, mutual, shared }) => {
    if (score < (mutual ? MUTUAL : ONE_SIDED)) return [];
    const [x, y] = [assertionOf(a), assertionOf(b)];
    if (wording(a.evidence.quote, b.evidence.quote) > SAME_WORDING) return [];
    if (!x || !y || ownWords(a, shared) < OWN_WORDS || ownWords(b, shared) < OWN_WORDS) return [];
    return [
      {
        kind: "outcome" as const,
        scope: "across" as const,
        key: `retold:${[...shared].sort().join(" ")}`,
        text: `Do these tell the same (“${shared.slice(0, 5).join(" ")}”)?`,
        claims: [x, y],
        aligned: [{ by: "partners", weight: score - 0.6, text: "The two sentences are each other's best match." }],
      },
    ];
  });

const assertionOf = (sentence: StorySentence): Claim | undefined =>
  sentence.claims.find((claim) => claim.kind === "polarity");

function ownWords(sentence: StorySentence, shared: readonly string[]): number {
  const common = new Set(shared);
  return wordsIn(sentence.evidence).filter((word) => !common.has(word.key) && !FUNCTION_WORDS.has(word.key)).length;
}
