import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

interface Told {
  readonly text: string;
  readonly publishedAt?: string;
}

const numbers = (told: readonly Told[], minConfidence: number, kind = "figure") =>
  check(
    told.map((article, i) => ({ id: `a${i}`, source: `S${i}`, ...article })),
    { sameStory: true, minConfidence },
  )
    .discrepancies.filter((d) => d.kind === kind && d.scope === "across" && d.level !== "told-otherwise")
    .map((d) => d.level);
const texts = (...all: string[]): Told[] => all.map((text) => ({ text }));

describe("two figures are of one thing", () => {
  it("a share of the vote in a town", () => {
    const told = (share: string) => `Ines Haldt won ${share} percent of the vote in Port Ellery.`;
    expect(numbers(texts(told("52.4"), told("54.2")), 0.5)).toEqual(["near"]);
  });
  it("an age that differs on the day", () => {
    const told = texts("Maria Lund, 27, was arrested in Ober.", "Police in Ober arrested Maria Lund, 29.");
    expect(numbers(told, 0.5)).toEqual(["near"]);
  });
  it("not where a birthday lies between", () => {
    const told = [
      { text: "Maria Lund, 27, was arrested in Ober.", publishedAt: "2023-05-02T08:00:00Z" },
      { text: "A jury in Ober convicted Maria Lund, 29.", publishedAt: "2025-06-11T08:00:00Z" },
    ];
    expect(numbers(told, 0.5)).toEqual([]);
    const [young, old] = told;
    // The later article makes her younger: no birthday does that.
    const turned = [
      { ...young!, publishedAt: old!.publishedAt },
      { ...old!, publishedAt: young!.publishedAt },
    ];
    expect(numbers(turned, 0.5)).toEqual(["near"]);
  });
  it("not where one is from another country", () => {
    const told = texts(
      "A 36-year-old Danish skier died on the ridge above Ober.",
      "A 32-year-old Swiss skier died on the ridge above Ober.",
    );
    expect(numbers(told, 0.5)).toEqual([]);
  });
  it("not where each sentence counts another haul", () => {
    const told = texts(
      "Customs officers in Ober found 14 rifles, 31 helmets and 92 radios aboard the barge.",
      "Six rifles, 12 helmets and 30 radios were in the hold of the barge when customs men searched it.",
    );
    expect(numbers(told, 0.5)).toEqual([]);
    expect(numbers(told, 0)).not.toEqual([]);
  });
});

describe("what differs in sentences that tell the same", () => {
  it("is a candidate under another verb, no finding", () => {
    const publishedAt = "2024-09-02T08:00:00Z";
    const told = [
      "The fighting in the Ober valley began in July and drove villagers across the river.",
      "Villagers of the Ober valley have been displaced across the river since June by the fighting.",
    ].map((text) => ({ text, publishedAt }));
    expect(numbers(told, 0.5, "date")).toEqual([]);
    expect(numbers(told, 0, "date")).toContain("next-period");
  });
});

describe("numbers that are close", () => {
  it("are one thing where each article counts it once, in unlike sentences too", () => {
    const told = texts(
      "Prosecutors in Ober laid out the scheme in a 48-page indictment on Monday.",
      "The mayor kept the money for himself, according to the 47-page indictment of the prosecutors.",
    );
    expect(numbers(told, 0.5)).toEqual(["near"]);
  });
  it("are two things where they are far apart", () => {
    const told = texts(
      "Prosecutors in Ober laid out the scheme in a 48-page indictment. The mayor kept the bridge money for himself.",
      "The mayor kept the bridge money for himself, says a 17-page indictment. The scheme was laid out in Ober.",
    );
    expect(numbers(told, 0.5)).toEqual([]);
  });
});
