import { CAUSE_OF, causesAllow, OPEN_CAUSE } from "../lexicon/causes.js";
import { statesAllow } from "../lexicon/exclusives.js";
import { homicidesAllow } from "../lexicon/homicides.js";
import type { Claim } from "../model/claim.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

interface Outcome {
  readonly slot: string;
  readonly state: string | null;
  readonly words: string;
}
const outcome = (claim: Claim): Outcome => claim.value as Outcome;

const isCause = (claim: Claim): boolean => outcome(claim).slot.startsWith(CAUSE_OF);
const isOrder = (claim: Claim): boolean => outcome(claim).slot.startsWith("order of ");
/** Ids of the offences of a homicide charge; null of any other claim. */
const offencesOf = (claim: Claim): readonly string[] | null =>
  outcome(claim).slot === "homicide charge" ? (claim.value as { offences: readonly string[] }).offences : null;
const oneCharge = (a: Claim, b: Claim): boolean =>
  (offencesOf(a) ?? []).some((x) => (offencesOf(b) ?? []).some((y) => homicidesAllow(x, y)));
const isOpen = (claim: Claim): boolean => outcome(claim).state === OPEN_CAUSE;

/** A suspicion goes with an open cause and with any other; an accident with what accidents come from. */
function causeAllows(a: Claim, b: Claim): boolean {
  const hedged = [a, b].filter(({ modality }) => modality !== "stated").length;
  if (isOpen(a) || isOpen(b)) return hedged > 0;
  return hedged === 2 || causesAllow(outcome(a).state ?? "", outcome(b).state ?? "");
}

/** What became of it? States that exclude each other. */
export const outcomeRule = defineRule({
  meta: {
    id: "outcome",
    severity: "medium",
    description: "States that exclude each other: convicted and acquitted, a car and a truck.",
    advice: "Find out which it was; do not write both.",
  },
  answer: (claim) => outcome(claim).words.toLowerCase(),
  levels: [
    {
      id: "another-question",
      verdict: "incomparable",
      when: (a, b) => outcome(a).slot !== outcome(b).slot || a.polarity !== b.polarity,
      because: () => "They speak of different things.",
    },
    {
      id: "same-state",
      verdict: "agree",
      when: (a, b) => outcome(a).state !== null && outcome(a).state === outcome(b).state,
      because: (a) => `Both have it ${outcome(a).words}.`,
    },
    {
      id: "one-charge",
      verdict: "compatible",
      when: (a, b) => offencesOf(a) !== null && oneCharge(a, b),
      because: (a, b) => `“${outcome(a).words}” and “${outcome(b).words}” can be one charge.`,
    },
    {
      id: "other-charge",
      verdict: "conflict",
      weight: 0.5,
      severity: "high",
      when: (a) => offencesOf(a) !== null,
      because: (a, b) =>
        a.article === b.article
          ? `${a.source} has both “${outcome(a).words}” and “${outcome(b).words}” as the charge.`
          : `${a.source} has the charge as “${outcome(a).words}”, ${b.source} as “${outcome(b).words}”.`,
    },
    {
      id: "broader",
      verdict: "compatible",
      when: (a, b) =>
        isOrder(a)
          ? a.modality !== "stated" && b.modality !== "stated"
          : isCause(a)
            ? causeAllows(a, b)
            : statesAllow(outcome(a).slot, outcome(a).state, outcome(b).state),
      because: (a, b) => `“${outcome(a).words}” and “${outcome(b).words}” can both hold.`,
    },
    changedCopy((claim) => `“${outcome(claim).words}”`),
    {
      // "an explosion sparked a fire", "the fire caused an explosion"
      id: "reversed-order",
      verdict: "conflict",
      weight: 0.4,
      severity: "medium",
      when: (a) => isOrder(a),
      because: (a, b) =>
        `${a.source} has “${outcome(a).words}”, ${b.source} “${outcome(b).words}”: each has the other come first.`,
    },
    {
      id: "cause-open",
      verdict: "conflict",
      weight: 0.1,
      severity: "medium",
      when: (a, b) => isCause(a) && (isOpen(a) || isOpen(b)),
      because: (a, b) => {
        const [open, told] = isOpen(a) ? [a, b] : [b, a];
        return `${told.source} tells it (“${outcome(told).words}”), ${open.source} has it open (“${outcome(open).words}”).`;
      },
    },
    {
      id: "other-cause",
      verdict: "conflict",
      weight: 0.6,
      severity: "high",
      when: (a) => isCause(a),
      because: (a, b) =>
        `${a.source} has “${outcome(a).words}”, ${b.source} “${outcome(b).words}”: not both are the cause.`,
    },
    {
      id: "excludes",
      verdict: "conflict",
      weight: 0.6,
      because: (a, b) =>
        a.article === b.article
          ? `${a.source} has both “${outcome(a).words}” and “${outcome(b).words}”: it cannot have been both.`
          : `${a.source} has “${outcome(a).words}”, ${b.source} “${outcome(b).words}”: it cannot have been both.`,
    },
  ],
});
