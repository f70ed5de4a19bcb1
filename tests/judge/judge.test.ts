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
