import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import { entityNamed, type Story } from "../story.js";
import { figureOf, figuresOf, groupBy, isTorn } from "./ask.js";

const ASKED: Readonly<Record<string, (offerer: string) => string>> = {
  "offer amount": (offerer) => `How much does ${offerer} offer?`,
  "offer length": (offerer) => `For how many years is the offer of ${offerer}?`,
};
/** An offer told at more than so many times another is of something else. */
const FAR = 3;

/** What one named person or firm offers, and for how long; an article that tells two such offers is not asked. */
export function offerQuestions(story: Story): Question[] {
  const told = figuresOf(story).filter(({ attribute, polarity }) => attribute in ASKED && polarity === "affirmed");
  const groups = groupBy(told, (claim) => {
    const offerer = entityNamed(story, claim.article, claim.subject);
    return offerer ? [`${claim.attribute} ${offerer} ${figureOf(claim).unit}`] : [];
  });
  return [...groups].flatMap(([key, claims]) => {
    if (isTorn(claims) || isFar(claims)) return [];
    const { subject, attribute } = claims[0]!;
    return [
      {
        kind: "figure",
        scope: "across",
        key,
        text: ASKED[attribute]!(subject!),
        claims,
        aligned: [{ by: "same-offer", weight: 0.4, text: `Both tell what ${subject} offers.` }],
        severity: claims.some(({ modality }) => modality === "hedged") ? "low" : "medium",
      } satisfies Question,
    ];
  });
}

const isFar = (claims: readonly Claim[]): boolean => {
  const sizes = claims.map((claim) => figureOf(claim).max ?? figureOf(claim).min ?? 0);
  return Math.max(...sizes) > FAR * Math.min(...sizes);
};
