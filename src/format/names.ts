/** Every format's name on the command line, the first the one where none is named. */
export const FORMATS = [
  "pretty",
  "json",
  "ndjson",
  "markdown",
  "html",
  "sarif",
  "github",
  "junit",
  "annotations",
] as const;

/** The name of a format. */
export type FormatName = (typeof FORMATS)[number];

/** The format that a file's name asks for; null where it asks for none. */
export function formatOfFile(file: string): FormatName | null {
  const name = file.toLowerCase();
  const ending = Object.keys(ENDINGS).find((known) => name.endsWith(known));
  return ending === undefined ? null : ENDINGS[ending]!;
}

// The longer first: ".sarif.json" is SARIF.
const ENDINGS: Readonly<Record<string, FormatName>> = {
  ".sarif.json": "sarif",
  ".junit.xml": "junit",
  ".sarif": "sarif",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".jsonld": "annotations",
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".markdown": "markdown",
  ".xml": "junit",
};
