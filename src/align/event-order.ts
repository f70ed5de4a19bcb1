import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";

const PREFIX = "order of ";

/** Which of two mishaps set off the other, asked of all articles that tell it; one that tells both orders is not asked. */
export const eventOrderQuestions: Aligner = (story) => {
  const groups = new Map<string, Claim[]>();
  for (const { claims } of story.readings) {
    const own = claims.filter(({ kind, attribute }) => kind === "outcome" && attribute.startsWith(PREFIX));
    for (const claim of own)
      if (own.every((other) => other.attribute !== claim.attribute || stateOf(other) === stateOf(claim)))
        groups.set(claim.attribute, [...(groups.get(claim.attribute) ?? []), claim]);
  }
  return [...groups]
    .filter(([, claims]) => new Set(claims.map(({ article }) => article)).size > 1)
    .map(([attribute, claims]): Question => {
      const both = attribute.slice(PREFIX.length);
      return {
        kind: "outcome",
        scope: "across",
        key: attribute,
        text: `Which set off the other, ${both}?`,
        claims,
        aligned: [{ by: "one-chain", weight: 0.2, text: `Both tell how ${both} hang together.` }],
      };
    });
};

const stateOf = ({ value }: Claim): string | null => (value as { state: string | null }).state;
