import { outcomeQuestions } from "./outcome.js";
import { participantQuestions } from "./participants.js";
import { polarityQuestions } from "./polarity.js";
import type { Aligner } from "./question.js";
import { quotationQuestions } from "./quotation.js";
import { titleQuestions } from "./title.js";

/** Every way to find questions, most precise first. */
export const aligners: readonly Aligner[] = [
  polarityQuestions,
  outcomeQuestions,
  participantQuestions,
  quotationQuestions,
  titleQuestions,
];
