import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "Courier", text: a, publishedAt: "2025-03-12T18:00:00Z" },
      { id: "b", source: "Herald", text: b, publishedAt: "2025-03-12T20:00:00Z" },
    ],
    { sameStory: true },
  ).discrepancies.filter(({ because }) => because.some(({ by }) => by === "same-deed"));

describe("to how many one did one thing", () => {
  it.each([
    [
      "The striker Piet Halm missed nine games this season with a bad knee.",
      "Piet Halm had a hard year at Ober, missing 10 of the club's 16 games.",
    ],
    ["Orrin Steel closed five mills in the north.", "The firm, Orrin Steel, closed eight mills, the union said."],
    ["Ines Falk adopted three children after the war.", "Ines Falk, the writer, adopted five children."],
    ["Piet Halm robbed 12 banks before he was caught.", "Halm had robbed 14 banks, police said. Piet Halm is 40."],
    ["Orrin Steel laid off 300 workers.", "Orrin Steel laid off 500 workers and closed a mill."],
    ["Ines Falk founded four schools in Ober.", "Ines Falk, who founded six schools, was 80."],
  ])("%s / %s", (a, b) => {
    expect(found(a, b)).toHaveLength(1);
  });

  it.each([
    ["a whole and its part", "Piet Halm missed nine games.", "Piet Halm missed nine of 16 games."],
    ["another thing", "Orrin Steel closed five mills.", "Orrin Steel closed eight shops."],
    ["another person", "Piet Halm robbed 12 banks.", "Ines Falk robbed 14 banks."],
    ["a plan", "Orrin Steel closed five mills.", "Orrin Steel will close eight mills."],
    ["what is done over and over", "Piet Halm scored five goals.", "Piet Halm scored eight goals in May."],
    ["two counts of one article", "Halm robbed 12 banks. Piet Halm robbed 14 banks.", "Piet Halm robbed 14 banks."],
    ["a bound that allows it", "Orrin Steel closed at least five mills.", "Orrin Steel closed eight mills."],
    ["the other's number too", "Orrin Steel closed five mills.", "Orrin Steel closed five mills. Dorn closed eight."],
  ])("is not at odds: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
