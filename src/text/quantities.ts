import type { Document } from "./document.js";
import type { QuantitySpan, TimeSpan } from "./found.js";

/** Numbers with what they count; those that belong to a time expression are none. */
export function quantitiesOf(_document: Document, _times: readonly TimeSpan[]): QuantitySpan[] {
  return [];
}
