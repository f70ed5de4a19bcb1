import type { Claim } from "../model/claim.js";
import { differenceOf, isWording } from "../values/slots.js";
import { defineRule } from "./rule.js";

/** What a spelling question compares: the part of the name that is written in more ways than one. */
interface Spelled {
  readonly form: string;
  readonly part: string;
  /** What the report shows: the surname alone, or the whole name where the given names differ. */
  readonly answer: string;
  /** Of a question that the caller's facts answer: the spelling they prefer, on their own claim. */
  readonly fact?: string;
  /** Likewise of an article's: is it another than they prefer? */
  readonly against?: boolean;
}
const spelled = (claim: Claim): Spelled => claim.value as Spelled;

const isFact = (claim: Claim): boolean => spelled(claim).fact !== undefined;
const toldOf = (a: Claim, b: Claim): Claim => (isFact(a) ? b : a);

const differ = (a: Claim, b: Claim) => differenceOf(spelled(a).part, spelled(b).part);
const both = (a: Claim, b: Claim): string => {
  const [x, y] = [spelled(a).part, spelled(b).part].sort();
  return `“${x}” and “${y}”`;
};

/** How is this name spelled? Transliterations, slips and variants: for information. */
export const spelling = defineRule({
  meta: {
    id: "spelling",
    severity: "info",
    description: "A name is spelled in several ways.",
    advice: "Choose one spelling and keep to it; the bearer's own, where it is known.",
  },
  answer: (claim) => spelled(claim).answer,
  levels: [
    {
      id: "as-in-reference",
      verdict: "agree",
      when: (a, b) => isFact(a) !== isFact(b) && spelled(toldOf(a, b)).against === false,
      because: (a, b) => `Both write “${[spelled(a).part, spelled(b).part].sort()[0]}”.`,
    },
    {
      id: "not-as-preferred",
      verdict: "conflict",
      weight: 1.5,
      when: (a, b) => isFact(a) !== isFact(b),
      because: (a, b) =>
        `Your reference prefers “${spelled(isFact(a) ? a : b).part}”; ${toldOf(a, b).source} writes “${spelled(toldOf(a, b)).part}”.`,
    },
    {
      id: "same",
      verdict: "agree",
      when: (a, b) => differ(a, b) === "none",
      because: (a, b) => `Both write “${[spelled(a).part, spelled(b).part].sort()[0]}”.`,
    },
    {
      id: "joined",
      verdict: "conflict",
      weight: 1.5,
      when: (a, b) => differ(a, b) === "joining",
      because: (a, b) => `${both(a, b)} differ in capitals, hyphens or spaces only.`,
    },
    {
      id: "marks",
      verdict: "conflict",
      weight: 1.5,
      when: (a, b) => differ(a, b) === "marks",
      because: (a, b) => `${both(a, b)} differ in the marks on their letters.`,
    },
    {
      id: "particle",
      verdict: "conflict",
      weight: 1,
      when: (a, b) => differ(a, b) === "particle",
      because: (a, b) => `${both(a, b)} differ in the article before the name.`,
    },
    {
      id: "transliteration",
      verdict: "conflict",
      weight: 1.5,
      when: (a, b) => differ(a, b) === "transliteration",
      because: (a, b) => `${both(a, b)} write the same sounds in other letters.`,
    },
    {
      id: "wording",
      verdict: "conflict",
      weight: 0.8,
      when: (a, b) => isWording(spelled(a).part, spelled(b).part),
      because: (a, b) => `${both(a, b)} differ in small words or endings.`,
    },
    {
      id: "letters",
      verdict: "conflict",
      weight: 1,
      because: (a, b) => `${both(a, b)} differ by a letter or two: one of them may be a slip.`,
    },
  ],
});
