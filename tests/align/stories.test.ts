import { describe, expect, test } from "vitest";
import { storiesOf } from "../../src/align/stories.js";
import type { Reading } from "../../src/model/reading.js";
import { feedOf, readingOf } from "./feed.js";

const ids = (readings: readonly Reading[], options = {}) =>
  storiesOf(readings, options).map((s) => s.articles.join(" "));

const FERRY = "Ferry runs aground off Skarnes\nNinety people were taken off the ferry Havbris near Skarnes on Monday.";
const FERRY_TOO =
  "Passengers rescued from stranded ship\nRescuers lifted all 92 from the Havbris after the ferry hit rocks at Skarnes.";
const BANK = "Lemmon Bank to cut 400 jobs\nThe lender Lemmon said it would close branches across Ireland by June.";
const BANK_TOO = "Irish lender sheds staff\nLemmon Bank will shut branches and cut jobs, its chief executive said.";

describe("a few articles", () => {
  test("on one story stay together, short and without dates", () => {
    expect(ids([readingOf("a", FERRY), readingOf("b", FERRY_TOO)])).toEqual(["a b"]);
  });

  test("on two stories come apart", () => {
    const readings = [FERRY, BANK, FERRY_TOO, BANK_TOO].map((text, i) => readingOf(`r${i}`, text));
    expect(ids(readings)).toEqual(["r0 r2", "r1 r3"]);
  });

  test("two that share nothing come apart, unless they are said to be one story", () => {
    const readings = [readingOf("a", FERRY), readingOf("b", BANK)];
    expect(ids(readings)).toEqual(["a", "b"]);
    expect(ids(readings, { sameStory: true })).toEqual(["a b"]);
  });

  test("a claim of one sentence joins the long article it is about, published years later", () => {
    const long = `${FERRY}\n${Array.from({ length: 20 }, (_, i) => `Witness ${i} saw waves break over pier ${i}.`).join("\n")}`;
    const claim = readingOf("claim", "\nThe Havbris struck rocks with ninety aboard.", "2031-01-01");
    expect(ids([readingOf("long", long, "2024-01-01"), claim])).toEqual(["claim long"]);
  });

  test("one, none, and one without a word are no trouble", () => {
    expect(ids([])).toEqual([]);
    expect(ids([readingOf("a", FERRY)])).toEqual(["a"]);
    expect(ids([readingOf("a", FERRY), readingOf("b", "")])).toEqual(["a", "b"]);
  });
});

describe("a feed of many stories", () => {
  test("is grouped without being told", () => {
    const { readings, storyOf } = feedOf(200);
    const groups = storiesOf(readings, {});
    const whole = groups.filter(
      ({ articles }) => articles.length === 3 && new Set(articles.map((id) => storyOf.get(id))).size === 1,
    );
    expect(whole.length).toBeGreaterThan(180);
    expect(groups.flatMap((g) => g.articles).sort()).toEqual(readings.map((r) => r.article.id).sort());
  });

  test("does not depend on the order of the articles", () => {
    const { readings } = feedOf(60);
    expect(storiesOf([...readings].reverse(), {})).toEqual(storiesOf(readings, {}));
  });

  test("takes time about linear in their number", () => {
    const timeOf = (stories: number) => {
      const { readings } = feedOf(stories);
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        storiesOf(readings, {});
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    timeOf(100);
    // Four times as many: a quadratic grouping takes sixteen times as long.
    expect(timeOf(600)).toBeLessThan(10 * timeOf(150));
  });
});
