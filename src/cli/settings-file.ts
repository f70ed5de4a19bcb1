import { decode } from "../ingest/decode.js";
import { yamlOf } from "../ingest/yaml.js";
import { InputError } from "../model/index.js";
import { type Io, reasonOf } from "./io.js";

/** A JSON or YAML file that holds an object. */
export function readSettings(file: string, io: Io): object {
  const value = yamlOf(readText(file, io), file);
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new InputError("bad-settings", file, `${file}: names with values are expected, in JSON or YAML.`);
  return value;
}

function readText(file: string, io: Io): string {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(file);
  } catch (error) {
    throw new InputError("unreadable", file, `${file} cannot be read: ${reasonOf(error)}.`);
  }
  return decode(bytes, file).text;
}
