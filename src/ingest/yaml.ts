import { parse, YAMLParseError } from "yaml";
import { InputError } from "../model/errors.js";
import { placeName } from "./place.js";

/** Reads YAML (and so JSON). Dates stay strings. `path` names the file for the error; `firstLine` is where it begins there. */
export function yamlOf(text: string, path: string, firstLine = 1): unknown {
  try {
    // Core schema: "2025-12-21" is a string, "no" is no boolean. Aliases are not needed, and bombs are made of them.
    return parse(text, { schema: "core", maxAliasCount: 0, prettyErrors: true, logLevel: "error" });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    if (error instanceof YAMLParseError && error.code === "DUPLICATE_KEY")
      throw new InputError(
        "repeated-key",
        path,
        `${placeName(path)}: line ${(line ?? 1) + firstLine - 1} says again what stands there already: a name has one value. Take one of the two away and run again.`,
      );
    const where = line === undefined ? "" : ` on line ${line + firstLine - 1}`;
    // The parser calls itself for each level, and the engine's own words for that say nothing of the file.
    const deep = error instanceof RangeError || /call stack/i.test((error as Error).message);
    const why = deep
      ? "it is nested too deeply"
      : (error as Error).message.split(" at line ")[0]!.split("\n")[0]!.replace(/[:.]$/, "");
    throw new InputError(
      "bad-yaml",
      path,
      `${placeName(path)}: this is no YAML${where}: ${colonIn(text, line) ?? `${why}. Mend it and run again.`}`,
    );
  }
}

// title: Mayor: "no" to all
const COLON_IN_VALUE = /^(\s*[\w-]+):[ \t]+([^'"\s].*:(?:[ \t].*)?)$/;

/** The commonest slip in a headline, which the parser's own words do not name: with how to write it. */
function colonIn(text: string, line: number | undefined): string | null {
  const [, key, value] = COLON_IN_VALUE.exec(text.split(/\r?\n/)[(line ?? 0) - 1] ?? "") ?? [];
  if (key === undefined || value === undefined) return null;
  return `a value with a colon in it stands between quotation marks. Write ${key.trim()}: '${value.trim().replaceAll("'", "''")}'`;
}
