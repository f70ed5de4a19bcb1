import { FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import { agrees, differs, figureOf } from "./ask.js";

const labelOf = (claim: Claim): readonly string[] => (claim.value as { label?: readonly string[] }).label ?? [];

/** A number of a fact box that the text of its own article has not, while it gives another of the same thing. */
export function boxQuestions(claims: readonly Claim[]): Question[] {
  const boxes = claims.filter(({ attribute }) => attribute.startsWith("box:"));
  if (!boxes.length) return [];
  const rows = new Set(boxes.map(({ evidence }) => evidence.at(-1)!.start));
  const body = claims.filter(
    ({ attribute, evidence, polarity, modality }) =>
      !attribute.startsWith("box:") &&
      polarity === "affirmed" &&
      modality !== "predicted" &&
      // The row's own number is read as any other is.
      ![...boxes].some(
        (box) =>
          box.evidence[0]!.start <= evidence[0]!.start &&
          evidence[0]!.end <= box.evidence.at(-1)!.end &&
          box.evidence.at(-1)!.start <= evidence[0]!.start,
      ),
  );
  return boxes.flatMap((box) => {
    const attribute = box.attribute.slice(4);
    const fate = FATES.find(({ id }) => id === attribute);
    const own = body.filter((claim) =>
      fate ? claim.attribute === fate.id && !figureOf(claim).subset : isOf(claim, box),
    );
    const like = body.filter((claim) => figureOf(claim).unit === figureOf(box).unit);
    if (
      !own.length ||
      rows.size > MANY ||
      like.some((claim) => agrees(claim, box)) ||
      !own.every((claim) => differs(claim, box))
    )
      return [];
    if (own.some((claim) => figureOf(claim).part || figureOf(claim).period || figureOf(claim).approximate)) return [];
    return [
      {
        kind: "figure",
        scope: "within",
        key: `box:${attribute}:${box.article}`,
        text: `How many, by fact box and text (“${(box.value as { words?: string }).words ?? attribute}”)?`,
        claims: [box, ...own.slice(0, 2)],
        aligned: [{ by: "fact-box", weight: 0.3, text: "The fact box has a number that the text has not." }],
        severity: "high",
      } satisfies Question,
    ];
  });
}

/** A longer list is a table of many things. */
const MANY = 15;

/** Does the text count what the label names: "Bands: 40", "forty bands"; "Ticket price: 35 euros", "tickets cost 25 euros"? */
function isOf(claim: Claim, box: Claim): boolean {
  const [f, label] = [figureOf(claim), labelOf(box)];
  if (f.unit !== figureOf(box).unit) return false;
  if (f.unit === null)
    return (
      (f.noun !== null && label.length === 1 && label[0] === f.noun && f.subset === f.noun) ||
      claim.attribute === label[0] ||
      (claim.attribute === "employees" && /^(?:employe|worker|staff)/.test(label[0] ?? ""))
    );
  // One sum of money or one measure in the text, told beside a word of the label.
  return label.includes(claim.attribute) || (label.at(-1) === "pric" && /^(?:cost|pric)$/.test(claim.attribute));
}
