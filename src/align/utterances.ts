import { alignUtterances, type Utterance } from "../values/utterance.js";
import { stem } from "../values/words.js";
import { cut, type Line, linesOf, quoted, sameSpeaker } from "./lines.js";
import { rarityOf } from "./rarity.js";
import type { Story } from "./story.js";

/** A word group that so many quotations share tells none from another. */
const COMMON = 40;
/** Up to so many words a quotation is a fragment: it needs its speaker to be told from another. */
const FRAGMENT = 5;
/** So many words that two outlets print alike are one utterance, however common each of them is. */
export const VERBATIM = 10;

/** Versions of one utterance, each cut to the sentences that the others have too. Two or more. */
export function versionsOf(story: Story): Line[][] {
  const lines = linesOf(story);
  const groups = groupsOf(lines);
  const rarity = rarityOf([...story.sentences.values()].flat());
  for (const [i, j] of candidatesOf(lines)) joinSentences(lines, i, j, groups, rarity);
  return groups.components().map((nodes) => narrowed(lines, nodes));
}

/** Pairs of lines that share a rare group of words. */
function candidatesOf(lines: readonly Line[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs = new Set<number>();
  const firstOf = new Map<string, number>();
  lines.forEach(({ utterance, claim, speaker }, i) => {
    // Copies of one quotation by one speaker meet in the first of them: else a hundred copies are five thousand pairs.
    const copy = `${speaker ?? ""}\u0000${quoted(claim).text}`;
    const first = firstOf.get(copy);
    if (first !== undefined) {
      pairs.add(first * lines.length + i);
      return;
    }
    firstOf.set(copy, i);
    for (const gram of gramsOf(utterance)) {
      const at = holders.get(gram);
      if (at) at.push(i);
      else holders.set(gram, [i]);
    }
  });
  for (const at of holders.values()) {
    if (at.length < 2 || at.length > COMMON) continue;
    for (let x = 0; x < at.length; x++)
      for (let y = x + 1; y < at.length; y++) pairs.add(at[x]! * lines.length + at[y]!);
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / lines.length), pair % lines.length]);
}

/** Groups of two and three words with one that tells something. */
function gramsOf({ words }: Utterance): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b, c] = [words[i]!, words[i + 1]!, words[i + 2]];
    if (a.content || b.content) grams.add(`${a.key} ${b.key}`);
    if (c && (a.content || b.content || c.content)) grams.add(`${a.key} ${b.key} ${c.key}`);
    // "a steep path" and "a steep stony path": a word between.
    if (c && a.content && c.content) grams.add(`${a.key} _ ${c.key}`);
  }
  return grams;
}

/** Sentences of lines, joined where they are versions of one another: union-find. */
interface Groups {
  readonly join: (line: number, sentence: number, other: number, otherSentence: number) => void;
  readonly components: () => (readonly [line: number, sentence: number])[][];
}

function groupsOf(lines: readonly Line[]): Groups {
  const first: number[] = [];
  const nodes: [number, number][] = [];
  lines.forEach(({ utterance }, line) => {
    first.push(nodes.length);
    const sentences = (utterance.words[utterance.words.length - 1]?.sentence ?? 0) + 1;
    for (let sentence = 0; sentence < sentences; sentence++) nodes.push([line, sentence]);
  });
  const parent = nodes.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    join: (line, sentence, other, otherSentence) => {
      const [a, b] = [root(first[line]! + sentence), root(first[other]! + otherSentence)];
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    },
    components: () => {
      const members = new Map<number, [number, number][]>();
      nodes.forEach((node, i) => {
        const at = root(i);
        members.set(at, [...(members.get(at) ?? []), node]);
      });
      return [...members.values()].filter((group) => new Set(group.map(([line]) => line)).size > 1);
    },
  };
}

interface Shared {
  readonly sentences: readonly [number, number];
  words: number;
  content: number;
  /** How rare the shared telling words are in the story, in sum. */
  weight: number;
}

function joinSentences(
  lines: readonly Line[],
  i: number,
  j: number,
  groups: Groups,
  rarity: (key: string) => number,
): void {
  const [a, b] = [lines[i]!, lines[j]!];
  if (a.speaker === b.speaker && quoted(a.claim).text === quoted(b.claim).text) {
    const last = a.utterance.words.at(-1)?.sentence ?? 0;
    for (let sentence = 0; sentence <= last; sentence++) groups.join(i, sentence, j, sentence);
    return;
  }
  const pairs = new Map<string, Shared>();
  for (const [x, y] of alignUtterances(a.utterance, b.utterance).matches) {
    const [p, q] = [a.utterance.words[x]!, b.utterance.words[y]!];
    const key = `${p.sentence}:${q.sentence}`;
    const sum = pairs.get(key) ?? { sentences: [p.sentence, q.sentence], words: 0, content: 0, weight: 0 };
    sum.words++;
    if (p.content) {
      sum.content++;
      sum.weight += rarity(stem(p.key));
    }
    pairs.set(key, sum);
  }
  const same = sameSpeaker(a, b) || areOneSpeech([...pairs.values()]);
  const joined: Shared[] = [];
  const join = (pair: Shared) => {
    groups.join(i, pair.sentences[0], j, pair.sentences[1]);
    joined.push(pair);
  };
  const left: Shared[] = [];
  for (const pair of pairs.values()) {
    const [p, q] = pair.sentences;
    const shorter = Math.min(lengthOf(a.utterance, p), lengthOf(b.utterance, q));
    if (isOne(a, b, pair, shorter, rarity, same)) join(pair);
    else if (isShuffled(a, b, pair)) join(pair);
    else if (pair.words >= 4) left.push(pair);
  }
  // One has a stop where the other goes on: "It rained. And it snowed." and "It rained and it snowed."
  for (const pair of left)
    if (
      joined.some(
        ({ sentences: [p, q] }) =>
          (p === pair.sentences[0]) !== (q === pair.sentences[1]) &&
          Math.abs(p - pair.sentences[0]) + Math.abs(q - pair.sentences[1]) === 1,
      )
    )
      join(pair);
}

