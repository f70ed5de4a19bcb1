import { describe, expect, test } from "vitest";
import { changedInCopies, partnersOf } from "../../src/align/sentences.js";
import type { StorySentence } from "../../src/align/story.js";
import type { Reading } from "../../src/model/reading.js";
import { feedOf, readingOf } from "./feed.js";

const sentencesOf = (readings: readonly Reading[]) =>
  new Map(
    readings.map(({ article, sentences }) => [
      article.id,
      sentences.map(
        (evidence, index): StorySentence => ({ article: article.id, index, evidence, mentions: [], claims: [] }),
      ),
    ]),
  );
const own = (readings: readonly Reading[]) => new Map(readings.map(({ article }) => [article.id, article.id]));
const pairsOf = (...readings: Reading[]) => partnersOf(sentencesOf(readings), own(readings));

const GAZETTE = readingOf(
  "gazette",
  [
    "Digger falls into canal at Brenfield",
    "A digger fell into the canal at Brenfield on Tuesday while workers were mending a lock.",
    "Its driver, Oona Marsh, climbed out of the cab and swam ashore.",
    "The town had asked for the repairs last year.",
  ].join("\n"),
);
const HERALD = readingOf(
  "herald",
  [
    "Driver swims to safety",
    "The driver of an excavator escaped when it slid into Brenfield canal during work on a lock.",
    "Oona Marsh, 44, left the cab and swam to the towpath.",
    "Traffic on the ring road was slow.",
  ].join("\n"),
);

describe("partners", () => {
  test("a sentence's partner is the one that tells the same, each the other's best", () => {
    const mutual = pairsOf(GAZETTE, HERALD).filter((pair) => pair.mutual);
    const found = mutual.map((pair) => `${pair.a.index}-${pair.b.index}`);
    expect(found).toContain("1-1");
    expect(found).toContain("2-2");
    expect(mutual.every((pair) => pair.rank === 0)).toBe(true);
    expect(mutual.find((pair) => pair.a.index === 2)!.shared).toContain("marsh");
  });

  test("a sentence that shares nothing has no partner", () => {
    expect(pairsOf(GAZETTE, HERALD).filter((pair) => pair.b.index === 3)).toEqual([]);
  });

  test("a headline takes nobody's place", () => {
    const pair = pairsOf(GAZETTE, HERALD).find(({ a, b }) => a.index === 0 && b.index === 1);
    const lead = pairsOf(GAZETTE, HERALD).find(({ a, b }) => a.index === 1 && b.index === 1);
    expect(pair?.rank).toBeGreaterThanOrEqual(0);
    expect(lead?.rank).toBe(0);
  });

  test("numbers meet whichever way they are written", () => {
    const word = readingOf("a", "\nTwelve oxen drowned near Ulvik.");
    const digits = readingOf("b", "\nRescuers counted 12 dead animals.");
    const sentences = sentencesOf([word, digits]);
    const counted = (article: string) => {
      const [sentence] = sentences.get(article)!;
      const place = { ...sentence!.evidence, type: "quantity" as const, unit: null, approximate: false, of: null };
      sentences.set(article, [{ ...sentence!, mentions: [{ ...place, min: 12, max: 12 }] }]);
    };
    expect(partnersOf(sentences, own([word, digits]))).toEqual([]);
    counted("a");
    counted("b");
    expect(partnersOf(sentences, own([word, digits]))[0]!.shared).toEqual(["=12"]);
  });

  test("copies of one text are not compared", () => {
    const origins = new Map([GAZETTE, HERALD].map(({ article }) => [article.id, "wire"]));
    expect(partnersOf(sentencesOf([GAZETTE, HERALD]), origins)).toEqual([]);
  });

  test("the order of the articles changes nothing", () => {
    expect(pairsOf(HERALD, GAZETTE)).toEqual(pairsOf(GAZETTE, HERALD));
  });

  test("of many articles only mutual partners are kept", () => {
    const { readings } = feedOf(5);
    expect(pairsOf(...readings).every((pair) => pair.mutual)).toBe(true);
  });

  test("time grows linearly with the length of the articles", { retry: 2 }, () => {
    const { readings } = feedOf(500);
    const long = (id: string, size: number) =>
      readingOf(
        id,
        readings
          .slice(0, size)
          .flatMap((reading) => reading.sentences.map((s) => s.quote))
          .join("\n"),
      );
    // The best of three: a busy machine slows any one run down.
    const timeOf = (size: number) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          pairsOf(long("a", size), long("b", size));
          return performance.now() - start;
        }),
      );
    timeOf(20);
    expect(timeOf(400)).toBeLessThan(12 * Math.max(5, timeOf(100)));
  });
});

describe("changes in copies", () => {
  const changed = readingOf(
    "copy",
    GAZETTE.sentences.map((s) => s.quote.replace("on Tuesday", "on Wednesday")).join("\n"),
  );

  test("the sentence that somebody changed is found, the others are not", () => {
    const changes = changedInCopies(sentencesOf([GAZETTE, changed]), () => true);
    expect(changes.map((pair) => [pair.a.evidence.quote.includes("Wednesday"), pair.b.index])).toEqual([[true, 1]]);
  });

  test("articles of their own are no copies", () => {
    expect(changedInCopies(sentencesOf([GAZETTE, HERALD]), () => false)).toEqual([]);
  });
});
