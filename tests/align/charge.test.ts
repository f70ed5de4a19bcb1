import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (a: string, b: string, title?: string) =>
  check(
    [
      { id: "a", source: "A", text: a, ...(title ? { title } : {}) },
      { id: "b", source: "B", text: b },
    ],
    { sameStory: true },
  ).discrepancies.filter((d) => d.kind === "outcome" && d.level === "other-charge");

const LEAD = "A driver ran down a gardener, Maria Lund, on Mill Road in Ober on Friday night, police said.";

describe("a homicide charge", () => {
  // Each line: two charges that are not one.
  it.each([
    ["Karim Vole, 42, was charged with murder.", "Karim Vole was charged with vehicular manslaughter."],
    [
      "Karim Vole is charged in her murder.",
      "Vole faces a charge of negligent homicide, a clerk in Ober said. Karim Vole is 42.",
    ],
    [
      "Police charged Karim Vole with second-degree murder.",
      "Karim Vole was charged on Saturday with first-degree murder.",
    ],
    ["Karim Vole is charged with attempted murder.", "Karim Vole was charged with manslaughter."],
    [
      "The suspect, Karim Vole, was indicted on a count of capital murder.",
      "A man was charged with involuntary manslaughter.",
    ],
    ["Karim Vole was booked on two counts of murder.", "Karim Vole is accused of causing death by dangerous driving."],
  ])("%s / %s", (a, b) => {
    expect(found(`${LEAD} ${a}`, `${LEAD} ${b}`).map((d) => d.scope)).toEqual(["across"]);
  });

  it("of a headline that its own text does not have", () => {
    const text = `${LEAD} Karim Vole, 42, was charged with vehicular manslaughter.`;
    expect(
      found(text, `${LEAD} Lund was 59.`, "Driver charged with murder of gardener in Ober").map((d) => d.scope),
    ).toEqual(["within"]);
    expect(found(text, `${LEAD} Lund was 59.`, "Driver charged with manslaughter of gardener in Ober")).toEqual([]);
  });

  it("of a first sentence that the rest does not have", () => {
    const lead = "A driver has been charged in the murder of a gardener in Ober, police said. She died on Friday.";
    const rest = "She was 59 and lived in Ober. Karim Vole, 42, was charged with vehicular manslaughter and theft.";
    expect(found(`${lead} ${rest}`, `${LEAD} Lund was 59.`).map((d) => d.scope)).toEqual(["within"]);
    const more = "She was 59 and lived in Ober. Karim Vole, 42, was also charged with attempted murder.";
    expect(found(`${lead} ${more}`, `${LEAD} Lund was 59.`)).toEqual([]);
  });

  it.each([
    ["a degree and none", "Karim Vole was charged with murder.", "Karim Vole was charged with first-degree murder."],
    ["one lists more", "Karim Vole was charged with murder.", "Karim Vole was charged with murder and manslaughter."],
    [
      "one lists more, elsewhere",
      "Karim Vole was charged with murder.",
      "Karim Vole was charged with manslaughter. He is also charged with murder.",
    ],
    ["a charge and a verdict", "Karim Vole was charged with murder.", "Karim Vole was convicted of manslaughter."],
    ["a suspicion", "Karim Vole was charged with manslaughter.", "Karim Vole was arrested on suspicion of murder."],
    ["what may come", "Karim Vole was charged with manslaughter.", "Karim Vole could be charged with murder."],
    ["two accused", "Karim Vole was charged with murder.", "Ida Roe was charged with manslaughter."],
    [
      "several accused",
      "Karim Vole was charged with murder.",
      "Karim Vole was charged with manslaughter. Ida Roe was charged with murder.",
    ],
    [
      "what happened",
      "Karim Vole was charged with manslaughter.",
      "Karim Vole was charged with theft after the murder of Lund.",
    ],
    [
      "a dropped charge",
      "Karim Vole was charged with manslaughter.",
      "A charge of murder against Karim Vole was dropped.",
    ],
  ])("is not at odds: %s", (_, a, b) => {
    expect(found(`${LEAD} ${a}`, `${LEAD} ${b}`)).toEqual([]);
  });
});
