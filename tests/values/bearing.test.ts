import { describe, expect, it } from "vitest";
import { angleBetween, bearingOf } from "../../src/values/bearing.js";

describe("bearing", () => {
  it.each([
    [0, ["north", "North", "northern"]],
    [45, ["northeast", "north-east", "north east", "north-eastern"]],
    [112.5, ["east-southeast", "east southeast"]],
    [225, ["southwest", "south-west"]],
    [null, ["downtown", "upstream", "left"]],
  ] as const)("%s", (degrees, ways) => {
    for (const words of ways) expect(bearingOf(words)).toBe(degrees);
  });

  it("measures the shorter way round", () => {
    expect(angleBetween(350, 10)).toBe(20);
    expect(angleBetween(0, 180)).toBe(180);
  });
});
