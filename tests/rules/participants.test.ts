import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const levels = (...texts: string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text, publishedAt: "2024-05-14" })),
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "participants")
    .map((d) => [d.level, d.positions.map((p) => p.answer).sort()]);

const TALKS = "Delegates from Norway and Chile met for talks in Lima on Tuesday. ";

describe("participants", () => {
  it("flags somebody whom a list leaves out", () => {
    expect(
      levels(
        `${TALKS}The Norwegian delegation included Anna Keller, Peter Lund and Maria Torres.`,
        `${TALKS}The Norwegian delegation comprised Anna Keller and Peter Lund.`,
      ),
    ).toEqual([["left-out", ["Anna Keller, Maria Torres, Peter Lund", "Anna Keller, Peter Lund"]]]);
  });

  it.each([
    [
      "the other only names the leader",
      `${TALKS}The Norwegian delegation included Anna Keller and Peter Lund.`,
      `${TALKS}The Norwegian delegation was led by Anna Keller.`,
    ],
    [
      "the other lists nobody",
      `${TALKS}The Norwegian delegation included Anna Keller and Peter Lund.`,
      `${TALKS}The Norwegian delegation said nothing afterwards.`,
    ],
    [
      "two sides",
      `${TALKS}The Norwegian delegation included Anna Keller and Peter Lund.`,
      `${TALKS}The Chilean delegation included Rodrigo Fuentes and Camila Rojas.`,
    ],
  ])("keeps silent: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
