import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { BODY_KINDS, LINE_KINDS, LINES } from "../../lexicon/measure-nouns.js";
import type { Claim } from "../../model/claim.js";
import { wordsIn } from "../sentence-words.js";
import type { StorySentence } from "../story.js";
import { figureOf } from "./ask.js";

/** A number in its sentence. */
interface Standing {
  readonly claim: Claim;
  readonly sentence: StorySentence;
}

/** Do the words beside two numbers plainly tell them apart: the votes of two bodies, a net and an operating profit? */
export function areOtherThings(a: Standing, b: Standing): boolean {
  const { unit, of } = figureOf(a.claim);
  if (/\bvotes?$/.test(of ?? "")) {
    const [x, y] = [bodyOf(a), bodyOf(b)];
    return x !== null && y !== null && x !== y;
  }
  if (unit === null || !CURRENCY_CODES.has(unit)) return false;
  const [x, y] = [lineOf(a), lineOf(b)];
  if (!x || !y) return false;
  return x.line !== y.line || isOther(x.kinds, y.kinds) || isOther(x.periods, y.periods);
}

const isOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((kind) => b.has(kind));

/** The words of the sentence and which of them are the number's own, half-open. */
function placeOf({ claim, sentence }: Standing): { folds: string[]; from: number; to: number } {
  const words = wordsIn(sentence.evidence);
  const at = claim.evidence[0]!;
  const start = at.start - sentence.evidence.start;
  const from = words.findIndex((word) => word.end > start);
  let to = from;
  while (to < words.length && words[to]!.start < start + at.quote.length) to++;
  return { folds: words.map(({ fold }) => fold), from: Math.max(0, from), to };
}

/** "The planning board … by four votes": the last body named before the number, else the first. */
function bodyOf(standing: Standing): string | null {
  const { folds, from } = placeOf(standing);
  const bodies = folds.flatMap((fold, i) => (BODY_KINDS.has(fold) ? [{ body: BODY_KINDS.get(fold)!, i }] : []));
  return (bodies.filter(({ i }) => i < from).at(-1) ?? bodies[0])?.body ?? null;
}

/** Words between a sum and the line of the books that it is: "net profit for the quarter was $92 million". */
const FAR = 7;
const NEAR = 6;

interface Line {
  readonly line: string;
  readonly kinds: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
}

/** Which line of a firm's books a sum is, before or after which deductions, and over what time. */
function lineOf(standing: Standing): Line | null {
  const { folds, from, to } = placeOf(standing);
  let at = -1;
  for (let i = to - 1; i >= Math.max(0, from - FAR) && at < 0; i--) if (LINES.has(folds[i]!)) at = i;
  for (let i = to; i < Math.min(folds.length, to + 4) && at < 0; i++) if (LINES.has(folds[i]!)) at = i;
  if (at < 0) return null;
  const around = folds.slice(Math.max(0, Math.min(at, from) - 3), Math.max(at, to) + NEAR);
  const kinds = new Set(folds.slice(Math.max(0, at - 3), at).flatMap((fold) => LINE_KINDS.get(fold) ?? []));
  // "profit before tax", "$92 million after tax", "pre-tax"
  around.forEach((fold, i) => {
    if (/^tax(?:es)?$/.test(around[i + 1] ?? "") && /^(?:before|pre|after)$/.test(fold))
      kinds.add(fold === "after" ? "net" : "pretax");
  });
  const periods = around.flatMap((fold, i) => periodOf(fold, around[i - 1] ?? "") ?? []);
  return { line: LINES.get(folds[at]!)!, kinds, periods: new Set(periods) };
}

function periodOf(fold: string, before: string): string | null {
  if (/quarter/.test(fold)) return "quarter";
  if (fold === "interim" || (fold === "year" && before === "half")) return "half";
  if (/^(?:annual|yearly)$/.test(fold)) return "year";
  return fold === "year" && /^(?:full|fiscal|financial|whole|the)$/.test(before) ? "year" : null;
}
