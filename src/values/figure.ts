import { CURRENCY_CODES } from "../lexicon/currencies.js";
import { type QuantityRelation, relateQuantities } from "./quantity/relate.js";
import { showQuantity } from "./quantity/show.js";
import type { Quantity } from "./quantity.js";

/** What a claim of kind "figure" says: a quantity, what it counts, and which part of it. */
export interface Figure extends Quantity {
  /** What it counts, in the article's words; null for an age or a magnitude. */
  readonly of: string | null;
  /** Stem of the counted noun, under the name that stands for its kin ("digger" for excavators). */
  readonly noun: string | null;
  /** Who of the people it counts: "children", "Israeli soldiers"; null for all. */
  readonly subset: string | null;
  /** It is a part of another number, or adds to it: "12 others", "five of them", "including two". */
  readonly part: boolean;
  /** It runs over a time, not over one event: "this year", "in seven years". */
  readonly period: boolean;
  /** "Hopes to raise $2 million" is expected, "has raised $2 million" actual; undefined where neither is plain. */
  readonly outlook?: "expected" | "actual";
  /** Said, where that is the question, to be exceeded ("more than 20") or not ("20", "at least 20"). */
  readonly exceeded?: boolean;
}

/** Is one what somebody expected or held possible, the other what came of it? */
export const isForecastOf = (a: Figure, b: Figure): boolean =>
  (a.outlook === "expected" && b.outlook === "actual") || (a.outlook === "actual" && b.outlook === "expected");

/** A number that counts nothing by name: a measure, a score, a term. */
export const bareFigure = ({ min, max, unit, approximate }: Quantity): Figure => ({
  min,
  max,
  unit,
  approximate,
  of: null,
  noun: null,
  subset: null,
  part: false,
  period: false,
});

/** From which side words bound a number: "more than 20" from below, "as many as 20", "nearly 20" from above. */
export const boundOf = ({ min, max }: Quantity): "below" | "above" | null =>
  min !== null && max === null ? "below" : min === null && max !== null ? "above" : null;

/** One number, bounded from opposite sides: "more than 400,000", "fewer than 400,000". */
export function isOpposed(a: Quantity, b: Quantity): boolean {
  const [x, y] = [boundOf(a), boundOf(b)];
  return x !== null && y !== null && x !== y && a.unit === b.unit && (a.min ?? a.max) === (b.min ?? b.max);
}

export const relateFigures = (a: Figure, b: Figure): QuantityRelation => relateQuantities(a, b);

/** "at least 12 people", "67 years", "magnitude 6.1". */
export function showFigure(figure: Figure): string {
  const plain = figure.min === 0 && figure.max === 0 ? "no" : showQuantity(figure);
  const quantity = figure.exceeded ? plain.replace(/^at least /, "more than ") : plain;
  if (figure.unit === "year" || figure.unit === "magnitude" || !figure.of)
    return figure.min === 0 && figure.max === 0 && !figure.of ? "none" : quantity;
  // "a 28-point plan": the plan has them.
  if (figure.unit === "point") return `${quantity.replace(/ points?$/, "-point")} ${figure.of}`;
  if (figure.unit === "percent" || figure.unit === "fraction") return `${quantity} of ${figure.of}`;
  // "12,000 barrels of oil", "dozens of people"
  return isLoose(figure) || (isMeasure(figure.unit) && /^\p{Ll}+[^s\P{Ll}]$/u.test(figure.of))
    ? `${quantity} of ${figure.of}`
    : `${quantity} ${figure.of}`;
}

const isMeasure = (unit: string | null): boolean => unit !== null && !CURRENCY_CODES.has(unit);

/** "Dozens of people": a word for a number, and no number. */
const isLoose = ({ min, max, approximate }: Quantity): boolean => approximate && min !== null && max === null;

/** The same digits at another scale: a million for a billion, 1,200 for 1.2 million. Steps of a thousand, both exact. */
export function isScaleSlip(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || a.min === null || b.min === null || a.min !== a.max || b.min !== b.max) return false;
  const [small, large] = a.min < b.min ? [a.min, b.min] : [b.min, a.min];
  return small > 0 && [1e3, 1e6, 1e9].some((step) => Math.abs(large / small / step - 1) < 1e-9);
}
