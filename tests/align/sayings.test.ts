import { describe, expect, it } from "vitest";
import { compare, read } from "../../src/index.js";

const SENTENCE = "The minister said 12 people were injured in Port Ellery on Monday. ";
const other = read({
  id: "b",
  source: "B",
  text: "A ferry ran aground off Port Ellery on Monday. Nine people were injured.",
});

const timeOf = (times: number): number => {
  const reading = read({ id: "a", source: "A", text: SENTENCE.repeat(times) });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    compare([reading, other]);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

describe("an article that repeats itself", () => {
  it("is compared in time that grows about linearly", { retry: 2 }, () => {
    timeOf(100);
    // Eight times the length: 8 when linear, 64 when each pair is compared.
    expect(timeOf(4000)).toBeLessThan(24 * Math.max(5, timeOf(500)));
  });

  it("says one thing: the finding is that of the sentence told once", () => {
    const found = (times: number) =>
      compare([read({ id: "a", source: "A", text: SENTENCE.repeat(times) }), other], { sameStory: true })
        .discrepancies.filter((d) => d.kind === "figure")
        .map((d) => [d.id, d.level, d.positions.map((p) => p.answer)]);
    expect(found(1)).toHaveLength(1);
    expect(found(40)).toEqual(found(1));
  });
});
