import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { NEWS_WORDS } from "../lexicon/news-words.js";
import type { Evidence } from "../model/article.js";
import { blanked } from "../values/untagged.js";
import { foldWord, stem, wordsOf } from "../values/words.js";

/** Sentences of the longer articles as sets of words, each article's in its order. */
export interface Ground {
  readonly sentences: readonly ReadonlySet<string>[];
  /** Where each sentence's neighbours end: sentences of two articles are none. */
  readonly article: readonly number[];
  readonly words: ReadonlySet<string>;
  readonly rarity: (key: string) => number;
}

/** A word that stands in the sentence before or after bears out half as much. */
const BESIDE = 0.5;
const NUMBER = 1.5;
const NAME = 1.3;
const COMMON = 0.5;

let common: ReadonlySet<string> | null = null;

export function groundOf(articles: readonly (readonly Evidence[])[]): Ground {
  const sentences: ReadonlySet<string>[] = [];
  const article: number[] = [];
  const counts = new Map<string, number>();
  articles.forEach((places, i) => {
    for (const place of places) {
      const keys = new Set(wordsOf(blanked(place.quote)).map((word) => word.key));
      sentences.push(keys);
      article.push(i);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  const total = Math.max(20, sentences.length);
  return {
    sentences,
    article,
    words: new Set(counts.keys()),
    rarity: (key) => Math.log((total + 1) / ((counts.get(key) ?? 0) + 0.5)) / Math.log(total + 1),
  };
}

/** A telling word of a sentence, and how much it weighs. */
interface Telling {
  readonly key: string;
  readonly weight: number;
}

function tellingWords(sentence: string): Telling[] {
  common ??= new Set(NEWS_WORDS.map((word) => stem(foldWord(word))));
  const telling = new Map<string, Telling>();
  wordsOf(sentence).forEach(({ key, text }, i) => {
    if (FUNCTION_WORDS.has(key) || (key.length < 2 && !/\d/.test(key)) || telling.has(key)) return;
    const sort = /^\d/.test(text) ? NUMBER : i > 0 && /^\p{Lu}/u.test(text) ? NAME : 1;
    telling.set(key, { key, weight: sort * (common!.has(key) ? COMMON : 1) });
  });
  return [...telling.values()];
}

/**
 * 0..1: how much of a sentence the ground does not bear out, by weight. A word counts in full that stands nowhere,
 * and in part one that never stands with the rest of the sentence. Null where there is too little to tell.
 */
export function unborneShare(sentence: string, ground: Ground): number | null {
  const words = tellingWords(sentence);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 2) return null;
  const lines = words.map(({ key, weight }) => supportOf(key, weight, ground));
  const sums = ground.sentences.map((_, i) => lines.reduce((sum, line) => sum + (line?.[i] ?? 0), 0));
  let unborne = 0;
  words.forEach(({ weight }, w) => {
    const line = lines[w];
    if (!line) {
      unborne += weight;
      return;
    }
    // The best place for the rest of the sentence, and the best that has this word too.
    let best = 0;
    let together = 0;
    sums.forEach((sum, i) => {
      const rest = sum - line[i]!;
      best = Math.max(best, rest);
      if (line[i]! > 0) together = Math.max(together, rest);
    });
    if (best > 0) unborne += weight * (1 - together / best);
  });
  return unborne / total;
}

/** How much a word bears out at each sentence of the ground; null where it stands nowhere. */
function supportOf(key: string, weight: number, ground: Ground): Float64Array | null {
  if (!ground.words.has(key)) return null;
  const worth = weight * (0.3 + ground.rarity(key));
  return Float64Array.from(ground.sentences, (_, i) => worth * standing(key, i, ground));
}

function standing(key: string, i: number, { sentences, article }: Ground): number {
  if (sentences[i]!.has(key)) return 1;
  const beside = (j: number) => article[j] === article[i] && sentences[j]!.has(key);
  return beside(i - 1) || beside(i + 1) ? BESIDE : 0;
}
