import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "Courier", text: a, publishedAt: "2025-03-12T18:00:00Z" },
      { id: "b", source: "Herald", text: b, publishedAt: "2025-03-12T20:00:00Z" },
    ],
    { sameStory: true },
  ).discrepancies.filter(({ because }) => because.some(({ by }) => by === "same-offer"));

describe("what one offers", () => {
  it.each([
    ["Orrin Bank has bid $5 billion for Velden Glass.", "Orrin Bank offered $4 billion for Velden Glass on Monday."],
    [
      "Ober United have made a $200 million offer to Piet Halm, a player said.",
      "Piet Halm has an offer. The offer of Ober United was $184 million.",
    ],
    ["Orrin Bank's $5 billion bid was rejected.", "A $4 billion bid from Orrin Bank was rejected by Velden Glass."],
    [
      "Ober United have made a seven-year, $200 million offer to Piet Halm.",
      "Ober United offered Piet Halm $200 million over eight years.",
    ],
    [
      "Ober United offered Halm $140 million.",
      "Two clubs made offers to Halm, Ober United (seven years, $160 million) and Marl United (six years, $150 million).",
    ],
    ["Orrin Bank offered to buy the mill for $50 million.", "Orrin Bank has offered $60 million for the mill."],
  ])("%s / %s", (a, b) => {
    expect(found(a, b)).toHaveLength(1);
  });

  it.each([
    ["two firms", "Orrin Bank bid $5 billion for Velden Glass.", "Marl Bank bid $4 billion for Velden Glass."],
    ["two bids of one", "Orrin Bank bid $4 billion. Then Orrin Bank bid $5 billion.", "Orrin Bank bid $5 billion."],
    ["an earlier bid", "Orrin Bank bid $5 billion.", "Orrin Bank's earlier $4 billion bid was rejected."],
    ["a plan", "Orrin Bank bid $5 billion.", "Orrin Bank may bid $4 billion for Velden Glass."],
    ["a rate", "Orrin Bank offered $40 million.", "Orrin Bank offered $20 million a year."],
    ["another currency", "Orrin Bank bid $5 billion.", "Orrin Bank bid 4 billion euros."],
    ["rounded", "Orrin Bank bid $4.98 billion.", "Orrin Bank bid about $5 billion."],
    ["a bound that allows it", "Orrin Bank bid at least $4 billion.", "Orrin Bank bid $5 billion for Velden."],
    ["something else", "Orrin Bank bid $5 billion.", "Orrin Bank offered a premium of $5 million."],
  ])("is not at odds: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
