import { descriptionsOf } from "./descriptions/find.js";
import type { Document } from "./document.js";
import type { Found, TimeSpan } from "./found.js";
import { namesOf } from "./names.js";
import { quantitiesOf } from "./quantities.js";
import { quotationsOf } from "./quotations.js";

/** All that the text layer finds beside the times, in the order in which one finder needs another. */
export function find(document: Document, times: readonly TimeSpan[]): Found {
  const { named, names: plain, stands } = namesOf(document);
  const names = descriptionsOf(document, plain);
  const quantities = quantitiesOf(document, times);
  const quotations = quotationsOf(document, { named, names, stands });
  return { named, names, stands, times, quantities, quotations };
}
