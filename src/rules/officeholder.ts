import type { Claim } from "../model/claim.js";
import type { Title } from "../values/title.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";
import { holds, isFact } from "./title-reference.js";

/** A title as the aligner asks whose it is: with how sure its wording makes the office one person's. */
export interface HeldTitle extends Title {
  /** The office is one person's by its nature ("prime minister"); false: only by how the article puts it. */
  readonly exclusive: boolean;
  /** Asked because another has the same surname and office under another given name. */
  readonly namesake?: boolean;
}

const titleOf = (claim: Claim): HeldTitle => claim.value as HeldTitle;
const words = (claim: Claim): string => `“${titleOf(claim).words}”`;
const sameHolder = (a: Claim, b: Claim): boolean => a.subject === b.subject;

/** Who holds this office? The aligner has put one person under one name. */
export const officeholderRule = defineRule({
  meta: {
    id: "officeholder",
    severity: "high",
    description: "Two persons are given one office that one person holds at a time.",
    advice: "Check who held the office on the day; a successor, an acting holder and a namesake are the usual causes.",
  },
  answer: (claim) => claim.subject ?? "",
  levels: [
    {
      id: "same-holder",
      verdict: "agree",
      when: sameHolder,
      because: (a) => `Both say that ${a.subject} is ${words(a)}.`,
    },
    changedCopy((claim) => claim.subject ?? "nobody"),
    {
      id: "reference-holder",
      verdict: "conflict",
      weight: 1.2,
      when: (a, b) => isFact(a) !== isFact(b),
      because: (a, b) => {
        const [fact, told] = isFact(a) ? [a, b] : [b, a];
        return `Your reference: ${holds(fact)}; ${told.source} gives this office to ${told.subject}.`;
      },
    },
    {
      id: "namesake",
      verdict: "conflict",
      weight: 0.4,
      when: (a, b) => Boolean(titleOf(a).namesake && titleOf(b).namesake),
      because: (a, b) => `${a.subject} and ${b.subject} share the surname and ${words(a)}; no article knows both.`,
    },
    {
      id: "two-holders",
      verdict: "conflict",
      weight: 0.8,
      when: (a, b) => titleOf(a).exclusive && titleOf(b).exclusive,
      because: (a, b) => `${a.subject} is ${words(a)}, and ${b.subject} is ${words(b)}; the office has one holder.`,
    },
    {
      id: "unknown-holder",
      verdict: "conflict",
      weight: 0.6,
      because: (a, b) =>
        `${a.subject} is ${words(a)}, and ${b.subject} is ${words(b)}; if that is one office, it has two holders here.`,
    },
  ],
});
