import { describe, expect, it } from "vitest";
import { check } from "../../src/tagged.js";

/** Figures of two articles, the second ten hours later than the first. */
function found(first: string, second: string, later = true) {
  const times = ["2025-03-04T10:00:00Z", "2025-03-04T20:00:00Z"];
  const articles = [first, second].map((text, i) => ({
    id: `a${i}`,
    source: `Paper ${i}`,
    text,
    publishedAt: times[later ? i : 1 - i]!,
  }));
  return check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
}

describe("what grows while its event goes on is brought up to date", () => {
  const GROWING: readonly (readonly [string, string, string])[] = [
    [
      "acres burned",
      "The wildfire near Norrby has burned 8,000 acres, officials said on Tuesday. Crews are at work.",
      "The wildfire near Norrby has now grown to 21,000 acres, officials said on Tuesday evening. Crews came from abroad.",
    ],
    [
      "people pulled out",
      "Rescuers have pulled 14 people from the ruins of a school that fell in Norrby on Tuesday.",
      "Rescuers have pulled 23 people from the ruins of a school that fell in Norrby on Tuesday. Digging goes on.",
    ],
    [
      "homes lost",
      "A fire is burning on the hills above Norrby. Three homes were lost, the mayor said on Tuesday.",
      "A fire is burning on the hills above Norrby. Eleven homes were lost, the mayor said on Tuesday.",
    ],
    [
      "arrests",
      "Police in Norrby arrested 14 people on Tuesday at a march against the dam.",
      "Police in Norrby arrested 33 people on Tuesday at a march against the dam. All were released.",
    ],
  ];
  for (const [name, first, second] of GROWING) {
    it(`${name}: later and higher`, () => expect(found(first, second).map((d) => d.superseded)).toEqual([true]));
    it(`${name}: later and lower`, () => expect(found(first, second, false).map((d) => d.superseded)).toEqual([false]));
  }

  it("what does not grow is no update", () => {
    const [first, second] = [14, 23].map(
      (n) => `The council of Norrby bought ${n} buses for its new line to the harbour on Tuesday, the mayor said.`,
    );
    expect(found(first!, second!).map((d) => d.superseded)).toEqual([false]);
  });

  it("how far a count of votes has come is a state of the hour", () => {
    const [first, second] = ["35 percent of the votes", "90 percent of the votes"].map(
      (n) => `With ${n} counted in Norrby on Tuesday, the sitting mayor was ahead. Turnout was high.`,
    );
    expect(found(first!, second!)).toEqual([]);
  });
});
