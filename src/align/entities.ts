import type { Evidence } from "../model/article.js";
import type { NameMention } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import type { Entity } from "../model/report.js";
import { nameKey } from "./story.js";

export interface Linked {
  readonly entities: readonly Entity[];
  /** By `nameKey(article, name)`. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/** Joins the names of several articles that name one person, organisation or place. */
export function linkEntities(readings: readonly Reading[]): Linked {
  const groups = new Map<
    string,
    { type: NameMention["type"]; name: string; mentions: Evidence[]; keys: Set<string> }
  >();
  for (const reading of readings)
    for (const mention of reading.mentions) {
      if (mention.type !== "person" && mention.type !== "organization" && mention.type !== "place") continue;
      const key = `${mention.type}:${mention.name.toLowerCase()}`;
      const group = groups.get(key) ?? { type: mention.type, name: mention.name, mentions: [], keys: new Set() };
      const { article, field, start, end, quote } = mention;
      group.mentions.push({ article, field, start, end, quote });
      group.keys.add(nameKey(article, mention.name));
      groups.set(key, group);
    }
  const entities: Entity[] = [];
  const entityOf = new Map<string, string>();
  for (const [id, { type, name, mentions, keys }] of groups) {
    entities.push({ id, type, name, variants: [...new Set(mentions.map((m) => m.quote))], mentions });
    for (const key of keys) entityOf.set(key, id);
  }
  return { entities, entityOf };
}
