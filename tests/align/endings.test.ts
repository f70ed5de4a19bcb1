import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { ALIKE, APART } from "./endings.corpus.js";

const publishedAt = "2025-03-05T18:00:00Z";
const found = (a: string, b: string, later = publishedAt) =>
  check(
    [
      { id: "a", source: "Courier", text: a, publishedAt },
      { id: "b", source: "Herald", text: b, publishedAt: later },
    ],
    { sameStory: true },
  ).discrepancies.filter(({ kind }) => kind !== "uncorroborated" && kind !== "spelling");

describe("how it ended", () => {
  it.each(APART)("tells two endings apart, as one finding: %s", (_, a, b) => {
    expect(found(a, b).map(({ kind, level }) => `${kind}/${level}`)).toEqual(["outcome/excludes"]);
  });

  it.each(ALIKE)("keeps silent where it is one ending, or two things: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });

  it("takes a later stage of a later article for an update", () => {
    const [a, b] = [
      "Police in Orrin were still looking for the man who robbed a bakery on Tuesday night. He took 300 euros.",
      "A man who robbed a bakery in Orrin on Tuesday night was arrested, police said. He took 300 euros.",
    ];
    expect(found(a, b, "2025-03-06T09:00:00Z").map(({ superseded }) => superseded)).toEqual([true]);
    expect(found(b, a, "2025-03-06T09:00:00Z").map(({ superseded }) => superseded)).toEqual([false]);
  });
});
