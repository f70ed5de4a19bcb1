import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const CRASH = "A bus left the road near Ober on Monday morning and hit a wall, police said.";
const levels = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "A", text: `${CRASH} ${a}` },
      { id: "b", source: "B", text: `${CRASH} ${b}` },
    ],
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "figure")
    .map((d) => d.level);

describe("nobody against some", () => {
  it.each([
    ["No one was injured.", "Two people suffered minor injuries."],
    ["No injuries were reported.", "Two people were injured."],
    ["There were no injuries.", "Two people were taken to hospital."],
    ["No one was killed.", "The crash killed one person."],
  ])("%s / %s", (a, b) => {
    expect(levels(a, b)).toEqual(["none-or-some"]);
  });

  it.each([
    ["nobody and some of them", "Nobody was hurt in the crash.", "Three passengers were hurt, the mayor said."],
    ["gravely", "No one was seriously injured.", "Two people were injured."],
    ["serious wounds", "There were no serious injuries.", "Two people were injured."],
    ["others", "No other injuries were reported.", "Two people were injured."],
    ["somebody else", "No one else was hurt.", "Two people were injured."],
    ["passengers and crew", "None of the passengers was hurt.", "Two crew members were injured."],
    ["dead and hurt", "No one was killed.", "Two people were injured."],
    ["both have none", "No one was hurt.", "No passengers were hurt."],
    [
      "one article has both",
      "No one was hurt, the driver thought at first. Two people were injured.",
      "Two people were injured.",
    ],
  ])("is not at odds: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
