import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const report = (...texts: string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text, publishedAt: "2024-05-14" })),
    { sameStory: true },
  ).discrepancies;

const WORDS = "We remain wholly committed to reopening the northern harbour before the autumn storms arrive,";

describe("a message says nothing untrue", () => {
  it("tells where one article has more than one of the answers", () => {
    const found = report(
      `“${WORDS}” Anna Keller said. “${WORDS}” Peter Lund said later.`,
      `“${WORDS}” Peter Lund said on Monday.`,
    ).filter((d) => d.kind === "attribution");
    expect(found).toHaveLength(1);
    const both = found[0]!.positions.every((position) => position.sources.includes("Paper 0"));
    expect(both).toBe(true);
    expect(found[0]!.message).toMatch(/both|Paper 0 has more than one of these answers\.$/);
  });

  it("does not call a fact what is only spoken of without a denial", () => {
    const [found] = report(
      "The ministry denied reports that the dam had leaked into the northern valley on Sunday.",
      "Officials spoke of a proposed survey after the dam leaked into the northern valley on Sunday.",
    ).filter((d) => d.kind === "polarity");
    expect(found!.positions.map((p) => p.answer)).toContain("not denied");
    expect(found!.message).not.toContain("as a fact");
  });
});

describe("a position", () => {
  it("shows first the place of what is at issue, of a list as of anything else", () => {
    const talks = "Delegates from Norway and Chile met for talks in Lima on Tuesday. ";
    const [found] = report(
      `${talks}The Norwegian delegation included Anna Keller, Peter Lund and Maria Torres.`,
      `${talks}The Norwegian delegation comprised Anna Keller and Peter Lund.`,
    ).filter((d) => d.kind === "participants");
    const long = found!.positions.find((p) => p.answer.includes("Maria Torres"));
    expect(long!.evidence[0]!.quote).toBe("Maria Torres");
  });

  it("is one where two articles spell one member of a list in two ways", () => {
    const talks = "Delegates from Ukraine and Chile met for talks in Lima on Tuesday. ";
    const found = report(
      `${talks}The Ukrainian delegation included Andrii Marchuk, Peter Lund and Maria Torres.`,
      `${talks}The Ukrainian delegation included Andriy Marchuk, Peter Lund and Maria Torres.`,
      `${talks}The Ukrainian delegation comprised Peter Lund and Maria Torres.`,
    ).filter((d) => d.kind === "participants");
    expect(found.map((d) => d.positions.map((p) => p.sources))).toEqual([[["Paper 0", "Paper 1"], ["Paper 2"]]]);
  });
});
