import { attributionRule } from "./attribution.js";
import { dateRule } from "./date.js";
import { figureRule } from "./figure.js";
import { officeholderRule } from "./officeholder.js";
import { outcomeRule } from "./outcome.js";
import { participants } from "./participants.js";
import { place } from "./place.js";
import { polarity } from "./polarity.js";
import { withProper } from "./proper.js";
import { quotationRule } from "./quotation.js";
import { withRetold } from "./retold.js";
import type { Rule } from "./rule.js";
import { spelling } from "./spelling.js";
import { titleRule } from "./title.js";

/** Every rule, one a kind of discrepancy; most also take sentences that tell the same and fill their slot differently. */
// biome-ignore format: one a line
export const rules: readonly Rule[] = [
  withRetold(withProper(participants)),
  withRetold(withProper(place)),
  withRetold(dateRule),
  withRetold(outcomeRule),
  withRetold(polarity),
  withRetold(attributionRule),
  withRetold(quotationRule),
  withRetold(withProper(titleRule)),
  officeholderRule,
  withRetold(figureRule),
  spelling,
];
