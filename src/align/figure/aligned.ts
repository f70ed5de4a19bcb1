import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import { wordsIn } from "../sentence-words.js";
import type { Story, StorySentence } from "../story.js";
import { agrees, contrasts, figureOf } from "./ask.js";
import { numberQuestion } from "./number-question.js";

/** Candidates only: no level of the rule lifts this to a finding. */
const CANDIDATE = -2.4;
/** "Gusts of 138 km/h were measured at the cape", "Gusts of 183 km/h …": word for word one sentence, but for its number. */
const SAME_WORDS = 0.8;
/** So many telling words they must share: "It rose 4 percent" tells anything. */
const TELLING = 4;
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
        aligned: [
          rank === 0 && isOneSentence(a, b, best, shared)
            ? {
                by: "same-words",
                weight: SAME_WORDS,
                text: "The two sentences are one, word for word, but for the number.",
              }
            : { by: "in-partners", weight: CANDIDATE, text: "The two sentences tell much the same." },
        ],
        severity: "low",
      } satisfies Question,
    ];
  });
}

function isOneSentence(
  a: StorySentence,
  b: StorySentence,
  { x, y }: { readonly x: Claim; readonly y: Claim },
  shared: readonly string[],
): boolean {
  const words = shared.filter((key) => !/^[=\d]/.test(key));
  return words.length >= TELLING && wordingBeside(a, x) === wordingBeside(b, y);
}

/** The words of a sentence in order, but for the digits of the number; "36-year-old Danish" leaves the Dane in. */
function wordingBeside({ evidence }: StorySentence, { evidence: [number] }: Claim): string {
  const within = ({ start, end }: { readonly start: number; readonly end: number }) =>
    number !== undefined && evidence.start + start < number.end && number.start < evidence.start + end;
  return wordsIn(evidence)
    .filter((word) => !(/\d/.test(word.text) && within(word)))
    .map(({ fold }) => fold)
    .join(" ");
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
