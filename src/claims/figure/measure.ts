import { UNITS } from "../../lexicon/units.js";
import type { NameSpan } from "../../text/found.js";
import { inside } from "../../text/offsets.js";
import { type Place, tokenOf, wordAt } from "./context.js";

/** What a measure measures, and of which named place or thing. */
export interface Measured {
  readonly attribute: string;
  readonly subject: string | null;
}

const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    depth: "deep depth deeper below underground beneath",
    width: "wide width across diameter diametre",
    height: "tall high height altitude elevation above",
    length: "long length",
    weight: "weigh weighs weighed weighing weight heavy",
    speed: "speed speeds mph winds wind gusts fast",
  }).flatMap(([id, list]) => list.split(" ").map((word): [string, string] => [word, id])),
);

/** "magnitude 6.1", "58 km south-west of Ober", "at a depth of 10 km", "40 metres deep"; null for another measure. */
export function measuredAt(place: Place): Measured | null {
  const { unit } = place.quantity;
  if (unit === "magnitude")
    return { attribute: isAftershock(place) ? "aftershock magnitude" : "magnitude", subject: null };
  const dimension = unit === null ? null : UNITS.get(unit)?.dimension;
  if (!dimension || !/^(?:length|mass|area|speed|temperature)$/.test(dimension)) return null;
  if (dimension === "length") {
    const distance = distanceFrom(place);
    if (distance) return distance;
  }
  for (let at = place.to; at < place.to + 4; at++) {
    const found = DIMENSIONS.get(wordAt(place, at));
    if (found && !(at === place.to && found === "height" && wordAt(place, at) === "above"))
      return { attribute: found, subject: null };
    if (!/^(?:in|-|\)|\(|of|and)$/.test(wordAt(place, at)) && tokenOf(place, at)?.pos !== "NUM") break;
  }
  for (let at = place.from - 1; place.from - at <= 4; at--) {
    const found = DIMENSIONS.get(wordAt(place, at));
    if (found) return { attribute: found, subject: null };
    if (!/^(?:of|at|was|is|a|about|around|some|to|only|nearly|just)$/.test(wordAt(place, at))) break;
  }
  if (dimension === "mass" && /^weigh/.test(wordAt(place, place.from - 1)))
    return { attribute: "weight", subject: null };
  return null;
}

const DIRECTION =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|off|from|away|outside|inland)(?:ern|wards?)?)$/;

/** "36 miles (58 km) south-west of Ober", "about 10 miles from the border of X". */
function distanceFrom(place: Place): Measured | null {
  let at = place.to;
  // "(36 miles)" behind it
  if (wordAt(place, at) === "(") while (at < place.to + 8 && wordAt(place, at++) !== ")");
  let directed = false;
  while (
    at < place.to + 14 &&
    (DIRECTION.test(wordAt(place, at)) ||
      /^(?:-|of|and|the|town|city|village|capital|coast|border|centre|center|downtown|to)$/.test(wordAt(place, at)))
  ) {
    directed ||= DIRECTION.test(wordAt(place, at));
    at++;
  }
  const token = tokenOf(place, at);
  if (!directed || !token) return null;
  const name = nameAt(place, token.start);
  return name ? { attribute: "distance", subject: place.found.named[name.named]!.name } : null;
}

function nameAt(place: Place, start: number): NameSpan | undefined {
  return inside(place.found.names, place.sentence).find((name) => name.start <= start && name.end > start);
}

const isAftershock = (place: Place): boolean =>
  [-6, -5, -4, -3, -2, -1].some((back) => /^(?:aftershocks?|foreshocks?)$/.test(wordAt(place, place.from + back))) ||
  [0, 1, 2, 3].some((on) => /^(?:aftershocks?|foreshocks?)$/.test(wordAt(place, place.to + on)));
