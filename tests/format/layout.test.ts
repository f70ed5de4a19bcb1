import { describe, expect, it } from "vitest";
import { columnsOf, counted, cutEnd, cutStart, listed, wrap } from "../../src/format/layout.js";

describe("layout", () => {
  it.each([
    ["abc", 3],
    ["Zoë", 3],
    ["Zoe\u0308", 3],
    ["東京", 4],
    ["", 0],
    ["a\u200bb", 2],
  ])("%s takes %i columns", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it("wraps at spaces, and lets a longer word stand alone", () => {
    expect(wrap("the ferry sank off Aldermere", 10)).toEqual(["the ferry", "sank off", "Aldermere"]);
    expect(wrap("a unbreakableword b", 6)).toEqual(["a", "unbreakableword", "b"]);
    expect(wrap("  ", 6)).toEqual([]);
  });

  it("cuts at a space where one is near, never above the width", () => {
    expect(cutEnd("the ferry sank", 11)).toBe("the ferry…");
    expect(cutStart("the ferry sank", 11)).toBe("…ferry sank");
    expect(cutEnd("東京東京東京", 5)).toBe("東京…");
    for (let width = 1; width < 20; width++) {
      expect(columnsOf(cutEnd("the ferry 東京 sank", width))).toBeLessThanOrEqual(width);
      expect(columnsOf(cutStart("the ferry 東京 sank", width))).toBeLessThanOrEqual(width);
    }
  });

  it("counts and lists", () => {
    expect([counted(1, "finding"), counted(0, "finding")]).toEqual(["1 finding", "0 findings"]);
    expect(listed(["A"])).toBe("A");
    expect(listed(["A", "B", "C"])).toBe("A, B and C");
    expect(listed(["A", "B", "C", "D"])).toBe("A, B and 2 more");
  });
});
