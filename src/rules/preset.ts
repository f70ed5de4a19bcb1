import { attributionRule } from "./attribution.js";
import { outcomeRule } from "./outcome.js";
import { participants } from "./participants.js";
import { polarity } from "./polarity.js";
import { quotationRule } from "./quotation.js";
import type { Rule } from "./rule.js";
import { titleRule } from "./title.js";

/** Every rule, one a kind of discrepancy. */
export const rules: readonly Rule[] = [polarity, outcomeRule, participants, quotationRule, attributionRule, titleRule];
