import { WEEKDAYS } from "../lexicon/time-words.js";
import { type Document, textOf } from "../text/document.js";
import type { TimeSpan } from "../text/found.js";
import type { Draft } from "./draft.js";

/** "Monday, March 14" of a year in which that was no Monday: the weekday and the date as two answers to one question. */
export function weekdayClaims(document: Document, time: TimeSpan): Draft[] {
  if (time.fault !== "weekday-mismatch") return [];
  const words = textOf(document, time);
  const name = /^[A-Za-z]+/.exec(words)?.[0] ?? "";
  const weekday = WEEKDAYS[name.toLowerCase()];
  // The date begins at the first word or number after the weekday, its comma and "the": "March 14".
  const rest = /^[A-Za-z]+\.?,?\s*(?:the\s+)?/.exec(words)?.[0].length ?? words.length;
  if (!weekday || rest >= words.length) return [];
  const base = { kind: "date", subject: words, attribute: "weekday", event: null } as const;
  const year = time.stated.includes("year") ? ["year"] : [];
  return [
    {
      ...base,
      value: { timex: `XXXX-WXX-${weekday}`, from: null, to: null, stated: ["weekday", ...year], role: "weekday" },
      spans: [{ start: time.start, end: time.start + name.length }],
    },
    {
      ...base,
      value: { timex: time.timex, from: time.from, to: time.to, stated: ["day", "month", ...year], role: "weekday" },
      spans: [{ start: time.start + rest, end: time.end }],
    },
  ];
}
