import { type Document, type Sentence, textOf } from "../text/document.js";
import type { Found, NameSpan } from "../text/found.js";
import { inside, type Span } from "../text/offsets.js";
import { bearingOf, COMPASS_WORDS } from "../values/bearing.js";
import type { Draft, Extractor } from "./draft.js";

/** Where something is: in a named place, or in a direction from one. */
export interface Whereabouts {
  /** The place, or the place the direction is from. */
  readonly place: string;
  /** Degrees clockwise from north; null for "in". */
  readonly bearing: number | null;
  readonly words: string;
}

// "two miles southeast of The Geysers", "58 km (36 miles) south-west of Bandar Abbas".
const DIRECTION = new RegExp(`\\b(${COMPASS_WORDS})\\s+of\\s+(?:the\\s+)?$`, "i");
// "in Lima", "at the port of Arica": what stands between the preposition and the name.
const PREPOSITION =
  /\b(in|at|near|outside|off)\s+(?:the\s+)?(?:(?:city|town|village|port|province|state|capital)\s+of\s+|(?:(?:north|south|east|west|central)\w*|downtown|nearby)\s+)*$/i;

/** Directions from a place, and the places that sentences of the event put it in. */
export const placeClaims: Extractor = (document, found) =>
  document.sentences.flatMap((sentence) => {
    if (document.blocks[sentence.block]!.kind === "contents") return [];
    return inside(found.names, sentence).flatMap((name) => {
      const draft = placeAt(document, found, sentence, name);
      return draft ? [draft] : [];
    });
  });

function placeAt(document: Document, found: Found, sentence: Sentence, name: NameSpan): Draft | null {
  const from = Math.max(sentence.start, name.start - 60);
  const before = document.clean.slice(from, name.start);
  const place = found.named[name.named]!.name;
  const direction = DIRECTION.exec(before);
  if (direction) {
    const bearing = bearingOf(direction[1]!);
    const span: Span = { start: from + direction.index, end: name.end };
    if (bearing === null) return null;
    const value: Whereabouts = {
      place,
      bearing,
      words: textOf(document, { start: span.start, end: span.start + direction[1]!.length }),
    };
    return { kind: "place", subject: place, attribute: "direction", value, spans: [span] };
  }
  if (name.type !== "place") return null;
  const preposition = PREPOSITION.exec(before);
  if (!preposition) return null;
  const value: Whereabouts = { place, bearing: null, words: place };
  const attribute = preposition[1]!.toLowerCase() === "in" || preposition[1]!.toLowerCase() === "at" ? "in" : "near";
  return { kind: "place", subject: null, attribute, value, spans: [{ start: name.start, end: name.end }, sentence] };
}
