import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { alignUtterances, type Quoted, type Utterance, utteranceOf } from "../values/utterance.js";
import { stem, wordsOf } from "../values/words.js";
import { rarityOf } from "./rarity.js";
import { entityNamed, type Story } from "./story.js";

/** A direct quotation of the story, ready to be compared. */
export interface Line {
  readonly claim: Claim;
  readonly utterance: Utterance;
  /** Entity, or the folded words, of who speaks; null where only a pronoun or nobody does. */
  readonly speaker: string | null;
  /** Telling words of the speaker's name and of the words beside the cue. */
  readonly speakerWords: ReadonlySet<string>;
  /** Last word of the name; null without one. */
  readonly surname: string | null;
  /** Telling words of its sentence. */
  readonly context: ReadonlySet<string>;
}

export const quoted = (claim: Claim): Quoted => claim.value as Quoted;

/** A word group that so many quotations share tells none from another. */
const COMMON = 40;
/** Up to so many words a quotation is a fragment: it needs its speaker to be told from another. */
const FRAGMENT = 5;

/** Versions of one utterance, each cut to the sentences that the others have too. Two or more. */
export function versionsOf(story: Story): Line[][] {
  const lines = linesOf(story);
  const groups = groupsOf(lines);
  const rarity = rarityOf([...story.sentences.values()].flat());
  for (const [i, j] of candidatesOf(lines)) joinSentences(lines, i, j, groups, rarity);
  return groups.components().map((nodes) => narrowed(lines, nodes));
}

function linesOf(story: Story): Line[] {
  const lines: Line[] = [];
  for (const sentences of story.sentences.values())
    for (const { claims, evidence } of sentences) {
      let context: ReadonlySet<string> | null = null;
      for (const claim of claims)
        if (claim.kind === "quotation" && quoted(claim).direct && quoted(claim).words >= 2) {
          context ??= new Set(utteranceOf(evidence.quote).words.flatMap((word) => (word.content ? [word.key] : [])));
          lines.push(lineOf(story, claim, context));
        }
    }
  return lines;
}

function lineOf(story: Story, claim: Claim, context: ReadonlySet<string>): Line {
  const entity = entityNamed(story, claim.article, claim.subject);
  const words = wordsOf(`${claim.subject ?? ""} ${quoted(claim).by ?? ""}`).map((word) => word.key);
  // "The president", "Her lawyer" is an office and no name, at the head of a sentence as elsewhere.
  const isName =
    entity !== null ||
    (claim.subject !== null && /^(?!(?:The|An?|His|Her|Its|Their|Our|One|Some)\b)\p{Lu}/u.test(claim.subject));
  return {
    claim,
    utterance: utteranceOf(quoted(claim).text),
    speaker: entity ?? (claim.subject === null ? null : claim.subject.toLowerCase()),
    speakerWords: new Set(words.filter((key) => !FUNCTION_WORDS.has(key))),
    context,
    surname: isName ? (wordsOf(claim.subject ?? "").at(-1)?.key ?? null) : null,
  };
}

/** Is it one speaker, by name or by an office that both spell out ("a spokesman for the water board of Tal")? */
export function sameSpeaker(a: Line, b: Line): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  if (a.speaker === b.speaker || (a.surname !== null && a.surname === b.surname)) return true;
  let shared = 0;
  for (const key of a.speakerWords) if (b.speakerWords.has(key)) shared++;
  return shared >= 2;
}

/** Pairs of lines that share a rare group of words. */
function candidatesOf(lines: readonly Line[]): [number, number][] {
  const holders = new Map<string, number[]>();
  lines.forEach(({ utterance }, i) => {
    for (const gram of gramsOf(utterance)) {
      const at = holders.get(gram);
      if (at) at.push(i);
      else holders.set(gram, [i]);
    }
  });
  const pairs = new Set<number>();
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
    // "a very dangerous" and "a dangerous": a word between.
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
  const joined: Shared[] = [];
  const join = (pair: Shared) => {
    groups.join(i, pair.sentences[0], j, pair.sentences[1]);
    joined.push(pair);
  };
  const left: Shared[] = [];
  for (const pair of pairs.values()) {
    const [p, q] = pair.sentences;
    const shorter = Math.min(lengthOf(a.utterance, p), lengthOf(b.utterance, q));
    if (isOne(a, b, pair, shorter, rarity)) join(pair);
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

const lengthOf = ({ words }: Utterance, sentence: number): number =>
  words.reduce((sum, word) => sum + (word.sentence === sentence ? 1 : 0), 0);

/** Are two sentences versions of one? The same speaker makes it likelier; a pronoun names nobody. */
function isOne(a: Line, b: Line, shared: Shared, shorter: number, rarity: (key: string) => number): boolean {
  const { words, content, weight } = shared;
  const likeness = words / shorter;
  const same = sameSpeaker(a, b);
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
  return unsaid ? likeness >= 0.6 && content >= 4 : likeness >= 0.75 && content >= 6;
}

/** "It should have never been built", "It should never have been built": all words of the shorter, in another order. */
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
  return [...sentences].map(([line, span]) => cut(lines[line]!, span));
}

/** The claim cut to some of its sentences, its evidence with it. */
function cut(line: Line, [from, to]: readonly [number, number]): Line {
  const { claim, utterance } = line;
  const words = utterance.words.filter((word) => word.sentence >= from && word.sentence <= to);
  if (words.length === utterance.words.length) return line;
  const { text } = quoted(claim);
  const start = words[0]!.start;
  const next = utterance.words.find((word) => word.sentence > to);
  const end = next ? text.slice(0, next.start).trimEnd().length : text.length;
  const part = text.slice(start, end);
  const value: Quoted = { ...quoted(claim), text: part, words: words.length };
  const [evidence, ...rest] = claim.evidence;
  // Only where the clean words lie on the raw ones letter by letter can the place be cut as well.
  const place: Evidence =
    evidence!.quote.length === text.length
      ? {
          ...evidence!,
          start: evidence!.start + start,
          end: evidence!.start + end,
          quote: evidence!.quote.slice(start, end),
        }
      : evidence!;
  return { ...line, claim: { ...claim, value, evidence: [place, ...rest] }, utterance: utteranceOf(part) };
}
