import type { Mention, NameType, QuantityMention, TimeMention } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import { withoutPassages } from "./relays.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story } from "./story.js";

/** All that one article says, for looking up whether it says a thing. */
export interface Profile {
  readonly reading: Reading;
  readonly entities: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly grams: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
}

const GRAM = 3;
/** An article with more figures than this is a table; the rest of it is looked up by value alone. */
const MOST_QUANTITIES = 300;

export function profileOf(reading: Reading, story: Story): Profile {
  const entities = new Set<string>();
  const numbers = new Set<string>();
  const quantities: QuantityMention[] = [];
  const times: TimeMention[] = [];
  for (const mention of reading.mentions) {
    if (isName(mention)) {
      const id = entityNamed(story, reading.article.id, mention.name);
      if (id) entities.add(id);
    } else if (mention.type === "quantity") {
      for (const bound of boundsOf(mention)) numbers.add(bound);
      if (quantities.length < MOST_QUANTITIES) quantities.push(mention);
    } else if (mention.type === "time") times.push(mention);
  }
  const words = new Set<string>();
  const grams = new Set<string>();
  for (const sentence of reading.sentences) {
    const keys = wordsIn(sentence).map((word) => word.fold);
    for (const key of keys) words.add(key);
    for (const gram of gramsOf(keys)) grams.add(gram);
  }
  return { reading, entities, words, grams, numbers, quantities, times };
}

/** The profiles of the others without what they pass on from the source of a reading. */
export function withoutRelays(
  reading: Reading,
  others: readonly string[],
  profiles: ReadonlyMap<string, Profile>,
  story: Story,
): ReadonlyMap<string, Profile> {
  const { source } = reading.article;
  return new Map(
    others.map((id) => {
      const whole = profiles.get(id)!;
      const relays = (story.relays.get(id) ?? []).filter(({ cited }) => cited === source);
      return [id, relays.length ? profileOf(withoutPassages(whole.reading, relays), story) : whole];
    }),
  );
}

export const isName = (mention: Mention): mention is Extract<Mention, { type: NameType }> =>
  mention.type === "person" || mention.type === "organization" || mention.type === "place";

export const boundsOf = (mention: QuantityMention): string[] =>
  [mention.min, mention.max].filter((n): n is number => n !== null).map((n) => `${n}:${mention.unit ?? ""}`);

export function gramsOf(keys: readonly string[]): string[] {
  const grams: string[] = [];
  for (let i = 0; i + GRAM <= keys.length; i++) grams.push(keys.slice(i, i + GRAM).join(" "));
  return grams;
}
