import { causeQuestions } from "./cause.js";
import { chargeQuestions } from "./charge.js";
import { codeWithinQuestions } from "./codes-within.js";
import { copyQuestions } from "./copies.js";
import { dateQuestions } from "./date.js";
import { dateWithinQuestions } from "./date-within.js";
import { deathPlaceQuestions } from "./death-place.js";
import { eventOrderQuestions } from "./event-order.js";
import { figureQuestions } from "./figure.js";
import { firmQuestions } from "./firms.js";
import { glossQuestions } from "./glosses.js";
import { journalQuestions } from "./journals.js";
import { kinQuestions } from "./kin.js";
import { officeholderQuestions } from "./officeholder.js";
import { officeholderWithinQuestions } from "./officeholder-within.js";
import { oneWordOffQuestions } from "./one-word-off.js";
import { outcomeQuestions } from "./outcome.js";
import { outcomeWithinQuestions } from "./outcome-within.js";
import { outletQuestions } from "./outlet-words.js";
import { participantQuestions } from "./participants.js";
import { placeQuestions } from "./place.js";
import { polarityQuestions } from "./polarity.js";
import { properQuestions } from "./proper.js";
import type { Aligner } from "./question.js";
import { quotationQuestions } from "./quotation.js";
import { referenceQuestions } from "./reference.js";
import { relativeQuestions } from "./relatives.js";
import { retoldQuestions } from "./retold.js";
import { spellingQuestions } from "./spelling.js";
import { titleQuestions } from "./title.js";

/** Every way to find questions, most precise first. */
// biome-ignore format: one a line
export const aligners: readonly Aligner[] = [
  referenceQuestions,
  participantQuestions,
  placeQuestions,
  properQuestions,
  oneWordOffQuestions,
  glossQuestions,
  journalQuestions,
  codeWithinQuestions,
  firmQuestions,
  relativeQuestions,
  deathPlaceQuestions,
  dateQuestions,
  dateWithinQuestions,
  outcomeQuestions,
  causeQuestions,
  eventOrderQuestions,
  chargeQuestions,
  outcomeWithinQuestions,
  polarityQuestions,
  quotationQuestions,
  outletQuestions,
  titleQuestions,
  kinQuestions,
  officeholderQuestions,
  officeholderWithinQuestions,
  figureQuestions,
  retoldQuestions,
  spellingQuestions,
  copyQuestions,
];
