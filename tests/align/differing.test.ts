import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

/** Kinds that two one-sentence articles are asked about for a second opinion. */
const asked = (a: string, b: string): string[] =>
  check(
    [
      { id: "a", source: "A", text: a },
      { id: "b", source: "B", text: b },
    ],
    { sameStory: true, minConfidence: 0 },
  )
    .discrepancies.filter((d) => d.level === "told-otherwise")
    .map((d) => d.kind)
    .sort();

describe("slots that two sentences fill differently", () => {
  it.each([
    [
      "date",
      "The old ferry Sula was seen empty off the harbour on Monday.",
      "The old ferry Sula had left the harbour full on Tuesday.",
    ],
    [
      "polarity",
      "The harbour authority repaired the old ferry before the storm.",
      "The harbour authority failed to repair the old ferry before the storm.",
    ],
    [
      "title",
      "A spokesman of the coastal rescue command confirmed the loss of the ferry.",
      "A spokesman of the northern rescue command confirmed the loss of the ferry.",
    ],
    [
      "outcome",
      "The harbour authority moored the damaged freighter beside the old grain pier.",
      "The harbour authority towed the damaged freighter out to the northern anchorage.",
    ],
  ])("%s", (kind, a, b) => {
    expect(asked(a, b)).toContain(kind);
  });

  it("are none where the two sentences say the same", () => {
    const text = "The harbour authority moored the damaged freighter beside the old grain pier.";
    expect(asked(text, text.replace("moored", "Moored"))).toEqual([]);
  });

  it("are three at the most", () => {
    const kinds = asked(
      "“We will not close the old harbour,” Mayor Ida Lund said in Tarn on Monday of its 40 boats.",
      "“We may close the old harbour,” engineer Tomas Berg said in Ellery on Tuesday of its 60 boats.",
    );
    expect(kinds.length).toBeLessThanOrEqual(3);
  });
});
