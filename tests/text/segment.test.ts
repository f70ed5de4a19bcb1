import { describe, expect, it } from "vitest";
import { winkTagger } from "../../src/text/segment.js";

const words = (text: string) => winkTagger(text).map((token) => token.text);

describe("winkTagger", () => {
  it("makes the same of a text whatever it has read before", () => {
    const text = "President Marenko's plan failed. The mayor said Oskarsen's aides knew.";
    const before = winkTagger(text);
    winkTagger("A plan like Marenko's. An aide like Oskarsen's, they said.");
    expect(winkTagger(text)).toEqual(before);
    expect(words(text)).toContain("Marenko");
  });

  it("cuts the possessive, also after marks, and leaves contractions to the tagger", () => {
    expect(words('"Oskarsen\'s aides"')).toEqual(['"', "Oskarsen", "'s", "aides", '"']);
    expect(words("It's late.")).toEqual(["It", "'s", "late", "."]);
  });

  it("cuts a run without spaces, and loses no letter of it", () => {
    const run = "a-".repeat(400);
    expect(words(`The ${run} end`).join("")).toBe(`The${run}end`);
  });
});
