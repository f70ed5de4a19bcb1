import type { Claim } from "../model/claim.js";
import { type Change, type Difference, differenceOf, type Quoted } from "../values/utterance.js";
import { changedCopy } from "./copied.js";
import { defineRule, type Level } from "./rule.js";

const text = (claim: Claim): string => (claim.value as Quoted).text;
/** Each rung looks at the same difference: the last one is kept. */
let last: { readonly a: Claim; readonly b: Claim; readonly difference: Difference } | null = null;

function between(a: Claim, b: Claim): Difference {
  if (last?.a !== a || last.b !== b) last = { a, b, difference: differenceOf(text(a), text(b)) };
  return last.difference;
}
const has = (difference: Difference, kind: Change["kind"]): boolean =>
  difference.changes.some((change) => change.kind === kind);
const isDirect = (claim: Claim): boolean => (claim.value as Quoted).direct;

/** The change that matters most, in words. */
function told(a: Claim, b: Claim): string {
  const { changes } = between(a, b);
  const order: readonly Change["kind"][] = ["negation", "number", "content", "function"];
  const change = [...changes].sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind))[0];
  if (!change) return `${a.source} and ${b.source} quote it in different words.`;
  const side = (source: string, words: string) => (words ? `${source} has “${words}”` : `${source} has no such words`);
  const more = changes.length > 1 ? `, and ${changes.length - 1} more` : "";
  return `Between words that both quote, ${side(a.source, change.a)}, ${side(b.source, change.b)}${more}.`;
}

const conflict = (
  id: string,
  weight: number,
  severity: NonNullable<Level["severity"]>,
  when: NonNullable<Level["when"]>,
): Level => ({ id, verdict: "conflict", weight, severity, when, because: told });

/** What exactly was said? The same utterance in different words. */
export const quotationRule = defineRule({
  meta: {
    id: "quotation",
    severity: "medium",
    description: "One utterance quoted in different words, cuts and ellipses excused.",
    advice: "Go back to the recording or transcript; do not quote either until you have.",
  },
  answer: (claim) => `“${text(claim)}”`,
  levels: [
    {
      id: "not-both-direct",
      verdict: "incomparable",
      when: (a, b) => !isDirect(a) || !isDirect(b),
      because: () => "One of them gives the words in its own.",
    },
    {
      id: "other-words",
      verdict: "incomparable",
      when: (a, b) => between(a, b).likeness < 0.45,
      because: () => "They are not versions of one utterance.",
    },
    {
      id: "same",
      verdict: "agree",
      when: (a, b) => between(a, b).relation === "same",
      because: () => "They quote the same words.",
    },
    {
      id: "cut",
      verdict: "agree",
      when: (a, b) => between(a, b).relation === "part",
      because: () => "One quotes a part of what the other does.",
    },
    {
      id: "elided",
      verdict: "agree",
      when: (a, b) => between(a, b).relation === "elided",
      because: () => "One marks its cut by an ellipsis or brackets.",
    },
    {
      id: "spelling-only",
      verdict: "agree",
      when: (a, b) => between(a, b).relation === "spelling",
      because: () => "They differ in spelling only.",
    },
    {
      id: "letter-changed",
      verdict: "conflict",
      weight: 0.6,
      severity: "info",
      when: (a, b) => between(a, b).relation === "misspelt",
      because: () => "A word is spelled wrongly in one of them.",
    },
    { ...changedCopy(() => ""), because: told },
    conflict("negation-changed", 1, "high", (a, b) => has(between(a, b), "negation")),
    conflict("number-changed", 0.8, "medium", (a, b) => has(between(a, b), "number")),
    conflict("rephrased", -0.8, "medium", (a, b) => between(a, b).likeness < 0.65 || between(a, b).changes.length > 4),
    conflict("edge-changed", -0.5, "low", (a, b) => between(a, b).changes.every((change) => change.edge)),
    conflict("word-changed", 0.6, "medium", (a, b) =>
      between(a, b).changes.some(({ kind, a: x, b: y }) => kind === "content" && x !== "" && y !== ""),
    ),
    conflict("words-added", 0.4, "medium", (a, b) => has(between(a, b), "content")),
    { id: "small-word-changed", verdict: "conflict", weight: 0.3, severity: "low", because: told },
  ],
});
