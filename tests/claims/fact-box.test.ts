import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";

const claimsIn = (text: string) =>
  read({ id: "a", source: "Gazette", text, publishedAt: "2025-12-22" }).claims.map(
    ({ kind, attribute, value, evidence }) =>
      `${kind} ${attribute}: ${kind === "participant" ? (value as { names: string[] }).names.join(", ") : evidence[0]!.quote}`,
  );

/** The claim first, then the lines and rows that make it. */
const CORPUS: Readonly<Record<string, readonly string[]>> = {
  "figure killed: 12": [
    "- Killed: 12\n- Injured: 40",
    "Deaths: 12",
    "- Number of deaths: 12",
    "| Deaths | 12 |\n| --- | --- |\n| Injured | 40 |",
  ],
  "figure injured: 40": ["- Killed: 12\n- Injured: 40", "Injured: 40"],
  "place in: Oslo": [
    "- Location: Oslo\n- Cost: $5",
    "Venue: Oslo",
    "| Venue | Oslo |\n| --- | --- |\n| Cost | $5 |",
    "| Where | Hotel Linden, Oslo |\n| --- | --- |\n| Cost | $5 |",
  ],
  "participant Norway: Jo Lind, Ada Brandt": [
    "# The Velden talks\n\nJo Lind met Ivo Gal at the talks.\n\n| Norwegian side | Jo Lind, Ada Brandt |\n| --- | --- |\n| Cost | $5 |",
  ],
};

describe("a fact box", () => {
  for (const [claim, texts] of Object.entries(CORPUS))
    for (const text of texts) it(`${claim}: ${text}`, () => expect(claimsIn(text)).toContain(claim));
});

describe("no fact box", () => {
  it.each([
    ["He killed: 12 times he fired, then he left for the hills of Oslo and was not seen again.", "figure killed: 12"],
    ["The place: Oslo was chosen.", "place in: Oslo"],
    ["- Fired: 12", "figure killed: 12"],
  ])("%s", (text, claim) => expect(claimsIn(text)).not.toContain(claim));
});
