import { PERSON_NOUNS } from "../../lexicon/person-nouns.js";
import type { Claim } from "../../model/claim.js";
import { boundOf } from "../../values/figure.js";
import type { Question } from "../question.js";
import { figureOf, isPlain } from "./ask.js";
import { numberQuestion } from "./number-question.js";

// "more than 20 pieces", "over a hundred billion"; not "just over 20", "more than the 20"
const MORE =
  /(?<!just |slightly |little |well |far |much )\b(?:more than|over|exceed(?:s|ed|ing)?|upwards? of|in excess of|topp(?:ed|ing|s)) (?!the\b|his\b|her\b|its\b|their\b|that\b)\S/i;
// "over six seasons" is during them
const OVER_FEW = /\bover (?:\d|two|three|four|five|six|seven|eight|nine)\b/i;

const wordsOf = (claim: Claim): string => claim.evidence[0]!.quote;

/** "More than 20 pieces": 20 is not enough. */
export const exceeds = (claim: Claim): boolean =>
  boundOf(figureOf(claim)) === "below" &&
  MORE.test(wordsOf(claim)) &&
  !(figureOf(claim).unit === null && OVER_FEW.test(wordsOf(claim)));

/** "20 pieces", "at least 20 pieces": 20 is enough. */
export const isReached = (claim: Claim): boolean => {
  const { min, max, approximate } = figureOf(claim);
  return (
    min !== null &&
    !approximate &&
    (max === min || max === null) &&
    !/\b(?:more|less) than\b|\bover\b/i.test(wordsOf(claim))
  );
};

/** "More than 300" is how 312 is told in short, and so is "300". */
const isRound = (claim: Claim): boolean => ((figureOf(claim).min ?? figureOf(claim).max)! / FIVE) % 1 === 0;
const FIVE = 5;

/** Under one verb; offers are made by many. */
const isOfOneVerb = (a: Claim, b: Claim): boolean =>
  a.attribute === b.attribute && !/^(?:count|amount|distance|offer amount|offer|deal|contract)$/.test(a.attribute);

/** Under one verb or of one noun; a round number, both, or each may be a rounding of its own. */
export function isOfOneDeed(a: Claim, b: Claim): boolean {
  const { noun } = figureOf(a);
  const oneNoun = noun !== null && noun === figureOf(b).noun;
  return isRound(a) ? oneNoun && isOfOneVerb(a, b) : oneNoun || isOfOneVerb(a, b);
}

/** The claim as the rule is told of it where the question is whether its number is exceeded. */
export const asExceeded = (claim: Claim): Claim => ({
  ...claim,
  value: { ...figureOf(claim), exceeded: exceeds(claim) },
});

let persons: ReadonlySet<string> | null = null;

/** Is it a noun for persons? */
export function isOfPersons(noun: string | null): boolean {
  persons ??= new Set(PERSON_NOUNS.split(" "));
  return noun !== null && (/^(?:people|other|child|man|woman)$/.test(noun) || persons.has(noun));
}

/** Less is too often a number of another thing. */
const LEAST = 5;

/** "More than 23 diggers were sent" and "23 diggers are at work", in one article: its readers will ask which. */
export function exceededWithin(claims: readonly Claim[]): Question[] {
  const body = claims.filter((claim) => claim.evidence[0]!.field === "text" && isPlain(claim));
  const more = body.filter((claim) => exceeds(claim) && figureOf(claim).min! >= LEAST);
  const asked = new Set<string>();
  return more.flatMap((claim) => {
    const { noun, unit, min } = figureOf(claim);
    const key = `${min} ${unit ?? ""} ${noun ?? claim.attribute}`;
    const others = body.filter((other) => isOfOneThing(claim, other) && !exceeds(other) && !MORE.test(wordsOf(other)));
    if (asked.has(key) || !others.length) return [];
    asked.add(key);
    return [
      {
        kind: "figure",
        scope: "within",
        key: `exceeded:${key}:${claim.article}`,
        text: numberQuestion(claim),
        claims: [claim, ...others].map(asExceeded),
        aligned: [{ by: "one-number", weight: 0.3, text: "One article gives one number of one thing." }],
        severity: "low",
      } satisfies Question,
    ];
  });
}

/** One number of things of one noun, or of one unit under one verb. */
function isOfOneThing(a: Claim, b: Claim): boolean {
  const [f, g] = [figureOf(a), figureOf(b)];
  if (f.min !== (g.min ?? g.max) || f.unit !== g.unit || f.noun !== g.noun || f.part !== g.part) return false;
  // "thousands of homes" is no 2,000
  if ((g.max === null && g.approximate) || boundOf(g) === "above") return false;
  if (isRound(a) && (f.unit !== null || !isOfOneVerb(a, b))) return false;
  if (f.unit === null) return f.noun !== null && !isOfPersons(f.noun);
  return !g.approximate && isOfOneVerb(a, b);
}
