import { CAUSE_OF, OPEN_CAUSE } from "../lexicon/causes.js";
import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";
import type { Story } from "./story.js";

/** What each mishap of a story came from: one question a sort of mishap, asked of all articles that tell its cause. */
export const causeQuestions: Aligner = (story: Story) => {
  const groups = new Map<string, Claim[]>();
  for (const { claims } of story.readings)
    for (const claim of claims)
      if (claim.kind === "outcome" && claim.attribute.startsWith(CAUSE_OF))
        groups.set(claim.attribute, [...(groups.get(claim.attribute) ?? []), claim]);
  return [...groups]
    .filter(([, claims]) => new Set(claims.map(({ article }) => article)).size > 1)
    .map(
      ([attribute, claims]): Question => ({
        kind: "outcome",
        scope: "across",
        key: attribute,
        text: `What was the ${attribute}?`,
        claims,
        aligned: [{ by: "one-mishap", weight: 0.4, text: `Both speak of the ${attribute}.` }],
        // A cause is found with time: what was open in the morning may be told in the evening.
        grows: (claim) => ((claim.value as { state: string }).state === OPEN_CAUSE ? 0 : 1),
      }),
    );
};
