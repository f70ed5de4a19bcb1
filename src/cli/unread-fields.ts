import article from "../../schema/article.json";
import { filePathOf } from "../format/file-path.js";
import type { Ingested } from "../ingest/item.js";
import { placeName } from "../ingest/place.js";
import type { Notice } from "../model/index.js";
import { nearest } from "../validate/nearest.js";

const FIELDS = Object.keys(article.properties);
/** What says where an article stands. */
const PLACES: readonly string[] = ["file", "filePath", "fileLine", "fileItem", "firstLine", "firstColumn"];

/** Fields of an article in JSON that nothing reads, one notice a file: "headline" may be meant for the title. */
export function unreadFields(articles: readonly Ingested[]): Notice[] {
  const byFile = new Map<string, Set<string>>();
  for (const one of articles) {
    const file = filePathOf(one);
    const unread = byFile.get(file) ?? new Set();
    for (const field of Object.keys(one)) if (!FIELDS.includes(field) && !PLACES.includes(field)) unread.add(field);
    byFile.set(file, unread);
  }
  return [...byFile]
    .filter(([, unread]) => unread.size)
    .map(([file, unread]) => ({ code: "unread-fields", article: null, text: sentenceOf(file, [...unread].sort()) }));
}

/** Names shown; a record of a database may have a hundred. */
const SHOWN = 5;

function sentenceOf(file: string, unread: readonly string[]): string {
  const names = unread.slice(0, SHOWN).map((field) => {
    const near = nearest(field, FIELDS);
    return near ? `${field} (did you mean ${near}?)` : field;
  });
  const more = unread.length - names.length;
  const fields = `${names.join(", ")}${more ? ` and ${more} more` : ""}`;
  return `${placeName(file)}: fields that an article does not have were not read: ${fields}. It has ${FIELDS.join(", ")}.`;
}
