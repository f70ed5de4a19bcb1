import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import type { Story, StorySentence } from "../story.js";
import { agrees, contrasts, figureOf } from "./ask.js";
import { numberQuestion } from "./number-question.js";

/** Candidates only: no level of the rule lifts this to a finding. */
const CANDIDATE = -2.4;
/** A sentence that counts more is a table. */
const MANY = 8;
/** Sentences that share less tell different things. */
const LIKE = 0;

/**
 * The two numbers that differ in sentences that are near matches of each other, whatever they count: "five villages were
 * hit" and "flattening seven villages". For a second opinion.
 */
export function alignedQuestions(story: Story): Question[] {
  return story.pairs.flatMap(({ a, b, rank, score, shared }) => {
    if (rank > 2 || score < LIKE) return [];
    const [xs, ys] = [numbersOf(a), numbersOf(b)];
    const pairs = xs.flatMap((x) =>
      ys.flatMap((y) => (fits(x, y, xs, ys) ? [{ x, y, likeness: likeness(x, y) }] : [])),
    );
    const best = pairs.reduce<(typeof pairs)[number] | null>((p, q) => (p && p.likeness >= q.likeness ? p : q), null);
    if (!best) return [];
    return [
      {
        kind: "figure",
        scope: "across",
        key: `aligned:${[...shared].sort().join(" ")}`,
        text: numberQuestion(best.x),
        claims: [best.x, best.y],
        aligned: [{ by: "in-partners", weight: CANDIDATE, text: "The two sentences tell much the same." }],
        severity: "low",
      } satisfies Question,
    ];
  });
}

const numbersOf = (sentence: StorySentence): Claim[] =>
  sentence.claims
    .filter(
      ({ kind, attribute, polarity }) =>
        kind === "figure" && polarity === "affirmed" && attribute !== "parts" && !attribute.startsWith("box:"),
    )
    .slice(0, MANY);

/** At odds, of one unit, and neither told in the other sentence as well. */
const fits = (x: Claim, y: Claim, xs: readonly Claim[], ys: readonly Claim[]): boolean =>
  figureOf(x).unit === figureOf(y).unit &&
  (x.attribute === "age") === (y.attribute === "age") &&
  contrasts(x, y) &&
  !ys.some((other) => agrees(x, other)) &&
  !xs.some((other) => agrees(y, other));

/** 0 where nothing but the unit speaks for one thing counted. */
function likeness(x: Claim, y: Claim): number {
  const [f, g] = [figureOf(x), figureOf(y)];
  const named = f.noun !== null && f.noun === g.noun ? 2 : 0;
  const done = x.attribute === y.attribute && !/^(?:count|amount)$/.test(x.attribute) ? 1 : 0;
  const measured = f.unit !== null ? 1 : 0;
  return named + done + measured;
}
