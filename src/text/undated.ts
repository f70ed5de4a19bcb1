import { WEEKDAYS } from "../lexicon/time-words.js";
import type { Notice } from "../model/article.js";
import { dayOf, daysInMonth, isoDay, weekdayOf } from "../values/time/calendar.js";
import { type Document, evidenceAt, sentenceAt, textOf } from "./document.js";
import type { TimeSpan } from "./found.js";
import { tenseAt } from "./tense.js";

/** What can be told of the day of publication of an article that does not give it. */
export interface Dating {
  /** ISO 8601; null where nothing in the text fixes it. */
  readonly day: string | null;
  readonly notices: readonly Notice[];
}

/** How far a year may lie from the latest that the text states. A date has its weekday again after 5, 6 or 11 years. */
const BEFORE = 1;
const AFTER = 3;

/**
 * The year of "Saturday, December 20" beside "since June 2024": the weekday leaves few years, and the latest year that
 * the text states leaves one. The first such date stands for the day of publication.
 */
export function datingOf(document: Document, times: readonly TimeSpan[]): Dating {
  if (document.article.publishedAt || times.length === 0) return { day: null, notices: [] };
  const written = times.find((time) => isDateline(document, time));
  if (written) return { day: written.from, notices: [] };
  const latest = latestYear(document, times);
  const first = times.find((time) => weekdayAndDate(document, time) !== null);
  const day = latest !== null && first ? dayIn(weekdayAndDate(document, first)!, latest) : null;
  const article = document.article.id;
  if (!day || !first) {
    if (!times.some((time) => time.from === null && time.stated.some((part) => LEANING.has(part))))
      return { day: null, notices: [] };
    const text =
      "No publication date is given, so days such as “Monday” or “Dec. 4” have no year here. Give publishedAt.";
    return { day: null, notices: [{ code: "no-date", article, text }] };
  }
  const words = textOf(document, first);
  const text = `No publication date is given; the article was read as of ${day}, for “${words}” and the year ${latest} stand in it. Give publishedAt.`;
  return { day, notices: [{ code: "no-date", article, text, evidence: evidenceAt(document, first) }] };
}

/** Parts of a time that lean on the day of publication when it names no year. */
const LEANING: ReadonlySet<string> = new Set(["weekday", "day", "month", "week", "relative"]);

// "Published: 22 December 2025", "Updated on 3 May 2024"
const PUBLISHED = /^(?:first |last )?(?:published|posted|updated)\b/i;

// "LISBON, 3 May 2024 (Wire)": capitals at the head of the text, then the date.
const DATELINE = /^[\p{Lu} .,/-]{3,40}[,(–—-]\s*$/u;

/** Does the text itself say here when it was published? */
function isDateline(document: Document, time: TimeSpan): boolean {
  if (time.from === null || time.from !== time.to || !time.stated.includes("year")) return false;
  const sentence = sentenceAt(document, time.start);
  if (!sentence) return false;
  const lead = document.clean.slice(sentence.start, time.start);
  return PUBLISHED.test(lead) || (sentence.index < 3 && DATELINE.test(lead));
}

/** The latest year that is stated as such and not as one to come: "by 2030" dates no article. */
function latestYear(document: Document, times: readonly TimeSpan[]): number | null {
  const told = (time: TimeSpan): boolean => {
    const sentence = sentenceAt(document, time.start);
    const lead = document.clean.slice(Math.max(0, time.start - 3), time.start);
    return lead.toLowerCase() !== "by " && (!sentence || tenseAt(document, sentence, time.start) !== "future");
  };
  const years = times
    .filter((time) => time.stated.includes("year") && time.from && told(time))
    .map((time) => Number(time.from!.slice(0, 4)));
  return years.length ? Math.max(...years) : null;
}

interface WeekdayAndDate {
  /** ISO: Monday is 1. */
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

function weekdayAndDate(document: Document, time: TimeSpan): WeekdayAndDate | null {
  if (!time.stated.includes("weekday")) return null;
  // "XXXX-12-20": day and month are known, the year is not.
  const match = /^XXXX-(\d\d)-(\d\d)$/.exec(time.timex);
  // "Saturday, December 20", "Sat 20 Dec"
  const word = /\p{L}+/u.exec(textOf(document, time))?.[0].toLowerCase() ?? "";
  const weekday = Object.hasOwn(WEEKDAYS, word) ? WEEKDAYS[word] : undefined;
  return match && weekday ? { weekday, month: Number(match[1]), day: Number(match[2]) } : null;
}

function dayIn({ weekday, month, day }: WeekdayAndDate, latest: number): string | null {
  const days: string[] = [];
  for (let year = latest - BEFORE; year <= latest + AFTER; year++) {
    if (day > daysInMonth(year, month)) continue;
    const at = dayOf(year, month, day);
    if (weekdayOf(at) === weekday) days.push(isoDay(at));
  }
  return days.length === 1 ? days[0]! : null;
}
