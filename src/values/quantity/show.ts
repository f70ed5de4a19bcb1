import { CURRENCY_CODES, SIGN_OF } from "../../lexicon/currencies.js";
import type { Quantity } from "../quantity.js";

/** A quantity in a few characters: "at least 12", "about $50 billion", "40–80 percent", "34-6", "7th". */
export function showQuantity({ min, max, unit, approximate }: Quantity): string {
  if (unit === "score") return `${max}-${min}`;
  if (unit === "ordinal") return ordinal(min ?? max ?? 0);
  const value = (n: number) => withUnit(n, unit);
  if (min !== null && max !== null) {
    const about = approximate ? "about " : "";
    return min === max ? `${about}${value(min)}` : `${about}${plain(min)}–${value(max)}`;
  }
  if (min !== null)
    return approximate ? (loosely(min, unit) ?? `${value(min)} or more, loosely`) : `at least ${value(min)}`;
  if (max !== null) return approximate ? `nearly ${value(max)}` : `up to ${value(max)}`;
  return "an unknown number";
}

/** "Dozens", as they are told. */
const loosely = (min: number, unit: string | null): string | null =>
  unit === null ? (LOOSE.find(([least]) => least === min)?.[1] ?? null) : null;

const LOOSE: readonly (readonly [least: number, words: string])[] = [
  [20, "tens"],
  [24, "dozens"],
  [40, "scores"],
  [200, "hundreds"],
  [2000, "thousands"],
  [20000, "tens of thousands"],
  [200000, "hundreds of thousands"],
  [2000000, "millions"],
];

function withUnit(n: number, unit: string | null): string {
  if (unit === null) return plain(n);
  if (unit === "magnitude") return `magnitude ${plain(n)}`;
  if (unit === "percent") return `${plain(n)} percent`;
  if (unit === "fraction") return `${plain(Math.round(n * 1000) / 10)} percent`;
  if (CURRENCY_CODES.has(unit)) return SIGN_OF.has(unit) ? `${SIGN_OF.get(unit)}${plain(n)}` : `${unit} ${plain(n)}`;
  if (unit === "year") return `${plain(n)} years`;
  if (unit === "foot") return n === 1 ? "1 foot" : `${plain(n)} feet`;
  if (unit === "inch") return n === 1 ? "1 inch" : `${plain(n)} inches`;
  return unit.length <= 2 || /[/]|^mph$/.test(unit) || n === 1 ? `${plain(n)} ${unit}` : `${plain(n)} ${unit}s`;
}

/** "12,000", "2.5 billion"; the same on every machine. */
function plain(n: number): string {
  for (const [scale, word] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const)
    if (Math.abs(n) >= scale) return `${Number((n / scale).toPrecision(6))} ${word}`;
  const rounded = Number(n.toPrecision(9));
  const [whole = "", decimals] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals ? `${grouped}.${decimals}` : grouped;
}

function ordinal(n: number): string {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th"}`;
}
