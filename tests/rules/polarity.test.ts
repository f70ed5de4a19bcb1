import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const levels = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "A", text: a },
      { id: "b", source: "B", text: b },
    ],
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "polarity")
    .map((d) => [d.level, d.scope]);

describe("polarity", () => {
  it("holds a denial against the plain statement of another source", () => {
    expect(
      levels(
        "The ministry denied reports that the dam had leaked into the northern valley on Sunday.",
        "The dam leaked into the northern valley on Sunday, flooding two farms.",
      ),
    ).toEqual([["denied", "across"]]);
  });

  it("holds a negated clause against the same clause told flat", () => {
    expect(
      levels(
        "The council did not approve the harbour bridge tender of the Larsen group.",
        "The council approved the harbour bridge tender of the Larsen group.",
      ),
    ).toEqual([["negated", "across"]]);
  });

  it.each([
    [
      "both deny",
      "The club denied that its keeper had left the camp early.",
      "The club has denied its keeper left the camp early.",
    ],
    [
      "the other only reports a claim",
      "The club denied that its keeper left the camp early.",
      "A blog claimed the keeper left the camp early.",
    ],
    [
      "a negation with since",
      "They had not won the northern cup since 1954.",
      "They won the northern cup, the first since 1954.",
    ],
  ])("keeps silent: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
