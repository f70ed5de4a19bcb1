import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { differences } from "../two-articles.js";

const found = (a: string, b: string) => differences(a, b, "2025-03-12T18:00:00Z").filter(({ kind }) => kind === "date");
const levels = (a: string, b: string) => found(a, b).map(({ level }) => level);

/** What else the two articles tell, so that their words are no rarer than in a report. */
const MORE_A =
  " The ferry was full when it left Westmark. Nobody on board was hurt. Its captain spoke of a calm sea. The owners have promised a report.";
const MORE_B =
  " The harbour master saw nothing of it. A second boat came to help. Passengers were given tea. The line runs eight boats.";

describe("a time that the other article names nowhere", () => {
  it.each([
    [
      "months-apart",
      `Such ferries are banned under a safety resolution of the harbour board adopted last week.${MORE_A}`,
      `Such old ferries are barred by a safety resolution of the harbour board that was adopted in October.${MORE_B}`,
    ],
    [
      "years-apart",
      `The son sold the harbour quarry of the family for a reported $8 million in 1931.${MORE_A}`,
      `He worked in the harbour quarry of the family until it was sold for a reported $8 million in 1938.${MORE_B}`,
    ],
    [
      "next-period",
      `Voters in 2016 passed a $7 million levy to mend the ferry terminal.${MORE_A}`,
      `Westmark voters in 2017 passed a $7 million levy for the ferry terminal.${MORE_B}`,
    ],
  ])("%s: %s / %s", (level, a, b) => {
    expect(levels(a, b)).toEqual([level]);
    expect(found(a, b)[0]?.because.map(({ by }) => by)).toContain("nowhere-met");
  });

  it.each([
    [
      "the other names it elsewhere",
      `Such ferries are banned under a safety resolution of the harbour board adopted last week.${MORE_A} It was drafted in October.`,
      `Such old ferries are barred by a safety resolution of the harbour board that was adopted in October.${MORE_B}`,
    ],
    [
      "a part of the other",
      `Such ferries are banned under a safety resolution of the harbour board adopted in October.${MORE_A}`,
      `Such old ferries are barred by a safety resolution of the harbour board that was adopted on 3 October.${MORE_B}`,
    ],
    [
      "another thing of the sort",
      `The board adopted a resolution on pilots last week.${MORE_A}`,
      `The council adopted a budget for schools in October.${MORE_B}`,
    ],
    [
      "hours before a day",
      `The final was rowed on Friday. Ferry crews beat the fishing club in a play-off just 14 hours earlier.${MORE_A}`,
      `Ferry crews beat the fishing club in a play-off on Thursday.${MORE_B}`,
    ],
  ])("is not at odds: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});

describe("what a time dates", () => {
  const attributes = (text: string) =>
    check([{ id: "a", source: "A", text, publishedAt: "2025-03-12T18:00:00Z" }])
      .claims.filter(({ kind }) => kind === "date")
      .map(({ attribute }) => attribute);

  it("is a verb before a town and its country", () => {
    expect(attributes("Ines Falk was born in Lower Ober, Norland, on Oct. 4, 1921.")).toContain("on:bear");
  });

  it("is no verb that stands for a quality", () => {
    expect(attributes("The mill was sold for a reported $8 million in 1938.")).toContain("on:sell");
  });
});
