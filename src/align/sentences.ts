import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { wordsOf } from "../values/words.js";
import type { StorySentence } from "./story.js";

/** Two sentences of two articles that share rare words. */
export interface SentencePair {
  readonly a: StorySentence;
  readonly b: StorySentence;
  /** 0..1: weight of the shared words in that of the lighter sentence's. */
  readonly score: number;
  /** Each is the other's best partner in its article. */
  readonly mutual: boolean;
  /** The shared words' keys. */
  readonly shared: readonly string[];
}

interface Indexed {
  readonly sentence: StorySentence;
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * For each sentence its best partner in every other article. Rank, not thresholds: the mutual best match tells
 * the same thing far more often than any level of similarity does.
 */
export function partnersOf(
  sentences: ReadonlyMap<string, readonly StorySentence[]>,
  origins: ReadonlyMap<string, string>,
): SentencePair[] {
  const articles = [...sentences.keys()];
  const rarity = rarityOf([...sentences.values()].flat());
  const indexed = new Map(
    articles.map((article) => [article, sentences.get(article)!.map((sentence) => index(sentence, rarity))]),
  );
  const pairs: SentencePair[] = [];
  for (let i = 0; i < articles.length; i++)
    for (let j = i + 1; j < articles.length; j++) {
      const [a, b] = [articles[i]!, articles[j]!];
      if (origins.get(a) === origins.get(b)) continue;
      pairs.push(...pairUp(indexed.get(a)!, indexed.get(b)!, rarity));
    }
  return pairs.sort((x, y) => y.score - x.score);
}

/** How telling a word is, by its key. */
export type Rarity = (key: string) => number;

/** High where few sentences of the story have the word, low where many do. */
export function rarityOf(sentences: readonly StorySentence[]): Rarity {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const key of keysOf(sentence)) counts.set(key, (counts.get(key) ?? 0) + 1);
  // In a story of two sentences every shared word is in all of them: a floor keeps it telling.
  const total = Math.max(20, sentences.length);
  return (key) => Math.log((total + 1) / ((counts.get(key) ?? 0) + 0.5)) / Math.log(total + 1);
}

const keysOf = (sentence: StorySentence): Set<string> =>
  new Set(
    wordsOf(sentence.evidence.quote)
      .map((word) => word.key)
      .filter((key) => !FUNCTION_WORDS.has(key)),
  );

function index(sentence: StorySentence, rarity: Rarity): Indexed {
  const keys = keysOf(sentence);
  let weight = 0;
  for (const key of keys) weight += rarity(key);
  return { sentence, keys, weight };
}

function pairUp(as: readonly Indexed[], bs: readonly Indexed[], rarity: Rarity): SentencePair[] {
  const holders = new Map<string, number[]>();
  bs.forEach((b, j) => {
    for (const key of b.keys) holders.set(key, [...(holders.get(key) ?? []), j]);
  });
  const bestOfA: { j: number; score: number }[] = [];
  const bestOfB = new Map<number, { i: number; score: number }>();
  as.forEach((a, i) => {
    const sums = new Map<number, number>();
    for (const key of a.keys) {
      const at = holders.get(key);
      // A word of half the sentences tells no pair from another, and makes the walk quadratic.
      if (!at || at.length > 40) continue;
      for (const j of at) sums.set(j, (sums.get(j) ?? 0) + rarity(key));
    }
    let best = { j: -1, score: 0 };
    for (const [j, sum] of sums) {
      const score = sum / Math.sqrt(Math.max(2, a.weight) * Math.max(2, bs[j]!.weight));
      if (score > best.score) best = { j, score };
      if (score > (bestOfB.get(j)?.score ?? 0)) bestOfB.set(j, { i, score });
    }
    bestOfA[i] = best;
  });
  const pairs: SentencePair[] = [];
  as.forEach((a, i) => {
    const { j, score } = bestOfA[i]!;
    if (j < 0) return;
    const b = bs[j]!;
    const shared = [...a.keys].filter((key) => b.keys.has(key));
    pairs.push({ a: a.sentence, b: b.sentence, score: Math.min(1, score), mutual: bestOfB.get(j)?.i === i, shared });
  });
  bestOfB.forEach(({ i, score }, j) => {
    if (bestOfA[i]!.j === j) return;
    const [a, b] = [as[i]!, bs[j]!];
    const shared = [...a.keys].filter((key) => b.keys.has(key));
    pairs.push({ a: a.sentence, b: b.sentence, score: Math.min(1, score), mutual: false, shared });
  });
  return pairs;
}
