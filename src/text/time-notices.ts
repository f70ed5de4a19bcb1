import type { Notice } from "../model/article.js";
import { type Document, evidenceAt, textOf } from "./document.js";
import type { TimeSpan } from "./found.js";

/** Dates in an article that do not exist: "31 April", "Feb. 29, 2023". */
export const timeNotices = (document: Document, times: readonly TimeSpan[]): Notice[] =>
  times
    .filter((time) => time.fault === "impossible-date")
    .map((time) => ({
      code: "impossible-date",
      article: document.article.id,
      text: `“${textOf(document, time)}” is no date: the calendar has no such day.`,
      evidence: evidenceAt(document, time),
    }));
