import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

/** The levels of the findings of this kind, with who is said to hold the office. */
function holders(...texts: readonly string[]): string[][] {
  const articles = texts.map((text, i) => ({
    id: `a${i + 1}`,
    source: `Source ${i + 1}`,
    text,
    publishedAt: `2026-03-03T0${i + 6}:00:00Z`,
  }));
  return check(articles, { sameStory: true })
    .discrepancies.filter((d) => d.kind === "officeholder")
    .map((d) => [d.level, ...d.positions.map((p) => p.answer).sort()]);
}

describe("officeholder", () => {
  it("flags two holders whom no article knows together", () =>
    expect(
      holders(
        "Norwegian Prime Minister Kari Holm welcomed the accord in Oslo late on Sunday.",
        "Norwegian Prime Minister Jonas Vik welcomed the accord in Oslo late on Sunday.",
      ),
    ).toEqual([["two-holders", "Jonas Vik", "Kari Holm"]]));

  it("flags a second envoy whom only one article knows, beside the one whom all know", () =>
    expect(
      holders(
        "Norwegian special envoy Kari Holm welcomed the accord in Oslo late on Sunday.",
        "Norwegian special envoy Kari Holm welcomed the accord in Oslo late on Sunday. The Norwegian special envoy, Per Dahl, spoke to reporters after the session.",
      ),
    ).toEqual([["unknown-holder", "Kari Holm", "Per Dahl"]]));

  it("flags one office and surname under two given names", () =>
    expect(
      holders(
        "Rep. Lena Ortiz won the vote for the committee's chair on Sunday.",
        "Representative Maria Ortiz won the vote for the committee's chair on Sunday.",
      ),
    ).toEqual([["namesake", "Lena Ortiz", "Maria Ortiz"]]));

  it.each([
    [
      "a middle name",
      "Rep. Lena Ortiz won the vote for the committee's chair on Sunday.",
      "Rep. M. Lena Ortiz won the vote for the committee's chair on Sunday.",
    ],
    [
      "a short name",
      "Rep. Bob Ortiz won the vote for the committee's chair on Sunday.",
      "Rep. Robert Ortiz won the vote for the committee's chair on Sunday.",
    ],
    [
      "a wife beside the surname of the holder",
      "President Ortiz came with his wife, Maria Ortiz, on Sunday.",
      "President Pedro Ortiz came alone on Sunday.",
    ],
    [
      "ambassadors of two countries to one body",
      "Norwegian ambassador to the United Nations Kari Holm spoke on Sunday.",
      "Danish ambassador to the United Nations Per Dahl spoke on Sunday.",
    ],
    [
      "two countries",
      "French President Luc Morel welcomed the accord in Paris late on Sunday.",
      "Chilean President Laura Montes welcomed the accord in Paris late on Sunday.",
    ],
    [
      "joint holders",
      "Norwegian special envoys Kari Holm and Per Dahl welcomed the accord in Oslo late on Sunday.",
      "Norwegian special envoy Kari Holm welcomed the accord in Oslo late on Sunday.",
    ],
    [
      "a predecessor",
      "Norwegian Prime Minister Kari Holm welcomed the accord in Oslo late on Sunday.",
      "Former Norwegian Prime Minister Jonas Vik welcomed the accord in Oslo late on Sunday.",
    ],
    [
      "two spellings",
      "Norwegian Prime Minister Kari Hollm welcomed the accord in Oslo late on Sunday.",
      "Norwegian Prime Minister Karin Holm welcomed the accord in Oslo late on Sunday.",
    ],
    [
      "a deputy",
      "Norwegian Prime Minister Kari Holm welcomed the accord in Oslo late on Sunday.",
      "Norwegian Deputy Prime Minister Jonas Vik welcomed the accord in Oslo late on Sunday.",
    ],
    [
      "offices with many holders",
      "Norwegian lawmaker Kari Holm welcomed the accord in Oslo late on Sunday.",
      "Norwegian lawmaker Jonas Vik welcomed the accord in Oslo late on Sunday.",
    ],
  ])("says nothing of %s", (_what, a, b) => expect(holders(a, b)).toEqual([]));
});
