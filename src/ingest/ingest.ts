import { InputError } from "../model/errors.js";
import { decode } from "./decode.js";
import { faulty, type Ingest, joined, notice } from "./item.js";
import { anyJsonOf, jsonOf, ndjsonOf, type Parsed } from "./json.js";
import { ownArticleOf } from "./own.js";
import { placeName } from "./place.js";
import { plainArticleOf } from "./plain.js";

/**
 * The articles in one file. Pure: the caller has read the bytes. Asynchronous, since a reader of a large format is
 * loaded only when it is needed.
 */
export async function ingest(name: string, bytes: Uint8Array): Promise<Ingest> {
  try {
    const { text, encoding } = decode(bytes, name);
    const notices = encoding === "windows-1252" ? [notUtf8(name)] : [];
    const format = formatOf(name, text);
    if (format === "text") return { articles: [plainArticleOf(name, text)], notices, faults: [] };
    const { values, faults } = format(text, name);
    const read = joined(values.map(({ value, path }) => jsonValueOf(name, value, path)));
    return { articles: read.articles, notices: [...notices, ...read.notices], faults: [...faults, ...read.faults] };
  } catch (error) {
    if (error instanceof InputError) return faulty(error);
    throw error;
  }
}

const notUtf8 = (name: string) =>
  notice(
    "not-utf-8",
    `${placeName(name)} is not UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.`,
  );

function formatOf(name: string, text: string): "text" | ((text: string, name: string) => Parsed) {
  if (/\.json$/i.test(name)) return jsonOf;
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return ndjsonOf;
  if (/\.(?:md|markdown|txt|html?)$/i.test(name)) return "text";
  // Standard input and unknown names: by the first mark. "[The mayor]" is prose, "[{" and "{"" are not.
  return /^\s*(?:\[\s*)?\{\s*"/.test(text) ? anyJsonOf : "text";
}

function jsonValueOf(name: string, value: unknown, path: string): Ingest {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return faulty(
      new InputError("bad-article", path, `${placeName(path)}: an article is an object with source and text.`),
    );
  return ownArticleOf(name, value, path);
}
