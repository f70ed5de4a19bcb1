import type { Evidence } from "./article.js";

export type NameType = "person" | "organization" | "place";

/** A name of someone or something. `quote` is the name alone, without titles. */
export type NameMention = Evidence & {
  readonly type: NameType;
  /** The fullest form of this name in the article: "Maria Lindqvist" for a later "Lindqvist". */
  readonly name: string;
  /** Titles and descriptions said of the person at this place: "President", "secretary of the Council". */
  readonly titles?: readonly string[];
};

/** A time expression. */
export type TimeMention = Evidence & {
  readonly type: "time";
  /** TIMEX3 value: "2025-12-21", "2025-12", "2025-W51", "P3D", "PT48H", "2025-12-21TEV", "PRESENT_REF", "FUTURE_REF". */
  readonly timex: string;
  /** First day of the interval, ISO 8601 date; null for durations and references that name no day. */
  readonly from: string | null;
  /** Last day of the interval (inclusive), ISO 8601 date; null likewise. */
  readonly to: string | null;
  /** What the words themselves state ("weekday", "day", "month", "year", "hour", "part-of-day", …); the rest was filled in. */
  readonly stated: readonly string[];
};

/** A number with what it counts. `min..max` is the interval the words allow; null is open. */
export type QuantityMention = Evidence & {
  readonly type: "quantity";
  readonly min: number | null;
  readonly max: number | null;
  /** "USD", "percent", "km", "year", …; null for a bare count. */
  readonly unit: string | null;
  /** "about", "nearly", "some". */
  readonly approximate: boolean;
  /** What it counts: "people", "homes"; null where the text does not say. */
  readonly of: string | null;
};

/** The words that name a speaker beside the cue ("he"), and whom that is. */
export type Speaker = Evidence & { readonly name: string | null };

/** Words given to someone. A direct one's `quote` is what stands between the marks. */
export type QuotationMention = Evidence & {
  readonly type: "quotation";
  readonly direct: boolean;
  readonly speaker: Speaker | null;
  /** The reporting word: "said", "according to". */
  readonly cue: string | null;
};

export type Mention = NameMention | TimeMention | QuantityMention | QuotationMention;
