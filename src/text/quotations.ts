import type { Document } from "./document.js";
import type { Found, QuotationSpan } from "./found.js";

/** What the article gives as someone's words, direct or indirect, and whose. */
export function quotationsOf(_document: Document, _names: Pick<Found, "named" | "names" | "stands">): QuotationSpan[] {
  return [];
}
