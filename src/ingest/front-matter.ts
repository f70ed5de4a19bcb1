import { InputError } from "../model/errors.js";
import { placeName } from "./place.js";
import { yamlOf } from "./yaml.js";

/** A text file cut into the fields at its head and the article itself. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** All after the closing line, untouched. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine: number;
}

/** Letters of a head: a site's own fields fill a page at most, and YAML of many keys takes their square. */
const LONGEST_HEAD = 64_000;

// "---\nsource: Gazette\n---\nThe mayor …"; a closing "..." is YAML's own.
const HEAD = /^---[ \t]*\r?\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

// "title: Harbour fire: two ships lost": no YAML, but what most people would write. Not "tags: [a: b]", not "'Fire': …".
const COLON_IN_VALUE = /^([A-Za-z][\w-]*:[ \t]+)([^\s'"[\]{}|>&*!%@`#][^\r\n]*:(?:[ \t][^\r\n]*)?)$/gm;

/** The YAML of a head; a head that is none for a colon within a value is read as if that value were quoted. */
function fieldsOf(yaml: string, name: string): unknown {
  try {
    return yamlOf(yaml, name, 2);
  } catch (error) {
    const quoted = yaml.replace(COLON_IN_VALUE, (_, key, value) => `${key}'${value.trimEnd().replaceAll("'", "''")}'`);
    if (quoted === yaml) throw error;
    try {
      return yamlOf(quoted, name, 2);
    } catch {
      throw error;
    }
  }
}

/** Reads YAML front matter; a text without any is all body, and so is one that only begins with a rule. */
export function frontMatterOf(text: string, name: string): FrontMatter {
  const whole = { fields: {}, body: text, firstLine: 1 };
  const match = HEAD.exec(text);
  if (!match) return whole;
  const yaml = match[1] ?? "";
  // A rule ("---") over prose: no line of it is "key: value".
  if (yaml.trim() !== "" && !/^[A-Za-z][\w-]*[ \t]*:(?:\s|$)/m.test(yaml)) return whole;
  if (yaml.length > LONGEST_HEAD)
    throw new InputError(
      "too-long",
      name,
      `${placeName(name)}: its front matter, down to line ${match[0].trimEnd().split("\n").length}, is longer than ${LONGEST_HEAD / 1000},000 letters. Shorten it, or take away the --- on line 1 if it is none.`,
    );
  const fields = fieldsOf(yaml, name);
  if (fields !== null && (typeof fields !== "object" || Array.isArray(fields))) return whole;
  const head = match[0];
  return {
    fields: (fields as Record<string, unknown> | null) ?? {},
    body: text.slice(head.length),
    firstLine: head.split("\n").length,
  };
}
