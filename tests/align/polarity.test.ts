import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { differences } from "../two-articles.js";

describe("a negation that two articles contradict", () => {
  it("is one question", () => {
    const texts = [
      "The harbour pilot was not wearing a life jacket in the storm.",
      "The harbour pilot was wearing a life jacket in the storm, the coastguard said.",
      "The harbour pilot was wearing his life jacket in the storm, a colleague said.",
    ];
    const report = check(
      texts.map((text, i) => ({ id: `a${i}`, source: `S${i}`, text })),
      { sameStory: true },
    );
    const found = report.discrepancies.filter((d) => d.kind === "polarity");
    expect(found.map((d) => d.level)).toEqual(["negated"]);
    expect(found[0]!.question).toMatch(/“The harbour pilot was wearing/);
    expect(found[0]!.positions.map((p) => p.answer).sort()).toEqual(["says it is not so", "says it is so"]);
    expect(found[0]!.advice).not.toMatch(/denies/);
    expect(found[0]!.positions.flatMap((p) => p.articles).sort()).toEqual(["a0", "a1", "a2"]);
  });
});

describe("what is not so on one day and so on another", () => {
  const kinds = (a: string, b: string): string[] =>
    differences(a, b, "2026-03-03T09:00:00Z").flatMap(({ kind, level }) =>
      kind === "polarity" || kind === "date" ? [`${kind}/${level}`] : [],
    );
  const plain = "The senate of Ober approved the tunnel under the lake on Monday. Diggers are ready.";

  it("is no contradiction, where the other day is told or the deed follows", () => {
    expect(kinds("The senate of Ober did not approve the tunnel under the lake in January.", plain)).toEqual([]);
    const later =
      "The senate of Ober had not approved the tunnel under the lake in January. On Monday it did, narrowly.";
    expect(kinds(later, plain)).toEqual([]);
  });

  it("is one on the same day", () => {
    const no = "The senate of Ober did not approve the tunnel under the lake on Monday. Diggers are ready.";
    expect(kinds(no, plain)).toContain("polarity/negated");
  });

  it("asks of a denial only where the other article has none", () => {
    const denial = "The mill on Monday denied reports that a second vat had burst at its works on the lake.";
    const claim = "Villagers say that a second vat burst at the works on the lake.";
    expect(kinds(claim, denial)).toEqual(["polarity/denied"]);
    expect(kinds(`${claim} The mill denies it.`, denial)).toEqual([]);
    expect(kinds(`${claim} Its owners have rejected the reports.`, denial)).toEqual([]);
  });
});
