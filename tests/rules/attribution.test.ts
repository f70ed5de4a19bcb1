import { describe, expect, it } from "vitest";
import { attributionRule } from "../../src/rules/attribution.js";
import { decide } from "../../src/rules/rule.js";
import { ruleTester, sampleClaim } from "../../src/testing.js";

const said = (subject: string | null, source: string, sure = true) =>
  sampleClaim({ kind: "quotation", source, subject, attribute: "said", value: { sure } });

const RUNGS = [
  ["other-speaker", "conflict", said("Ida Lund", "Gazette"), said("Per Holm", "Herald")],
  ["other-speaker", "conflict", said("Ida Lund", "Gazette"), said("Ida Holm", "Herald")],
  ["same-speaker", "agree", said("Ida Lund", "Gazette"), said("Lund", "Herald")],
  ["same-speaker", "agree", said("José Muñoz", "Gazette"), said("Jose Munoz", "Herald")],
  ["nobody-named", "incomparable", said(null, "Gazette"), said("Per Holm", "Herald")],
  ["speaker-far", "compatible", said("Ida Lund", "Gazette", false), said("Per Holm", "Herald")],
] as const;

ruleTester(
  attributionRule,
  {
    rungs: RUNGS.map(([level, , a, b]) => ({
      name: `${level}: ${a.subject ?? "nobody"} | ${b.subject ?? "nobody"}`,
      level,
      claims: [a, b],
    })),
  },
  { describe, it },
);

describe("attribution: what the rung says of two speakers", () => {
  it.each(RUNGS)("%s: %s", (_, verdict, a, b) => expect(decide(attributionRule, a, b).verdict).toBe(verdict));
});
