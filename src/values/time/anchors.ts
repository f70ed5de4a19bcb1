import type { Reader } from "./reader.js";

/** Where "later" and "that day" hang: the last point that was named, if it is near in the text. */
export const anchorOf = (reader: Reader, reach = 3): string | null =>
  reader.focus.last !== null && reader.focus.sentence - reader.focus.lastAt <= reach ? reader.focus.last : null;
