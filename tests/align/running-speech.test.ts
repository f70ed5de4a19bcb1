import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const levels = (a: string, b: string) =>
  differences(a, b)
    .filter((d) => d.kind === "quotation")
    .map((d) => d.level);

describe("a change where a sentence begins", () => {
  const before = "“The council has built nothing but an empty promise. ";
  const after = " based on the needs of the town,” Mayor Ada Lund said.";
  it("is one where the sentence before ends alike", () => {
    expect(levels(`${before}Oh, not a plan${after}`, `${before}Not a plan${after}`)).toEqual(["small-word-changed"]);
    expect(
      levels(
        "“We are not here to serve the harbour. The harbour is not the aim. The town is the aim,” Mayor Ada Lund said.",
        "“We are not here to serve the harbour. That is not the aim, the town is the aim,” Mayor Ada Lund said.",
      ),
    ).toEqual(["word-changed"]);
  });
  it("may be a cut at the head of a quotation", () => {
    expect(
      levels(
        "“Oh, not a plan based on the needs of the town,” Mayor Ada Lund said.",
        "“Not a plan based on the needs of the town,” Mayor Ada Lund said.",
      ),
    ).toEqual([]);
  });
  it("may be one after an ellipsis", () => {
    expect(
      levels(
        `${before}Oh, not a plan${after}`,
        "“The council has built nothing but an empty promise … not a plan based on the needs of the town,” Mayor Ada Lund said.",
      ),
    ).toEqual([]);
  });
});

describe("what an ellipsis joins", () => {
  const apart =
    "“The board and I have met, and both believe that safe bridges and good roads are worth the money,” the statement said. “As a result, in line with the law, the building of the bridge is being put off until spring.”";
  it("is two utterances", () => {
    expect(
      levels(
        apart,
        "Governor Tom Brandt wrote that both “believe that safe bridges and good roads are worth the money … the building of the bridge is put off until spring”.",
      ),
    ).toEqual(["small-word-changed"]);
  });
  it("is a cut and no change", () => {
    expect(
      levels(
        apart,
        "Governor Tom Brandt wrote that both “believe that safe bridges and good roads are worth the money … the building of the bridge is being put off until spring”.",
      ),
    ).toEqual([]);
  });
});

describe("one speech, for which one article names nobody", () => {
  const said =
    "“I do not think that this is what we are here to do. We are not here to guard old walls. The gate was left open all night,” Mayor Ada Lund said.";
  it("is known by its words", () => {
    expect(
      levels(
        said,
        "The hall was full. “I do not think that this is what we are here to do. We are not here to guard old walls. The gate was left open all day.” Then it fell silent.",
      ),
    ).toEqual(["word-changed"]);
  });
});

describe("marks that stand wrong", () => {
  it.each([
    "“The gate was left open the whole night,” said Mayor Ada Lund. “She wants to close the harbour for good this winter. Nobody asked her.\n\nThe council meets on Sunday.",
    '"The gate was left open the whole night. She wants to close the harbour for good this winter, "said Mayor Ada Lund.\n\nThe council meets on Sunday.',
  ])("%s", (text) => {
    expect(
      levels(text, "“She wants to close the harbour for good this summer,” Mayor Ada Lund said on Friday in Kerrow."),
    ).toEqual(["word-changed"]);
  });
});
