import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

describe("a negation that two articles contradict", () => {
  it("is one question", () => {
    const texts = [
      "The harbour pilot was not wearing a life jacket in the storm.",
      "The harbour pilot was wearing a life jacket in the storm, the coastguard said.",
      "The harbour pilot was wearing his life jacket in the storm, a colleague said.",
    ];
    const report = check(
      texts.map((text, i) => ({ id: `a${i}`, source: `S${i}`, text })),
      { sameStory: true },
    );
    const found = report.discrepancies.filter((d) => d.kind === "polarity");
    expect(found.map((d) => d.level)).toEqual(["negated"]);
    expect(found[0]!.question).toMatch(/“The harbour pilot was wearing/);
    expect(found[0]!.positions.map((p) => p.answer).sort()).toEqual(["says it is not so", "says it is so"]);
    expect(found[0]!.advice).not.toMatch(/denies/);
    expect(found[0]!.positions.flatMap((p) => p.articles).sort()).toEqual(["a0", "a1", "a2"]);
  });
});
