import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";

const modalities = (text: string) => [
  ...new Set(
    read({ id: "a", source: "Gazette", text, publishedAt: "2025-12-22" })
      .claims.filter(({ kind }) => kind === "polarity")
      .map(({ modality }) => modality),
  ),
];

describe("how firmly a sentence says it", () => {
  it.each([
    ["hedged", "The old bridge may fall."],
    ["hedged", "Prices in May may fall further."],
    ["stated", "The old bridge fell on 7 May in Velden."],
    ["stated", "In May the old bridge fell."],
    ["stated", "The bridge fell between March and May."],
    ["stated", "May 7 was the day the bridge fell."],
    ["stated", "The bridge was built by Will Marsh in Velden."],
    ["predicted", "The old bridge will fall."],
  ])("%s: %s", (modality, text) => expect(modalities(text)).toEqual([modality]));
});
