import type { Reading } from "../model/reading.js";
import { mayHold } from "../values/place.js";
import { distanceOf } from "../values/spelling.js";
import { type Whereabouts, whereaboutsOf } from "./whereabouts.js";

/**
 * Do two articles tell of two events of one kind: a fire in one town on Sunday, a fire in another on Monday? They do
 * where each names a place that the other does not know, no name stands in both, and the day, the people or the
 * numbers differ as well. Where only the place differs they may be at odds over it.
 */
export function tellOtherEvents(a: Reading, b: Reading): boolean {
  const [x, y] = [whereaboutsOf(a), whereaboutsOf(b)];
  const apart = placesApart(x, y);
  if (apart === null) return false;
  if (sharesName(x, y)) return false;
  const numbers = numbersOf(x, y);
  if (numbers === "same") return false;
  const others = [daysApart(x, y), x.names && y.names, numbers === "apart"].filter(Boolean).length;
  return others >= (apart === "surely" ? 1 : 2);
}

/**
 * Do they belong to two stories? Nobody has said that they tell one, so that less will do: the leads name two places of
 * which neither lies in the other, share no name, and are not worded alike but for the place.
 */
export function tellTwoStories(a: Reading, b: Reading): boolean {
  if (tellOtherEvents(a, b)) return true;
  const [x, y] = [whereaboutsOf(a), whereaboutsOf(b)];
  if (sharesName(x, y)) return false;
  const shared = [...x.deeds].filter((deed) => y.deeds.has(deed)).length;
  const numbers = numbersOf(x, y);
  if (inTwoCountries(x, y)) return numbers !== "same" || shared === 0;
  if (placesApart(x, y) !== "surely") return false;
  // Twelve drowned off one coast, twelve burned in a town: the number is chance.
  if (numbers === "same") return shared === 0;
  return shared < ALIKE * Math.min(x.deeds.size, y.deeds.size);
}

/** From so much of the shorter lead's words on in the other, the two may be at odds over the place alone. */
const ALIKE = 0.6;

/** Each lead names a country or more, and neither article names one of the other's or its people. */
const inTwoCountries = (x: Whereabouts, y: Whereabouts): boolean =>
  x.countries.size > 0 && y.countries.size > 0 && !knowsCountryOf(x, y) && !knowsCountryOf(y, x);

/** Does an article name a country of the other's lead, or its people? */
const knowsCountryOf = (other: Whereabouts, own: Whereabouts): boolean =>
  [...other.countries].some((country) => own.allCountries.has(country));

/** "surely": neither can lie in the other; "maybe": one is a town that may have the other for a quarter; else null. */
function placesApart(x: Whereabouts, y: Whereabouts): "surely" | "maybe" | null {
  if (!x.places.length || !y.places.length) return null;
  if (x.places.some((p) => y.text.includes(` ${p} `)) || y.places.some((p) => x.text.includes(` ${p} `))) return null;
  // "in Chile", "a Chilean town": the country stands in both.
  if (knowsCountryOf(x, y) || knowsCountryOf(y, x)) return null;
  let sure = true;
  for (const p of x.places)
    for (const q of y.places) {
      if (isSpelling(p, q)) return null;
      const held = mayHold(p, q);
      if (held === "wide") return null;
      if (held === "town") sure = false;
    }
  return sure ? "surely" : "maybe";
}

/** "Orrin", "Orin": one name, spelt in two ways. */
const isSpelling = (p: string, q: string): boolean => {
  const most = Math.min(p.length, q.length) >= 8 ? 2 : 1;
  // "Lower Varn" and "Upper Varn" are two places; nothing but letters of one word may differ.
  const [ps, qs] = [p.split(" "), q.split(" ")];
  return ps.length === qs.length && ps.every((word, i) => word === qs[i] || distanceOf(word, qs[i]!, most) <= most);
};

/** More names than that are compared letter by letter for spellings no more. */
const FEW = 60;

function sharesName(x: Whereabouts, y: Whereabouts): boolean {
  for (const word of x.nameWords) if (y.text.includes(` ${word} `)) return true;
  for (const word of y.nameWords) if (x.text.includes(` ${word} `)) return true;
  if (x.nameWords.size > FEW || y.nameWords.size > FEW) return false;
  for (const word of x.nameWords)
    for (const other of y.nameWords)
      if (word.length > 4 && other.length > 4 && distanceOf(word, other, 1) <= 1) return true;
  return false;
}

/** Each names days, and none of them meet. */
const daysApart = (x: Whereabouts, y: Whereabouts): boolean =>
  x.days.length > 0 && y.days.length > 0 && !x.days.some((d) => y.days.some((e) => d.from <= e.to && e.from <= d.to));

/** "apart": both count the same thing and never alike; "same": a number stands in both; null: nothing to hold together. */
function numbersOf(x: Whereabouts, y: Whereabouts): "apart" | "same" | null {
  let met = false;
  for (const a of x.counts)
    for (const b of y.counts) {
      if (a.of !== b.of) continue;
      met = true;
      // "Two people" says little.
      if (a.number === b.number && a.number > 2) return "same";
    }
  const equal = x.counts.some((a) => y.counts.some((b) => a.of === b.of && a.number === b.number));
  return met && !equal ? "apart" : null;
}
