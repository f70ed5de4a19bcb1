import { descriptionsOf } from "./descriptions/find.js";
import type { Document } from "./document.js";
import type { Found } from "./found.js";
import { namesOf } from "./names.js";
import { quantitiesOf } from "./quantities.js";
import { quotationsOf } from "./quotations.js";
import { timesOf } from "./times.js";

export interface FindOptions {
  readonly locale: "en-US" | "en-GB";
  readonly timezone: string;
}

/** All that the text layer finds, in the order in which one finder needs another. */
export function find(document: Document, options: FindOptions): Found {
  const times = timesOf(document, options);
  const { named, names: plain, stands } = namesOf(document);
  const names = descriptionsOf(document, plain);
  const quantities = quantitiesOf(document, times);
  const quotations = quotationsOf(document, { named, names, stands });
  return { named, names, stands, times, quantities, quotations };
}
