import type { Evidence } from "./article.js";

/** What a name is the name of. */
export type NameType = "person" | "organization" | "place";

/** A name of someone or something. `quote` is the name alone, without titles. */
export type NameMention = Evidence & {
  /** What it names. */
  readonly type: NameType;
  /** The fullest form of this name in the article: "Maria Lindqvist" for a later "Lindqvist". */
  readonly name: string;
  /** Titles and descriptions said of the person at this place: "President", "secretary of the Council". */
  readonly titles?: readonly string[];
};

/** A time expression. */
export type TimeMention = Evidence & {
  /** Tells it from the other mentions. */
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
  /** Tells it from the other mentions. */
  readonly type: "quantity";
  /** The least it may be, inclusive; null where only a most is said ("up to 20"). */
  readonly min: number | null;
  /** The most it may be, inclusive; null where only a least is said ("at least 10"). */
  readonly max: number | null;
  /** "USD", "percent", "km", "year", …; null for a bare count. */
  readonly unit: string | null;
  /** "about", "nearly", "some". */
  readonly approximate: boolean;
  /** What it counts: "people", "homes"; null where the text does not say. */
  readonly of: string | null;
};

/** The words that name a speaker beside the cue ("he"), and whom that is. */
export type Speaker = Evidence & {
  /** The fullest form of their name in the article; null where it cannot be told. */
  readonly name: string | null;
};

/** Words given to someone. A direct one's `quote` is what stands between the marks. */
export type QuotationMention = Evidence & {
  /** Tells it from the other mentions. */
  readonly type: "quotation";
  /** Word for word, between marks? Else it is told in the article's words. */
  readonly direct: boolean;
  /** Who said it; null where the article does not say. */
  readonly speaker: Speaker | null;
  /** The reporting word: "said", "according to"; null where there is none. */
  readonly cue: string | null;
};

/** A place in an article at which somebody or something, a time, a number or somebody's words are told. */
export type Mention = NameMention | TimeMention | QuantityMention | QuotationMention;
