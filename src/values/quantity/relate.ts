import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { UNITS } from "../../lexicon/units.js";
import type { Quantity } from "../quantity.js";

/**
 * What two quantities are to each other.
 * - `same`: the same number, however bounded.
 * - `rounding`: one is the other rounded or converted.
 * - `allows`: the interval of one lets the other be ("at least 10" and 12).
 * - `bounds`: two lower bounds that differ ("more than 100", "more than 250"); both may be true.
 * - `floors`: two lower bounds, one of them the other rounded down ("more than 200", "more than 270").
 * - `near`, `apart`: they cannot both be true; within a quarter of each other, or further.
 * - `incomparable`: different dimensions or currencies.
 */
export type QuantityRelation = "same" | "rounding" | "allows" | "bounds" | "floors" | "near" | "apart" | "incomparable";

/** Exact to this share of itself, a rounded number stands for what it rounds. */
const ROUNDING = 0.05;
const LOOSE = 0.1;
const NEARLY = 0.15;
const NEAR = 1.25;
const DOZEN = 12;

/** Symmetric. */
export function relateQuantities(a: Quantity, b: Quantity): QuantityRelation {
  const [x, y] = [inBase(a), inBase(b)];
  if (!x || !y || x.dimension !== y.dimension) return "incomparable";
  const converted = a.unit !== b.unit;
  const [p, q] = [numberOf(x), numberOf(y)];
  if (isSame(p, q) && isRange(x) === isRange(y) && (!isRange(x) || (isSame(x.min, y.min) && isSame(x.max, y.max))))
    return "same";
  if (x.dimension === "score" || x.dimension === "ordinal") return "apart";
  const [i, j] = [spanOf(x, converted), spanOf(y, converted)];
  if (i.low <= j.high && j.low <= i.high) {
    if (isPoint(x) && isPoint(y)) return "rounding";
    if (x.approximate || y.approximate) return "allows";
    if (isFloor(x) && isFloor(y)) return isRoundedDown(x, y) ? "floors" : "bounds";
    return "allows";
  }
  const [small, large] = i.high < j.low ? [i.high, j.low] : [j.high, i.low];
  // One and two, three and four: the next whole number, yet no small difference where they are counts of few.
  return small > 0 && large / small <= NEAR ? "near" : "apart";
}

interface Based extends Quantity {
  readonly dimension: string;
  /** A measure: rounded by nature, where a count is exact. */
  readonly measure: boolean;
  readonly factor: number;
}

/** In the base unit of its dimension; null for an unknown unit. */
function inBase(q: Quantity): Based | null {
  if (q.unit === null) return { ...q, dimension: "count", measure: false, factor: 1 };
  if (CURRENCY_CODES.has(q.unit)) return { ...q, dimension: q.unit, measure: false, factor: 1 };
  const unit = UNITS.get(q.unit);
  if (!unit) return { ...q, dimension: q.unit, measure: false, factor: 1 };
  const { dimension, factor, offset = 0 } = unit;
  // Plain degrees are in neither scale; points of votes and points of percentages are two things.
  const kind = q.unit === "degree" || dimension === "point" ? q.unit : dimension;
  const convert = (value: number | null) => (value === null ? null : value * factor + offset);
  const measure = /^(?:length|area|volume|mass|speed|temperature|power|energy|data)$/.test(dimension);
  return { ...q, min: convert(q.min), max: convert(q.max), dimension: kind, measure, factor };
}

const numberOf = (q: Quantity): number | null => q.min ?? q.max;
const isPoint = (q: Quantity): boolean => q.min !== null && q.max === q.min;
const isRange = (q: Quantity): boolean => q.min !== null && q.max !== null && q.max !== q.min;
const isFloor = (q: Quantity): boolean => q.min !== null && q.max === null;
const isSame = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** "More than 200" and "more than 276"; below ten nobody rounds. */
function isRoundedDown(a: Based, b: Based): boolean {
  const [small, large] = [Math.min(a.min!, b.min!), Math.max(a.min!, b.min!)];
  const factor = a.min === small ? a.factor : b.factor;
  const digit = lastDigit(Number((small / factor).toPrecision(9))) * factor;
  return digit >= 10 * factor && large < small + digit;
}

/** The values that a quantity leaves open, with the leeway of its rounding. */
function spanOf(q: Based, converted: boolean): { low: number; high: number } {
  const { min, max } = q;
  // "nearly 200", "dozens"
  const low = min ?? (q.approximate && max !== null ? max * (1 - NEARLY) : Number.NEGATIVE_INFINITY);
  const high = max ?? Number.POSITIVE_INFINITY;
  const nearly = min === null && q.approximate;
  return {
    low: min === null ? low : low - leeway(q, low, converted),
    high: max === null || nearly ? high : high + leeway(q, high, converted),
  };
}

/** Half a unit of the last digit that counts: 330 stands for 325 to 335, 12 people for 12. */
function leeway(q: Based, value: number, converted: boolean): number {
  const size = Math.abs(value);
  if (!Number.isFinite(size) || size === 0) return 0;
  const written = Number((size / q.factor).toPrecision(9));
  const half = (lastDigit(written) / 2) * q.factor;
  // "some three dozen" is 38 as well
  if (q.approximate && q.dimension === "count" && written > DOZEN && written % DOZEN === 0)
    return Math.min(DOZEN / 2, size * LOOSE);
  if (q.approximate) return Math.min(Math.max(half, q.measure ? size * 0.03 : 0), size * LOOSE);
  // A count, a sum or a share below a hundred is exact as it stands.
  if (!q.measure && !converted && Math.abs(written) < 100 && Number.isInteger(written)) return 0;
  if (q.dimension === "magnitude") return 0;
  return Math.min(half, size * ROUNDING) * 0.999;
}

/** The weight of the last digit that is no trailing zero: 10 for 330, 0.1 for 1.2. */
export function lastDigit(value: number): number {
  if (value === 0) return 1;
  if (!Number.isInteger(value)) {
    const decimals = String(value).split(".")[1]?.length ?? 0;
    return 10 ** -Math.min(decimals, 6);
  }
  let weight = 1;
  while (value % (weight * 10) === 0) weight *= 10;
  return weight;
}
