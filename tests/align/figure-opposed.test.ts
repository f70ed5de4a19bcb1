import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const LEAD = "A barge hit the pier at Ober on Monday night.";
const levels = (a: string, b: string, lead = LEAD) =>
  check(
    [
      { id: "a", source: "A", text: `${lead} ${a}` },
      { id: "b", source: "B", text: `${lead} ${b}` },
    ],
    { sameStory: true, kinds: { uncorroborated: "off" } },
  )
    .discrepancies.filter((d) => d.kind === "figure")
    .map((d) => d.level);

describe("one number bounded from opposite sides", () => {
  it.each([
    [
      "The hull broke into more than 20 pieces, divers said.",
      "Divers said the hull broke into as many as 20 fragments.",
    ],
    [
      "The province sold over $300 million of timber last year.",
      "Timber worth nearly $300 million was sold by the province last year.",
    ],
    ["More than 400,000 homes lost power in Norland.", "In Norland, fewer than 400,000 homes lost power."],
    [
      "The tunnel is more than 15 kilometres long and crosses the Varda ridge.",
      "The tunnel, under 15 kilometres long, crosses the Varda ridge.",
    ],
    [
      "Turnout in Varda exceeded 60 percent, the commission said.",
      "Turnout in Varda was less than 60 percent, the commission said.",
    ],
    ["The choir has sung in over 40 cathedrals in Norland.", "The choir has sung in almost 40 cathedrals of Norland."],
  ])("%s / %s", (a, b) => {
    expect(levels(a, b)).toEqual(["opposed-bounds"]);
    expect(levels(b, a)).toEqual(["opposed-bounds"]);
  });

  it.each([
    [
      "a plain number",
      "The hull broke into more than 20 pieces, divers said.",
      "Divers said the hull broke into 20 pieces.",
    ],
    [
      "two lower bounds",
      "The hull broke into more than 20 pieces, divers said.",
      "Divers said the hull broke into at least 20 pieces.",
    ],
    [
      "two upper bounds",
      "The hull broke into up to 20 pieces, divers said.",
      "Divers said the hull broke into nearly 20 pieces.",
    ],
    [
      "about",
      "The hull broke into more than 20 pieces, divers said.",
      "Divers said the hull broke into about 20 pieces.",
    ],
    ["other things", "More than 20 students sang at the gate.", "The hall has room for up to 20 chairs."],
    ["other units", "The barge carried more than 300 tonnes of grain.", "The barge carried nearly 300 sacks of grain."],
    [
      "both in one",
      "The hull broke into more than 20 pieces. Nearly 20 pieces were found.",
      "Divers said the hull broke into as many as 20 pieces.",
    ],
    ["parts", "More than 20 others were hurt in Varda.", "Nearly 20 were hurt in Varda."],
  ])("is nothing: %s", (_, a, b) => {
    expect(levels(a, b).filter((level) => level === "opposed-bounds")).toEqual([]);
  });
});
