import { decode } from "../ingest/decode.js";
import { notJson } from "../ingest/json-fault.js";
import { yamlOf } from "../ingest/yaml.js";
import { InputError } from "../model/index.js";
import { type Io, reasonOf } from "./io.js";

/** A JSON or YAML file that holds an object. What is called .json is held to JSON: no comment, no comma at an end. */
export function readSettings(file: string, io: Io): object {
  const text = readText(file, io);
  const value = file.endsWith(".json") ? jsonOf(text, file) : yamlOf(text, file);
  refuseNoObject(value, file);
  return value;
}

/** A JSON file that holds an object, such as a package.json. */
export function jsonSettings(file: string, io: Io): object {
  const value = jsonOf(readText(file, io), file);
  refuseNoObject(value, file);
  return value;
}

function jsonOf(text: string, file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notJson({ file }, text);
  }
  try {
    yamlOf(text, file);
  } catch (error) {
    // Of a name said twice JSON takes the last without a word; other odd keys are none of YAML's business here.
    if (error instanceof InputError && error.code === "repeated-key") throw error;
  }
  return value;
}

export function refuseNoObject(value: unknown, file: string): asserts value is object {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new InputError(
      "bad-settings",
      file,
      /\.[cm]?js$/.test(file)
        ? `${file}: its default export must be an object of options.`
        : `${file} holds ${shapeOf(value)}. Names with values are expected, in JSON or YAML.`,
    );
}

/** What a file holds in place of names with values. */
const shapeOf = (value: unknown): string =>
  value === null || value === undefined
    ? "nothing"
    : Array.isArray(value)
      ? "a list"
      : `no more than a ${typeof value}`;

function readText(file: string, io: Io): string {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(file);
  } catch (error) {
    throw new InputError("unreadable", file, `${file} cannot be read: ${reasonOf(error)}.`);
  }
  return decode(bytes, file).text;
}
