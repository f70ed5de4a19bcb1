import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const articles = [
  { id: "a", source: "A", text: "The harbour authority moored the damaged freighter beside the old grain pier." },
  { id: "b", source: "B", text: "The harbour authority towed the damaged freighter out to the northern anchorage." },
];
const retold = (minConfidence: number) =>
  check(articles, { sameStory: true, minConfidence }).discrepancies.filter((d) => d.level === "told-otherwise");

describe("retold sentences", () => {
  it("are candidates for a second opinion", () => {
    expect(retold(0).map((d) => d.positions.length)).toEqual([2]);
  });
  it("are no finding by themselves", () => {
    expect(retold(0.5)).toEqual([]);
  });
  it("are likelier at odds in a number than in other words", () => {
    const numbers = [
      { id: "a", source: "A", text: "Divers raised nine statues of saints from the sunken barge near the lock." },
      { id: "b", source: "B", text: "Divers raised four figurines of saints from the sunken barge near the lock." },
    ];
    const candidates = check(numbers, { sameStory: true, minConfidence: 0 }).discrepancies;
    const ofKind = (kind: string) => candidates.find((d) => d.kind === kind && d.level === "told-otherwise");
    expect(ofKind("figure")!.confidence).toBeGreaterThan(retold(0)[0]!.confidence);
  });
  it("ask no question that a finding of the same sentences and kind asks", () => {
    const tolls = [
      { id: "a", source: "A", text: "The ferry fire near Ober killed 12 people on Monday, the coastguard said." },
      { id: "b", source: "B", text: "The ferry fire near Ober killed 17 people on Monday, the coastguard said." },
    ];
    const found = check(tolls, { sameStory: true, minConfidence: 0 }).discrepancies.filter((d) => d.kind === "figure");
    expect(found.map((d) => d.level)).toEqual(["apart"]);
  });
});