/** So many words of several sentences in one order are one speech, whoever is named for it. */
const SPEECH = 14;

function areOneSpeech(pairs: readonly Shared[]): boolean {
  const told = pairs.filter(({ words }) => words >= 4);
  const sum = (of: (pair: Shared) => number) => told.reduce((total, pair) => total + of(pair), 0);
  return told.length > 1 && sum(({ words }) => words) >= SPEECH && sum(({ content }) => content) >= 4;
}

const lengthOf = ({ words }: Utterance, sentence: number): number =>
  words.reduce((sum, word) => sum + (word.sentence === sentence ? 1 : 0), 0);

/** Are two sentences versions of one? The same speaker makes it likelier; a pronoun names nobody. */
function isOne(
  a: Line,
  b: Line,
  shared: Shared,
  shorter: number,
  rarity: (key: string) => number,
  same: boolean,
): boolean {
  const { words, content, weight } = shared;
  const likeness = words / shorter;
  const unsaid = a.surname === null || b.surname === null;
  if (shorter <= FRAGMENT) {
    if (likeness < 0.6 || content < 1 || !(same || unsaid)) return false;
    const { count, sum } = supportOf(a, b, rarity);
    return content + count >= (same ? 2 : 4) && weight + sum >= (same ? 0.8 : 1.6);
  }
  if (same)
    return (
      likeness >= 0.5 &&
      (content >= 3 || (likeness >= 0.75 && content >= 2) || (likeness >= 0.8 && content >= 1 && words >= 6))
    );
  // "We ran until there was no grass left to run on": common words, but ten of them in a row alike.
  if (likeness === 1 && words >= VERBATIM && content >= 2) return true;
  if (!unsaid) return likeness >= 0.75 && content >= 6;
  if (likeness >= 0.6 && content >= 4) return true;
  if (likeness < 0.75 || content < 2) return false;
  // “are alleged to be both planners and owners” of a group that both tell of: few words, in one company.
  const { count, sum } = supportOf(a, b, rarity);
  return content + count >= 5 && weight + sum >= 2;
}

/** "They could have easily held the dam", "They could easily have held the dam": all words of the shorter, in another order. */
function isShuffled(a: Line, b: Line, { sentences: [p, q], content }: Shared): boolean {
  if (content < 1 || !sameSpeaker(a, b)) return false;
  const keys = (line: Line, sentence: number) =>
    line.utterance.words.flatMap((word) => (word.sentence === sentence ? [word.key] : []));
  const [x, y] = [keys(a, p), keys(b, q)].sort((s, t) => s.length - t.length) as [string[], string[]];
  const other = new Set(y);
  return x.length >= 6 && x.every((key) => other.has(key));
}

/** Telling words that stand beside both, and are quoted at most by one of them. */
function supportOf(a: Line, b: Line, rarity: (key: string) => number): { count: number; sum: number } {
  const quotedBoth = new Set(
    a.utterance.words.map((w) => w.key).filter((key) => b.utterance.words.some((w) => w.key === key)),
  );
  let count = 0;
  let sum = 0;
  for (const key of a.context)
    if (b.context.has(key) && !quotedBoth.has(key) && !a.speakerWords.has(stem(key))) {
      count++;
      sum += rarity(stem(key));
    }
  return { count, sum };
}

/** The lines of a group, each with the sentences that belong to it. */
function narrowed(lines: readonly Line[], nodes: readonly (readonly [number, number])[]): Line[] {
  const sentences = new Map<number, [number, number]>();
  for (const [line, sentence] of nodes) {
    const span = sentences.get(line);
    sentences.set(line, span ? [Math.min(span[0], sentence), Math.max(span[1], sentence)] : [sentence, sentence]);
  }
  const spans = [...sentences].map(([line, span]) => ({
    line: lines[line]!,
    span,
    from: startOf(lines[line]!, span[0]),
  }));
  return spans.map((own) => {
    const runsOn = spans.some((other) => other !== own && runOn(own, other));
    return cut(own.line, own.span, runsOn ? LAST : 0);
  });
}

/** So many last words of the sentence before show that nothing was cut between. */
const LAST = 2;

const startOf = ({ utterance }: Line, sentence: number): number =>
  utterance.words.findIndex((word) => word.sentence === sentence);

interface Placed {
  readonly line: Line;
  readonly from: number;
}

/** "… some empty slogan. Oh, not a plan" and "… some empty slogan. Not a plan": after the same words the first one differs. */
function runOn(a: Placed, b: Placed): boolean {
  if (a.from < LAST || b.from < LAST) return false;
  const [x, y] = [a, b].map(({ line, from }) => line.utterance.words.slice(from - LAST, from + 1));
  if (x![LAST]!.gap || y![LAST]!.gap || x![LAST]!.key === y![LAST]!.key) return false;
  return x!.slice(0, LAST).every(({ key, gap }, i) => key === y![i]!.key && (i === 0 || !(gap || y![i]!.gap)));
}
