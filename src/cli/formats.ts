import type { Format, ReadingFormat } from "../format/format.js";
import { json, jsonReadings } from "../format/json.js";
import { pretty } from "../format/pretty.js";
import { prettyReadings } from "../format/pretty-reading.js";

/** Every format by its name on the command line. */
export const formats = { pretty, json } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const FORMATS = Object.keys(formats) as readonly FormatName[];

/** The same for readings. */
export const readingFormats = { pretty: prettyReadings, json: jsonReadings } as const satisfies Record<
  FormatName,
  ReadingFormat
>;
