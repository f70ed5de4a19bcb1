import { InputError } from "../model/errors.js";
import { placeName } from "./place.js";

/** Values read from a JSON or NDJSON text, each with its path for errors, and the lines that are no JSON. */
export interface Parsed {
  readonly values: readonly { readonly value: unknown; readonly path: string }[];
  readonly faults: readonly InputError[];
}

/** One value, or each member of an array. */
export function jsonOf(text: string, name: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { values: [], faults: [notJson(name, name, error)] };
  }
  if (!Array.isArray(value)) return { values: [{ value, path: name }], faults: [] };
  return { values: value.map((member, i) => ({ value: member as unknown, path: `${name}[${i}]` })), faults: [] };
}

/** One value a line; a line that is no JSON is a fault, and the others are read all the same. */
export function ndjsonOf(text: string, name: string): Parsed {
  const values: { value: unknown; path: string }[] = [];
  const faults: InputError[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const path = `${name}:${i + 1}`;
    try {
      values.push({ value: JSON.parse(line) as unknown, path });
    } catch (error) {
      faults.push(notJson(path, name, error));
    }
  });
  return { values, faults };
}

/** JSON by what it looks like: a whole, or one value a line. */
export function anyJsonOf(text: string, name: string): Parsed {
  const whole = jsonOf(text, name);
  if (!whole.faults.length) return whole;
  const lines = ndjsonOf(text, name);
  return lines.values.length && lines.faults.length < lines.values.length ? lines : whole;
}

function notJson(path: string, name: string, error: unknown): InputError {
  const why = (error as Error).message.replace(/\s+/g, " ").slice(0, 160);
  const advice = name.endsWith(".json") ? " One article, or an array of them, is expected." : "";
  return new InputError("bad-json", path, `${placeName(path)}: this is no JSON (${why}).${advice}`);
}
