import type { Reading, ReadingEvent } from "../model/reading.js";
import type { ReportEvent } from "../model/report.js";
import { daysBetween } from "../values/days.js";

export interface AlignedEvents {
  readonly events: readonly ReportEvent[];
  /** Id of the story's event for the id of a reading's event. */
  readonly eventOf: ReadonlyMap<string, string>;
}

/** Leads further apart than this tell of two events: talks of the 4th and talks of the 21st. Days. */
const LEAD_GAP = 7;

/**
 * Which events of several articles are one. Leads by their days; background events by class and time, so that
 * "the 2003 quake" of one article is that of another.
 */
export function eventsOf(readings: readonly Reading[]): AlignedEvents {
  const all = readings.flatMap((reading) => reading.events.map((event) => ({ reading, event })));
  const eventOf = new Map<string, string>();
  for (const [id, events] of leadsOf(all.flatMap(({ event }) => (event.lead ? event : []))))
    for (const event of events) eventOf.set(event.id, id);
  for (const { event } of all)
    if (!event.lead) eventOf.set(event.id, `${event.type} ${event.from ?? ""} ${event.to ?? ""}`.trim());
  const groups = new Map<string, { reading: Reading; event: ReadingEvent }[]>();
  for (const told of all) {
    const id = eventOf.get(told.event.id)!;
    groups.set(id, [...(groups.get(id) ?? []), told]);
  }
  const claimsOf = new Map<string, string[]>();
  for (const reading of readings)
    for (const claim of reading.claims)
      if (claim.event) {
        const id = eventOf.get(claim.event);
        if (!id) continue;
        const known = claimsOf.get(id);
        // Grown in place: copied for each claim, a long article costs its length squared.
        if (known) known.push(claim.id);
        else claimsOf.set(id, [claim.id]);
      }
  const events = [...groups].map(([id, told]) => ({
    id,
    label: commonest(told.map(({ event }) => event.label.toLowerCase())),
    date: earliest(told.map(({ event }) => event.from)),
    articles: [...new Set(told.map(({ reading }) => reading.article.id))].sort(),
    claims: claimsOf.get(id) ?? [],
  }));
  return { events, eventOf };
}

/** Leads in the order of their days, cut where the gap is wide; those without a day join the largest group. */
function leadsOf(leads: readonly ReadingEvent[]): Map<string, ReadingEvent[]> {
  const dated = leads
    .filter((event) => event.from !== null && event.to !== null)
    .sort((a, b) => (a.from! < b.from! ? -1 : a.from! > b.from! ? 1 : a.id < b.id ? -1 : 1));
  const groups: ReadingEvent[][] = [];
  let end = "";
  for (const event of dated) {
    const last = groups[groups.length - 1];
    if (last && daysBetween(end, event.from!) <= LEAD_GAP) last.push(event);
    else groups.push([event]);
    end = event.to! > end ? event.to! : end;
  }
  const largest = groups.reduce<ReadingEvent[] | null>((best, g) => (best && best.length >= g.length ? best : g), null);
  const undated = leads.filter((event) => event.from === null || event.to === null);
  if (undated.length) {
    if (largest) largest.push(...undated);
    else groups.push(undated);
  }
  return new Map(groups.map((group) => [`lead ${group[0]?.from ?? ""}`.trim(), group]));
}

function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((min, date) => (date !== null && (min === null || date < min) ? date : min), null);
