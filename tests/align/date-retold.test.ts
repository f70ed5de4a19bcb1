import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (text: string) =>
  check([{ id: "a", source: "A", text, publishedAt: "2025-12-14T10:00:00Z" }], {
    sameStory: true,
    kinds: { uncorroborated: "off" },
  })
    .discrepancies.filter(({ kind }) => kind === "date")
    .map(({ scope, confidence }) => `${scope} ${confidence >= 0.5}`);

describe("one thing that happens once, dated twice in one article", () => {
  it.each([
    [
      "Earlier this month a survey mission captured a stunning image of the floe. The image of the glowing floe was captured on November 29, it said.",
    ],
    [
      "The Ober ferry sank in heavy seas last week. The ferry from Ober sank on November 21 with no one on board, the coast guard said.",
    ],
    [
      "Last week Mayor Lena Vik signed a harbour contract with Varda. The contract for the harbour was signed by Vik on November 27.",
    ],
  ])("%s", (text) => {
    expect(found(text)).toEqual(["within true"]);
  });

  it.each([
    [
      "one day",
      "The Ober ferry sank in heavy seas on Friday. The ferry from Ober sank on December 12 with no one on board.",
    ],
    [
      "a month and its day",
      "Earlier this month a survey mission captured an image of the floe. The image of the floe was captured on December 9.",
    ],
    [
      "other things",
      "Earlier this month a mission captured an image of the floe. The rebels captured the town on November 29.",
    ],
    [
      "a meeting",
      "The council of Ober met on Friday over the harbour. The Ober council met on November 20 over the harbour.",
    ],
    [
      "two dates of the calendar",
      "The film was released in Norland on November 20. The film was released in Varda on December 1.",
    ],
    [
      "several",
      "The Ober ferry sank last week. The Ober ferry sank on November 21. The Ober ferry sank on November 3, 1990.",
    ],
    ["a forecast", "The agency will launch the probe on Friday from Ober. The Ober probe launched on November 20."],
    ["a hedge", "The Ober ferry may have sunk last week. The Ober ferry sank on November 21."],
  ])("is nothing: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
