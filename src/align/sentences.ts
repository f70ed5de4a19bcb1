import { keysOf, rarityFrom } from "./rarity.js";
import { wordingOf } from "./sentence-words.js";
import type { StorySentence } from "./story.js";

/** Two sentences of two articles that share rare words. */
export interface SentencePair {
  /** The one whose article comes first. */
  readonly a: StorySentence;
  /** The other. */
  readonly b: StorySentence;
  /** 0..1: weight of the shared words in that of both sentences' words. Says little: see `rank`. */
  readonly score: number;
  /**
   * 0: each is the other's best partner in its article; 1: one of them has a better one; 2: a third choice.
   * A headline takes nobody's place, since it says again what a sentence says.
   */
  readonly rank: number;
  /** `rank` is 0. */
  readonly mutual: boolean;
  /** The shared words' keys. */
  readonly shared: readonly string[];
}

/** Beyond so many articles only mutual partners are kept: one sentence has as many partners as there are articles. */
const FEW_ARTICLES = 12;
const LAST_RANK = 2;
/** A lighter sentence is weighed as if it had this weight: two words in common make "He was there" no partner. */
const FLOOR = 3;
/** What stands before or after in both articles speaks for a pair as well. */
const NEIGHBOURS = 0.2;

/** A story's words as numbers, each with how telling it is: high where few sentences of the story have it. */
interface Vocabulary {
  readonly keys: readonly string[];
  readonly rarity: Float64Array;
}

interface Indexed {
  readonly sentence: StorySentence;
  /** Numbers of its keys in the vocabulary. */
  readonly keys: readonly number[];
  readonly weight: number;
  readonly title: boolean;
}

/**
 * For each sentence its best partners in every other article. Rank, not thresholds: the mutual best match tells
 * the same thing far more often than any level of similarity does.
 */
export function partnersOf(
  sentences: ReadonlyMap<string, readonly StorySentence[]>,
  origins: ReadonlyMap<string, string>,
): SentencePair[] {
  const few = sentences.size <= FEW_ARTICLES;
  return pairsWhere(sentences, (a, b) => origins.get(a) !== origins.get(b)).filter((pair) => few || pair.mutual);
}

/** Least score of two sentences that may be one, changed: a rare number or name weighs much in a short sentence. */
const CHANGED = 0.3;

/** Mutual partners in pairs of articles that are copies of one text, and no longer have the same words. */
export function changedInCopies(
  sentences: ReadonlyMap<string, readonly StorySentence[]>,
  isCopy: (a: string, b: string) => boolean,
): SentencePair[] {
  const wording = (sentence: StorySentence) => wordingOf(sentence.evidence);
  return pairsWhere(sentences, isCopy).filter(
    (pair) => pair.mutual && pair.score >= CHANGED && wording(pair.a) !== wording(pair.b),
  );
}

function pairsWhere(
  sentences: ReadonlyMap<string, readonly StorySentence[]>,
  wanted: (a: string, b: string) => boolean,
): SentencePair[] {
  const articles = [...sentences.keys()].sort();
  const { vocabulary, indexed } = indexStory(articles.map((article) => sentences.get(article)!));
  const pairs: SentencePair[] = [];
  for (let i = 0; i < articles.length; i++)
    for (let j = i + 1; j < articles.length; j++)
      if (wanted(articles[i]!, articles[j]!)) pairs.push(...pairUp(indexed[i]!, indexed[j]!, vocabulary));
  // Stable: ties stay in the order of articles and sentences.
  return pairs.sort((x, y) => y.score - x.score);
}

function indexStory(articles: readonly (readonly StorySentence[])[]): {
  vocabulary: Vocabulary;
  indexed: Indexed[][];
} {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const drafts = articles.map((sentences) =>
    sentences.map((sentence) => {
      const own = [...keysOf(sentence)].map((key) => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
      });
      for (const key of own) counts[key] = (counts[key] ?? 0) + 1;
      return { sentence, keys: own };
    }),
  );
  const total = drafts.reduce((sum, sentences) => sum + sentences.length, 0);
  const rarity = Float64Array.from(counts, (count) => rarityFrom(count, total));
  const indexed = drafts.map((sentences) =>
    sentences.map(({ sentence, keys }): Indexed => {
      let weight = 0;
      for (const key of keys) weight += rarity[key]!;
      return { sentence, keys, weight: Math.max(FLOOR, weight), title: sentence.evidence.field === "title" };
    }),
  );
  return { vocabulary: { keys: [...numbers.keys()], rarity }, indexed };
}

