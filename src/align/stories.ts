import type { Options } from "../model/options.js";
import type { Reading } from "../model/reading.js";
import type { Group } from "../model/report.js";

/** Which articles tell one story. */
export function storiesOf(readings: readonly Reading[], _options: Options): Group[] {
  return readings.length ? [{ id: "s1", articles: readings.map((r) => r.article.id).sort() }] : [];
}

/** Which articles are copies of one text. */
export function originsOf(readings: readonly Reading[]): Group[] {
  return readings.map((r) => ({ id: `o:${r.article.id}`, articles: [r.article.id] }));
}
