import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (text: string) =>
  check([{ id: "a", source: "Courier", text, publishedAt: "2025-03-05T18:00:00Z" }])
    .discrepancies.filter(({ scope }) => scope === "within")
    .map(({ kind, positions }) => `${kind}: ${positions.map(({ answer }) => answer).sort()}`);

const FERRY =
  "A ferry sank off Marl on Tuesday night. Fourteen people died, the coastguard said. It had 80 people on board.";
const FESTIVAL =
  "The Lune festival begins on 3 March 2025 in the park at Kerrow. Forty bands will play. Tickets cost 25 euros.";
const FIRM =
  "The pump maker Kestrel Works employs 4,000 people, its owner said on Monday. The plant in Marl is to close.";

describe("a fact box against its text", () => {
  it.each([
    ["figure: 14 people,17", `${FERRY}\n\n| Deaths | 17 |\n| --- | --- |\n| On board | 80 |\n`],
    ["figure: €25,€35", `${FESTIVAL}\n\n## Key facts\n\n- Bands: 40\n- Ticket price: 35 euros\n`],
  ])("%s", (answers, text) => {
    expect(found(text)).toEqual([answers]);
  });

  it.each([
    ["the same numbers", `${FERRY}\n\n| Deaths | 14 |\n| --- | --- |\n| On board | 80 |\n`],
    ["another price", `${FESTIVAL}\n\n## Key facts\n\n- Bands: 40\n- Family ticket: 60 euros\n`],
    ["a table of many", `${FERRY}\n\n| Year | Ships | Deaths |\n| --- | --- | --- |\n| 2019 | 3 | 17 |\n`],
    ["a row that the text says nothing of", `${FIRM}\n\n## Key facts\n\n- Plants: 3\n- Founded: 1921\n`],
  ])("nothing: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
