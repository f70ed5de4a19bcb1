import { boxClaims } from "./box.js";
import { causeClaims } from "./cause.js";
import { chargeClaims } from "./charge.js";
import { codeClaims } from "./code.js";
import { dateClaims } from "./date.js";
import { deathPlaceClaims } from "./death-place.js";
import { deedDates } from "./deed-date.js";
import type { Extractor } from "./draft.js";
import { endingClaims } from "./ending.js";
import { eventOrderClaims } from "./event-order.js";
import { figureClaims } from "./figure.js";
import { hedgedClaims } from "./hedged.js";
import { kinClaims } from "./kin.js";
import { nameClaims } from "./name.js";
import { onsetClaims } from "./onset.js";
import { outcomeClaims } from "./outcome.js";
import { participantClaims } from "./participant.js";
import { placeClaims } from "./place.js";
import { polarityClaims } from "./polarity.js";
import { quotationClaims } from "./quotation.js";
import { titleClaims } from "./title.js";

/** Every kind of claim, in the order in which claims of one sentence are numbered. */
// biome-ignore format: one a line
export const extractors: readonly Extractor[] = [
  participantClaims,
  placeClaims,
  deathPlaceClaims,
  dateClaims,
  onsetClaims,
  deedDates,
  outcomeClaims,
  endingClaims,
  causeClaims,
  eventOrderClaims,
  chargeClaims,
  polarityClaims,
  hedgedClaims,
  quotationClaims,
  titleClaims,
  kinClaims,
  figureClaims,
  nameClaims,
  codeClaims,
  boxClaims,
];
