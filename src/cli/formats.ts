import { annotations } from "../format/annotations.js";
import type { Format, ReadingFormat } from "../format/format.js";
import { github } from "../format/github.js";
import { html } from "../format/html.js";
import { json, jsonReadings } from "../format/json.js";
import { junit } from "../format/junit.js";
import { markdown } from "../format/markdown.js";
import { ndjson, ndjsonReadings } from "../format/ndjson.js";
import { pretty } from "../format/pretty.js";
import { prettyReadings } from "../format/pretty-reading.js";
import { sarif } from "../format/sarif.js";

/** Every format by its name on the command line. */
// biome-ignore format: one a line
export const formats = {
  pretty,
  json,
  ndjson,
  markdown,
  html,
  sarif,
  github,
  junit,
  annotations,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const FORMATS = Object.keys(formats) as readonly FormatName[];

/** Those that can show readings too; the others are about findings. */
export const readingFormats: Partial<Record<FormatName, ReadingFormat>> = {
  pretty: prettyReadings,
  json: jsonReadings,
  ndjson: ndjsonReadings,
};

/** The format that a file's name asks for; null where it asks for none. */
export function formatOfFile(file: string): FormatName | null {
  const name = file.toLowerCase();
  const ending = Object.keys(ENDINGS).find((known) => name.endsWith(known));
  return ending === undefined ? null : ENDINGS[ending]!;
}

// The longer first: ".sarif.json" is SARIF.
const ENDINGS: Readonly<Record<string, FormatName>> = {
  ".sarif.json": "sarif",
  ".junit.xml": "junit",
  ".sarif": "sarif",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".jsonld": "annotations",
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".markdown": "markdown",
  ".xml": "junit",
};
