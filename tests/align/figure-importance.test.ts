import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const severities = (a: string, b: string) =>
  check(
    [a, b].map((text, i) => ({ id: `a${i}`, source: `S${i}`, text, publishedAt: "2025-03-05T18:00:00Z" })),
    { sameStory: true },
  )
    .discrepancies.filter(({ kind }) => kind === "figure")
    .map(({ severity, positions }) => `${severity}: ${positions.map(({ answer }) => answer).sort()}`);

const FILLER =
  "The river is wide here. Its banks are steep. Fishermen come in spring. Ober lies on the left bank. A mill stands below it. Nobody lives there now.";
const FIRST = "The mayor of Ober opened the new bridge over the Lune on Monday.";

describe("a number that a report is about is of medium severity", () => {
  it.each([
    [
      "medium: 18 routes,21 routes",
      "The ferry company in Ober will close 18 routes on Monday. FILLER",
      "On Monday the ferry company in Ober will close 21 routes. FILLER",
    ],
    [
      "low: 18 benches,21 benches",
      `${FIRST} FILLER The town has put 18 benches on the bridge for walkers.`,
      `${FIRST} FILLER The town has put 21 benches on the bridge for walkers.`,
    ],
    [
      "medium: 18 benches,40 benches",
      `${FIRST} FILLER The town has put 18 benches on the bridge for walkers.`,
      `${FIRST} FILLER The town has put 40 benches on the bridge for walkers.`,
    ],
  ])("%s", (expected, a, b) => {
    expect(severities(a.replace("FILLER", FILLER), b.replace("FILLER", FILLER))).toEqual([expected]);
  });
});
