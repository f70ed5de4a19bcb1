import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const levels = (a: string, b: string) =>
  differences(a, b)
    .filter((d) => d.kind === "place")
    .map((d) => d.level);

const CRASH = "A car hit Maria Lund on Mill Road in Ober on Friday night, police said.";

describe("the place of a death", () => {
  // Each line: places in which one death cannot both have been.
  it.each([
    ["Lund died at the scene.", "Lund died in hospital on Saturday."],
    ["Lund was pronounced dead at the scene.", "Lund was taken to Ober General Hospital, where she later died."],
    ["Maria Lund was killed instantly.", "She died on the way to the hospital."],
    ["Lund was found dead at her home.", "She died at Ober Medical Center."],
    ["Paramedics fought for Lund, but she died at the scene.", "Lund was rushed to hospital but died of her injuries."],
    ["Lund died in an ambulance.", "Lund was declared dead at the scene."],
    ["Lund died on the way to Ober General.", "Lund died at Ober Hospital two days later."],
    ["Lund was struck. She died at the scene.", "The woman was pronounced dead at a local hospital."],
  ])("%s / %s", (a, b) => {
    expect(
      levels(
        `${CRASH} ${a}`,
        `${CRASH.replace("Maria Lund", b.startsWith("The woman") ? "a woman" : "Maria Lund")} ${b}`,
      ),
    ).toEqual(["died-elsewhere"]);
  });

  it.each([
    [
      "declared dead where she was brought",
      "Lund died on the way to hospital.",
      "Lund was pronounced dead at Ober Hospital.",
    ],
    ["the scene was the home", "Lund was found dead at her home.", "Lund was pronounced dead at the scene."],
    ["two people", "Lund died at the scene.", "Karim Vole, who tried to help, died in hospital."],
    ["another woman", "Lund died at the scene.", "Another woman died in hospital."],
    ["somebody else in the sentence", "Lund died at the scene.", "The husband of Lund died in hospital ten years ago."],
    ["what might have been", "Lund died at the scene.", "Lund could have died in hospital, a doctor said."],
    ["only hurt", "Lund died at the scene.", "The driver was taken to Ober Hospital."],
    [
      "one article has both",
      "Lund died at the scene.",
      "Lund died in hospital, the town said at first. Then it said that she died at the scene.",
    ],
    [
      "people at large",
      "Lund died at the scene.",
      "Most people hit by cars there died in hospital, she had once written.",
    ],
    ["of the other sex", "She died at the scene.", "The man died in hospital."],
  ])("is not at odds: %s", (_, a, b) => {
    expect(levels(`${CRASH} ${a}`, `${CRASH} ${b}`)).toEqual([]);
  });
});
