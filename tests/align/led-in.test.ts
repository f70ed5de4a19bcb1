import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const levels = (a: string, b: string) =>
  differences(a, b)
    .filter((d) => d.kind === "quotation")
    .map((d) => d.level);

describe("a change at the edge of a quotation", () => {
  const whole = "Mayor Ada Lund said the town had “steady talks at very low prices” with the farmers.";
  it("is one where the other leads in with the same words", () => {
    expect(
      levels(whole, "Mayor Ada Lund said there were steady talks at “extremely low prices” with the farmers."),
    ).toEqual(["edge-changed"]);
  });
  it("may be a cut where it does not", () => {
    expect(
      levels(whole, "Mayor Ada Lund said the farmers had asked for “extremely low prices” from the town."),
    ).toEqual([]);
  });
});