function pairUp(as: readonly Indexed[], bs: readonly Indexed[], { keys, rarity }: Vocabulary): SentencePair[] {
  const rows = overlaps(as, bs, rarity);
  const choicesOfA: Choice[][] = as.map(() => []);
  const choicesOfB: Choice[][] = bs.map(() => []);
  const before = new Float64Array(bs.length + 2);
  const after = new Float64Array(bs.length + 2);
  rows.forEach((row, i) => {
    fill(before, rows[i - 1]);
    fill(after, rows[i + 1]);
    row.at.forEach((j, n) => {
      const score = row.sums[n]!;
      const supported = score + NEIGHBOURS * Math.max(before[j]!, after[j + 2]!);
      choose(choicesOfA[i]!, { other: j, score, supported });
      choose(choicesOfB[j]!, { other: i, score, supported });
    });
    clear(before, rows[i - 1]);
    clear(after, rows[i + 1]);
  });
  const ranksOfB = choicesOfB.map((choices, j) => ranked(bs[j]!, choices, as));
  const pairs: SentencePair[] = [];
  const seen = new Set<number>();
  const add = (i: number, j: number, score: number, rank: number) => {
    if (seen.has(i * bs.length + j)) return;
    seen.add(i * bs.length + j);
    const [a, b] = [as[i]!, bs[j]!];
    const shared = a.keys.filter((key) => b.keys.includes(key)).map((key) => keys[key]!);
    pairs.push({ a: a.sentence, b: b.sentence, score: Math.min(1, score), rank, mutual: rank === 0, shared });
  };
  choicesOfA.forEach((choices, i) => {
    const ranks = ranked(as[i]!, choices, bs);
    for (const { other, score } of choices) {
      const [mine, theirs] = [ranks.get(other) ?? LAST_RANK + 1, ranksOfB[other]!.get(i) ?? LAST_RANK + 1];
      if (Math.max(mine, theirs) <= LAST_RANK) add(i, other, score, Math.max(mine, theirs));
      else if (mine === 0) add(i, other, score, LAST_RANK);
    }
  });
  choicesOfB.forEach((choices, j) => {
    for (const { other, score } of choices) if (ranksOfB[j]!.get(other) === 0) add(other, j, score, LAST_RANK);
  });
  return pairs;
}

/** What one sentence shares with those of the other article that share anything. */
interface Row {
  readonly at: readonly number[];
  readonly sums: readonly number[];
}

function overlaps(as: readonly Indexed[], bs: readonly Indexed[], rarity: Float64Array): Row[] {
  const holders = new Map<number, number[]>();
  bs.forEach((b, j) => {
    for (const key of b.keys) {
      const at = holders.get(key);
      if (at) at.push(j);
      else holders.set(key, [j]);
    }
  });
  const sums = new Float64Array(bs.length);
  return as.map((a) => {
    const at: number[] = [];
    for (const key of a.keys) {
      const others = holders.get(key);
      // A word of very many sentences tells no pair from another, and makes the walk quadratic.
      if (!others || others.length > 40) continue;
      for (const j of others) {
        if (sums[j] === 0) at.push(j);
        sums[j] = sums[j]! + rarity[key]!;
      }
    }
    at.sort((x, y) => x - y);
    const row = at.map((j) => sums[j]! / Math.sqrt(a.weight * bs[j]!.weight));
    for (const j of at) sums[j] = 0;
    return { at, sums: row };
  });
}

/** Lays a row out with a margin on both sides: the place of sentence j is j + 1. */
function fill(line: Float64Array, row: Row | undefined): void {
  row?.at.forEach((j, n) => {
    line[j + 1] = row.sums[n]!;
  });
}

function clear(line: Float64Array, row: Row | undefined): void {
  if (row) for (const j of row.at) line[j + 1] = 0;
}

interface Choice {
  readonly other: number;
  /** What the two share. */
  readonly score: number;
  /** With what their neighbours share: by this they are ranked. */
  readonly supported: number;
}

/** Puts a partner in its place among the best; ties stay in the order of the text. */
function choose(choices: Choice[], choice: Choice): void {
  // One more than there are ranks, for the headline that takes none.
  if (choices.length > LAST_RANK + 1 && choice.supported <= choices[choices.length - 1]!.supported) return;
  let at = choices.length;
  while (at > 0 && choices[at - 1]!.supported < choice.supported) at--;
  choices.splice(at, 0, choice);
  if (choices.length > LAST_RANK + 2) choices.pop();
}

function ranked(self: Indexed, choices: readonly Choice[], others: readonly Indexed[]): Map<number, number> {
  const ranks = new Map<number, number>();
  let rank = 0;
  for (const { other } of choices) {
    if (rank > LAST_RANK) break;
    ranks.set(other, rank);
    if (self.title || !others[other]!.title) rank++;
  }
  return ranks;
}
