import type { Kind, Severity } from "./report.js";
import type { Tagger } from "./tagger.js";

/** How one kind is treated: off, at another severity, or with options of its rule. */
export type KindSetting = "off" | Severity | readonly [Severity, object];

/** Someone or something as the caller calls it. */
export interface ReferenceName {
  /** The full name, spelled as the caller prefers. */
  readonly name: string;
  /** Other names of the same, which may stand as they are. */
  readonly aliases?: readonly string[];
  /** Spellings to be changed to `name`. */
  readonly variants?: readonly string[];
}

/** An office that someone holds or held. */
export interface ReferenceOffice {
  /** What it is, as articles say it: "secretary general", "mayor". */
  readonly office: string;
  /** The country, organisation or place it belongs to. */
  readonly of?: string;
  /** The first day in office: ISO 8601 date, month or year; absent: not known, or always. */
  readonly from?: string;
  /** The last day in office, likewise; absent: still in office. */
  readonly to?: string;
  /** One person holds it at a time. Default: as its name says (a president yes, a senator no). */
  readonly sole?: boolean;
}

export interface ReferencePerson extends ReferenceName {
  readonly offices?: readonly ReferenceOffice[];
}

/** The caller's own facts: a claim against them is a discrepancy of scope "reference". */
export interface Reference {
  readonly people?: readonly ReferencePerson[];
  readonly organizations?: readonly ReferenceName[];
  readonly places?: readonly ReferenceName[];
  readonly spellings?: readonly { readonly preferred: string; readonly variants: readonly string[] }[];
}

/** A finding the caller has looked at and does not want to see again. */
export interface Suppression {
  /** The fingerprint (`Discrepancy.id`) … */
  readonly id?: string;
  /** … or a phrase that its question, message or evidence contains. */
  readonly phrase?: string;
  readonly reason: string;
  /** ISO 8601 date from which it no longer holds. */
  readonly expires?: string;
}

export interface Options {
  readonly kinds?: Partial<Record<Kind, KindSetting>>;
  /** 0..1, default 0.5: below it a finding is not reported; 0 shows every candidate. */
  readonly minConfidence?: number;
  /** Take all articles as one story. */
  readonly sameStory?: boolean;
  readonly reference?: Reference;
  /** Which way round 12/03/2024 is read. Default "en-US". */
  readonly locale?: "en-US" | "en-GB";
  /** IANA name or offset, for reading `publishedAt` with a time of day. Default "UTC". */
  readonly timezone?: string;
  readonly suppressions?: readonly Suppression[];
  readonly plugins?: readonly object[];
  /** Replaces the built-in tokenizer and part-of-speech tagger. */
  readonly tagger?: Tagger;
}
