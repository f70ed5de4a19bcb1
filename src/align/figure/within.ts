import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import { distinctSayings } from "../sayings.js";
import { entityNamed, type Story } from "../story.js";
import { differs, figureOf, MANY } from "./ask.js";
import { boxQuestions } from "./box.js";
import { exceededWithin } from "./exceeded.js";
import { headlineQuestions } from "./headline.js";

/** Numbers with which an article contradicts itself. */
export function withinQuestions(story: Story): Question[] {
  return story.readings.flatMap((reading) => {
    const claims = reading.claims.filter((claim) => claim.kind === "figure").slice(0, MANY);
    return [
      ...ofOne(story, claims),
      ...sums(claims),
      ...plans(claims),
      ...headlineQuestions(reading, claims),
      ...boxQuestions(claims),
      ...exceededWithin(claims),
    ];
  });
}

const TEXTS: Readonly<Record<string, (subject: string) => string>> = {
  children: (subject) => `How many children does ${subject} have?`,
  age: (subject) => `How old is ${subject}?`,
};

/** Two ages, or two numbers of children, of one person. */
function ofOne(story: Story, claims: readonly Claim[]): Question[] {
  const questions: Question[] = [];
  for (const attribute of ["children", "age"]) {
    const own = claims.filter(
      (claim) => claim.attribute === attribute && claim.modality === "stated" && figureOf(claim).noun !== "one",
    );
    const known = [...new Set(own.flatMap((claim) => entityNamed(story, claim.article, claim.subject) ?? []))];
    for (const entity of known) {
      const group = own.filter((claim) => {
        const named = entityNamed(story, claim.article, claim.subject);
        return named === entity || (attribute === "children" && named === null && known.length === 1);
      });
      const told = distinctSayings(group);
      if (!told.some((a) => told.some((b) => differs(a, b)))) continue;
      const subject = group.find((claim) => entityNamed(story, claim.article, claim.subject) === entity)!.subject!;
      questions.push({
        kind: "figure",
        scope: "within",
        key: `${attribute}:${entity}:${group[0]!.article}`,
        text: TEXTS[attribute]!(subject),
        claims: group,
        aligned: [
          {
            by: "same-person",
            weight: attribute === "age" ? 0 : 0.6,
            text: `Both are said of ${subject} in one article.`,
          },
        ],
        severity: attribute === "age" ? "medium" : "high",
      });
    }
  }
  return questions;
}

/** Parts that do not add up to their total. */
function sums(claims: readonly Claim[]): Question[] {
  return claims.flatMap((parts) => {
    if (parts.attribute !== "parts") return [];
    const at = parts.evidence[1];
    const total = claims.find(
      ({ attribute, evidence: [own] }) =>
        attribute !== "parts" && at && own!.field === at.field && own!.start <= at.start && at.start < own!.end,
    );
    if (!total) return [];
    return [
      {
        kind: "figure",
        scope: "within",
        key: `parts:${parts.article}:${figureOf(total).of}:${figureOf(total).min}`,
        text: `Do the parts add up to the ${figureOf(total).of ?? "total"}?`,
        claims: [total, parts],
        aligned: [{ by: "parts", weight: 0.6, text: "The parts are told as those of the total." }],
        severity: "medium",
      } satisfies Question,
    ];
  });
}

/** "Lee's 28-point plan" and "Lee's 20-point plan" in one article. */
function plans(claims: readonly Claim[]): Question[] {
  const own = claims.filter((claim) => claim.attribute === "points" && claim.subject !== null);
  const keys = [...new Set(own.map((claim) => `${claim.subject}:${figureOf(claim).noun}`))];
  return keys.flatMap((key) => {
    const group = own.filter((claim) => `${claim.subject}:${figureOf(claim).noun}` === key);
    const told = distinctSayings(group);
    if (!told.some((a) => told.some((b) => differs(a, b)))) return [];
    return [
      {
        kind: "figure",
        scope: "within",
        key: `points:${key}:${group[0]!.article}`,
        text: `How many points has ${group[0]!.subject}'s ${figureOf(group[0]!).of}?`,
        claims: group,
        aligned: [{ by: "same-owner", weight: 0.3, text: `Both are ${group[0]!.subject}'s in one article.` }],
        severity: "low",
      } satisfies Question,
    ];
  });
}
