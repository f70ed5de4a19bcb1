import type { Claim } from "../model/claim.js";
import { foldWord } from "../values/words.js";
import type { Level, Rule } from "./rule.js";

/** A name of several words or a code, in the place where another article has another. */
const isProper = ({ attribute }: Claim): boolean => attribute.startsWith("proper:");
const proper = (claim: Claim): string => (claim.value as { proper: string }).proper;
/** The name without its articles, where no shorter form of it may be meant. */
const wholeOf = (claim: Claim): string | undefined => (claim.value as { whole?: string }).whole;
const words = (claim: Claim): string[] =>
  proper(claim)
    .split(/[\s-]+/)
    .map(foldWord);

const LEVELS: readonly Level[] = [
  {
    id: "same-name",
    verdict: "agree",
    when: (a, b) => {
      if (!isProper(a) || !isProper(b)) return false;
      const [x, y] = [words(a), words(b)];
      // "Polar Journal" and "Polar Journal Letters" are two.
      if (wholeOf(a) && wholeOf(b)) return wholeOf(a) === wholeOf(b);
      return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
    },
    because: (a) => `Both have ${proper(a)}.`,
  },
  {
    id: "other-name",
    verdict: "conflict",
    weight: 0.3,
    when: (a, b) => isProper(a) && isProper(b),
    because: (a, b) =>
      a.article === b.article
        ? `${a.source} has both ${proper(a)} and ${proper(b)}.`
        : `${a.source} has ${proper(a)}, ${b.source} ${proper(b)} in its place.`,
  },
];

/** A rule that also takes names of which two articles give one word otherwise: "Mill Street", "Mill Lane". */
export const withProper = (rule: Rule): Rule => ({
  ...rule,
  answer: (claim) => (isProper(claim) ? proper(claim) : rule.answer(claim)),
  levels: [...LEVELS, ...rule.levels],
});
