import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const levels = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "A", text: a },
      { id: "b", source: "B", text: b },
    ],
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "outcome")
    .map((d) => [d.level, d.positions.map((p) => p.answer).sort()]);

describe("outcome", () => {
  it("flags two vehicles in the same company", () => {
    expect(
      levels(
        "The bomber rammed a car packed with explosives into the gate of the barracks.",
        "The bomber rammed a truck packed with explosives into the gate of the barracks.",
      ),
    ).toEqual([["excludes", ["car", "truck"]]]);
  });

  it.each([
    [
      "a sedan is a car",
      "rammed a sedan packed with explosives into the gate.",
      "rammed a car packed with explosives into the gate.",
    ],
    [
      "a vehicle may be a truck",
      "rammed a vehicle packed with explosives into the gate.",
      "rammed a truck packed with explosives into the gate.",
    ],
    [
      "other company",
      "parked a car outside the market for three days.",
      "rammed a truck packed with explosives into the gate.",
    ],
  ])("keeps silent: %s", (_, a, b) => {
    expect(levels(`The bomber ${a}`, `The bomber ${b}`)).toEqual([]);
  });
});
