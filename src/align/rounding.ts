import type { QuantityMention } from "../model/mention.js";
import { relateQuantities } from "../values/quantity/relate.js";

/** "Roughly 8,000 people" and a population of 8,140, "six miles" and 10 km: one number, rounded or converted. */
export function isRounding(a: QuantityMention, b: QuantityMention): boolean {
  const relation = relateQuantities(a, b);
  if (relation === "allows" && isJustBelow(a, b)) return true;
  if (relation !== "rounding" && !(relation === "allows" && (a.approximate || b.approximate))) return false;
  if (a.min === null && a.max === null) return false;
  // Two counts below a thousand come near each other by chance, unless they count the same.
  return a.unit !== null || (a.min ?? a.max ?? 0) >= 1000 || (a.of !== null && a.of === b.of);
}

/** "31,204" and "more than 31,000", "26 people" and "more than two dozen": the bound is the number, rounded down. */
function isJustBelow(a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [a.min ?? a.max, b.min ?? b.max];
  if (x === null || y === null || x === y || a.unit !== b.unit || Math.min(x, y) < 20) return false;
  const [low, high] = x < y ? [x, y] : [y, x];
  const like = high >= 1000 || a.unit !== null || a.of === null || b.of === null || a.of === b.of;
  return like && high - low <= (high >= 1000 ? 0.05 : 0.1) * high;
}
