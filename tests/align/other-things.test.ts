import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const numbers = (a: string, b: string): number => differences(a, b).filter(({ kind }) => kind === "figure").length;

describe("numbers that the words beside them tell apart", () => {
  it("are rounded by the dozen behind a hedge", () => {
    const killed = (n: string) => `A blaze in a tannery in Ober on Monday killed ${n} people, the fire service said.`;
    expect(numbers(killed("some three dozen"), killed("38"))).toBe(0);
    expect(numbers(killed("about two dozen"), killed("38"))).toBe(1);
  });

  it.each([
    [
      "The council of Ober backed the tunnel by 14 votes to five.",
      "The planning board of Ober backed the tunnel by three votes to two; the full council votes on Friday.",
    ],
    ["Tal Mills made an operating profit of $140 million.", "Tal Mills said its net profit was $112 million."],
    ["Tal Mills reported revenue of $140 million on Monday.", "Tal Mills said on Monday its profit was $112 million."],
    ["Tal Mills reported a quarterly profit of $30 million.", "Tal Mills said its annual profit was $112 million."],
    ["Tal Mills made a pre-tax profit of $140 million.", "Tal Mills made a profit of $112 million after tax."],
  ])("are no conflict: %s", (a, b) => {
    expect(numbers(a, b)).toBe(0);
  });

  it.each([
    [
      "The council of Ober backed the tunnel by 14 votes to five.",
      "The council of Ober backed the tunnel by 12 votes to five.",
    ],
    ["Tal Mills made a net profit of $140 million.", "Tal Mills said its net profit was $112 million."],
    [
      "Tal Mills made a quarterly profit of $140 million.",
      "Tal Mills said its profit for the quarter was $112 million.",
    ],
  ])("still are one where they do not: %s", (a, b) => {
    expect(numbers(a, b)).toBeGreaterThan(0);
  });
});

describe("a road that a noise reached", () => {
  const roads = (a: string, b: string): number => differences(a, b).filter(({ kind }) => kind === "place").length;
  const blast = "A shell exploded on Rope Lane in Ober on Monday, hurting four people, police said.";

  it("is not where it came from", () => {
    const heard = "A shell that hurt four people in Ober on Monday was heard as far as Salt Lane, police said.";
    expect(roads(blast, heard)).toBe(0);
    expect(roads(blast, "A shell that hurt four people exploded on Salt Lane in Ober on Monday, police said.")).toBe(1);
  });
});
