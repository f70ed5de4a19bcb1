import type { Claim } from "../model/claim.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

interface Assertion {
  readonly text: string;
  readonly by: string | null;
}
const assertion = (claim: Claim): Assertion => claim.value as Assertion;
/** "may have been", "allegedly": the claim is made with a caution. */
const isHedged = ({ attribute }: Claim): boolean => attribute === "hedged";
const denier = (a: Claim, b: Claim): string | null => assertion(a).by ?? assertion(b).by;

/** Did it happen at all? One affirms what another denies or negates. */
export const polarity = defineRule({
  meta: {
    id: "polarity",
    severity: "medium",
    description: "One source affirms what another denies or negates.",
    advice: "Give both: what is said to have happened, and who denies it.",
  },
  answer: (claim) => {
    // "A proposed meeting" beside another's denial is not told as a fact.
    if (isHedged(claim)) return `has it as a guess: “${assertion(claim).text}”`;
    if (claim.attribute === "told flat") return "tells it as a fact";
    if (claim.polarity === "affirmed") return claim.attribute === "spoken of" ? "not denied" : "says it is so";
    const { by } = assertion(claim);
    return by ? `says it is not so, according to ${by}` : "says it is not so";
  },
  levels: [
    {
      id: "same-side",
      verdict: "agree",
      when: (a, b) => a.polarity === b.polarity && isHedged(a) === isHedged(b),
      because: () => "Both say the same of it.",
    },
    changedCopy((claim) => (claim.polarity === "denied" ? "a negation" : "none")),
    {
      // "may have been set", "was set"
      id: "hedge-lost",
      verdict: "conflict",
      weight: 0.5,
      severity: "low",
      when: (a, b) => isHedged(a) || isHedged(b),
      because: (a, b) => {
        const [maybe, sure] = isHedged(a) ? [a, b] : [b, a];
        return `${maybe.source} has it with a caution (“${assertion(maybe).text}”), ${sure.source} tells it as a fact.`;
      },
    },
    {
      id: "denied",
      verdict: "conflict",
      weight: 0.3,
      when: (a, b) => a.attribute === "denied" || b.attribute === "denied",
      because: (a, b) => {
        const [yes, no] = a.polarity === "affirmed" ? [a, b] : [b, a];
        // "a proposed meeting" is not told as a fact: the rule knows only that nobody denies it there.
        return `${denier(yes, no) ?? "Somebody"} denies in ${no.source} what ${yes.source} speaks of without a denial.`;
      },
    },
    {
      id: "negated",
      verdict: "conflict",
      weight: 0.9,
      because: (a, b) => {
        const [yes, no] = a.polarity === "affirmed" ? [a, b] : [b, a];
        return `${yes.source} affirms what ${no.source} negates.`;
      },
    },
  ],
});
