import type { AnyPlugin } from "./plugin.js";
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

/** Somebody, with what they are and were. */
export interface ReferencePerson extends ReferenceName {
  /** One entry a term; absent: nothing is known of their offices. */
  readonly offices?: readonly ReferenceOffice[];
}

/** How a name is to be written. */
export interface PreferredSpelling {
  /** The spelling that may stand. */
  readonly preferred: string;
  /** Those to be changed to it. */
  readonly variants: readonly string[];
}

/** The caller's own facts: a claim against them is a discrepancy of scope "reference". */
export interface Reference {
  /** Whom articles may name. */
  readonly people?: readonly ReferencePerson[];
  /** Bodies; an office `of` one is known under each of its names. */
  readonly organizations?: readonly ReferenceName[];
  /** Places, likewise. */
  readonly places?: readonly ReferenceName[];
  /** Other names with the spellings that are to be changed. */
  readonly spellings?: readonly PreferredSpelling[];
}

/** A finding the caller has looked at and does not want to see again. */
export interface Suppression {
  /** The fingerprint (`Discrepancy.id`) … */
  readonly id?: string;
  /**
   * … or a phrase of three letters or digits or more that its question, message or evidence contains as whole words and
   * numbers; with both, both must hold.
   */
  readonly phrase?: string;
  /** Why it may stand; told in a notice whenever it meets a finding. */
  readonly reason: string;
  /** ISO 8601 date from which it no longer holds. */
  readonly expires?: string;
}

/** How articles are read and compared. Every member may be missing. */
export interface Options {
  /** How each kind of discrepancy is treated. Default: all on, each at its own severity. */
  readonly kinds?: Partial<Record<Kind, KindSetting>>;
  /** 0..1, default 0.5: below it a finding is not reported; 0 shows every candidate. */
  readonly minConfidence?: number;
  /** Take all articles as one story. Default false: articles are grouped by what they tell. */
  readonly sameStory?: boolean;
  /** Facts of your own, which the articles are held against. */
  readonly reference?: Reference;
  /** Which way round 12/03/2024 is read. Default "en-US". */
  readonly locale?: "en-US" | "en-GB";
  /** IANA name or offset, for reading `publishedAt` with a time of day. Default "UTC". */
  readonly timezone?: string;
  /** Findings that are left out of the report. */
  readonly suppressions?: readonly Suppression[];
  /** Kinds, extractors, aligners, rules and formats of your own, run after the built-in ones in this order. */
  readonly plugins?: readonly AnyPlugin[];
  /** Replaces the built-in tokenizer and part-of-speech tagger. */
  readonly tagger?: Tagger;
}
