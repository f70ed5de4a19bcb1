import type { Document } from "../document.js";
import type { Named, NameSpan, Stand } from "../found.js";

/** Pronouns that plainly stand for one named person. */
export function standsOf(_document: Document, _named: readonly Named[], _names: readonly NameSpan[]): Stand[] {
  return [];
}
