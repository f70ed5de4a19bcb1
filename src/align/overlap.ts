import type { Evidence } from "../model/article.js";

/** Do two places of one article share a character? */
export const overlap = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.field === b.field && a.start < b.end && b.start < a.end;
