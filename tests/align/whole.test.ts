import { describe, expect, it } from "vitest";
import { check, read } from "../../src/index.js";

const of = (text: string) =>
  read({ id: "a", source: "A", text })
    .claims.filter(({ kind }) => kind === "figure")
    .map(({ value }) => value as { min: number; of: string | null; part: boolean })
    .map(({ min, of: what, part }) => `${min} ${what}${part ? ", a part" : ""}`);

describe("so many of so many", () => {
  it.each([
    ["The court found him guilty on four of six counts.", "4 counts"],
    ["The court found him guilty on four of the six counts.", "4 counts, a part"],
    ["The court found him guilty on 4 of 6 counts.", "4 counts"],
    ["The party took 14 of 27 seats in the vote.", "14 seats"],
    ["The fire destroyed nine of some 20 houses in the lane.", "9 houses"],
  ])("%s", (text, first) => {
    expect(of(text)[0]).toBe(first);
    // The whole is no number to be held against another's part.
    expect(
      of(text)
        .slice(1)
        .every((told) => told.endsWith("a part")),
    ).toBe(true);
  });

  it("asks how many of what is counted", () => {
    const texts = [
      "Jurors in Ellery found Lena Oram guilty on all six counts of fraud on Monday.",
      "A jury in Ellery found Lena Oram guilty on four of six counts of fraud on Monday.",
    ];
    const articles = texts.map((text, i) => ({ id: `a${i}`, source: `S${i}`, text }));
    const [found] = check(articles, { sameStory: true }).discrepancies.filter(({ kind }) => kind === "figure");
    expect([found?.question, ...(found?.positions.map(({ answer }) => answer) ?? [])].join(" | ")).not.toMatch(/six/);
    expect(found?.positions.map(({ answer }) => answer).sort()).toEqual(["4 counts", "6 counts"]);
  });
});
