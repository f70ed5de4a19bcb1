import { describe, expect, it } from "vitest";
import { suppress } from "../../src/judge/suppress.js";
import type { Discrepancy } from "../../src/model/index.js";

const finding = (id: string, question: string, quote: string): Discrepancy => ({
  id,
  kind: "figure",
  level: "apart",
  scope: "across",
  severity: "high",
  confidence: 0.9,
  superseded: false,
  question,
  positions: [
    {
      answer: quote,
      sources: ["Gazette"],
      articles: ["a"],
      claims: [],
      evidence: [{ article: "a", field: "text", start: 0, end: quote.length, quote }],
    },
  ],
  message: "The sources differ.",
  advice: null,
  because: [],
});

const findings = [
  finding("f1", "How many people came to the bridge?", "two hundred"),
  finding("f2", "How much did the work cost?", "Forty\nmillion euros"),
];
const dated = [{ id: "a", source: "Gazette", publishedAt: "2025-05-20T08:00:00Z" }];
const codes = (result: ReturnType<typeof suppress>) => result.notices.map((notice) => notice.code);
const ids = (result: ReturnType<typeof suppress>) => result.discrepancies.map((d) => d.id);

describe("suppress", () => {
  it("leaves out a finding by its fingerprint, and says so with the reason", () => {
    const result = suppress(findings, [{ id: "f1", reason: "the police count stands" }], dated);
    expect(ids(result)).toEqual(["f2"]);
    expect(result.notices.map((n) => n.text)).toEqual(["1 finding is left out: the police count stands."]);
  });

  it.each(["the BRIDGE", "forty million"])(
    "leaves out a finding by a phrase, in any case and spacing: %s",
    (phrase) => {
      expect(ids(suppress(findings, [{ phrase, reason: "checked" }], dated))).toHaveLength(1);
    },
  );

  it.each([
    ["2 people", "12 people"],
    ["200", "1,200 homes"],
    ["1,200", "1,200,000 homes"],
    ["21", "21.5 metres"],
    ["ferry", "the ferryman"],
    ["1", "1.5 metres"],
  ])("meets whole words and numbers only: %s is not in %s", (phrase, quote) => {
    expect(ids(suppress([finding("f", "How many?", quote)], [{ phrase, reason: "r" }], dated))).toEqual(["f"]);
  });

  it.each([
    ["12 people", "some 12 people"],
    ["21", "they were 21."],
    ["21", "21, of whom nine swam"],
    ["$200", "US$200"],
    ["ferry", "the ferry's crew"],
    ["fish", "selfish, they said, of the fish"],
  ])("meets them wherever they stand: %s is in %s", (phrase, quote) => {
    expect(ids(suppress([finding("f", "How many?", quote)], [{ phrase, reason: "r" }], dated))).toEqual([]);
  });

  it("asks both of an id with a phrase", () => {
    const left = (phrase: string) => ids(suppress(findings, [{ id: "f1", phrase, reason: "r" }], dated));
    expect(left("bridge")).toEqual(["f2"]);
    expect(left("euros")).toEqual(["f1", "f2"]);
  });

  it("keeps what it leaves out, with the reason; of two reasons the first by its words", () => {
    const both = [
      { id: "f1", reason: "b" },
      { phrase: "bridge", reason: "a" },
    ];
    for (const suppressions of [both, [...both].reverse()])
      expect(suppress(findings, suppressions, dated).suppressed).toEqual([{ reason: "a", discrepancy: findings[0] }]);
  });

  it("does not read a phrase from the question into the message", () => {
    expect(ids(suppress(findings, [{ phrase: "bridge? the sources", reason: "checked" }], dated))).toHaveLength(2);
  });

  it("tells a suppression that meets nothing", () => {
    const result = suppress(findings, [{ id: "gone", reason: "checked" }], dated);
    expect(ids(result)).toEqual(["f1", "f2"]);
    expect(codes(result)).toEqual(["suppression-unused"]);
  });

  it("lets a suppression end with the newest article, and tells that it has", () => {
    const until = (expires: string) => suppress(findings, [{ id: "f1", reason: "until the count", expires }], dated);
    expect(ids(until("2025-05-21"))).toEqual(["f2"]);
    expect(ids(until("2025-05-20"))).toEqual(["f1", "f2"]);
    expect(codes(until("2025-05-20"))).toEqual(["suppression-expired"]);
  });

  it("has no clock: without dated articles an expiry does not come", () => {
    const undated = [{ id: "a", source: "Gazette" }];
    expect(ids(suppress(findings, [{ id: "f1", reason: "r", expires: "2000-01-01" }], undated))).toEqual(["f2"]);
  });

  it("gathers suppressions of one reason in one notice", () => {
    const suppressions = ["x1", "x2", "x3", "x4", "x5"].map((id) => ({ id, reason: "in the baseline" }));
    const [notice] = suppress(findings, suppressions, dated).notices;
    expect(notice?.text).toContain("x1, x2, x3 and 2 more are suppressed (in the baseline)");
  });

  it("does not depend on the order of the suppressions", () => {
    const suppressions = [
      { id: "f1", reason: "b" },
      { phrase: "euros", reason: "a" },
      { id: "zz", reason: "c" },
    ];
    expect(suppress(findings, [...suppressions].reverse(), dated)).toEqual(suppress(findings, suppressions, dated));
  });
});
