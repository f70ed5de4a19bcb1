import type { Claim } from "../model/claim.js";
import type { Kind } from "../model/report.js";
import { wordsOfQuote } from "../values/untagged.js";
import { wording } from "../values/words.js";
import { assertionOf } from "./assertion.js";
import { type Differing, differingSlots } from "./differing.js";
import type { Aligner, Question } from "./question.js";
import type { SentencePair } from "./sentences.js";
import { spokenWords } from "./spoken-words.js";
import type { StorySentence } from "./story.js";

/** Below this share two sentences need not tell of one thing; mutual best partners less than others. */
const MUTUAL = 0.11;
const ONE_SIDED = 0.13;
/** No such candidate is so likely: who wants only likelier ones need not wait for them. */
const MOST = 0.45;
/** Dice on bigrams: above this one outlet took the sentence over, with a comma moved. */
const SAME_WORDING = 0.95;

/**
 * Log-odds by what is asked: of sentences that match, those with other numbers or quotations are at odds far more often
 * than those with another name or a word before a noun.
 */
const SLOTS: Readonly<Partial<Record<Kind, number>>> = {
  figure: 0.3,
  quotation: 0.1,
  date: -0.8,
  outcome: -1.2,
  title: -1.8,
};
const OTHER_SLOT = -2.2;
/** Each other's best match, and a headline, which has few of the words. */
const BEST = 0.4;
const HEADLINE = -0.3;

/**
 * Sentences that tell the same, asked about each slot that they fill differently: candidates for a second opinion,
 * far below the threshold of a report. `minConfidence: 0` shows them.
 */
export const retoldQuestions: Aligner = (story) => {
  if ((story.options.minConfidence ?? MOST) >= MOST) return [];
  return story.pairs.flatMap((pair) => {
    const { a, b, score, mutual, shared } = pair;
    if (score < (mutual ? MUTUAL : ONE_SIDED)) return [];
    if (wording(a.evidence.quote, b.evidence.quote) > SAME_WORDING) return [];
    return differingSlots(a, b, shared).flatMap((differing) => questionOf(pair, differing));
  });
};

function questionOf({ a, b, score, mutual, shared }: SentencePair, { kind, asks, ...words }: Differing): Question[] {
  const [x, y] = [retold(a, words.a), retold(b, words.b)];
  if (!x || !y) return [];
  return [
    {
      kind,
      scope: "across",
      key: `retold:${[...shared].sort().join(" ")}`,
      text: `${asks} (“${spokenWords(shared, a.evidence, 5).join(" ")}”)`,
      claims: [x, y],
      aligned: [
        { by: "partners", weight: score - 0.6, text: "The two sentences are good matches in their articles." },
        ...(mutual ? [{ by: "best-partners", weight: BEST, text: "Each is the other's best match." }] : []),
        ...(isTitle(a) || isTitle(b) ? [{ by: "headline", weight: HEADLINE, text: "One of them is a headline." }] : []),
        { by: "slot", weight: SLOTS[kind] ?? OTHER_SLOT, text: "So often is it told otherwise in such sentences." },
      ],
    },
  ];
}

const isTitle = ({ evidence }: StorySentence): boolean => evidence.field === "title";

/** The sentence as a claim that it tells this in its own words, carried by the first claim that stands in it. */
function retold(sentence: StorySentence, words: readonly Claim["evidence"][number][]): Claim | null {
  const carrier = assertionOf(sentence) ?? sentence.claims[0];
  if (!carrier) return null;
  const places = words.map(({ article, field, start, end, quote }) => ({ article, field, start, end, quote }));
  return {
    ...carrier,
    attribute: "retold",
    value: wordsOfQuote(words.length ? words.map(({ quote }) => quote).join(", ") : sentence.evidence.quote),
    evidence: [...places, sentence.evidence],
  };
}
