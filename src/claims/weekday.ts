import { WEEKDAYS } from "../lexicon/time-words.js";
import { type Document, textOf } from "../text/document.js";
import type { TimeSpan } from "../text/found.js";
import { dateOf, dayOf, parseDay, weekdayOf } from "../values/time/calendar.js";
import type { Draft } from "./draft.js";

/** "Monday, March 14" of a year in which that was no Monday: the weekday and the date as two answers to one question. */
export function weekdayClaims(document: Document, time: TimeSpan): Draft[] {
  if (time.fault !== "weekday-mismatch") return bracketed(document, time);
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

// "Friday (" before "March 2)"
const OPENED = /\b([A-Z][a-z]+day) \($/;

/** "Friday (March 2)" where that is a Monday in the year of publication and in none beside it. */
function bracketed(document: Document, time: TimeSpan): Draft[] {
  const { stated, from, to } = time;
  const day = parseDay(from ?? "");
  const { clean } = document;
  if (day === null || from !== to || !stated.includes("day") || !stated.includes("month") || clean[time.end] !== ")")
    return [];
  const name = OPENED.exec(clean.slice(Math.max(0, time.start - 12), time.start))?.[1];
  const weekday = WEEKDAYS[name?.toLowerCase() ?? ""];
  if (!name || !weekday || stated.includes("weekday") || weekdayOf(day) === weekday) return [];
  const year = stated.includes("year") ? ["year"] : [];
  // A year more or less, and the weekday fits: then that one was meant, as far as a date without its year tells.
  const published = parseDay(document.article.publishedAt ?? "");
  const { year: own, month, day: date } = dateOf(day);
  const fits = [own - 1, own + 1].map((y) => dayOf(y, month, date)).filter((other) => weekdayOf(other) === weekday);
  if (!year.length && (published === null || fits.some((other) => Math.abs(other - published) < FAR))) return [];
  const start = time.start - name.length - 2;
  const base = { kind: "date", subject: clean.slice(start, time.end + 1), attribute: "weekday", event: null } as const;
  return [
    {
      ...base,
      value: { timex: `XXXX-WXX-${weekday}`, from: null, to: null, stated: ["weekday", ...year], role: "weekday" },
      spans: [{ start, end: start + name.length }],
    },
    {
      ...base,
      value: { timex: time.timex, from, to, stated: ["day", "month", ...year], role: "weekday" },
      spans: [{ start: time.start, end: time.end }],
    },
  ];
}

/** Days from publication in which a date without its year still may lie. */
const FAR = 300;
