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
});
