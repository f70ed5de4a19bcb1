import { InputError } from "../model/errors.js";
import { notJson } from "./json-fault.js";
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
  } catch {
    return { values: [], faults: [notJson(name, text)] };
  }
  if (!Array.isArray(value)) return { values: [{ value, path: name }], faults: [] };
  return { values: value.map((member, i) => ({ value: member as unknown, path: `${name}[${i}]` })), faults: [] };
}

/** One value a line; a line that is no JSON, or that passes on a fault, is told, and the others are read all the same. */
export function ndjsonOf(text: string, name: string): Parsed {
  const values: { value: unknown; path: string }[] = [];
  const faults: InputError[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const path = `${name}:${i + 1}`;
    try {
      const value = JSON.parse(line) as unknown;
      const fault = passedOn(value, path);
      if (fault) faults.push(fault);
      else values.push({ value, path });
    } catch {
      faults.push(notJson(path, line.trimEnd(), i + 1));
    }
  });
  return { values, faults };
}

/** `{"type":"error","message":"…"}`: how a stream says that something before it failed, and goes on. */
function passedOn(value: unknown, path: string): InputError | null {
  if (value === null || typeof value !== "object") return null;
  const { type, message, error } = value as Record<string, unknown>;
  if (type !== "error") return null;
  const told = [message, error, (error as { message?: unknown } | null | undefined)?.message].find(
    (words) => typeof words === "string" && words.trim() !== "",
  );
  const what = told === undefined ? "an error without a message" : `an error: ${String(told).trim()}`;
  return new InputError("passed-on", path, `${placeName(path)}: what wrote this line met ${what}`);
}

/** JSON by what it looks like: a whole, or one value a line. */
export function anyJsonOf(text: string, name: string): Parsed {
  const whole = jsonOf(text, name);
  if (!whole.faults.length) return whole;
  const lines = ndjsonOf(text, name);
  return lines.values.length && lines.faults.length <= lines.values.length && text.trim().includes("\n")
    ? lines
    : whole;
}
