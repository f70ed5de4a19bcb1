import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/index.js";
import { attributionRule } from "../../src/rules/attribution.js";
import { decide } from "../../src/rules/rule.js";

const said = (subject: string | null, source: string, sure = true): Claim => ({
  id: `${source}#1`,
  kind: "quotation",
  article: source,
  source,
  subject,
  attribute: "said",
  value: { sure },
  polarity: "affirmed",
  modality: "stated",
  attribution: null,
  event: null,
  evidence: [{ article: source, field: "text", start: 0, end: 1, quote: "x" }],
});

describe("attribution: the rung that decides between two speakers", () => {
  it.each([
    ["other-speaker", "conflict", said("Ida Lund", "Gazette"), said("Per Holm", "Herald")],
    ["other-speaker", "conflict", said("Ida Lund", "Gazette"), said("Ida Holm", "Herald")],
    ["same-speaker", "agree", said("Ida Lund", "Gazette"), said("Lund", "Herald")],
    ["same-speaker", "agree", said("José Muñoz", "Gazette"), said("Jose Munoz", "Herald")],
    ["nobody-named", "incomparable", said(null, "Gazette"), said("Per Holm", "Herald")],
    ["speaker-far", "compatible", said("Ida Lund", "Gazette", false), said("Per Holm", "Herald")],
  ])("%s", (level, verdict, a, b) => {
    for (const rung of [decide(attributionRule, a, b), decide(attributionRule, b, a)])
      expect([rung.id, rung.verdict]).toEqual([level, verdict]);
  });
});
