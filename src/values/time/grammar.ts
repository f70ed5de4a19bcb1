import { clockRules } from "./clock.js";
import { dateRules } from "./dates.js";
import { deicticRules } from "./deictic.js";
import { monthRules } from "./months.js";
import { partOfDayRules } from "./parts-of-day.js";
import type { TimeRule } from "./pattern.js";
import { quarterRules } from "./quarters.js";
import { agoRules } from "./relative.js";
import { seasonRules } from "./seasons.js";
import { referenceRules, spanRules } from "./spans.js";
import { yearRules } from "./years.js";

/** Every way to say a time. The order is the precedence: a word that a rule has taken is no other rule's. */
export const TIME_RULES: readonly TimeRule[] = [
  ...clockRules,
  ...partOfDayRules,
  ...dateRules,
  ...quarterRules,
  ...monthRules,
  ...seasonRules,
  ...agoRules,
  ...deicticRules,
  ...yearRules,
  ...spanRules,
  ...referenceRules,
];
