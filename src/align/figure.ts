import { alignedQuestions } from "./figure/aligned.js";
import { deedCounts } from "./figure/deed-counts.js";
import { weighed } from "./figure/importance.js";
import { occasionQuestions } from "./figure/occasions.js";
import { offerQuestions } from "./figure/offers.js";
import { opposedQuestions } from "./figure/opposed.js";
import { slotQuestions } from "./figure/slots.js";
import { standingQuestions } from "./figure/standing.js";
import { tollQuestions } from "./figure/tolls.js";
import { withinQuestions } from "./figure/within.js";
import type { Aligner, Question } from "./question.js";

/** Which numbers answer one question: typed sieves, most precise first; what is asked once is not asked again. */
export const figureQuestions: Aligner = (story) => {
  const typed = once([
    ...tollQuestions(story),
    ...standingQuestions(story),
    ...occasionQuestions(story),
    ...deedCounts(story),
    ...offerQuestions(story),
    ...withinQuestions(story),
  ]);
  const asked = new Set(typed.flatMap((question) => question.claims.map((claim) => claim.id)));
  const left = (question: Question) => !question.claims.every((claim) => asked.has(claim.id));
  const opposed = opposedQuestions(story).filter(left);
  for (const { claims } of opposed) for (const claim of claims) asked.add(claim.id);
  const slots = slotQuestions(story).filter(left);
  for (const { claims } of slots) for (const claim of claims) asked.add(claim.id);
  const others: Question[] = [];
  for (const question of alignedQuestions(story)) {
    if (question.claims.some((claim) => asked.has(claim.id))) continue;
    others.push(question);
    for (const claim of question.claims) asked.add(claim.id);
  }
  return weighed([...typed, ...opposed, ...slots, ...others], story);
};

/** "In December 2003" and "in Ober in 2003" may name one past event: the larger set of the same claims asks. */
function once(questions: readonly Question[]): Question[] {
  const sets = questions.map(({ claims }) => new Set(claims.map((claim) => claim.id)));
  const covered = (i: number) =>
    questions.some(
      (other, j) =>
        j !== i &&
        other.scope === questions[i]!.scope &&
        (sets[j]!.size > sets[i]!.size || (sets[j]!.size === sets[i]!.size && j < i)) &&
        [...sets[i]!].every((id) => sets[j]!.has(id)),
    );
  return questions.filter((_, i) => !covered(i));
}
