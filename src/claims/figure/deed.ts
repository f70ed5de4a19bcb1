import { inside } from "../../text/offsets.js";
import type { Figure } from "../../values/figure.js";
import { type Deed, deedAt, isVerbAt } from "../deed.js";
import { type Place, placeOf, tokenOf, wordAt } from "./context.js";
import { countedThings } from "./counted.js";

/** A number of what one named person or organisation did one thing to. */
export interface CountedInDeed extends Figure {
  readonly deed?: Deed;
}

/**
 * "Halm missed nine games", ", missing 10 of the club's 16 games": who did what to so many; null where nobody named did.
 * The games are those of the whole, which no "of" before it makes a part of anything.
 */
export function countedDeed(place: Place): Partial<CountedInDeed> | null {
  const { document, found, sentence, quantity } = place;
  if (quantity.unit !== null || quantity.form !== "count") return null;
  const verb = verbBefore(place);
  if (verb === null) return null;
  const of = quantity.of === null || wordAt(place, place.to) === "of" ? wholeOf(place) : {};
  if (!of || (quantity.of === null && !of.noun)) return null;
  const deed = deedAt(document, found, sentence, verb);
  return deed && { ...of, deed };
}

/** The verb right before the number: "lost five", "has closed at least 12", "missing all of 10". */
function verbBefore(place: Place): number | null {
  for (let at = place.from - 1; place.from - at <= 5; at--) {
    const token = tokenOf(place, at);
    if (!token || /^[,;:.()"“”]$/.test(token.text)) return null;
    if (isVerbAt(place.document, place.found, place.sentence, at)) return at;
    if (
      !/^(?:a|an|the|all|of|at|least|about|some|around|nearly|almost|only|just|more|than|over|up|to|as|many|off|down|out|back|his|her|its|their)$/.test(
        token.lower,
      )
    )
      return null;
  }
  return null;
}

/** What "16 games" of "10 of the club's 16 games" counts; null where no such number follows. */
function wholeOf(place: Place): Partial<Figure> | null {
  if (wordAt(place, place.to) !== "of") return null;
  const next = inside(place.found.quantities, place.sentence).find(({ start }) => start >= place.quantity.end);
  const whole = next && next.start - place.quantity.end < 40 ? placeOf(place.document, place.found, next) : null;
  if (!whole || whole.from - place.to > 6 || next!.unit !== null || next!.of === null) return null;
  const { noun, subset } = countedThings(whole);
  return { of: next!.of, noun, subset, part: false };
}
