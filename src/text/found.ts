import type { NameType } from "../model/mention.js";
import type { QuantityForm } from "../values/quantity.js";
import type { Span } from "./offsets.js";

/** Words that say what a person is, beside the name: "secretary of the Council", "the driver", "her cousin". */
export interface Description extends Span {
  readonly text: string;
  /** Where it stands: "President X", "X, the president,", "X is the president", "X (the president)". */
  readonly position: "before" | "after" | "is";
}

/** Someone or something that one article names, however often. */
export interface Named {
  readonly type: NameType;
  /** The fullest form in the article. */
  readonly name: string;
  /** All forms, fullest first. */
  readonly forms: readonly string[];
}

export interface NameSpan extends Span {
  readonly type: NameType;
  /** Index into `Found.named`. */
  readonly named: number;
  readonly descriptions: readonly Description[];
}

/** A pronoun or a role ("he", "the minister") that plainly stands for a named person. */
export interface Stand extends Span {
  readonly named: number;
}

export interface TimeSpan extends Span {
  /** TIMEX3 value. */
  readonly timex: string;
  /** ISO 8601 dates, inclusive; null where the expression names no day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: readonly string[];
  /** "31 April" is no date; "Monday, March 14" of a year in which that was no Monday. */
  readonly fault?: "impossible-date" | "weekday-mismatch";
}

export interface QuantitySpan extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  /** "67-year-old" is an age, "20-point" a compound, "34-6" a score. */
  readonly form: QuantityForm;
  /** What it counts, as the text has it: "people", "Israeli soldiers"; null where it does not say. */
  readonly of: string | null;
  /** The words of `of`. */
  readonly head: Span | null;
}

export interface QuotationSpan extends Span {
  readonly direct: boolean;
  readonly speaker: (Span & { readonly named: number | null; readonly name: string | null }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

/** All that the text layer finds in a document, each list in the order of the text, spans clean. */
export interface Found {
  readonly named: readonly Named[];
  readonly names: readonly NameSpan[];
  readonly stands: readonly Stand[];
  readonly times: readonly TimeSpan[];
  readonly quantities: readonly QuantitySpan[];
  readonly quotations: readonly QuotationSpan[];
}
