import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const found = (a: string, b: string) => differences(a, b, "2025-03-12T18:00:00Z").filter(({ kind }) => kind === "date");
const levels = (a: string, b: string) => found(a, b).map(({ level }) => level);

describe("when somebody named did one thing", () => {
  it.each([
    [
      "weekday-apart",
      "The actress Ines Falk checked into a clinic in Ober on Friday, her agent said.",
      "After a hard year Ines Falk checked herself in on Tuesday, the Herald has learned. Her agent gave no reason.",
    ],
    [
      "weekday-apart",
      "The driver, Piet Halm, 44, turned himself in on Monday. He had been sought for a week.",
      "Police had sought Piet Halm for a week. On Sunday, Halm turned himself in.",
    ],
    [
      "years-apart",
      "Ines Falk was a mayor first. She retired in 2011 and lives in Ober.",
      "Falk, who retired in 2014, keeps bees. Ines Falk had been the mayor of Ober.",
    ],
    [
      "years-apart",
      "Orrin Steel bought the mill in 2003. It closed soon.",
      "The firm, Orrin Steel, purchased the old mill in 2007 for nothing.",
    ],
    [
      "years-apart",
      "Piet Halm kept the secret for decades. Halm confessed in 2005, to his priest.",
      "Piet Halm broke his silence, confessing in 2009 that he had taken it.",
    ],
    [
      "days-apart",
      "Ines Falk married Piet Halm on 3 March in Ober.",
      "Ines Falk married Piet Halm on 8 March, friends said.",
    ],
    [
      "next-period",
      "Ines Falk ran the port. In 1982, she was indicted for smuggling silver spoons through the customs post of Lower Ober. Falk was indicted in 1996 over a quay.",
      "Ines Falk ran the port. Falk was indicted in 1983 for smuggling silver spoons through the customs post of Lower Ober.",
    ],
  ])("%s: %s / %s", (level, a, b) => {
    expect(levels(a, b)).toEqual([level]);
  });

  it("says that it is one deed", () => {
    const [finding] = found("Ines Falk retired in 2011.", "Ines Falk retired in 2014, she said.");
    expect(finding?.because[0]?.by).toBe("same-deed");
  });

  it.each([
    [
      "the day of a saying",
      "Ines Falk checked into a clinic, her agent said on Friday.",
      "Ines Falk checked into a clinic on Tuesday.",
    ],
    [
      "two deeds in one article",
      "Ines Falk retired in 2011. Falk retired again in 2014.",
      "Ines Falk retired in 2014.",
    ],
    ["another object", "Ines Falk met Piet Halm on Monday.", "Ines Falk met Dorn on Tuesday."],
    ["no object beside one", "Ines Falk met Piet Halm on Monday.", "Ines Falk will have met many. She met on Tuesday."],
    ["a plan", "Ines Falk retired on Monday.", "Ines Falk will retire on Friday."],
    ["a denial", "Ines Falk retired in 2011.", "Ines Falk did not retire in 2014."],
    ["a light verb", "Ines Falk went home on Monday.", "Ines Falk went home on Friday."],
    ["another verb's clause", "Ines Falk retired after the mill closed in 2011.", "Ines Falk retired in 2014."],
    ["another person", "Ines Falk retired in 2011.", "Piet Halm retired in 2014."],
    ["her father", "The father of Ines Falk retired in 2011.", "Ines Falk retired in 2014."],
    ["two people", "Piet Halm and Ines Falk married in 2011.", "Ines Falk married in 2014."],
    [
      "one of two, told in other words",
      "Ines Falk was indicted in 1982 over the bridge. Ines Falk was indicted in 1996 over the port.",
      "Ines Falk was indicted in 1983 for a fraud.",
    ],
    ["a time the other knows", "Ines Falk retired in 2011.", "Ines Falk retired in 2014. In 2011 she had fallen ill."],
  ])("is not at odds: %s", (_, a, b) => {
    expect(found(a, b).filter(({ because }) => because[0]?.by === "same-deed")).toEqual([]);
  });
});
