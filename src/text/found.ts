import type { NameType } from "../model/mention.js";
import type { QuantityForm } from "../values/quantity.js";
import type { Span } from "./offsets.js";

/** Words that say what a person is, beside the name: "secretary of the Council", "the driver", "her cousin". */
export interface Description extends Span {
  /** The words. */
  readonly text: string;
  /** Where it stands: "President X", "X, the president,", "X is the president", "X (the president)". */
  readonly position: "before" | "after" | "is";
}

/** Someone or something that one article names, however often. */
export interface Named {
  /** What it is. */
  readonly type: NameType;
  /** The fullest form in the article. */
  readonly name: string;
  /** All forms, fullest first. */
  readonly forms: readonly string[];
}

/** A place that names someone or something, without titles. */
export interface NameSpan extends Span {
  /** What it names. */
  readonly type: NameType;
  /** Index into `Found.named`. */
  readonly named: number;
  /** What is said of it at this place. */
  readonly descriptions: readonly Description[];
}

/** A pronoun or a role ("he", "the minister") that plainly stands for a named person. */
export interface Stand extends Span {
  /** Index into `Found.named`. */
  readonly named: number;
}

/** A time expression. */
export interface TimeSpan extends Span {
  /** TIMEX3 value. */
  readonly timex: string;
  /** First day, ISO 8601 date; null where the expression names no day. */
  readonly from: string | null;
  /** Last day, inclusive, likewise. */
  readonly to: string | null;
  /** What the words themselves state: "weekday", "day", "month", "year"; the rest was filled in. */
  readonly stated: readonly string[];
  /** "31 April" is no date; "Monday, March 14" of a year in which that was no Monday. */
  readonly fault?: "impossible-date" | "weekday-mismatch";
}

/** A number with what it counts. */
export interface QuantitySpan extends Span {
  /** The least it may be, inclusive; null is open. */
  readonly min: number | null;
  /** The most it may be, inclusive; null is open. */
  readonly max: number | null;
  /** "USD", "percent", "km"; null for a bare count. */
  readonly unit: string | null;
  /** "about", "nearly", "some". */
  readonly approximate: boolean;
  /** "67-year-old" is an age, "20-point" a compound, "34-6" a score. */
  readonly form: QuantityForm;
  /** What it counts, as the text has it: "people", "Israeli soldiers"; null where it does not say. */
  readonly of: string | null;
  /** The words of `of`. */
  readonly head: Span | null;
}

/** The words that name who said something. */
export interface SpeakerSpan extends Span {
  /** Index into `Found.named`; null where it is none of them. */
  readonly named: number | null;
  /** The fullest form of their name; null where it cannot be told. */
  readonly name: string | null;
}

/** A reporting word: "said", "according to". */
export interface CueSpan extends Span {
  /** The word. */
  readonly text: string;
}

/** Words given to somebody; of direct ones the span is what stands between the marks. */
export interface QuotationSpan extends Span {
  /** Word for word, between marks? */
  readonly direct: boolean;
  /** Who said it; null where the article does not say. */
  readonly speaker: SpeakerSpan | null;
  /** The reporting word; null where there is none. */
  readonly cue: CueSpan | null;
}

/** All that the text layer finds in a document, each list in the order of the text, spans clean. */
export interface Found {
  /** Whom and what the article names, each once. */
  readonly named: readonly Named[];
  /** Every place that names one of them. */
  readonly names: readonly NameSpan[];
  /** Every pronoun or role that stands for one of them. */
  readonly stands: readonly Stand[];
  /** Time expressions. */
  readonly times: readonly TimeSpan[];
  /** Numbers with what they count. */
  readonly quantities: readonly QuantitySpan[];
  /** Words given to somebody, direct and indirect. */
  readonly quotations: readonly QuotationSpan[];
}
