import type { ShownArticle } from "../format/format.js";
import { InputError } from "../model/errors.js";
import { validateArticle } from "../validate/articles.js";
import { withIds } from "./ids.js";
import type { Ingested } from "./item.js";
import { type Place, placeName } from "./place.js";

/** The articles of a run that can be checked, each with an id of its own, and what is wrong with the others. */
export function sound(articles: readonly Ingested[]): {
  items: (ShownArticle & { file: string })[];
  faults: InputError[];
} {
  const candidates = withIds(articles).map((article) => ({
    value: article as ShownArticle & { file: string },
    id: article.id,
    place: article,
  }));
  return sift(candidates, "article", validateArticle);
}

/** How to cure two of one id. A reading says the id of its article in every place, so it cannot be given another. */
const OWN_ID = {
  article: "Give each article an id of its own: id: in its front matter, or id in its JSON.",
  reading:
    "Read the articles anew in one run, which gives each an id of its own, or give them ids before: id: in their front matter, or id in their JSON.",
} as const;

/** Parts the good from the bad; of two with one id the first is kept. */
export function sift<T>(
  candidates: readonly { readonly value: T; readonly id: unknown; readonly place: Place }[],
  noun: keyof typeof OWN_ID,
  validate: (value: T, path: string) => void,
): { items: T[]; faults: InputError[] } {
  const items: T[] = [];
  const faults: InputError[] = [];
  const taken = new Map<unknown, Place>();
  for (const { value, id, place } of candidates)
    try {
      validate(value, noun);
      const first = taken.get(id);
      if (first !== undefined)
        throw new InputError(
          "duplicate-id",
          place.file,
          `its id ${JSON.stringify(id)} is that of ${placeName(first)}. ${OWN_ID[noun]}`,
        );
      taken.set(id, place);
      items.push(value);
    } catch (error) {
      faults.push(inPlace(faultIn(error), place, noun));
    }
  return { items, faults };
}

/** "article.text is empty" of one in a file: "x.md: text is empty". */
function inPlace({ code, path, message }: InputError, place: Place, noun: string): InputError {
  const own = (words: string) =>
    words.startsWith(`${noun}.`)
      ? words.slice(noun.length + 1)
      : words.startsWith(`${noun} is`)
        ? `this${words.slice(noun.length)}`
        : words;
  return new InputError(
    code,
    path === place.file ? path : `${place.file}: ${own(path)}`,
    `${placeName(place)}: ${own(message)}`,
  );
}

/** A fault of the input is told; any other error is a fault of the program and goes on up. */
export function faultIn(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}
