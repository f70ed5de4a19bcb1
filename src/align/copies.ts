import { dayNumber } from "../values/days.js";
import { containment, shinglesOf } from "../values/shingles.js";
import { type CopyChange, changesOf } from "./copies/changes.js";
import { type Compared, gatherChanges } from "./copies/gather.js";
import { wordsOfText } from "./origins.js";
import type { Aligner } from "./question.js";
import { wordingOf } from "./sentence-words.js";
import { changedInCopies } from "./sentences.js";
import type { Story } from "./story.js";

/** Up to so many copies each is held against each; more are held against the longest. */
const EACH_WITH_EACH = 8;
/** Words without which a sentence tells nothing: "Read more" stands in any two articles of an outlet. */
const SENTENCE = 5;
/** In so many sentences that two articles share, one fact may be another; more, and they are two of one mould. */
const SENTENCES_A_CHANGE = 4;
const FEW = 2;
/** What an article is about stands in its headline or its first sentences. */
const LEAD = 2;

/** What somebody changed in a copy: the same sentence with another number, day, name, title, quoted word or a "not". */
export const copyQuestions: Aligner = (story) => {
  const twins = twinsOf(story);
  if (twins.size === 0) return [];
  const byTwins = new Map<string, CopyChange[]>();
  const changed = changedInCopies(story.sentences, (a, b) => twins.has(twinKey(a, b)));
  for (const pair of changed) {
    const key = twinKey(pair.a.article, pair.b.article);
    byTwins.set(key, [...(byTwins.get(key) ?? []), ...changesOf(story, pair)]);
  }
  const compared = [...byTwins.values()].flatMap((changes): Compared[] => {
    if (!changes.length) return [];
    const [a, b] = [changes[0]!.pair.a.article, changes[0]!.pair.b.article];
    if (isMould(story, changes)) return [];
    const alike = containment(shinglesOf(textOf(story, a)), shinglesOf(textOf(story, b)));
    return changes.filter((change) => !isRepeated(story, change)).map((change) => ({ ...change, alike }));
  });
  return gatherChanges(compared);
};

const twinKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

const textOf = (story: Story, article: string): readonly string[] =>
  wordsOfText(story.readings.find((reading) => reading.article.id === article)!);

/** The pairs of copies that are looked at. */
function twinsOf(story: Story): Set<string> {
  const byOrigin = new Map<string, string[]>();
  for (const { article } of story.readings) {
    const origin = story.origins.get(article.id);
    if (origin !== undefined) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), article.id]);
  }
  const length = (id: string) => story.sentences.get(id)!.length;
  const twins = new Set<string>();
  for (const copies of byOrigin.values()) {
    const longest = [...copies].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1))[0]!;
    const heads = copies.length > EACH_WITH_EACH ? [longest] : copies;
    for (const a of heads) for (const b of copies) if (a !== b) twins.add(twinKey(a, b));
  }
  return twins;
}

/**
 * Two articles out of one mould are no copies: tomorrow's forecast, another firm's figures, another match. There much is
 * changed at once, and the day or the name with it that the article is about.
 */
function isMould(story: Story, changes: readonly CopyChange[]): boolean {
  const answers = gatherChanges(changes.map((change) => ({ ...change, alike: 1 }))).length;
  const { a, b } = changes[0]!.pair;
  if (answers > Math.max(FEW, sharedSentences(story, a.article, b.article) / SENTENCES_A_CHANGE)) return true;
  const leads = changes.some(
    ({ kind, pair }) =>
      /^(?:date|place|participants|officeholder)$/.test(kind) && Math.min(pair.a.index, pair.b.index) <= LEAD,
  );
  return leads && answers >= FEW;
}

/** How many sentences two copies both have, word for word. */
function sharedSentences(story: Story, a: string, b: string): number {
  const wordings = (article: string) =>
    new Set(
      story.sentences
        .get(article)!
        .map(({ evidence }) => wordingOf(evidence))
        .filter(isSentence),
    );
  const [x, y] = [wordings(a), wordings(b)];
  return [...x].filter((wording) => y.has(wording)).length;
}

const isSentence = (wording: string): boolean => wording.split(" ").length >= SENTENCE;

/** "Closed on Tuesday", and a day later "closed on Wednesday": as far apart as the articles are, it is told of two days. */
function isRepeated(story: Story, { kind, a, b }: CopyChange): boolean {
  if (kind !== "date") return false;
  const day = (article: string) => story.readings.find((r) => r.article.id === article)!.article.publishedAt;
  const [p, q] = [day(a.article), day(b.article)];
  const [from, to] = [a, b].map((claim) => (claim.value as { from: string | null }).from);
  return (
    Boolean(p && q && from && to && p.slice(0, 10) !== q.slice(0, 10)) &&
    dayNumber(to!) - dayNumber(from!) === dayNumber(q!) - dayNumber(p!)
  );
}
