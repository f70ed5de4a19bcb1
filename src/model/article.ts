/** One article, as the caller has it. */
export interface Article {
  /** Unique within a run. */
  readonly id: string;
  /** Who published it. */
  readonly source: string;
  /** The body, untouched: every offset in a report counts UTF-16 code units into this string. */
  readonly text: string;
  /** The headline. Read as a sentence of its own; offsets of `field: "title"` count into it. */
  readonly title?: string;
  /** How `text` is marked up. Default: told from the text. */
  readonly format?: ArticleFormat;
  /** ISO 8601. What "yesterday" is read against. */
  readonly publishedAt?: string;
  /** Where it stands, for those who follow a link; nothing is fetched from it. */
  readonly url?: string;
  /**
   * False where the text is only a summary, such as a feed's teaser: what it does not say is then held against nobody.
   * Default: true.
   */
  readonly complete?: boolean;
}

/** How a text is marked up. Of HTML and Markdown only what a reader sees is read. */
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
  /** The `id` of the article. */
  readonly article: string;
  /** The text that the offsets count into. */
  readonly field: Field;
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last code unit; greater than `start`. */
  readonly end: number;
  /** The words themselves, as they stand there. */
  readonly quote: string;
}

/** The code of a notice that an input could not be read: its report is of the rest. */
export const NOT_READ = "not-read";

/** Something that could not be read or was not compared, and why. docs/notices.md lists every code. */
export interface Notice {
  /** Kebab-case, stable: "mojibake", "no-date", "impossible-date", … */
  readonly code: string;
  /** The article it is about; null when it is about the run. */
  readonly article: string | null;
  /** One sentence for a person. */
  readonly text: string;
  /** The words it is about, where it is about some. */
  readonly evidence?: Evidence;
}
