import { occasionQuestions } from "./figure/occasions.js";
import { slotQuestions } from "./figure/slots.js";
import { standingQuestions } from "./figure/standing.js";
import { tollQuestions } from "./figure/tolls.js";
import { withinQuestions } from "./figure/within.js";
import type { Aligner, Question } from "./question.js";

/** Which numbers answer one question: typed sieves, most precise first; a claim asked once is not asked again. */
export const figureQuestions: Aligner = (story) => {
  const typed = [
    ...tollQuestions(story),
    ...standingQuestions(story),
    ...occasionQuestions(story),
    ...withinQuestions(story),
  ];
  const asked = new Set(typed.flatMap((question) => question.claims.map((claim) => claim.id)));
  const left = (question: Question) => !question.claims.every((claim) => asked.has(claim.id));
  return [...typed, ...slotQuestions(story).filter(left)];
};
