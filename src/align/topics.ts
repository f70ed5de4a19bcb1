import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { NEWS_WORDS } from "../lexicon/news-words.js";
import type { Reading } from "../model/reading.js";
import { foldWord, stem } from "../values/words.js";
import { wordsIn } from "./sentence-words.js";

/** What an article is about: its words' numbers with their weights; a unit vector. */
export type Topic = ReadonlyMap<number, number>;

/** News puts what matters first: what stands further down tells no story, and bounds the time a long text takes. */
const SENTENCES_READ = 80;
const HEADLINE = 3;
const LEAD = 1.3;
const LEAD_SENTENCES = 4;
/** A name is worth more than a word: "Lindqvist" tells more than "negotiate". */
const NAME = 1.5;
/**
 * The run's own counts are seen against this many imagined articles in which a word of general news stands often,
 * any other hardly ever: in a run of three articles counts alone say nothing.
 */
const IMAGINED = 50;
const IN_GENERAL_NEWS = 0.15;
const ELSEWHERE = 0.0005;

interface Use {
  count: number;
  boost: number;
  name: boolean;
}

const commonWords = (): ReadonlySet<string> => new Set(NEWS_WORDS.map((word) => stem(foldWord(word))));

/** The topic of each reading, weighed by how rare its words are in the run. Linear in the words. */
export function topicsOf(readings: readonly Reading[]): Topic[] {
  const common = commonWords();
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const rarity = (key: string, number: number): number => {
    const general = common.has(key) ? IN_GENERAL_NEWS : ELSEWHERE;
    return -Math.log((holders[number]! + IMAGINED * general) / (readings.length + IMAGINED));
  };
  const uses = readings.map(usesOf);
  for (const used of uses)
    for (const key of used.keys()) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  return uses.map((used) => {
    const topic = new Map<number, number>();
    for (const [key, { count, boost, name }] of used) {
      const number = numbers.get(key)!;
      topic.set(number, (1 + Math.log(count)) * boost * (name ? NAME : 1) * Math.max(0, rarity(key, number)));
    }
    return unit(topic);
  });
}

function usesOf(reading: Reading): Map<string, Use> {
  const uses = new Map<string, Use>();
  reading.sentences.slice(0, SENTENCES_READ).forEach((sentence, i) => {
    const boost = i === 0 || sentence.field === "title" ? HEADLINE : i < LEAD_SENTENCES ? LEAD : 1;
    const words = wordsIn(sentence);
    // "Thousands Flee Blaze As Winds Rise": in a title-case headline capitals name nobody.
    const capitals = words.filter((word) => isCapital(word.text)).length;
    const telling = capitals <= words.length * 0.6;
    words.forEach(({ key, text }, j) => {
      if (key.length < 2 || FUNCTION_WORDS.has(key)) return;
      const use = uses.get(key) ?? { count: 0, boost: 1, name: false };
      use.count++;
      use.boost = Math.max(use.boost, boost);
      use.name ||= j > 0 && telling && isCapital(text);
      uses.set(key, use);
    });
  });
  return uses;
}

const isCapital = (word: string): boolean => {
  const first = word[0]!;
  return first !== first.toLowerCase();
};

function unit(topic: Map<number, number>): Topic {
  let square = 0;
  for (const weight of topic.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [number, weight] of topic) topic.set(number, weight / length);
  return topic;
}

/** The sum of products over the words that both have: for unit vectors their cosine, 0..1. */
export function product(a: Topic, b: Topic): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [number, weight] of small) {
    const other = large.get(number);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
