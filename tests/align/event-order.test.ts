import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const levels = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "A", text: a },
      { id: "b", source: "B", text: b },
    ],
    { sameStory: true, kinds: { uncorroborated: "off" } },
  )
    .discrepancies.filter((d) => d.kind === "outcome")
    .map((d) => d.level);

describe("which of two mishaps set off the other", () => {
  it.each([
    [
      "An explosion at the Ober mill sparked a fire on Monday.",
      "A fire caused an explosion at the Ober mill on Monday.",
    ],
    [
      "A blast ripped through the Ober mill, sparking a huge fire.",
      "The explosion at the Ober mill was triggered by a fire.",
    ],
    ["The fire at the Ober mill broke out after a gas explosion.", "A blaze at the Ober mill set off an explosion."],
    [
      "A landslide near Ober triggered the derailment, police said.",
      "The landslide near Ober was caused by the derailment, police said.",
    ],
    ["The stampede in Ober led to gunfire, witnesses said.", "Gunfire in Ober led to a stampede, witnesses said."],
    ["An outage in Ober started the riots.", "Riots in Ober caused an outage."],
  ])("%s / %s", (a, b) => {
    expect(levels(a, b)).toEqual(["reversed-order"]);
    expect(levels(b, a)).toEqual(["reversed-order"]);
  });

  it.each([
    [
      "one order in two ways",
      "An explosion at the mill sparked a fire.",
      "The fire at the mill was caused by a blast.",
    ],
    [
      "both orders in one",
      "A fire caused an explosion. The explosion sparked a fire next door.",
      "An explosion sparked a fire.",
    ],
    ["no order told", "An explosion and a fire hit the mill.", "A fire caused an explosion at the mill."],
    ["fire crews", "An explosion brought fire crews to the mill.", "A fire caused an explosion at the mill."],
    ["another fire", "A blast at the mill sparked another fire.", "A fire caused an explosion at the mill."],
    ["more fires", "A blast at the mill sparked more fires.", "A fire caused an explosion at the mill."],
    ["denied", "The explosion did not cause the fire.", "A fire caused an explosion at the mill."],
    ["two suspicions", "The explosion may have sparked a fire.", "The fire may have caused an explosion."],
    [
      "two subjects",
      "The fire was out by noon and the guard whom the explosion hurt started work.",
      "An explosion sparked a fire.",
    ],
  ])("is nothing: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
