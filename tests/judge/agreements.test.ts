import { describe, expect, it } from "vitest";
import { withoutEchoes } from "../../src/judge/agreements.js";
import type { Agreement } from "../../src/model/report.js";

const agreement = (
  question: string,
  answer: string,
  articles: readonly string[],
  claim: string,
  start = 0,
): Agreement => ({
  question,
  position: {
    answer,
    sources: articles.map((id) => id.toUpperCase()),
    articles,
    claims: [claim],
    evidence: [{ article: articles[0]!, field: "text", start, end: start + 2, quote: "ab" }],
  },
});
const rank = (articles: readonly string[], claim: string, start = 0) =>
  agreement("What is Ana Ruiz\u2019s rank?", "captain", articles, claim, start);

describe("what sources agree on", () => {
  it("is told once where the words are the same, with the claims and places of both", () => {
    const [one, ...others] = withoutEchoes([
      rank(["a", "b"], "a#1"),
      rank(["a", "b"], "b#1", 9),
      rank(["a", "b"], "b#1"),
    ]);
    expect(others).toEqual([]);
    expect(one!.position.claims).toEqual(["a#1", "b#1"]);
    expect(one!.position.evidence.map(({ start }) => start)).toEqual([0, 9]);
  });

  it("is told with the sources of the one that has more", () => {
    for (const both of [
      [rank(["a", "b"], "x"), rank(["a", "b", "c"], "y")],
      [rank(["a", "b", "c"], "y"), rank(["a", "b"], "x")],
    ]) {
      const [one, ...others] = withoutEchoes(both);
      expect(others).toEqual([]);
      expect(one!.position.sources).toEqual(["A", "B", "C"]);
      expect([...one!.position.claims].sort()).toEqual(["x", "y"]);
    }
  });

  it("stays two where the answer is another, or the articles are", () => {
    const two = [
      rank(["a", "b"], "x"),
      rank(["c", "d"], "y"),
      agreement("What is Ana Ruiz\u2019s rank?", "major", ["a", "b"], "z"),
    ];
    expect(withoutEchoes(two)).toHaveLength(3);
  });
});
