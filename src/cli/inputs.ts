import { isAbsolute, relative, resolve } from "node:path";
import type { ShownArticle } from "../format/format.js";
import { decode } from "../ingest/decode.js";
import { ingest } from "../ingest/ingest.js";
import { anyJsonOf } from "../ingest/json.js";
import { placeName } from "../ingest/place.js";
import { faultIn, sift, sound } from "../ingest/sift.js";
import { InputError, type Notice, type Reading } from "../model/index.js";
import { validateReading } from "../validate/readings.js";
import type { Arguments } from "./arguments.js";
import { type Io, reasonOf } from "./io.js";
import { unreadFields } from "./unread-fields.js";

/** What the files gave: what can be checked, and what cannot and why. */
export type Inputs = { readonly notices: readonly Notice[]; readonly faults: readonly InputError[] } & (
  | { readonly kind: "articles"; readonly items: readonly ShownArticle[] }
  | { readonly kind: "readings"; readonly items: readonly Reading[] }
);

/** Reads articles from files; a bad one is told and left out, the others are kept. */
export async function readArticles(
  { files, stdinFilename, inputFormat }: Pick<Arguments, "files" | "stdinFilename" | "inputFormat">,
  io: Io,
): Promise<Inputs & { kind: "articles" }> {
  const { loaded, faults } = await load(files, io, stdinFilename);
  const ingested = await Promise.all(
    loaded.map(({ name, bytes }) => ingest(name, bytes, { format: inputFormat ?? undefined })),
  );
  const { items, faults: invalid } = sound(ingested.flatMap(({ articles }) => articles));
  return {
    kind: "articles",
    items,
    notices: [...ingested.flatMap(({ notices }) => notices), ...unreadFields(ingested.flatMap((one) => one.articles))],
    faults: [...faults, ...ingested.flatMap((one) => one.faults), ...invalid],
  };
}

/** Reads readings from files that `secondsource read -f json` wrote: one, an array, or one a line. */
export async function readReadings(files: readonly string[], io: Io): Promise<Inputs & { kind: "readings" }> {
  const { loaded, faults } = await load(files, io);
  const parsed = loaded.map(({ name, bytes }) => {
    try {
      const { text } = decode(bytes, name);
      if (isProse(text))
        return {
          values: [],
          faults: [
            new InputError(
              "not-a-reading",
              name,
              `${placeName(name)}: compare takes readings, which "secondsource read -f json" writes. For articles say secondsource check.`,
            ),
          ],
        };
      return anyJsonOf(text, name);
    } catch (error) {
      return { values: [], faults: [faultIn(error)] };
    }
  });
  const candidates = parsed.flatMap(({ values }) =>
    values.map(({ value, place }) => ({ value: value as Reading, id: (value as Reading | null)?.article?.id, place })),
  );
  const { items, faults: invalid } = sift(candidates, "reading", validateReading);
  return { kind: "readings", items, notices: [], faults: [...faults, ...parsed.flatMap((p) => p.faults), ...invalid] };
}

/** No JSON, however broken: "The mayor …", "--- source: …". */
const isProse = (text: string): boolean => /^\s*[^\s[{]/.test(text);

/** A file below the folder of the run goes by its path from there: code scanning and annotations know no other. */
function withinFolder(name: string, folder: string): string {
  if (!isAbsolute(name)) return name;
  const path = relative(folder, name);
  return path === "" || isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path) ? name : path;
}

async function load(files: readonly string[], io: Io, stdinFilename: string | null = null) {
  const loaded: { name: string; bytes: Uint8Array }[] = [];
  const faults: InputError[] = [];
  const known = new Set<string>();
  for (const name of files) {
    // "*.md mayor.md" names a file twice: it is one article all the same.
    const path = name === "-" ? name : resolve(io.cwd, name);
    if (known.has(path)) continue;
    known.add(path);
    try {
      loaded.push(
        name === "-"
          ? { name: stdinFilename ?? name, bytes: await io.readStdin() }
          : { name: withinFolder(name, io.cwd), bytes: io.readFile(name) },
      );
    } catch (error) {
      faults.push(new InputError("unreadable", name, `${placeName(name)} cannot be read: ${reasonOf(error)}.`));
    }
  }
  return { loaded, faults };
}
