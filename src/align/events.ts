import type { Reading } from "../model/reading.js";
import type { ReportEvent } from "../model/report.js";

export interface AlignedEvents {
  readonly events: readonly ReportEvent[];
  /** Id of the story's event for the id of a reading's event. */
  readonly eventOf: ReadonlyMap<string, string>;
}

/** Which events of several articles are one. */
export function eventsOf(readings: readonly Reading[], _entityOf: ReadonlyMap<string, string>): AlignedEvents {
  const eventOf = new Map<string, string>();
  const byKey = new Map<string, { label: string; date: string | null; articles: Set<string>; claims: string[] }>();
  for (const reading of readings)
    for (const event of reading.events) {
      const key = event.lead ? "lead" : `${event.type}:${event.from ?? event.places[0] ?? event.id}`;
      eventOf.set(event.id, key);
      const joined = byKey.get(key) ?? { label: event.label, date: event.from, articles: new Set(), claims: [] };
      joined.articles.add(reading.article.id);
      joined.claims.push(...reading.claims.filter((claim) => claim.event === event.id).map((claim) => claim.id));
      byKey.set(key, joined);
    }
  const events = [...byKey].map(([id, event]) => ({ id, ...event, articles: [...event.articles] }));
  return { events, eventOf };
}
