import type { Claim } from "../../model/claim.js";
import type { ReadingEvent } from "../../model/reading.js";
import { type Figure, relateFigures } from "../../values/figure.js";
import { distinctSayings } from "../sayings.js";
import type { Story } from "../story.js";

export const figureOf = (claim: Claim): Figure => claim.value as Figure;

/** More numbers than an article has; a table of thousands would make the sieves quadratic. */
export const MANY = 500;

/** Every claim of kind "figure" of a story, in the order of the articles; rows of fact boxes are held against their own text only. */
export const figuresOf = (story: Story): Claim[] =>
  story.readings.flatMap((reading) =>
    reading.claims.filter(({ kind, attribute }) => kind === "figure" && !attribute.startsWith("box:")).slice(0, MANY),
  );

/** An affirmed number about what is so: no forecast, no denial. */
export const isPlain = (claim: Claim): boolean => claim.polarity === "affirmed" && claim.modality !== "predicted";

/** Do two figures say the same, rounded or converted? */
export const agrees = (a: Claim, b: Claim): boolean =>
  /^(?:same|rounding)$/.test(relateFigures(figureOf(a), figureOf(b)));

/** Are two figures at odds? */
export const differs = (a: Claim, b: Claim): boolean =>
  /^(?:near|apart)$/.test(relateFigures(figureOf(a), figureOf(b)));

/** Which event of the story a claim hangs on: the lead by its days, a background event by year and place. */
export function eventKeys(story: Story): (claim: Claim) => readonly string[] {
  const events = new Map(
    story.readings.flatMap((reading) => reading.events.map((event): [string, ReadingEvent] => [event.id, event])),
  );
  return (claim) => {
    const event = claim.event === null ? undefined : events.get(claim.event);
    if (!event) return [];
    if (event.lead) return [story.eventOf.get(event.id) ?? "lead"];
    const year = event.from?.slice(0, 4);
    if (!year || event.to?.slice(0, 4) !== year) return [];
    const places = event.places.map((place) => `${year} ${place.toLowerCase()}`);
    // "in December 2003" is enough of a name where no place is read.
    const month = event.to!.slice(0, 7) === event.from!.slice(0, 7) ? [event.from!.slice(0, 7)] : [];
    return [...places, ...month];
  };
}

/** Are they at odds as two tellings of one thing would not be: "more than 100" and "more than 250" as well? */
export const contrasts = (a: Claim, b: Claim): boolean =>
  /^(?:near|apart|bounds)$/.test(relateFigures(figureOf(a), figureOf(b)));

/** Do they differ by less than a quarter? */
export const isClose = (a: Claim, b: Claim): boolean => relateFigures(figureOf(a), figureOf(b)) === "near";

/** Groups claims under each of their keys; groups of one article are none. */
export function groupBy(claims: readonly Claim[], keysOf: (claim: Claim) => readonly string[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const key of keysOf(claim)) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  for (const [key, group] of groups) if (new Set(group.map((claim) => claim.article)).size < 2) groups.delete(key);
  return groups;
}

/** Does an article give two answers that exclude each other? Then it speaks of more than one event. */
export function isTorn(claims: readonly Claim[]): boolean {
  const told = distinctSayings(claims);
  return told.some((a, i) => told.some((b, j) => j > i && a.article === b.article && differs(a, b)));
}
