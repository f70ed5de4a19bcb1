import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Mention } from "../model/mention.js";
import type { Options } from "../model/options.js";
import type { Reading } from "../model/reading.js";
import type { Entity, ReportEvent } from "../model/report.js";
import { linkEntities } from "./entities.js";
import { eventsOf } from "./events.js";
import type { Facts } from "./reference/facts.js";
import { type Relays, relaysOf } from "./relays.js";
import { partnersOf, type SentencePair } from "./sentences.js";

/** A sentence with what stands in it. */
export interface StorySentence {
  /** The `id` of its article. */
  readonly article: string;
  /** Index in its reading. */
  readonly index: number;
  /** Where it stands. */
  readonly evidence: Evidence;
  /** What is named, dated, counted or quoted in it. */
  readonly mentions: readonly Mention[];
  /** The claims whose first words stand in it. */
  readonly claims: readonly Claim[];
}

/** The readings of one story, and what is known of them together. All that an aligner sees. */
export interface Story {
  /** Unique in a report. */
  readonly id: string;
  /** In the order of article ids. */
  readonly readings: readonly Reading[];
  /** Origin (copies of one text) of each article. */
  readonly origins: ReadonlyMap<string, string>;
  /** What articles pass on from other sources of the story. */
  readonly relays: Relays;
  /** Whom and what the articles name. */
  readonly entities: readonly Entity[];
  /** Entity id of a name in an article; the key is `nameKey(article, name)`. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** What happens in them. */
  readonly events: readonly ReportEvent[];
  /** Id of the story's event for the id of a reading's event. */
  readonly eventOf: ReadonlyMap<string, string>;
  /** The sentences of each article, by its id, in the order of the text. */
  readonly sentences: ReadonlyMap<string, readonly StorySentence[]>;
  /** Sentences of two articles that tell the same thing, best first. */
  readonly pairs: readonly SentencePair[];
  /** Those of the run. */
  readonly options: Options;
  /** The caller's own facts; null where there are none. */
  readonly facts: Facts | null;
}

export const nameKey = (article: string, name: string): string => `${article}\u0000${name}`;

/** The entity behind a name of an article; null where the name is none. */
export const entityNamed = (story: Story, article: string, name: string | null): string | null =>
  name === null ? null : (story.entityOf.get(nameKey(article, name)) ?? null);

/** Is the text only a summary, by its caller's word? What it does not say is held against nobody. */
export const isSummary = ({ article }: Reading): boolean => article.complete === false;

/** Readings of a story that are no copies of this one. */
export function ofOtherOrigins({ article }: Reading, { readings, origins }: Story): Reading[] {
  const origin = origins.get(article.id);
  return readings.filter((other) => origins.get(other.article.id) !== origin);
}

/** Puts the readings of one story side by side. */
export function storyOf(
  id: string,
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
  options: Options,
  facts: Facts | null = null,
): Story {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const sentences = new Map(sorted.map((reading) => [reading.article.id, sentencesOf(reading)]));
  const { entities, entityOf } = linkEntities(sorted, facts);
  const { events, eventOf } = eventsOf(sorted);
  const pairs = partnersOf(sentences, origins);
  const relays = relaysOf(sorted);
  return {
    id,
    readings: sorted,
    origins,
    relays,
    entities,
    entityOf,
    events,
    eventOf,
    sentences,
    pairs,
    options,
    facts,
  };
}

function sentencesOf(reading: Reading): StorySentence[] {
  const sentences = reading.sentences.map((evidence, index) => ({
    article: reading.article.id,
    index,
    evidence,
    mentions: [] as Mention[],
    claims: [] as Claim[],
  }));
  // Title first, then text; both in order: each list needs one walk.
  const find = (place: Evidence): (typeof sentences)[number] | undefined => {
    let low = 0;
    let high = sentences.length - 1;
    const rank = (e: Evidence) => (e.field === "title" ? 0 : 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const at = sentences[middle]!.evidence;
      if (rank(at) < rank(place) || (rank(at) === rank(place) && at.start <= place.start)) low = middle;
      else high = middle - 1;
    }
    return sentences[low];
  };
  for (const mention of reading.mentions) find(mention)?.mentions.push(mention);
  for (const claim of reading.claims) find(claim.evidence[0]!)?.claims.push(claim);
  return sentences;
}
