import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { alignUtterances, type Quoted, type Utterance, utteranceOf } from "../values/utterance.js";
import { entityNamed, type Story } from "./story.js";

/** A direct quotation of the story, ready to be compared. */
export interface Line {
  readonly claim: Claim;
  readonly utterance: Utterance;
  /** Entity, or the folded words, of who speaks; null where only a pronoun or nobody does. */
  readonly speaker: string | null;
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
  for (const [i, j] of candidatesOf(lines)) joinSentences(lines, i, j, groups);
  return groups.components().map((nodes) => narrowed(lines, nodes));
}

function linesOf(story: Story): Line[] {
  const lines: Line[] = [];
  for (const reading of story.readings)
    for (const claim of reading.claims)
      if (claim.kind === "quotation" && quoted(claim).direct && quoted(claim).words >= 2)
        lines.push(lineOf(story, claim));
  return lines;
}

function lineOf(story: Story, claim: Claim): Line {
  const entity = entityNamed(story, claim.article, claim.subject);
  return {
    claim,
    utterance: utteranceOf(quoted(claim).text),
    speaker: entity ?? (claim.subject === null ? null : claim.subject.toLowerCase()),
  };
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

/** Groups of three words with one that tells something, and of two that both do. */
function gramsOf({ words }: Utterance): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b, c] = [words[i]!, words[i + 1]!, words[i + 2]];
    if (a.content && b.content) grams.add(`${a.key} ${b.key}`);
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

function joinSentences(lines: readonly Line[], i: number, j: number, groups: Groups): void {
  const [a, b] = [lines[i]!, lines[j]!];
  const { matches } = alignUtterances(a.utterance, b.utterance);
  const shared = new Map<string, { sentences: [number, number]; words: number; content: number }>();
  for (const [x, y] of matches) {
    const [p, q] = [a.utterance.words[x]!, b.utterance.words[y]!];
    const key = `${p.sentence}:${q.sentence}`;
    const sum = shared.get(key) ?? { sentences: [p.sentence, q.sentence] as [number, number], words: 0, content: 0 };
    sum.words++;
    if (p.content) sum.content++;
    shared.set(key, sum);
  }
  for (const { sentences, words, content } of shared.values()) {
    const shorter = Math.min(lengthOf(a.utterance, sentences[0]), lengthOf(b.utterance, sentences[1]));
    if (isOne(a, b, words / shorter, content, shorter)) groups.join(i, sentences[0], j, sentences[1]);
  }
}

const lengthOf = ({ words }: Utterance, sentence: number): number =>
  words.reduce((sum, word) => sum + (word.sentence === sentence ? 1 : 0), 0);

/** Are two sentences versions of one? The same speaker makes it likelier; a pronoun names nobody. */
function isOne(a: Line, b: Line, likeness: number, content: number, shorter: number): boolean {
  const same = a.speaker !== null && a.speaker === b.speaker;
  if (shorter <= FRAGMENT) return same && likeness >= 0.6 && content >= 2;
  if (same) return likeness >= 0.5 && content >= 3;
  const unsaid = a.speaker === null || b.speaker === null;
  return unsaid ? likeness >= 0.6 && content >= 4 : likeness >= 0.75 && content >= 6;
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
