import { describe, expect, it } from "vitest";
import { ruleTester } from "../../src/testing.js";
import { differences } from "../two-articles.js";

const COMPATIBLE_VEHICLES: readonly (readonly [name: string, a: string, b: string])[] = [
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
];

const HUNG_ON_THE_SAME_WORDS: readonly (readonly [name: string, answers: readonly string[], a: string, b: string])[] = [
  [
    "obstacles",
    ["ditch", "fence"],
    "The lorry left the coast road near Ellery and came to rest in a ditch.",
    "The lorry left the coast road near Ellery and came to rest in a fence.",
  ],
  [
    "blows",
    ["kicked", "slapped"],
    "Witnesses said the angry skipper slapped the young inspector on the quay.",
    "Witnesses said the angry skipper kicked the young inspector on the quay.",
  ],
  [
    "opposites",
    ["bought", "sold"],
    "The Tarn family bought the old paper mill on the river last spring.",
    "The Tarn family sold the old paper mill on the river last spring.",
  ],
  [
    "order",
    ["after", "before"],
    "The inspector filed the report hours after the ferry sank off Ellery.",
    "The inspector filed the report hours before the ferry sank off Ellery.",
  ],
  [
    "degrees",
    ["destroyed", "nearly destroyed"],
    "A fire destroyed the old paper mill at Ellery early on Monday.",
    "The old paper mill at Ellery was nearly destroyed by a fire early on Monday.",
  ],
];

const ANOTHER_FRAME: readonly (readonly [name: string, a: string, b: string])[] = [
  [
    "another verb",
    "The lorry skidded on the coast road near Ellery past a ditch.",
    "The lorry stopped on the coast road near Ellery beside a fence.",
  ],
  [
    "one and many",
    "Masked men threw burning bottles at a bank in Ellery on Monday.",
    "Masked men threw burning bottles at shops in Ellery on Monday.",
  ],
  [
    "an opposite of something else",
    "The Tarn family bought the old paper mill on the river last spring.",
    "The Tarn family, who sold a boat, own the old paper mill on the river since last spring.",
  ],
];

ruleTester(
  "outcome",
  {
    invalid: [
      {
        name: "two vehicles in the same company",
        articles: [
          "The bomber rammed a car packed with explosives into the gate of the barracks.",
          "The bomber rammed a truck packed with explosives into the gate of the barracks.",
        ],
        level: "excludes",
        answers: ["car", "truck"],
      },
      ...HUNG_ON_THE_SAME_WORDS.map(([name, answers, ...articles]) => ({ name, answers, articles, level: "excludes" })),
    ],
    valid: [
      ...COMPATIBLE_VEHICLES.map(([name, ...ends]) => ({ name, articles: ends.map((end) => `The bomber ${end}`) })),
      ...ANOTHER_FRAME.map(([name, ...articles]) => ({ name, articles })),
    ],
  },
  { describe, it },
);

describe("the subject of a verdict", () => {
  const asked = (a: string, b: string) =>
    differences(a, b)
      .filter(({ kind }) => kind === "outcome")
      .map(({ level, question }) => `${level}: ${question}`);

  it.each([
    [
      "is the accused, not the court's town",
      "Karim Vole",
      "The court in Orrin convicted Karim Vole of fraud.",
      "The court in Orrin acquitted Karim Vole of fraud.",
    ],
    [
      "is the accused, before the verb or after it",
      "Karim Vole",
      "Karim Vole, a trader, was convicted of fraud in Orrin.",
      "A court in Orrin acquitted the trader Karim Vole.",
    ],
    [
      "is no firm that the accused worked for",
      "Karim Vole",
      "Karim Vole of Kestrel Works Ltd was acquitted of fraud.",
      "Karim Vole of Kestrel Works Ltd was convicted of fraud.",
    ],
    [
      "may be a firm",
      "Kestrel Works Ltd",
      "Kestrel Works Ltd was acquitted of fraud.",
      "Kestrel Works Ltd was convicted of fraud on Monday.",
    ],
  ])("%s", (_, subject, a, b) => {
    expect(asked(a, b)).toEqual([`excludes: What became of the case against ${subject}?`]);
  });

  it("is neither of two who were tried together", () => {
    expect(
      asked("A court in Orrin convicted Karim Vole of fraud.", "A court in Orrin acquitted Ida Lund of fraud."),
    ).toEqual([]);
  });
});

describe("what rose and what fell", () => {
  const asked = (a: string, b: string) =>
    differences(a, b).flatMap(({ kind, positions }) =>
      kind === "outcome" ? [positions.map(({ answer }) => answer).join(" | ")] : [],
    );

  it("are at odds of one thing", () => {
    expect(
      asked("The water in the Tal rose overnight in Ober.", "The water in the Tal fell overnight in Ober."),
    ).toEqual(["fell | rose"]);
  });

  it("are none of a toll and a ship", () => {
    const toll = "The death toll from the sinking of the barge Ulla off Ober rose to 14 on Monday, the navy said.";
    expect(asked(toll, "Fourteen people died when the barge Ulla sank off Ober, the navy said on Monday.")).toEqual([]);
  });
});
