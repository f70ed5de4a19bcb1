import type { Title } from "./title.js";

/** Two countries, or two bodies of which neither is part of the other by name. */
export function isElsewhere(a: Title, b: Title): boolean {
  if (a.country && b.country && a.country !== b.country) return true;
  return sharesName(a.of, b.of) === false;
}

/** Does the one belong where the other does, as far as both say? Null where one alone says where. */
export function sameScope(a: Title, b: Title): boolean | null {
  if (isElsewhere(a, b)) return false;
  const bodies = sharesName(a.of, b.of);
  if (bodies !== null) return bodies;
  if (isBody(a) || isBody(b)) return null;
  if (a.country || b.country) return a.country === b.country ? true : null;
  return a.of === b.of;
}

/** "Acme CEO", but not "the company's CEO", and not a country's president. */
export const isBody = (title: Title): boolean => namesIn(title.of).length > 0;

/**
 * Do two names of bodies share a word? Null where either is none or is no name ("the company"), and where one may be
 * the other's initials.
 */
export function sharesName(a: string | null, b: string | null): boolean | null {
  const [x, y] = [namesIn(a), namesIn(b)];
  if (x.length === 0 || y.length === 0 || x.some(isAcronym) !== y.some(isAcronym)) return null;
  return y.some((word) => x.includes(word));
}

const namesIn = (text: string | null): string[] =>
  (text?.match(/\p{Lu}[\p{L}\p{N}.]+/gu) ?? []).map((w) => w.replaceAll(".", ""));

// "NRA", "C.I.A."
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);
