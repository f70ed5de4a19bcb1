import { InputError } from "../model/errors.js";
import { notJson } from "./json-fault.js";
import { lineAt, memberAt, type Place, placeName } from "./place.js";

/** Values read from a JSON or NDJSON text, each with where it stands, and the lines that are no JSON. */
export interface Parsed {
  readonly values: readonly { readonly value: unknown; readonly place: Place }[];
  readonly faults: readonly InputError[];
}

/** One value, or each member of an array. */
export function jsonOf(text: string, name: string): Parsed {
  const place: Place = { file: name };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { values: [], faults: [notJson(place, text)] };
  }
  if (!Array.isArray(value)) return { values: [{ value, place }], faults: [] };
  return { values: value.map((member, i) => ({ value: member as unknown, place: memberAt(place, i) })), faults: [] };
}

/** One value a line; a line that is no JSON, or that passes on a fault, is told, and the others are read all the same. */
export function ndjsonOf(text: string, name: string): Parsed {
  const values: { value: unknown; place: Place }[] = [];
  const faults: InputError[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const place = lineAt({ file: name }, i + 1);
    try {
      const value = JSON.parse(line) as unknown;
      const fault = passedOn(value, place);
      if (fault) faults.push(fault);
      else values.push({ value, place });
    } catch {
      faults.push(notJson(place, line.trimEnd()));
    }
  });
  return { values, faults };
}

/** `{"type":"error","message":"…"}`: how a stream says that something before it failed, and goes on. */
function passedOn(value: unknown, place: Place): InputError | null {
  if (value === null || typeof value !== "object") return null;
  const { type, message, error } = value as Record<string, unknown>;
  if (type !== "error") return null;
  const told = [message, error, (error as { message?: unknown } | null | undefined)?.message].find(
    (words) => typeof words === "string" && words.trim() !== "",
  );
  const what = told === undefined ? "an error without a message" : `an error: ${String(told).trim()}`;
  return new InputError("passed-on", place.file, `${placeName(place)}: what wrote this line met ${what}`);
}

/** JSON by what it looks like: a whole, or one value a line. */
export function anyJsonOf(text: string, name: string): Parsed {
  const whole = jsonOf(text, name);
  // What opens a list is a list that is cut off or broken, though a line of it may be whole.
  if (!whole.faults.length || /^\s*\[/.test(text)) return whole;
  const lines = ndjsonOf(text, name);
  return lines.values.length && lines.faults.length <= lines.values.length && text.trim().includes("\n")
    ? lines
    : whole;
}
