import type { ShownArticle } from "../format/format.js";
import type { Notice } from "../model/article.js";
import { InputError } from "../model/errors.js";
import { decode } from "./decode.js";
import { frontMatterOf } from "./front-matter.js";
import { anyJsonOf, jsonOf, ndjsonOf, type Parsed } from "./json.js";
import { placeName } from "./place.js";

/** An article as a file gives it: not yet checked, and perhaps without an id of its own. */
export type Ingested = Partial<ShownArticle> & { readonly file: string };

export interface Ingest {
  readonly articles: readonly Ingested[];
  readonly notices: readonly Notice[];
  readonly faults: readonly InputError[];
}

/** The articles in one file. Pure: the caller has read the bytes. The name decides how they are read. */
export function ingest(name: string, bytes: Uint8Array): Ingest {
  try {
    const { text, encoding } = decode(bytes, name);
    const notices = encoding === "windows-1252" ? [notUtf8(name)] : [];
    const format = formatOf(name, text);
    if (format === "text") return { ...fromText(name, text), notices };
    const { values, faults } = format(text, name);
    const articles = values.map(({ value, path }) => fromJson(name, value, path));
    return {
      articles: articles.filter((a): a is Ingested => !(a instanceof InputError)),
      notices,
      faults: [...faults, ...articles.filter((a) => a instanceof InputError)],
    };
  } catch (error) {
    if (error instanceof InputError) return { articles: [], notices: [], faults: [error] };
    throw error;
  }
}

const notUtf8 = (name: string): Notice => ({
  code: "not-utf-8",
  article: null,
  text: `${placeName(name)} is not UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.`,
});

function formatOf(name: string, text: string): "text" | ((text: string, name: string) => Parsed) {
  if (/\.json$/i.test(name)) return jsonOf;
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return ndjsonOf;
  if (/\.(?:md|markdown|txt|html?)$/i.test(name)) return "text";
  // Standard input and unknown names: by the first mark. "[The mayor]" is prose, "[{" and "{"" are not.
  return /^\s*(?:\[\s*)?\{\s*"/.test(text) ? anyJsonOf : "text";
}

function fromText(name: string, text: string): Omit<Ingest, "notices"> {
  const { fields, body, firstLine } = frontMatterOf(text, name);
  const article: Ingested = {
    ...known(fields),
    ...(/\.(?:md|markdown)$/i.test(name) ? { format: "markdown" as const } : {}),
    ...(/\.html?$/i.test(name) ? { format: "html" as const } : {}),
    source: textField(fields.source) ?? stemOf(name),
    text: body,
    file: name,
    firstLine,
  };
  return { articles: [article], faults: [] };
}

/** The fields of front matter that an article has; the rest (author, tags, layout) is the site's own. */
function known(fields: Readonly<Record<string, unknown>>): Partial<ShownArticle> {
  const taken: Record<string, string> = {};
  for (const key of ["id", "title", "publishedAt", "url"]) {
    const value = textField(fields[key]);
    if (value !== undefined) taken[key] = value;
  }
  return taken;
}

const textField = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
};

function fromJson(name: string, value: unknown, path: string): Ingested | InputError {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return new InputError("bad-article", path, `${placeName(path)}: an article is an object with source and text.`);
  const schema = (value as { schema?: unknown }).schema;
  if (typeof schema === "string" && schema.startsWith("secondsource/")) {
    const what = schema.split("/")[1] ?? schema;
    const advice = what === "reading" ? " Say secondsource compare for readings." : "";
    return new InputError("not-an-article", path, `${placeName(path)}: this is a ${what}, not an article.${advice}`);
  }
  // Databases write null for what is missing.
  const article: Partial<ShownArticle> = Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null),
  );
  return { ...article, source: article.source ?? stemOf(name), file: path };
}

/** "news/kyiv-daily.md" is "kyiv-daily"; standard input is "stdin". */
export function stemOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  return base === "-" ? "stdin" : base.replace(/(?<=.)\.[^.]+$/, "");
}
