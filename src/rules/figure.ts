import { CURRENCY_CODES } from "../lexicon/currencies.js";
import { FATES } from "../lexicon/figure-roles.js";
import type { Claim } from "../model/claim.js";
import { type Figure, isForecastOf, isOpposed, isScaleSlip, relateFigures, showFigure } from "../values/figure.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

const figure = (claim: Claim): Figure => claim.value as Figure;
const relation = (a: Claim, b: Claim) => relateFigures(figure(a), figure(b));
const isZero = ({ min, max }: Figure): boolean => min === 0 && max === 0;
const isExceeded = (a: Figure, b: Figure): boolean =>
  a.exceeded !== undefined && b.exceeded !== undefined && a.exceeded !== b.exceeded;
// "more than 40 people", "over 40 people"
const MORE_THAN = /\b(?:more than|over|upwards of|in excess of)\b/i;
/** "At least 40 people"; "more than 40 people" where the article says so. */
const asTold = (claim: Claim): string => {
  const shown = showFigure(figure(claim));
  return MORE_THAN.test(claim.evidence[0]?.quote ?? "") ? shown.replace(/^at least /, "more than ") : shown;
};
const isFate = (claim: Claim): boolean => FATES.some((fate) => fate.id === claim.attribute);
const isOtherCurrency = (a: Figure, b: Figure): boolean =>
  a.unit !== b.unit &&
  a.min === b.min &&
  a.max === b.max &&
  [a.unit, b.unit].every((unit) => unit !== null && CURRENCY_CODES.has(unit));
const both = (a: Claim, b: Claim): string =>
  a.article === b.article
    ? `${a.source} has both ${asTold(a)} and ${asTold(b)}`
    : `${a.source} has ${asTold(a)}, ${b.source} ${asTold(b)}`;

/** How many, how much, how old, how strong? */
export const figureRule = defineRule({
  meta: {
    id: "figure",
    severity: "medium",
    description: "Numbers that cannot both be right: a toll, an age, a magnitude, a price, a count.",
    advice: "Find out which number holds, or say whose each of them is.",
  },
  answer: (claim) => asTold(claim),
  levels: [
    {
      // "12 people, eight women and six men"
      id: "parts",
      verdict: "conflict",
      weight: 0.5,
      when: (a, b) => a.article === b.article && (a.attribute === "parts") !== (b.attribute === "parts"),
      because: (a, b) => {
        const [parts, total] = a.attribute === "parts" ? [a, b] : [b, a];
        return `The parts in ${a.source} come to ${figure(parts).min}, not to ${showFigure(figure(total))}.`;
      },
    },
    {
      // "142 kroner a share", "142 euros a share"
      id: "other-currency",
      verdict: "conflict",
      weight: 0.5,
      when: (a, b) => isOtherCurrency(figure(a), figure(b)),
      because: (a, b) => `${both(a, b)}: one number in two currencies.`,
    },
    {
      id: "different-unit",
      verdict: "incomparable",
      when: (a, b) => relation(a, b) === "incomparable",
      because: (a, b) => `${both(a, b)}: two measures that cannot be converted.`,
    },
    {
      id: "different-set",
      verdict: "incomparable",
      when: (a, b) => figure(a).part !== figure(b).part || figure(a).period !== figure(b).period,
      because: (a, b) => `${both(a, b)}: one of them counts a part of the other.`,
    },
    {
      // "broke into more than 20 pieces", "into as many as 20"
      id: "opposed-bounds",
      verdict: "conflict",
      weight: 0.2,
      severity: "low",
      when: (a, b) => isOpposed(figure(a), figure(b)),
      because: (a, b) => `${both(a, b)}: one has it as the least, the other as the most.`,
    },
    {
      // "broke into more than 20 pieces", "into 20"
      id: "exceeded",
      verdict: "conflict",
      weight: 0.1,
      severity: "low",
      when: (a, b) => isExceeded(figure(a), figure(b)),
      because: (a, b) => `${both(a, b)}: one says that it was more than that.`,
    },
    {
      id: "same",
      verdict: "agree",
      when: (a, b) => relation(a, b) === "same",
      because: (a) => `Both have ${showFigure(figure(a))}.`,
    },
    {
      id: "rounding",
      verdict: "agree",
      when: (a, b) => relation(a, b) === "rounding",
      because: (a, b) => `${both(a, b)}: the same number, rounded or converted.`,
    },
    // Copy editors round, too: "142 homes", "about 140".
    changedCopy(
      (claim) => showFigure(figure(claim)),
      (a, b) => relation(a, b) !== "allows" || !(figure(a).approximate || figure(b).approximate),
    ),
    {
      id: "expected-and-actual",
      verdict: "incomparable",
      when: (a, b) => isForecastOf(figure(a), figure(b)),
      because: (a, b) => `${both(a, b)}: one is what was expected, the other what came.`,
    },
    {
      id: "none-or-some",
      verdict: "conflict",
      weight: 0.8,
      when: (a, b) => isZero(figure(a)) !== isZero(figure(b)),
      because: (a, b) => `${both(a, b)}.`,
    },
    {
      // "At least 50" and "at least 59" killed, "more than 100" and "more than 250": both may be true, but an editor wants to know.
      id: "bounds",
      verdict: "conflict",
      weight: 0.3,
      when: (a, b) => relation(a, b) === "bounds" || (relation(a, b) === "floors" && isFate(a) && isFate(b)),
      because: (a, b) => `${both(a, b)}: the bounds differ.`,
    },
    {
      id: "allows",
      verdict: "compatible",
      when: (a, b) => /^(?:allows|floors)$/.test(relation(a, b)),
      because: (a, b) => `${both(a, b)}: one allows the other.`,
    },
    {
      id: "near",
      verdict: "conflict",
      weight: 0.4,
      when: (a, b) => relation(a, b) === "near",
      because: (a, b) => `${both(a, b)}: not the same.`,
    },
    {
      // "1.2 billion" for "1.2 million": the commonest slip with large numbers, and the dearest.
      id: "scale",
      verdict: "conflict",
      weight: 0.9,
      severity: "high",
      when: (a, b) => isScaleSlip(figure(a), figure(b)),
      because: (a, b) => `${both(a, b)}: the same digits at another scale.`,
    },
    { id: "apart", verdict: "conflict", weight: 0.7, because: (a, b) => `${both(a, b)}: they cannot both be right.` },
  ],
});
