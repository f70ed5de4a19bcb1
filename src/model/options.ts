import type { Kind, Severity } from "./report.js";
import type { Tagger } from "./tagger.js";

/** How one kind is treated: off, at another severity, or with options of its rule. */
export type KindSetting = "off" | Severity | readonly [Severity, object];

export interface ReferencePerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly offices?: readonly {
    readonly office: string;
    readonly of?: string;
    /** ISO 8601 dates; `to` absent: still in office. */
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** The caller's own facts: a claim against them is a discrepancy of scope "reference". */
export interface Reference {
  readonly people?: readonly ReferencePerson[];
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
