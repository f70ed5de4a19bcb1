/** One article, as the caller has it. */
export interface Article {
  /** Unique within a run. */
  readonly id: string;
  /** Who published it. */
  readonly source: string;
  /** The body, untouched: every offset in a report counts UTF-16 code units into this string. */
  readonly text: string;
  readonly title?: string;
  /** How `text` is marked up. Default: told from the text. */
  readonly format?: ArticleFormat;
  /** ISO 8601. What "yesterday" is read against. */
  readonly publishedAt?: string;
  readonly url?: string;
  /**
   * False where the text is only a summary, such as a feed's teaser: what it does not say is then held against nobody.
   * Default: true.
   */
  readonly complete?: boolean;
}

export type ArticleFormat = "text" | "markdown" | "html";

/** What travels with a reading and a report: everything about an article but its text. */
export type ArticleInfo = Omit<Article, "text">;

/** Which of the two texts of an article an offset counts into. */
export type Field = "text" | "title";

/**
 * A place in an article that a reader can be sent to.
 *
 * Law: `(field === "title" ? title : text).slice(start, end) === quote`, and `quote` is never empty.
 * Offsets are UTF-16 code units, half-open, into the text as the caller gave it.
 */
export interface Evidence {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Something that could not be read or was not compared, and why. */
export interface Notice {
  /** Kebab-case, stable: "mojibake", "no-date", "impossible-date", … */
  readonly code: string;
  /** The article it is about; null when it is about the run. */
  readonly article: string | null;
  /** One sentence for a person. */
  readonly text: string;
  readonly evidence?: Evidence;
}
