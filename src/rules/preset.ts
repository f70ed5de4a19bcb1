import { attributionRule } from "./attribution.js";
import { dateRule } from "./date.js";
import { figureRule } from "./figure.js";
import { officeholderRule } from "./officeholder.js";
import { outcomeRule } from "./outcome.js";
import { participants } from "./participants.js";
import { place } from "./place.js";
import { polarity } from "./polarity.js";
import { quotationRule } from "./quotation.js";
import type { Rule } from "./rule.js";
import { spelling } from "./spelling.js";
import { titleRule } from "./title.js";

/** Every rule, one a kind of discrepancy. */
// biome-ignore format: one a line
export const rules: readonly Rule[] = [
  participants,
  place,
  dateRule,
  outcomeRule,
  polarity,
  attributionRule,
  quotationRule,
  titleRule,
  officeholderRule,
  figureRule,
  spelling,
];
