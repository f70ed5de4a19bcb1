import { annotations } from "./annotations.js";
import type { Format, ReadingFormat } from "./format.js";
import { github } from "./github.js";
import { html } from "./html.js";
import { json, jsonReadings } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import type { FormatName } from "./names.js";
import { ndjson, ndjsonReadings } from "./ndjson.js";
import { pretty } from "./pretty.js";
import { prettyReadings } from "./pretty-reading.js";
import { sarif } from "./sarif.js";

/** Every format by its name on the command line. */
// biome-ignore format: one a line
export const formats = {
  /** For a person at a terminal. */
  pretty,
  json,
  ndjson,
  markdown,
  /** For a person in a browser: one file that asks for nothing. */
  html,
  sarif,
  github,
  junit,
  annotations,
} as const satisfies Record<FormatName, Format>;

/** Those that can show readings too; the others are about findings. */
export const readingFormats: Partial<Record<FormatName, ReadingFormat>> = {
  pretty: prettyReadings,
  json: jsonReadings,
  ndjson: ndjsonReadings,
};
