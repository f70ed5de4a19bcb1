import { describe, expect, it } from "vitest";
import { type Article, check } from "../../src/index.js";

const TELLINGS = [
  (dead: string) => `A bus fell into a ravine near Tessin on Monday, killing ${dead} people, police said.`,
  (dead: string) => `Police said ${dead} people were killed when a bus fell into a ravine near Tessin on Monday.`,
  (dead: string) => `In a bus crash near Tessin, where the bus fell into a ravine on Monday, ${dead} people died.`,
  (dead: string) => `The Tessin bus crash killed ${dead} people on Monday; the bus fell into a ravine, police said.`,
];

const firstOf = (tolls: Readonly<Record<string, string>>): string => {
  const articles = Object.entries(tolls).map(
    ([source, dead], i): Article => ({
      id: source,
      source,
      text: TELLINGS[i]!(dead),
      publishedAt: "2026-03-03T09:00:00Z",
    }),
  );
  const report = check(articles, { sameStory: true });
  expect(report.discrepancies.map((d) => d.kind)).toContain("figure");
  return report.sources[0]!.source;
};

describe("the odd one out", () => {
  it("is who stands alone against several, wherever in the alphabet", () => {
    expect(firstOf({ Beacon: "four", Courier: "four", Daily: "four", Zeta: "nine" })).toBe("Zeta");
    expect(firstOf({ Alpha: "nine", Beacon: "four", Courier: "four", Daily: "four" })).toBe("Alpha");
  });

  it("is of two against two nobody: the order of names stays", () => {
    expect(firstOf({ Beacon: "four", Courier: "nine", Daily: "four", Zeta: "nine" })).toBe("Beacon");
  });
});
