import { DAMAGES, FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Reading } from "../../model/reading.js";
import type { Question } from "../question.js";
import { differs, figureOf } from "./ask.js";
import { leadQuestions } from "./headline-lead.js";

/** What a headline and the first lines give one number of; sums of money, by their verb. */
const OF_THE_LEAD: ReadonlySet<string> = new Set([
  ...[...FATES, ...DAMAGES].map((fate) => fate.id),
  ..."magnitude score attendance sentence reward bail ransom fine turnout prize premium damage".split(" "),
  "price per share",
  ..."buy acquir sell pay offer raise borrow invest donat giv sue award cost spend flee evacuat".split(" "),
]);

/** The body's own number stands in so many of its first sentences. */
const FIRST = 4;
/** More numbers than that are a table; the headline may be a sum of any of them. */
const FEW = 14;

/** A number of the headline that the text has not, neither as it is nor as a sum, while its first lines have another. */
export function headlineQuestions(reading: Reading, claims: readonly Claim[]): Question[] {
  const titles = claims.filter((claim) => claim.evidence[0]!.field === "title");
  const body = claims.filter((claim) => claim.evidence[0]!.field === "text");
  if (!titles.length || !body.length) return [];
  const end = reading.sentences.filter(({ field }) => field === "text")[FIRST - 1]?.end ?? Number.POSITIVE_INFINITY;
  const asked = [...OF_THE_LEAD].flatMap((attribute) => {
    const said = titles.filter((claim) => claim.attribute === attribute && isWhole(claim));
    const own = body.filter((claim) => claim.attribute === attribute && isWhole(claim));
    const [title] = said;
    const first = own[0];
    if (said.length !== 1 || !title || !first || first.evidence[0]!.start > end) return [];
    if (!isOneThing(title, first) || !own.every((claim) => differs(claim, title)) || isTold(title, body)) return [];
    return [
      {
        kind: "figure",
        scope: "within",
        key: `headline:${attribute}:${title.article}`,
        text: questionOf(attribute),
        claims: [title, first],
        aligned: [{ by: "headline", weight: 0.2, text: "The headline has a number that the text has not." }],
        severity: "medium",
      } satisfies Question,
    ];
  });
  if (asked.length) return asked;
  return leadQuestions(reading, titles, body, (title) => isTold(title, body)).slice(0, 1);
}

const isWhole = (claim: Claim): boolean => {
  const { subset, part, period, approximate } = figureOf(claim);
  const fate = FATES.some(({ id }) => id === claim.attribute);
  return (
    claim.polarity === "affirmed" &&
    claim.modality !== "hedged" &&
    !part &&
    !period &&
    !approximate &&
    !(fate && subset)
  );
};

/** People and people, homes and homes; a headline may leave out what it counts. */
function isOneThing(a: Claim, b: Claim): boolean {
  const [f, g] = [figureOf(a), figureOf(b)];
  if (f.unit !== g.unit) return false;
  return (
    f.noun === g.noun ||
    f.noun === null ||
    g.noun === null ||
    a.attribute === "magnitude" ||
    a.attribute === "attendance"
  );
}

/** Does the text have the number in any role, or numbers that add up to it: "20 killed or hurt" of eight and twelve? */
function isTold(title: Claim, body: readonly Claim[]): boolean {
  const { unit, min, max } = figureOf(title);
  const like = body.map(figureOf).filter((figure) => figure.unit === unit);
  if (like.some((figure) => figure.min === min && figure.max === max)) return true;
  if (body.some((claim) => figureOf(claim).unit === unit && !differs(claim, title))) return true;
  const total = min ?? max;
  if (total === null || unit === "score" || unit === "magnitude") return false;
  const numbers = [...new Set(like.flatMap((figure) => figure.min ?? figure.max ?? []))].slice(0, FEW);
  return numbers.some((x, i) =>
    numbers.slice(i).some((y, j) => x + y === total || numbers.slice(i + j).some((z) => x + y + z === total)),
  );
}

function questionOf(attribute: string): string {
  const fate = FATES.find(({ id }) => id === attribute);
  if (fate) return `How many people were ${fate.done}, by headline and text?`;
  const damage = DAMAGES.find(({ id }) => id === attribute);
  return damage
    ? `How many were ${damage.done}, by headline and text?`
    : "Which number holds, the headline's or the text's?";
}
