import type { CutWord } from "./known.js";
import { ageAt } from "./quantity/age.js";
import type { Matched } from "./quantity/match.js";
import { measureAt } from "./quantity/measure.js";
import { isCode } from "./quantity/negatives.js";
import { type NumberParse, numberAt } from "./quantity/number.js";
import { type Piece, piecesOf } from "./quantity/scan.js";
import { scoreAt } from "./quantity/score.js";

/** A number with its unit, as an interval: what the words allow. */
export interface Quantity {
  /** Null: open. "Up to 10" is null..10; so is "nearly 10", but `approximate`. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code, id in lexicon/units, or null for a bare count. */
  readonly unit: string | null;
  /** "about", "nearly", "some", "dozens". */
  readonly approximate: boolean;
}

/** What sort of expression a quantity is: "67-year-old" an age, "20-point" a compound, "34-6" a score. */
export type QuantityForm = "count" | "age" | "compound" | "score" | "ordinal";

/** A quantity with its place; `start..end` holds the bounding words and the unit. */
export interface QuantityMatch extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly form: QuantityForm;
  /** The number alone, without bounding words and unit. */
  readonly number: { readonly start: number; readonly end: number };
}

/**
 * Every quantity in a text, in order, none within another. Linear. `cut`: the tokens of the article, of which those from
 * `from` on stand in the text, which begins at `shift`; without them it is cut anew.
 */
export function findQuantities(text: string, shift = 0, cut?: readonly CutWord[], from?: number): QuantityMatch[] {
  const pieces = piecesOf(text, shift, cut, from);
  const matches: QuantityMatch[] = [];
  let at = 0;
  while (at < pieces.length) {
    const number = numberAt(pieces, at);
    if (!number) {
      at++;
      continue;
    }
    const match = isCode(pieces, at, number.to) ? null : matchAt(pieces, at, number);
    if (match && (matches.length === 0 || match.quantity.start >= matches[matches.length - 1]!.end))
      matches.push(match.quantity);
    at = Math.max(number.to, match?.to ?? 0);
  }
  return matches;
}

function matchAt(pieces: readonly Piece[], at: number, number: NumberParse): Matched | null {
  return ageAt(pieces, at, number) ?? scoreAt(pieces, at, number) ?? measureAt(pieces, at, number);
}
