import type { Document } from "../document.js";
import type { Description, NameSpan } from "../found.js";
import { phrasesAfter } from "./after.js";
import { phraseBefore } from "./before.js";
import { type Phrase, type Place, placesOf, textAt, type Walk, wordAt } from "./walk.js";

/** The names with the words beside each that say what the person is. Linear in the length of the document. */
export function descriptionsOf(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { walk, places } = placesOf(document, names);
  const found = new Map<number, Description[]>();
  const add = (name: number, phrase: Phrase, position: Description["position"]) => {
    const span = { start: walk.tokens[phrase.from]!.start, end: walk.tokens[phrase.to - 1]!.end };
    const own = found.get(name) ?? [];
    if (own.some((d) => d.start === span.start)) return;
    found.set(name, [...own, { ...span, text: document.clean.slice(span.start, span.end), position }]);
  };
  places.forEach((place, i) => {
    const before = phraseBefore(walk, place);
    if (before) {
      // "special envoys A and B": both.
      const sharers = before.form.plural ? following(walk, places, i) : [];
      if (!before.form.plural || sharers.length > 0)
        for (const sharer of [place, ...sharers]) add(sharer.name, before, "before");
    }
    for (const phrase of phrasesAfter(walk, place)) {
      const sharers = phrase.form.plural ? preceding(walk, places, i) : [];
      if (!phrase.form.plural || sharers.length > 0)
        for (const sharer of [...sharers, place]) add(sharer.name, phrase, phrase.position);
    }
  });
  return names.map((name, i) => {
    const own = found.get(i);
    return own ? { ...name, descriptions: own.sort((a, b) => a.start - b.start) } : name;
  });
}

/** The places that a list joins to the one at `i`: "A, B and C". */
function following(walk: Walk, places: readonly Place[], i: number): Place[] {
  const joined: Place[] = [];
  for (let j = i + 1; j < places.length && isJoint(walk, places[j - 1]!, places[j]!); j++) joined.push(places[j]!);
  return joined;
}

function preceding(walk: Walk, places: readonly Place[], i: number): Place[] {
  const joined: Place[] = [];
  for (let j = i; j > 0 && isJoint(walk, places[j - 1]!, places[j]!); j--) joined.unshift(places[j - 1]!);
  return joined;
}

/** Nothing but a comma and "and" stands between. */
function isJoint(walk: Walk, a: Place, b: Place): boolean {
  if (b.from <= a.to || b.from - a.to > 2 || a.floor !== b.floor) return false;
  for (let i = a.to; i < b.from; i++) if (textAt(walk, i) !== "," && !/^(?:and|&)$/.test(wordAt(walk, i))) return false;
  return true;
}
