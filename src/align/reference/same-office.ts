import type { Reading } from "../../model/reading.js";
import { countryOf } from "../../values/country.js";
import type { Title } from "../../values/title.js";
import { isElsewhere, sameScope } from "../../values/title-scope.js";
import { entryNamed, type Facts, type KnownOffice } from "./facts.js";

/**
 * Is an article's title this office? "stated": its words name the country or body. "likely": they name none, and the
 * article speaks of it. Null: another office, or one of which nobody can say whose it is.
 */
export function sameOffice(
  title: Title,
  office: KnownOffice,
  reading: Reading,
  facts: Facts,
): "stated" | "likely" | null {
  const known = office.title;
  if (title.class !== known.class || title.head !== known.head || title.grade !== known.grade || title.shared)
    return null;
  const scope = scopeOf(title, known, facts);
  if (scope !== null) return scope ? "stated" : null;
  // "Spokesman X": of whom, nobody knows; "Mayor X" in an article on that town is its mayor.
  if (!office.sole || title.of !== null) return null;
  return known.of === null && known.country === null ? "likely" : speaksOf(reading, known) ? "likely" : null;
}

/** Do both belong to one country or body? Null where one does not say. */
export function scopeOf(title: Title, known: Title, facts: Facts): boolean | null {
  const [x, y] = [bodyOf(title, facts), bodyOf(known, facts)];
  if (x && y && x === y) return title.country && known.country ? title.country === known.country : true;
  if (initialsMeet(title.of, known.of)) return true;
  // "Japan's ambassador to France" serves another country than France.
  if (isElsewhere(title, known)) return false;
  return sameScope(title, known);
}

/** A body under the name that the facts give it. */
const bodyOf = ({ of }: Title, facts: Facts): string | null =>
  of === null ? null : (entryNamed(facts, of) ?? of.toLowerCase());

// "EU" of "the European Union", "U.N." of "United Nations"
function initialsMeet(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const acronym = (text: string) => text.replace(/\./g, "");
  const initials = (text: string) => (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  return [
    [a, b],
    [b, a],
  ].some(([x, y]) => /^\p{Lu}{2,6}$/u.test(acronym(x!)) && y!.includes(" ") && initials(y!) === acronym(x!));
}

/** Does an article name the country or body of an office anywhere? */
function speaksOf(reading: Reading, { of, country }: Title): boolean {
  const words = new Set(of?.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []);
  return reading.sentences.some(({ quote }) =>
    (quote.match(/(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{N}]+/gu) ?? []).some(
      (word) => words.has(word) || (country !== null && countryOf(word) === country),
    ),
  );
}
