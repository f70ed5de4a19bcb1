import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Evidence } from "../model/article.js";
import type { NameMention, QuantityMention, TimeMention } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import { blanked } from "../values/untagged.js";
import { wordsOf } from "../values/words.js";

/** A pronoun may stand for a name of so many sentences before. */
const REACH = 4;
const BESIDE = 0.5;
/** The rest of the sentence must be told so far, and with another name, and this much worse with its own. */
const REST_WORDS = 3;
const REST_TOLD = 0.6;
const UNKNOWN = 0.4;
const LEAST = 1;
const WORSE = 0.55;

/** What may stand in a sentence where another of its sort stands in truth. */
type Slot = NameMention | QuantityMention | TimeMention;

interface Line {
  readonly place: Evidence;
  readonly keys: ReadonlySet<string>;
  readonly slots: readonly Slot[];
  readonly pronoun: boolean;
}

/**
 * Names, numbers and times of a brief that its longer articles have, but never with what the brief's sentence says:
 * there another of the same sort stands. "Vane sold the bridge" where the articles say that Marsh sold it.
 */
export function elsewhere(brief: Reading, longer: readonly Reading[]): Slot[] {
  const articles = longer.map(linesOf);
  const counts = new Map<string, number>();
  for (const lines of articles)
    for (const { keys } of lines) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = articles.reduce((sum, lines) => sum + lines.length, 3);
  const rarity = (key: string) => (counts.has(key) ? Math.log(total / counts.get(key)!) / Math.log(total) : 0);
  return linesOf(brief).flatMap(({ place, keys: own, slots }) =>
    slots.filter((mention) => {
      const words = new Set(wordsOf(mention.quote).map((word) => word.key));
      const head = headOf(mention, counts);
      if (head === null) return false;
      const telling = wordsOf(blanked(place.quote)).filter((word) => !FUNCTION_WORDS.has(word.key));
      const unknown = telling.filter((word) => !counts.has(word.key)).length;
      const rest = [...new Set(telling.map((word) => word.key))].filter((key) => !words.has(key) && counts.has(key));
      if (rest.length < REST_WORDS || unknown >= UNKNOWN * telling.length) return false;
      return isOutOfPlace(mention, head, rest, own, articles, rarity);
    }),
  );
}

function isOutOfPlace(
  mention: Slot,
  head: string,
  rest: readonly string[],
  own: ReadonlySet<string>,
  articles: readonly (readonly Line[])[],
  rarity: (key: string) => number,
): boolean {
  const whole = rest.reduce((sum, key) => sum + rarity(key), 0);
  let best = 0;
  let together = 0;
  let at: Line | null = null;
  for (const lines of articles)
    lines.forEach((line, i) => {
      let told = 0;
      for (const key of rest) {
        const beside = lines[i - 1]?.keys.has(key) || lines[i + 1]?.keys.has(key);
        told += rarity(key) * (line.keys.has(key) ? 1 : beside ? BESIDE : 0);
      }
      if (told > best) [best, at] = [told, line];
      if (told > together && isThere(head, lines, i)) together = told;
    });
  const place = at as Line | null;
  if (!place || best < LEAST || best < REST_TOLD * whole || 1 - together / best < WORSE) return false;
  return place.slots.some((other) => isOfSort(mention, other) && !wordsOf(other.quote).some(({ key }) => own.has(key)));
}

/** A person for a person, dollars for dollars, a day for a day. */
function isOfSort(a: Slot, b: Slot): boolean {
  if (a.type === "quantity") return b.type === "quantity" && a.unit === b.unit;
  if (a.type === "time") return b.type === "time" && /^P/.test(a.timex) === /^P/.test(b.timex);
  return a.type === b.type;
}

/** Is the name in the sentence, beside it, or perhaps behind its pronoun? */
function isThere(head: string, lines: readonly Line[], i: number): boolean {
  for (let j = i - 1; j <= i + 1; j++) if (lines[j]?.keys.has(head)) return true;
  if (!lines[i]!.pronoun) return false;
  for (let j = i - REACH; j < i - 1; j++) if (lines[j]?.keys.has(head)) return true;
  return false;
}

/** Surname of a person; number or day of a figure or a time; of another name its first word that the articles have. */
function headOf({ type, quote }: Slot, counts: ReadonlyMap<string, number>): string | null {
  const keys = wordsOf(quote)
    .map((word) => word.key)
    .filter((key) => !FUNCTION_WORDS.has(key));
  const numbers = keys.filter((key) => /\d/.test(key));
  const head = type === "person" ? keys[keys.length - 1] : (numbers[0] ?? keys.find((key) => counts.has(key)));
  return head !== undefined && counts.has(head) ? head : null;
}

/** The sentences with what they name and count: both stand in the order of the text, so that one walk is enough. */
function linesOf({ sentences, mentions }: Reading): Line[] {
  const all = mentions.filter((m): m is Slot => m.type !== "quotation");
  let next = 0;
  return sentences.map((place) => {
    const before = (mention: Slot) =>
      mention.field === place.field ? mention.start < place.start : mention.field === "title";
    while (next < all.length && before(all[next]!)) next++;
    const slots: Slot[] = [];
    for (let i = next; all[i] && all[i]!.field === place.field && all[i]!.end <= place.end; i++) slots.push(all[i]!);
    return {
      place,
      keys: new Set(wordsOf(blanked(place.quote)).map((word) => word.key)),
      slots,
      // "She was sentenced", "which it sold"
      pronoun: /\b(?:he|she|his|her|him|they|their|it|its|who)\b/i.test(place.quote),
    };
  });
}
