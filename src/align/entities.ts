import type { Evidence } from "../model/article.js";
import type { NameMention, NameType } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import type { Entity } from "../model/report.js";
import { foldLetters } from "../values/spelling.js";
import { freeId } from "./apart.js";
import { type LinkedName, linkNames } from "./names.js";
import { entryNamed, type Facts } from "./reference/facts.js";
import { nameKey } from "./story.js";

export interface Linked {
  readonly entities: readonly Entity[];
  /** By `nameKey(article, name)`. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/** Joins the names of several articles that name one person, organisation or place. */
export function linkEntities(readings: readonly Reading[], facts: Facts | null = null): Linked {
  const names = namesIn(readings);
  const groups = linkNames(names, facts ? (name) => entryNamed(facts, name) : undefined);
  const entities: Entity[] = [];
  const entityOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const members of groups) {
    const mentions = members.flatMap((m) => m.mentions).sort(byPlace);
    const type = commonest(mentions.map((m) => m.type)) as NameType;
    const name = fullest(members);
    const id = freeId(`${type}:${slug(name)}`, taken);
    for (const member of members)
      for (const article of member.articles) entityOf.set(nameKey(article, member.name), id);
    entities.push({
      id,
      type,
      name,
      variants: [...new Set(mentions.map((m) => m.quote))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      mentions: mentions.map(
        ({ article, field, start, end, quote }): Evidence => ({ article, field, start, end, quote }),
      ),
    });
  }
  return { entities, entityOf };
}

/** Every name that any article has, with the articles that have it under that very name. */
function namesIn(readings: readonly Reading[]): LinkedName[] {
  const names = new Map<string, { name: string; articles: Set<string>; mentions: NameMention[] }>();
  for (const reading of readings)
    for (const mention of reading.mentions) {
      if (mention.type !== "person" && mention.type !== "organization" && mention.type !== "place") continue;
      const entry = names.get(mention.name) ?? { name: mention.name, articles: new Set<string>(), mentions: [] };
      entry.articles.add(mention.article);
      entry.mentions.push(mention);
      names.set(mention.name, entry);
    }
  return [...names.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, mentions, articles }) => ({
      name,
      type: commonest(mentions.map((m) => m.type)) as NameType,
      articles: [...articles].sort(),
      mentions,
    }));
}

/** The name of the entity: of its names the fullest that most articles have. */
function fullest(members: readonly LinkedName[]): string {
  // A person's fullest name; of a body or place the one in use: "SpaceX", not "Picture SpaceX".
  const person = members.some((m) => m.type === "person");
  const words = (name: string) => (person ? Math.min(3, name.split(" ").length) : name.includes(" ") ? 2 : 1);
  const [best] = [...members].sort(
    (a, b) =>
      words(b.name) - words(a.name) ||
      b.articles.length - a.articles.length ||
      b.mentions.length - a.mentions.length ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return best!.name;
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.article !== b.article
    ? a.article < b.article
      ? -1
      : 1
    : a.field !== b.field
      ? a.field === "title"
        ? -1
        : 1
      : a.start - b.start;

const slug = (name: string): string =>
  foldLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
