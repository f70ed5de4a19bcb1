import type { Quantity, QuantityForm, QuantityMatch } from "../quantity.js";
import type { Piece } from "./scan.js";

/** A quantity and the index of the first piece after it. */
export interface Matched {
  readonly quantity: QuantityMatch;
  readonly to: number;
}

/** From indices of pieces to places in the text. */
export function matched(
  pieces: readonly Piece[],
  span: { from: number; to: number; number: [from: number, to: number] },
  form: QuantityForm,
  quantity: Quantity,
): Matched {
  const start = pieces[span.from]!.start;
  const end = pieces[span.to - 1]!.end;
  const [first, after] = span.number;
  const place = { start: pieces[first]!.start, end: pieces[after - 1]!.end };
  const { min, max, unit, approximate } = quantity;
  return { quantity: { start, end, min, max, unit, approximate, form, number: place }, to: span.to };
}
