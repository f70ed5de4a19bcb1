import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import type { Claim } from "../../model/claim.js";
import { boundOf, isOpposed } from "../../values/figure.js";
import type { Question } from "../question.js";
import { rarityOf } from "../rarity.js";
import { wordsIn } from "../sentence-words.js";
import { spokenWords } from "../spoken-words.js";
import type { Story, StorySentence } from "../story.js";
import { figureOf, MANY } from "./ask.js";
import { asExceeded, exceeds, isOfOneDeed, isOfPersons, isReached } from "./exceeded.js";
import { numberQuestion } from "./number-question.js";

interface Told {
  readonly claim: Claim;
  readonly sentence: StorySentence;
}

/** What no bound of one thing is told of: ages and places in an order. */
const OTHER = /^(?:age|ordinal|score|scoreline|minute|parts|points)$/;
/** Telling words that two sentences share beside the number. */
const RARE = 0.35;

/** What makes of two tellings of one number a question of its own. */
interface Odds {
  /** The start of the question's key. */
  readonly key: string;
  /** Are two numbers, in the words of their claims, at odds? */
  readonly differ: (a: Claim, b: Claim) => boolean;
  /** Do two claims of one article tell it alike? */
  readonly alike: (a: Claim, b: Claim) => boolean;
  /** How the rule is told of it; the claim itself where it needs not be. */
  readonly told: (claim: Claim) => Claim;
}

const OPPOSED: Odds = {
  key: "opposed",
  differ: (a, b) => isOpposed(figureOf(a), figureOf(b)),
  alike: (a, b) => boundOf(figureOf(a)) === boundOf(figureOf(b)),
  told: (claim) => claim,
};

/** "More than 20 pieces", "20 pieces", "at least 20": an editor wants to know whether it was one more. */
const EXCEEDED: Odds = {
  key: "exceeded",
  differ: (a, b) => isOfOneDeed(a, b) && ((exceeds(a) && isReached(b)) || (exceeds(b) && isReached(a))),
  alike: (a, b) => exceeds(a) === exceeds(b),
  told: asExceeded,
};

/**
 * One and the same number, bounded from opposite sides or exceeded by one of them, in sentences that tell the same:
 * "broke into more than 20 pieces", "into as many as 20 fragments". The number itself is what aligns them; the noun may be
 * another word.
 */
export const opposedQuestions = (story: Story): Question[] => [
  ...ofOneNumber(story, OPPOSED),
  ...ofOneNumber(story, EXCEEDED),
];

function ofOneNumber(story: Story, odds: Odds): Question[] {
  const byNumber = new Map<string, Told[]>();
  for (const sentences of story.sentences.values())
    for (const sentence of sentences)
      for (const claim of sentence.claims.slice(0, MANY)) {
        const key = keyOf(claim);
        if (key) byNumber.set(key, [...(byNumber.get(key) ?? []), { claim, sentence }]);
      }
  const rarity = rarityOf([...story.sentences.values()].flat());
  const mutual = new Set(story.pairs.flatMap(({ a, b, rank }) => (rank < 2 ? [pairKey(a, b), pairKey(b, a)] : [])));
  return [...byNumber].flatMap(([key, told]) => {
    if (told.length < 2 || told.length > MANY) return [];
    const met = told.flatMap((x, i) =>
      told.slice(i + 1).flatMap((y) => {
        if (story.origins.get(x.claim.article) === story.origins.get(y.claim.article)) return [];
        if (!odds.differ(x.claim, y.claim) || wavers(x, told, odds) || wavers(y, told, odds)) return [];
        const shared = sharedOf(x.sentence, y.sentence).filter((word) => rarity(word) > RARE);
        const isPair = mutual.has(pairKey(x.sentence, y.sentence));
        return isOne(x.claim, y.claim, shared.length, isPair) ? [{ x, y, shared }] : [];
      }),
    );
    const best = met.reduce<(typeof met)[number] | null>(
      (p, q) => (p && p.shared.length >= q.shared.length ? p : q),
      null,
    );
    if (!best) return [];
    const claims = new Map(met.flatMap(({ x, y }) => [x.claim, y.claim]).map((claim) => [claim.id, claim]));
    return [
      {
        kind: "figure",
        scope: "across",
        key: `${odds.key}:${key}`,
        text: numberQuestion(best.x.claim),
        claims: [...claims.values()].sort((p, q) => (p.id < q.id ? -1 : 1)).map(odds.told),
        aligned: [
          {
            by: "one-number",
            weight: Math.min(0.5, 0.15 * best.shared.length),
            text: `Both give one number beside ${spokenWords(best.shared, best.x.sentence.evidence).join(", ")}.`,
          },
        ],
      } satisfies Question,
    ];
  });
}

const pairKey = (a: StorySentence, b: StorySentence): string => `${a.article}#${a.index}|${b.article}#${b.index}`;

/** Number and unit of a claim, bounded or not. */
function keyOf({ kind, attribute, polarity, value }: Claim): string | null {
  if (kind !== "figure" || polarity !== "affirmed" || OTHER.test(attribute)) return null;
  const { min, max, unit, approximate } = value as ReturnType<typeof figureOf>;
  // "thousands of people" is no bound of 2,000
  if (approximate && max === null) return null;
  if (min !== null && max !== null && min !== max) return null;
  return `${min ?? max} ${unit ?? ""}`;
}

/** Does the article give the number without this bound as well? Then it means no more by it. */
const wavers = ({ claim }: Told, told: readonly Told[], { alike }: Odds): boolean =>
  told.some(
    (other) =>
      other.claim.article === claim.article &&
      !alike(other.claim, claim) &&
      (figureOf(other.claim).noun === figureOf(claim).noun || figureOf(claim).unit !== null),
  );

/** Of one thing: one noun or unit in one company, or another noun in sentences that are each other's match. */
function isOne(a: Claim, b: Claim, shared: number, isPair: boolean): boolean {
  const [f, g] = [figureOf(a), figureOf(b)];
  if (f.part !== g.part || f.period !== g.period) return false;
  const sameNoun = f.noun !== null && f.noun === g.noun;
  const sameVerb = a.attribute === b.attribute && !/^(?:count|amount)$/.test(a.attribute);
  const isMoney = f.unit !== null && CURRENCY_CODES.has(f.unit);
  const alike = (sameNoun ? 1 : 0) + (sameVerb ? 1 : 0) + (isMoney ? 1 : 0) + (isPair ? 1 : 0);
  // "More than 100 joined the vigil, nearly 100 marched": people are counted in many sets.
  if (isOfPersons(f.noun) || isOfPersons(g.noun)) return sameNoun && (sameVerb || isPair) && shared > 1;
  return shared > 0 && shared + alike > 2 && alike > 0;
}

const sharedOf = (a: StorySentence, b: StorySentence): string[] => {
  const others = new Set(wordsIn(b.evidence).map(({ key }) => key));
  return [
    ...new Set(
      wordsIn(a.evidence).flatMap(({ key }) =>
        others.has(key) && !FUNCTION_WORDS.has(key) && !/\d/.test(key) ? [key] : [],
      ),
    ),
  ];
};
