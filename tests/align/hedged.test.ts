import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "A", text: a },
      { id: "b", source: "B", text: b },
    ],
    { sameStory: true },
  ).discrepancies.filter((d) => d.kind === "polarity");
const levels = (a: string, b: string) => found(a, b).map((d) => d.level);

describe("a caution that one article has and another has not", () => {
  it.each([
    [
      "The blaze may have been started by two boys playing in the boat shed.",
      "The blaze was started by two boys playing in the boat shed.",
    ],
    [
      "Smugglers are feared to have crossed the flooded quarry near Ober.",
      "Two smugglers crossed the flooded quarry near Ober on Monday.",
    ],
    [
      "The ferry apparently struck a submerged rock off Marl Point.",
      "The ferry struck a submerged rock off Marl Point before dawn.",
    ],
    [
      "The thieves are believed to have entered the museum through a skylight.",
      "The thieves entered the museum through a skylight, the director said.",
    ],
    [
      "The herd appears to have been poisoned with contaminated barley feed.",
      "The herd was poisoned with contaminated barley feed, the vet said.",
    ],
    [
      "Karim Vole allegedly forged the cheques of the sailing club.",
      "Karim Vole forged the cheques of the sailing club and fled to Ober.",
    ],
  ])("%s / %s", (a, b) => {
    expect(levels(a, b)).toEqual(["hedge-lost"]);
    expect(levels(b, a)).toEqual(["hedge-lost"]);
  });

  it.each([
    [
      "one that tells it flat elsewhere",
      "Blaze was started by two boys in the boat shed. The blaze may have been started by two boys playing in the boat shed.",
      "The blaze was started by two boys playing in the boat shed.",
    ],
    [
      "two cautions",
      "The ferry apparently struck a submerged rock off Marl Point.",
      "The ferry may have struck a submerged rock off Marl Point.",
    ],
    [
      "somebody's belief",
      "The ferry apparently struck a submerged rock off Marl Point.",
      "The captain believes the ferry struck a submerged rock off Marl Point.",
    ],
    [
      "an accusation told as the police have it",
      "Karim Vole allegedly forged the cheques of the sailing club.",
      "Karim Vole forged the cheques of the sailing club, police said.",
    ],
    [
      "an accusation and another person's deed",
      "Karim Vole allegedly forged the cheques of the sailing club.",
      "Lena Dorn forged the cheques of the sailing club and fled to Ober.",
    ],
    [
      "another deed",
      "The ferry may have struck a submerged rock off Marl Point.",
      "The ferry struck a jetty at Velden on its first voyage.",
    ],
    [
      "what is to come",
      "The thieves are believed to have entered the museum through a skylight.",
      "Nobody could have entered the museum through a skylight, the director said.",
    ],
    [
      "a month",
      "In May have the ferries struck the rocks off Marl Point.",
      "The ferries struck the rocks off Marl Point.",
    ],
    [
      "a caption",
      "The picture apparently shows the flooded quarry near Ober.",
      "The picture shows the flooded quarry near Ober.",
    ],
  ])("is not lost: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
