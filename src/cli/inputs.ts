import type { ShownArticle } from "../format/format.js";
import { decode } from "../ingest/decode.js";
import { withIds } from "../ingest/ids.js";
import { ingest } from "../ingest/ingest.js";
import { anyJsonOf } from "../ingest/json.js";
import { placeName } from "../ingest/place.js";
import { InputError, type Notice, type Reading } from "../model/index.js";
import { validateArticle } from "../validate/articles.js";
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
  const candidates = withIds(ingested.flatMap(({ articles }) => articles)).map((article) => ({
    value: article as ShownArticle,
    id: article.id,
    path: article.file,
  }));
  const { items, faults: invalid } = sift(candidates, "article", validateArticle);
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
    values.map(({ value, path }) => ({ value: value as Reading, id: (value as Reading | null)?.article?.id, path })),
  );
  const { items, faults: invalid } = sift(candidates, "reading", validateReading);
  return { kind: "readings", items, notices: [], faults: [...faults, ...parsed.flatMap((p) => p.faults), ...invalid] };
}

/** No JSON, however broken: "The mayor …", "--- source: …". */
const isProse = (text: string): boolean => /^\s*[^\s[{]/.test(text);

/** Parts the good from the bad; of two with one id the first is kept. */
function sift<T>(
  candidates: readonly { readonly value: T; readonly id: unknown; readonly path: string }[],
  noun: string,
  validate: (value: T, path: string) => void,
): { items: T[]; faults: InputError[] } {
  const items: T[] = [];
  const faults: InputError[] = [];
  const taken = new Map<unknown, string>();
  for (const { value, id, path } of candidates)
    try {
      validate(value, noun);
      const first = taken.get(id);
      if (first !== undefined)
        throw new InputError(
          "duplicate-id",
          path,
          `its id ${JSON.stringify(id)} is that of ${placeName(first)}. Give each article an id of its own.`,
        );
      taken.set(id, path);
      items.push(value);
    } catch (error) {
      faults.push(inPlace(faultIn(error), path, noun));
    }
  return { items, faults };
}

/** "article.text is empty" of one in a file: "x.md: text is empty". */
function inPlace({ code, path, message }: InputError, file: string, noun: string): InputError {
  const own = (words: string) =>
    words.startsWith(`${noun}.`)
      ? words.slice(noun.length + 1)
      : words.startsWith(`${noun} is`)
        ? `this${words.slice(noun.length)}`
        : words;
  return new InputError(code, path === file ? file : `${file}: ${own(path)}`, `${placeName(file)}: ${own(message)}`);
}

/** A fault of the input is told; any other error is a fault of the program and goes on up. */
function faultIn(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}

async function load(files: readonly string[], io: Io, stdinFilename: string | null = null) {
  const loaded: { name: string; bytes: Uint8Array }[] = [];
  const faults: InputError[] = [];
  for (const name of files)
    try {
      loaded.push(
        name === "-"
          ? { name: stdinFilename ?? name, bytes: await io.readStdin() }
          : { name, bytes: io.readFile(name) },
      );
    } catch (error) {
      faults.push(new InputError("unreadable", name, `${placeName(name)} cannot be read: ${reasonOf(error)}.`));
    }
  return { loaded, faults };
}
