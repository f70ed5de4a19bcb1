import type { ShownArticle } from "../format/format.js";
import { decode } from "../ingest/decode.js";
import { withIds } from "../ingest/ids.js";
import { ingest } from "../ingest/ingest.js";
import { anyJsonOf } from "../ingest/json.js";
import { InputError, type Notice, type Reading } from "../model/index.js";
import { type Io, reasonOf } from "./io.js";

/** What the files gave: what can be checked, and what cannot and why. */
export type Inputs = { readonly notices: readonly Notice[]; readonly faults: readonly InputError[] } & (
  | { readonly kind: "articles"; readonly items: readonly ShownArticle[] }
  | { readonly kind: "readings"; readonly items: readonly Reading[] }
);

/** Reads articles from files; a bad one is told and left out, the others are kept. */
export async function readArticles(files: readonly string[], io: Io): Promise<Inputs & { kind: "articles" }> {
  const { loaded, faults } = await load(files, io);
  const ingested = loaded.map(({ name, bytes }) => ingest(name, bytes));
  return {
    kind: "articles",
    items: withIds(ingested.flatMap(({ articles }) => articles)) as ShownArticle[],
    notices: ingested.flatMap(({ notices }) => notices),
    faults: [...faults, ...ingested.flatMap((one) => one.faults)],
  };
}

/** Reads readings from files that `secondsource read -f json` wrote: one, an array, or one a line. */
export async function readReadings(files: readonly string[], io: Io): Promise<Inputs & { kind: "readings" }> {
  const { loaded, faults } = await load(files, io);
  const items: Reading[] = [];
  const bad: InputError[] = [...faults];
  for (const { name, bytes } of loaded) {
    const parsed = anyJsonOf(decode(bytes, name).text, name);
    bad.push(...parsed.faults);
    items.push(...parsed.values.map(({ value }) => value as Reading));
  }
  return { kind: "readings", items, notices: [], faults: bad };
}

async function load(files: readonly string[], io: Io) {
  const loaded: { name: string; bytes: Uint8Array }[] = [];
  const faults: InputError[] = [];
  for (const name of files)
    try {
      loaded.push({ name, bytes: name === "-" ? await io.readStdin() : io.readFile(name) });
    } catch (error) {
      faults.push(new InputError("unreadable", name, `${name} cannot be read: ${reasonOf(error)}.`));
    }
  return { loaded, faults };
}
