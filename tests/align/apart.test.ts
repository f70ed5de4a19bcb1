import { expect, test } from "vitest";
import { freeId, withFreeIds } from "../../src/align/apart.js";
import { check } from "../../src/index.js";

test("an id that is taken gets the next free number", () => {
  const taken = new Set(["quake", "quake-2"]);
  expect([freeId("flood", taken), freeId("quake", taken), freeId("quake", taken)]).toEqual([
    "flood",
    "quake-3",
    "quake-4",
  ]);
});

test("what several stories have keeps its own id first, then a numbered one", () => {
  expect(withFreeIds([[{ id: "a" }, { id: "a-2" }], [{ id: "a" }], [{ id: "b" }]]).map(({ id }) => id)).toEqual([
    "a",
    "a-2",
    "a-3",
    "b",
  ]);
});

test("no entity, event or story of a report has another's id", () => {
  const publishedAt = "2026-03-03T09:00:00Z";
  const collapse =
    "A bridge across the river Tarvu collapsed in floods. Ana Ruiz, an engineer, said the concrete pillars had cracked. " +
    "Twelve lorries fell into the water, and divers searched the riverbed. The ministry closed the highway.";
  const congress =
    "Dorn won the chess congress. Ana Ruiz, an expert, said the endgame with rooks was superb. " +
    "Her opponent resigned after 41 moves of the Sicilian defence. Pupils applauded from the gallery.";
  const report = check([
    { id: "a", source: "A", publishedAt, text: collapse },
    { id: "b", source: "B", publishedAt, text: `${collapse} Divers found a lorry.` },
    { id: "c", source: "C", publishedAt, text: congress },
    { id: "d", source: "D", publishedAt, text: `${congress} Pupils cheered the grandmaster.` },
  ]);
  expect(report.stories).toHaveLength(2);
  expect(report.entities.filter(({ name }) => name === "Ana Ruiz")).toHaveLength(2);
  for (const list of [report.entities, report.events, report.stories]) {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
