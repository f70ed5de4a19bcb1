import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const levels = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "A", text: a, publishedAt: "2024-05-14" },
      { id: "b", source: "B", text: b, publishedAt: "2024-05-14" },
    ],
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "place")
    .map((d) => [d.level, d.severity, d.positions.map((p) => p.answer).sort()]);

describe("place", () => {
  it("flags another direction from one place", () => {
    expect(
      levels("The quake struck 40 km southwest of Arica on Tuesday.", "A quake hit about 40 km north-east of Arica."),
    ).toEqual([["other-direction", "medium", ["north-east of Arica", "southwest of Arica"]]]);
  });

  it("flags a near direction low", () => {
    expect(
      levels("The quake struck 40 km southwest of Arica on Tuesday.", "A quake hit 40 km west-southwest of Arica."),
    ).toEqual([["near-direction", "low", ["southwest of Arica", "west-southwest of Arica"]]]);
  });

  it("flags one event in two countries", () => {
    expect(
      levels(
        "A ferry with ninety pilgrims aboard capsized in Peru after an engine fire.",
        "A ferry with ninety pilgrims aboard capsized in Chile after an engine fire.",
      ),
    ).toEqual([["elsewhere", "medium", ["Chile", "Peru"]]]);
  });

  it.each([
    ["one direction in two spellings", "It struck 40 km southwest of Arica.", "It struck 40 km south-west of Arica."],
    [
      "a city and its country",
      "A ferry with ninety pilgrims capsized in Lima after an engine fire.",
      "A ferry with ninety pilgrims capsized in Peru after an engine fire.",
    ],
    [
      "an article that names both",
      "A ferry with ninety pilgrims capsized in Peru after an engine fire. It had left Chile at dawn.",
      "A ferry with ninety pilgrims capsized in Chile after an engine fire.",
    ],
  ])("keeps silent: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
