import { DECADES, HOLIDAYS, MONTHS, PARTS, REFERENCES, SEASONS, UNITS, WEEKDAYS } from "./time-words.js";

/** Words without one of which (or digits of a year, a clock or a date) a sentence tells no time. Source: the tables of time words. */
export const TIME_TRIGGERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, UNITS, PARTS, SEASONS, REFERENCES, DECADES].flatMap((table) => Object.keys(table)),
  ...Object.keys(HOLIDAYS).map((name) => name.split(" ")[0]!.replace("'s", "")),
  ..."today yesterday tomorrow tonight overnight weekend weekends weekly daily annually monthly yearly hourly nightly future current past eve period o'clock am pm a.m. p.m. a.m p.m nineteen twenty moment present q1 q2 q3 q4 h1 h2 fy".split(
    " ",
  ),
]);
