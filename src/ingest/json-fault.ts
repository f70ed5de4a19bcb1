import { InputError } from "../model/errors.js";
import { type Place, placeName } from "./place.js";

/** A text that is no JSON, with the line and the column at which it stops being JSON. */
export function notJson(place: Place, text: string): InputError {
  const at = faultIn(text);
  const before = text.slice(0, at);
  const row = before.split("\n").length;
  const column = at - before.lastIndexOf("\n");
  // The name of a line of NDJSON holds its number.
  const where = place.fileLine === undefined ? `line ${row}, column ${column}` : `column ${column}`;
  const rest = text.slice(at).trim();
  if (text.trim() === "") return new InputError("bad-json", place.file, `${placeName(place)} is empty. Write it anew.`);
  const why =
    rest === ""
      ? `it ends at ${where}, before it is complete. Was the file cut off?`
      : rest.startsWith('"') && expectsString(text, at)
        ? `the string that begins at ${where} has no end, a line break or a wrong escape in it. Was the file cut off?`
        : /^[}\]]/.test(rest) && /,\s*$/.test(before)
          ? `a comma stands before the ${JSON.stringify(rest[0])} at ${where}. Take the comma away and run again.`
          : `${where} has ${JSON.stringify([...rest].slice(0, 12).join(""))}, where something else is due. Mend it and run again.`;
  return new InputError("bad-json", place.file, `${placeName(place)}: this is no JSON: ${why}`);
}

/** Is what stands there a string that goes wrong, and not a good one in the wrong place? */
function expectsString(text: string, at: number): boolean {
  STRING.lastIndex = at;
  return !STRING.test(text);
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Where a text stops being JSON: one walk, without recursion. */
function faultIn(text: string): number {
  const open: ("{" | "[")[] = [];
  let at = 0;
  let expected: "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" = "value";
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  while (true) {
    while (at < text.length && " \t\n\r".includes(text[at]!)) at++;
    const mark = text[at];
    if (mark === undefined) return at;
    const closes = open.at(-1) === "{" ? "}" : "]";
    if (expected === "colon") {
      if (mark !== ":") return at;
      at++;
      expected = "value";
    } else if (expected.endsWith("or end") && open.length && mark === closes) {
      at++;
      open.pop();
      expected = "comma or end";
    } else if (expected === "comma or end") {
      if (!open.length || mark !== ",") return at;
      at++;
      expected = open.at(-1) === "{" ? "key" : "value";
    } else if (expected.startsWith("key")) {
      if (!take(STRING)) return at;
      expected = "colon";
    } else if (mark === "{" || mark === "[") {
      at++;
      open.push(mark);
      expected = mark === "{" ? "key or end" : "value or end";
    } else if (take(STRING) || take(NUMBER) || take(WORD)) expected = "comma or end";
    else return at;
  }
}
