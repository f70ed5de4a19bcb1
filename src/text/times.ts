import type { Document } from "./document.js";
import type { FindOptions } from "./find.js";
import type { TimeSpan } from "./found.js";

/** Time expressions as TIMEX3. */
export function timesOf(_document: Document, _options: FindOptions): TimeSpan[] {
  return [];
}
