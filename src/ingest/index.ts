import type { ShownArticle } from "../format/format.js";
import type { Notice } from "../model/article.js";
import type { InputError } from "../model/errors.js";
import { type IngestOptions, ingest as ingestFile } from "./ingest.js";
import { joined } from "./item.js";
import { sound } from "./sift.js";

export type { Article, ArticleFormat, Notice } from "../model/article.js";
export { InputError } from "../model/errors.js";
export type { IngestOptions } from "./ingest.js";
export { INPUT_FORMATS, type InputFormat } from "./input-format.js";

/** An article out of a file: ready for `read` and `check`, with where it stands. */
export interface FileArticle extends ShownArticle {
  /** The file, and the item of it: "page.html", "feed.xml, item 3", "items.json[2]", "feed.ndjson:7". */
  readonly file: string;
}

/** What files gave. */
export interface Ingested {
  /** Each has an id of its own: the item's, or one made of the file's name. */
  readonly articles: readonly FileArticle[];
  /** What is worth knowing of how they were read: an embargo, a guessed encoding, an item without text. */
  readonly notices: readonly Notice[];
  /** What could not be read, and why; the rest was read all the same. */
  readonly faults: readonly InputError[];
}

/** A file by its name, which may be made up, and its bytes; a string is taken as it is. */
export interface InputFile {
  /** It tells the kind of file by its ending, and the source where the file does not. */
  readonly name: string;
  /** All of it. */
  readonly data: Uint8Array | string;
}

/**
 * The articles in a file of any kind: text, Markdown, an HTML page, JSON, NDJSON, ninjs, RSS, Atom, JSON Feed, JSON-LD,
 * NewsML-G2. Reads nothing from anywhere but `data`. Faults of the file never throw: they stand in `faults`.
 */
export const ingest = (name: string, data: InputFile["data"], options: IngestOptions = {}): Promise<Ingested> =>
  ingestAll([{ name, data }], options);

/** The same of several files, whose articles get ids that differ; a bad file stops nothing but itself. */
export async function ingestAll(files: readonly InputFile[], options: IngestOptions = {}): Promise<Ingested> {
  const parts = files.map(({ name, data }) =>
    ingestFile(name, typeof data === "string" ? new TextEncoder().encode(data) : data, options),
  );
  const { articles, notices, faults } = joined(await Promise.all(parts));
  const { items, faults: unsound } = sound(articles);
  return { articles: items, notices, faults: [...faults, ...unsound] };
}
