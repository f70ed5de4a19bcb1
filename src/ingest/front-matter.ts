import { yamlOf } from "./yaml.js";

/** A text file cut into the fields at its head and the article itself. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** All after the closing line, untouched. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine: number;
}

// "---\nsource: Gazette\n---\nThe mayor …"; a closing "..." is YAML's own.
const HEAD = /^---[ \t]*\r?\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads YAML front matter; a text without any is all body, and so is one that only begins with a rule. */
export function frontMatterOf(text: string, name: string): FrontMatter {
  const whole = { fields: {}, body: text, firstLine: 1 };
  const match = HEAD.exec(text);
  if (!match) return whole;
  const yaml = match[1] ?? "";
  // A rule ("---") over prose: no line of it is "key: value".
  if (yaml.trim() !== "" && !/^[A-Za-z][\w-]*[ \t]*:(?:\s|$)/m.test(yaml)) return whole;
  const fields = yamlOf(yaml, name, 2);
  if (fields !== null && (typeof fields !== "object" || Array.isArray(fields))) return whole;
  const head = match[0];
  return {
    fields: (fields as Record<string, unknown> | null) ?? {},
    body: text.slice(head.length),
    firstLine: head.split("\n").length,
  };
}
