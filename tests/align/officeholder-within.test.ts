import { describe, expect, it } from "vitest";
import { check } from "../../src/tagged.js";

/** Who one article alone is told to have as holders of one office. */
const holders = (text: string): string[] =>
  check([{ id: "a", source: "Paper", text, publishedAt: "2026-03-03T09:00:00Z" }])
    .discrepancies.filter(({ kind }) => kind === "officeholder")
    .map(({ level, scope, positions }) => `${level} ${scope}: ${positions.map(({ answer }) => answer).join(" | ")}`);

const TWO = ["two-holders within: Gudrun Aas | Tor Eide"];

describe("two holders of one office within one article", () => {
  const FOUND = [
    "Danish Prime Minister Tor Eide signed the pact on Sunday. It ends a row over herring. Danish Prime Minister Gudrun Aas called it a good day.",
    "Tor Eide, the chief executive of Ostra Docks, said on Sunday it would cut 300 jobs. Unions protested. Gudrun Aas, the chief executive of Ostra Docks, said she was sorry.",
    "Norrby Mayor Tor Eide opened the bridge on Monday. Children sang. Gudrun Aas, the mayor of Norrby, praised the engineers.",
    "Tor Eide, the police chief of Norrby, asked for witnesses on Monday. Gudrun Aas, the police chief of Norrby, said nobody was hurt.",
  ];
  for (const text of FOUND) it(text.slice(0, 70), () => expect(holders(text)).toEqual(TWO));

  const SILENT = [
    "Danish Prime Minister Tor Eide signed the pact on Sunday. Former Danish Prime Minister Gudrun Aas called it a good day.",
    "Danish Prime Minister Tor Eide signed the pact on Sunday. Danish Deputy Prime Minister Gudrun Aas called it a good day.",
    "Danish Prime Minister Tor Eide signed the pact on Sunday. In 2014 Danish Prime Minister Gudrun Aas had refused it.",
    "Danish Prime Minister Tor Eide stepped down on Sunday. Danish Prime Minister Gudrun Aas moved in on Monday.",
    "Danish Prime Minister Tor Eide met Finnish Prime Minister Gudrun Aas on Sunday. They spoke of herring.",
    "Norrby Mayor Tor Eide opened the bridge on Monday. Gudrun Aas, the mayor of Osterby, praised the engineers.",
    "Tor Eide, the co-chief executive of Ostra Docks, spoke on Sunday. Gudrun Aas, the co-chief executive of Ostra Docks, was there.",
    "Norrby Mayor Tor Eide opened the bridge on Monday. Acting Norrby Mayor Gudrun Aas had planned it.",
  ];
  for (const text of SILENT) it(text.slice(0, 110), () => expect(holders(text)).toEqual([]));
});
