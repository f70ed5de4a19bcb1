import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const figures = (a: string, b: string) =>
  [...differences(a, b), ...differences(b, a)]
    .filter((d) => d.kind === "figure")
    .map((d) => d.positions.map((p) => p.answer).join(" | "));

const STORM = "A storm killed nine people in Tessin on Monday, police said.";
const STRIKE = "An air strike killed nine people in Tessin on Monday.";
const FIRE = "A fire swept through a hotel in Lomarra on Monday, killing 38.";
const FIRE_WITHOUT = "A fire broke out in a hotel in Lomarra on Monday.";

describe("tolls of one event", () => {
  it.each([
    ["one strike", STRIKE, "An air strike in Tessin on Monday killed 12 people, the mayor said."],
    ["one storm in one town", STORM, "A storm killed 12 people in Tessin on Monday, the mayor said."],
    ["all the dead of a storm", STORM, "A storm killed 24 people when it hit Tessin on Monday, the army said."],
    [
      "with another year's beside it",
      FIRE,
      "A fire in a hotel in Lomarra killed 31 on Monday. In 2019 a fire at a hotel killed 12.",
    ],
    [
      "two tolls of one war",
      `${STRIKE} More than 40,000 people have been killed since the war began.`,
      `${STRIKE} The war has killed 30,500 people, according to the health ministry.`,
    ],
    [
      "a gunman who lives",
      "A gunman killed four people at a mill in Ober on Monday.",
      "Five people are dead after a shooting at a mill in Ober on Monday. The gunman was caught.",
    ],
    [
      "the hurt are no part of the dead",
      "Twelve people died when a tram left the rails in Ober on Monday.",
      "Five people died when a tram left the rails in Ober on Monday, and seven were hurt.",
    ],
  ])("are asked: %s", (_, a, b) => {
    expect(figures(a, b)).toHaveLength(2);
  });

  it.each([
    [
      "since",
      STRIKE,
      "An air strike hit Tessin on Monday. More than 40,000 people have been killed since the war began.",
    ],
    [
      "of a war",
      STRIKE,
      "An air strike hit Tessin on Monday. The war has killed more than 40,000 people, according to the health ministry.",
    ],
    ["a part by place", STORM, "A storm killed 24 people along the coast on Monday, nine of them in Tessin."],
    [
      "of a wider place",
      "A storm killed nine people in Lomarra on Monday, police said.",
      "A storm killed 24 people in Norland on Monday. Lomarra was hit hardest, the governor said.",
    ],
    [
      "of another place",
      STORM,
      "A storm hit the coast on Monday. In Calder, 15 people were killed when a roof fell in.",
    ],
    ["of another year", FIRE, `${FIRE_WITHOUT} In 2019 a fire at a hotel killed 12.`],
    ["of years ago", FIRE, `${FIRE_WITHOUT} Two years ago a fire at a hotel killed 12.`],
    [
      "of the worst since",
      FIRE,
      "The fire in a hotel in Lomarra on Monday was the worst since a blaze in 2019 that killed 12.",
    ],
    [
      "of weeks before",
      FIRE,
      `${FIRE_WITHOUT} The blaze comes weeks after 12 people died in a nightclub fire in Tessin.`,
    ],
    [
      "one more in hospital",
      "Two people died at the scene when a lorry hit a bus in Ober on Monday, and a third in hospital, police said.",
      "Three people have died after a lorry hit a bus in Ober on Monday.",
    ],
    [
      "with the killer",
      "A gunman killed four people and then himself at a mill in Ober on Monday.",
      "Five people are dead after a shooting at a mill in Ober on Monday. The gunman is one of them.",
    ],
    [
      "across the country",
      "Police arrested 12 in Tessin on Monday in raids on a smuggling ring.",
      "Police arrested 80 people across the country on Monday in raids on a smuggling ring.",
    ],
    [
      "seriously and lightly",
      "Twelve people were injured, three of them seriously, when a tram left the rails in Ober on Monday.",
      "Three people were seriously injured when a tram left the rails in Ober on Monday, and nine suffered light injuries.",
    ],
    [
      "in hospital and on the spot",
      "Five people were hurt when a tram left the rails in Ober on Monday.",
      "A tram left the rails in Ober on Monday. Two were taken to hospital; three more were treated on the spot.",
    ],
    [
      "of another month",
      "A fire swept through a hotel in Lomarra on 9 May 2025, killing 38.",
      "A fire swept through a hotel in Lomarra on 9 May 2025. In February, a fire at a hotel killed 12.",
    ],
  ])("are another's: %s", (_, a, b) => {
    expect(figures(a, b)).toEqual([]);
  });
});

describe("numbers as they are told", () => {
  it.each([
    ["killing dozens of people", "killing 12 people", "12 people | dozens of people"],
    ["killing more than 40 people", "killing 12 people", "12 people | more than 40 people"],
    ["killing some three dozen people", "killing 48 people", "48 people | about 36 people"],
    [
      "spilling 12,000 barrels of oil",
      "spilling 21,000 barrels of oil",
      "12,000 barrels of oil | 21,000 barrels of oil",
    ],
    ["in winds of 100 mph", "in winds of 140 mph", "100 mph | 140 mph"],
  ])("%s / %s", (a, b, answers) => {
    const [first] = figures(`A tanker sank off Ober on Monday, ${a}.`, `A tanker sank off Ober on Monday, ${b}.`);
    expect(first).toBe(answers);
  });

  it("a dozen behind a hedge is a rounding", () => {
    expect(
      figures(
        "A tanker sank off Ober on Monday, killing some three dozen people.",
        "A tanker sank off Ober on Monday, killing 38 people.",
      ),
    ).toEqual([]);
  });

  it("asks how much of what has no plural", () => {
    const found = differences(
      "A tanker sank off Ober on Monday, spilling 12,000 barrels of oil.",
      "A tanker sank off Ober on Monday, spilling 21,000 barrels of oil.",
    );
    expect(found.filter((d) => d.kind === "figure").map((d) => d.question)).toEqual(["How much oil?"]);
  });
});
