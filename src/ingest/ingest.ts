import { InputError } from "../model/errors.js";
import { decode } from "./decode.js";
import { type InputFormat, toldFormat } from "./input-format.js";
import { faulty, type Ingest, joined, notice } from "./item.js";
import { anyJsonOf, ndjsonOf, type Parsed } from "./json.js";
import { placeName } from "./place.js";
import { plainArticleOf } from "./plain.js";

/** How a file is read. */
export interface IngestOptions {
  /** What the file is, whatever its name and content say. Default: told from them. */
  readonly format?: InputFormat | undefined;
}

/**
 * The articles in one file. Pure: the caller has read the bytes. Asynchronous, since a reader of a large format is
 * loaded only when it is needed. Never throws what is the file's fault: that stands in `faults`.
 */
export async function ingest(name: string, bytes: Uint8Array, options: IngestOptions = {}): Promise<Ingest> {
  try {
    const { text, notices } = decoded(name, bytes);
    // Each reader would say it in the words of its format: "start tag expected".
    if (text.trim() === "") return faulty(emptyFile(name));
    const read = await readAs(name, text, options.format);
    return { ...read, notices: [...notices, ...read.notices] };
  } catch (error) {
    if (error instanceof InputError) return faulty(error);
    throw error;
  }
}

function decoded(name: string, bytes: Uint8Array) {
  const { text, encoding, declared } = decode(bytes, name);
  const guessed = encoding === "windows-1252" && !declared;
  return { text, notices: guessed ? [notUtf8(name)] : [] };
}

const notUtf8 = (name: string) =>
  notice(
    "not-utf-8",
    `${placeName(name)} is not UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.`,
  );

const emptyFile = (name: string) =>
  new InputError(
    "empty-text",
    name,
    name === "-"
      ? "standard input is empty: what should have written the article wrote nothing. Look at what it says."
      : `${placeName(name)} is empty. Write the article into it, or leave it out.`,
  );

async function readAs(name: string, text: string, format: InputFormat | undefined): Promise<Ingest> {
  const told = format ?? toldFormat(name, text);
  switch (told) {
    case "plain":
      return only(plainArticleOf(name, text));
    case "text":
    case "markdown":
      return only(plainArticleOf(name, text, told));
    case "html":
      return (await import("./page.js")).pageArticleOf(name, text);
    case "json":
      return readValues(name, anyJsonOf(text, name));
    case "ndjson":
      return readValues(name, ndjsonOf(text, name));
    case "ninjs":
    case "jsonfeed":
      return readValues(name, anyJsonOf(text, name), told);
    case "xml":
      return (await import("./xml-article.js")).xmlArticlesOf(name, text, null);
    case "rss":
    case "atom":
    case "newsml":
      return (await import("./xml-article.js")).xmlArticlesOf(name, text, told);
    default:
      return told satisfies never;
  }
}

const only = (article: Ingest["articles"][number]): Ingest => ({ articles: [article], notices: [], faults: [] });

async function readValues(name: string, { values, faults }: Parsed, format?: "ninjs" | "jsonfeed"): Promise<Ingest> {
  const { jsonArticlesOf } = await import("./json-article.js");
  const read = joined(values.map(({ value, place }) => jsonArticlesOf(name, value, place, format)));
  if (!values.length && !faults.length) return faulty(emptyList(name));
  return { ...read, faults: [...faults, ...read.faults] };
}

/** "[]": good JSON, and perhaps a search that found nothing; but perhaps the wrong file. A feed without items is the same. */
const emptyList = (name: string) =>
  new InputError(
    "no-articles",
    name,
    `${placeName(name)}: this is an empty list, with no article in it. Fetch it again, or leave it out.`,
  );
