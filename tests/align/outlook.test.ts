import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const numbers = (a: string, b: string): string[] =>
  differences(a, b).flatMap(({ kind, positions }) =>
    kind === "figure" ? [positions.map(({ answer }) => answer).join(" | ")] : [],
  );

const AT = "in Ober on Sunday against the quarry";

describe("a number that is expected and the one that came", () => {
  it.each([
    [`Organisers expect 30,000 people to march ${AT}.`, `About 11,000 people marched ${AT}, police said.`],
    [`As many as 30,000 people could march ${AT}.`, `About 11,000 people marched ${AT}, police said.`],
    [
      "The museum in Ober hopes to raise $3 million for a roof.",
      "The museum in Ober has raised $1.1 million for a roof.",
    ],
    ["The river at Ober could rise by three metres on Monday.", "The river at Ober rose by one metre on Monday."],
    ["The mill plans to cut 600 jobs in Ober this year.", "The mill has cut 200 jobs in Ober this year."],
  ])("are no conflict: %s", (a, b) => {
    expect(numbers(a, b)).toEqual([]);
  });

  it.each([
    [`Organisers expect 30,000 people to march ${AT}.`, `Organisers expect 60,000 people to march ${AT}.`],
    [`About 30,000 people marched ${AT}.`, `About 11,000 people marched ${AT}, police said.`],
    ["The mill plans to cut 600 jobs in Ober this year.", "The mill said it would cut 200 jobs in Ober this year."],
    ["The mill plans to cut 600 jobs in Ober this year.", "The mill announced 200 jobs would go in Ober this year."],
  ])("two expected or two actual ones are one: %s", (a, b) => {
    expect(numbers(a, b)).toHaveLength(1);
  });
});
