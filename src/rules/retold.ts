import type { Claim } from "../model/claim.js";
import type { Level, Rule } from "./rule.js";

const isRetold = (claim: Claim): boolean => claim.attribute === "retold";
const words = (claim: Claim): string => `“${claim.value as string}”`;

/** Only for a second opinion: most sentences that tell the same in other words tell no different thing. */
const told: Level = {
  id: "told-otherwise",
  verdict: "conflict",
  weight: -1.6,
  severity: "low",
  when: isRetold,
  because: (a, b) => `${a.source} and ${b.source} tell it in other words.`,
};

/** A rule that also takes sentences of two articles which tell the same and fill its slot differently. */
export const withRetold = (rule: Rule): Rule => ({
  ...rule,
  answer: (claim) => (isRetold(claim) ? words(claim) : rule.answer(claim)),
  levels: [told, ...rule.levels],
});
