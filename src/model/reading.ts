import type { ArticleInfo, Evidence, Notice } from "./article.js";
import type { Claim } from "./claim.js";
import type { Mention } from "./mention.js";

/** Something that happens, as one article tells it; claims hang on it. */
export interface ReadingEvent {
  /** `<article>@<n>`. */
  readonly id: string;
  /** The class of event: "meeting", "attack", "quake", …; "story" where no class is plain. */
  readonly type: string;
  /** The article's own words for it: "talks". */
  readonly label: string;
  /** Is it what the article is about, or background? */
  readonly lead: boolean;
  /** First and last day, ISO 8601 dates; null where the article does not say. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names of the places it happens at, narrowest first. */
  readonly places: readonly string[];
  /** Where the article tells of it. */
  readonly evidence: readonly Evidence[];
}

/** What one article says. Plain JSON: may be cached, stored, shipped. */
export interface Reading {
  readonly schema: "secondsource/reading/1";
  readonly article: ArticleInfo;
  /** The day of publication as the text itself gives it, ISO 8601 date; only where the article does not say. */
  readonly day?: string;
  /** The sentences, headline first: all that `compare` may know of the wording. */
  readonly sentences: readonly Evidence[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly events: readonly ReadingEvent[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}
