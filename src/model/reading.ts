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
  /** The first day, ISO 8601 date; null where the article does not say. */
  readonly from: string | null;
  /** The last day, inclusive, likewise. */
  readonly to: string | null;
  /** Names of the places it happens at, narrowest first. */
  readonly places: readonly string[];
  /** Where the article tells of it. */
  readonly evidence: readonly Evidence[];
}

/** What one article says, as `read` gives it. Plain JSON: may be cached, stored, shipped. */
export interface Reading {
  /** The shape of this object; `compare` refuses another. */
  readonly schema: "secondsource/reading/1";
  /** The article without its text. */
  readonly article: ArticleInfo;
  /** The day of publication as the text itself gives it, ISO 8601 date; only where the article does not say. */
  readonly day?: string;
  /** The sentences, headline first: all that `compare` may know of the wording. */
  readonly sentences: readonly Evidence[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** What happens in it; exactly one is the lead, where there are any. */
  readonly events: readonly ReadingEvent[];
  /** What it says, in the order of the text. */
  readonly claims: readonly Claim[];
  /** What could not be read, and why. */
  readonly notices: readonly Notice[];
}
