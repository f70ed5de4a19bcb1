import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (...texts: readonly string[]): string[] =>
  check(
    texts.map((text, i) => ({ id: `a${i + 1}`, source: `Source ${i + 1}`, text })),
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "title")
    .map((d) => d.level);

describe("kinQuestions", () => {
  it("asks which relative the victim was", () =>
    expect(
      found(
        "A man was jailed on Sunday because he killed his aunt in Eastport.",
        "A court in Eastport jailed a man on Sunday over the death of his stepmother.",
      ),
    ).toEqual(["unnamed-kin"]));

  it.each([
    ["one relative", "He killed his aunt in Eastport.", "He was jailed over the death of his aunt."],
    ["her and his", "He killed his aunt in Eastport.", "Police told of the death of her mother."],
    ["relatives who are no victims", "He told his aunt of the plan.", "He told his mother of the plan."],
    ["two victims in one", "He killed his aunt. He killed his mother.", "He was jailed over the death of his uncle."],
    ["a wider word", "He killed his mother.", "He was jailed over the death of his parent."],
  ])("says nothing of %s", (_what, a, b) => expect(found(a, b)).toEqual([]));
});
