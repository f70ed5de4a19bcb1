import { type Document, type Sentence, textOf } from "../text/document.js";
import type { Found, NameSpan } from "../text/found.js";
import { inside, type Span, within } from "../text/offsets.js";
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

/** Directions from a place, and the places that sentences of the event and rows of a fact box put it in. */
export const placeClaims: Extractor = (document, found) => [
  ...rowPlaces(document, found),
  ...document.sentences.flatMap((sentence) => {
    if (document.blocks[sentence.block]!.kind === "contents") return [];
    return inside(found.names, sentence).flatMap((name) => {
      const draft = placeAt(document, found, sentence, name);
      return draft ? [draft] : [];
    });
  }),
];

// "Venue", "Location", "Where"
const LABEL = /^(?:venue|location|place|where|site|held (?:in|at)|host city)$/i;
// "Location: "
const LEAD = /^([\p{L} ]{4,12}):\s/u;

/** "Venue | Hotel Linden, Lima", "Location: Lima": the places that the cell names. */
function rowPlaces(document: Document, found: Found): Draft[] {
  return document.blocks.flatMap((block) => {
    const [label, cell] = block.kind === "row" ? block.cells : [];
    const lead =
      block.kind !== "row" && block.kind !== "title" && block.kind !== "contents"
        ? LEAD.exec(textOf(document, { start: block.start, end: Math.min(block.end, block.start + 16) }))
        : null;
    const words = label
      ? textOf(document, { start: label.start, end: Math.min(label.end, label.start + 16) })
      : lead?.[1];
    if (!words || !LABEL.test(words) || (label && !cell) || block.end - block.start > 120) return [];
    const at = cell ?? block;
    return within(found.names, at).flatMap((name): Draft[] => {
      if (name.type !== "place") return [];
      const place = found.named[name.named]!.name;
      const value: Whereabouts = { place, bearing: null, words: place };
      return [
        {
          kind: "place",
          subject: null,
          attribute: "in",
          value,
          spans: [
            { start: name.start, end: name.end },
            { start: at.start, end: at.end },
          ],
        },
      ];
    });
  });
}

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
