import type { Evidence } from "../model/article.js";

/**
 * What sort of detail it is; each has its rung in the rule `uncorroborated`. Of briefs: "elsewhere", a name that
 * others have, but not with this; "retelling", the whole of it, told in words of its own.
 */
export type DetailType =
  | "person"
  | "organization"
  | "place"
  | "figure"
  | "date"
  | "quotation"
  | "elsewhere"
  | "retelling";

/** Something checkable that only one origin says although others cover the same event. */
export interface Detail {
  readonly type: DetailType;
  /** Tells it from other details of its type in the story; without offsets. */
  readonly key: string;
  readonly answer: string;
  readonly articles: readonly string[];
  /** Its places, telling first; several mentions of one detail are one. */
  readonly evidence: readonly Evidence[];
  readonly claims: readonly string[];
  /** Articles of other origins on the same event, which do not say it. */
  readonly silent: readonly string[];
  /** How many other origins are silent. */
  readonly silentOrigins: number;
  /** Titles of a person or a speaker: an official weighs more. */
  readonly titles: readonly string[];
  /** Unit of a figure, or null. */
  readonly unit: string | null;
  /** What a figure counts, or who speaks, or null. */
  readonly of: string | null;
  /** 0 at the top of its article, 1 at its end. */
  readonly depth: number;
  /** It stands in a brief that retells longer articles. */
  readonly brief?: boolean;
  /** Of a retelling, 0..1: how much of it the longer articles do not bear out. */
  readonly share?: number;
}
