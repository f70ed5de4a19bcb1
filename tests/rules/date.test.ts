import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import type { Claim } from "../../src/model/claim.js";
import { dateRule } from "../../src/rules/date.js";
import { rungOf, sampleClaim } from "../../src/testing.js";
import { point } from "../../src/values/time/reader.js";

const claim = (source: string, timex: string, stated: readonly string[], attribute = "on:open"): Claim =>
  sampleClaim({
    kind: "date",
    source,
    subject: "opened",
    attribute,
    value: { ...point(timex, stated), role: "on", event: "open", about: [] },
  });

type Side = readonly [timex: string, stated: readonly string[]];
const LADDER: readonly (readonly [level: string, a: Side, b: Side])[] = [
  ["no-day", ["XXXX-12-21", ["day", "month"]], ["2025-12-21", ["day", "month"]]],
  ["contained", ["2025-12-21", ["day"]], ["2025-12", ["month"]]],
  ["overlap", ["2025-W01", ["week"]], ["2025-01", ["month"]]],
  ["clocks-apart", ["2025-12-21T14:00", ["day", "hour"]], ["2025-12-21T16:00", ["day", "hour"]]],
  ["clocks-apart", ["2025-12-21T14:05", ["day", "hour"]], ["2025-12-21T14:15", ["day", "hour"]]],
  ["hours-apart", ["2025-12-21TMO", ["day"]], ["2025-12-21T21:30", ["day", "hour"]]],
  ["length-near", ["P30D", ["duration"]], ["P1M", ["duration"]]],
  ["length-apart", ["P3D", ["duration"]], ["P2W", ["duration"]]],
  ["weekday-apart", ["XXXX-WXX-5", ["weekday"]], ["XXXX-WXX-6", ["weekday"]]],
  ["day-apart", ["2025-12-21", ["day"]], ["2025-12-22", ["day"]]],
  ["next-period", ["2002", ["year"]], ["2003", ["year"]]],
  ["days-apart", ["2025-12-21", ["day"]], ["2025-12-26", ["day"]]],
  ["months-apart", ["2025-09", ["month"]], ["2025-12", ["month"]]],
  ["years-apart", ["1998", ["year"]], ["2003", ["year"]]],
];

describe("date", () => {
  it.each(LADDER)("%s", (level, [a, x], [b, y]) => {
    expect(rungOf(dateRule, claim("Gazette", a, x), claim("Herald", b, y))).toBe(level);
  });
});

const found = (...texts: readonly string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text, publishedAt: "2025-12-22" })),
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "date")
    .map(
      (d) =>
        `${d.scope} ${d.level}: ${d.positions
          .map((p) => p.answer)
          .sort()
          .join(" | ")}`,
    );

describe("date questions", () => {
  it("holds the same verb in like company together", () => {
    expect(
      found(
        "Ines Falk has led the Westmark harbour board since 2002, longer than anyone.",
        "Ines Falk has led the Westmark harbour board since 2004, longer than anyone.",
      ),
    ).toEqual(["across years-apart: 2002 | 2004"]);
  });

  it("does not hold two events against each other", () => {
    expect(
      found(
        "The Westmark council opened the harbour bridge in March 2019.",
        "A school for sailors opened in Eastport in May 2021.",
      ),
    ).toEqual([]);
  });

  it("lets a source that gives both days off", () => {
    expect(
      found(
        "The Westmark council opened the harbour bridge on Friday.",
        "The Westmark council opened the harbour bridge on Saturday. On Friday, the Westmark council opened the harbour bridge to walkers.",
      ),
    ).toEqual([]);
  });

  it("reads weekday and date against each other inside one article", () => {
    expect(found("The harbour bridge opened on Monday, March 14, 2023.", "A day at sea.")).toEqual([
      "within weekday-mismatch: Monday | Tuesday 14 March 2023",
    ]);
    expect(found("The harbour bridge opened on Tuesday, March 14, 2023.", "A day at sea.")).toEqual([]);
  });

  it("holds a fact box against the text", () => {
    const article = (day: string) =>
      `Talks on the harbour ended in Westmark\n\nTalks on the harbour ended in Westmark on Sunday, and the envoys left. The mayor thanked them.\n\n## The talks at a glance\n\n| Topic | Detail |\n| --- | --- |\n| Date | ${day} |\n| Place | Westmark |\n`;
    expect(found(article("22 December 2025"), "A day at sea.")).toEqual([
      "within box-apart: Monday 22 December 2025 | Sunday 21 December 2025",
    ]);
    expect(found(article("21 December 2025"), "A day at sea.")).toEqual([]);
  });
});
