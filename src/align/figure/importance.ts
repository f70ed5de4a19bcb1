import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import type { Story } from "../story.js";
import { figureOf } from "./ask.js";

/** The headline and so many first sentences of the body tell what a report is about. */
const LEAD = 5;
/** So much more of one thing is no slip of the pen. */
const FAR = 1.5;

/** Numbers that matter little, as medium where a headline or a first sentence has one, or where they lie far apart. */
export function weighed(questions: readonly Question[], story: Story): Question[] {
  const lead = new Set<string>();
  for (const sentences of story.sentences.values()) {
    let body = 0;
    for (const { evidence, claims } of sentences) {
      if (evidence.field === "text") body++;
      if (body > LEAD) break;
      for (const { id } of claims) lead.add(id);
    }
  }
  return questions.map((question) =>
    question.severity === "low" &&
    question.scope === "across" &&
    (question.claims.some(({ id }) => lead.has(id)) || areFarApart(question.claims))
      ? { ...question, severity: "medium" }
      : question,
  );
}

/** Do the least and the greatest differ by half or more? */
function areFarApart(claims: readonly Claim[]): boolean {
  const unit = figureOf(claims[0]!).unit;
  const sizes = claims.flatMap((claim) => {
    const { min, max, unit: own } = figureOf(claim);
    return own === unit ? [min ?? max ?? []].flat() : [];
  });
  return Math.max(...sizes) >= FAR * Math.min(...sizes);
}
