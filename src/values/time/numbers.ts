import { type Match, pick } from "./pattern.js";

/** How many units: "two", "2 1/2", "a couple of", "several", "a". */
export const PERIOD_NUMBER =
  "((a|an|one|the)? VAGUE of? | NUM (- NUM)? (FRAC | and a half | (to|or|-) NUM)? (or so)? | a | an | half (a|an)?)";

/** The number of a period; null where the words leave it open ("several", "months"). A range gives its lower end. */
export function numberOf(match: Match): number | null {
  const vague = pick(match, "VAGUE");
  if (vague) return vague.key === "couple" ? 2 : null;
  const number = pick(match, "NUM");
  const fraction = pick(match, "FRAC");
  const half = match.words.some((word) => word.key === "half");
  const words = match.words.map((word) => word.key);
  if (number) return number.n + (fraction?.n ?? (half ? 0.5 : 0));
  if (half) return words.includes("and") ? 1.5 : 0.5;
  if (words.includes("a") || words.includes("an")) return 1;
  return null;
}
