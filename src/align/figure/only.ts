import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import type { Claim } from "../../model/claim.js";
import { agrees, figureOf } from "./ask.js";

/** Sums of money under one verb or noun, of which either article has no other: "will cost $4 million". */
export function isOnly(a: Claim, b: Claim, all: readonly Claim[]): boolean {
  const { unit } = figureOf(a);
  if (a.attribute !== b.attribute || a.attribute === "amount" || unit === null || !CURRENCY_CODES.has(unit))
    return false;
  return [a, b].every((own) =>
    all.every(
      (claim) =>
        claim.article !== own.article ||
        claim.attribute !== own.attribute ||
        figureOf(claim).unit !== unit ||
        agrees(claim, own),
    ),
  );
}
