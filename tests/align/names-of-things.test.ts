import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const publishedAt = "2025-03-05T18:00:00Z";
const found = (a: string, b: string) =>
  differences(a, b, publishedAt)
    .filter(({ kind }) => kind !== "uncorroborated" && kind !== "spelling")
    .map(({ kind, level }) => `${kind}/${level}`);

describe("a name of which one word is another", () => {
  it.each([
    [
      "title/other-name",
      "Sergeant Ida Lund won the town's Medal of Honour last year after she pulled a child from the river in Kerrow.",
      "Last year Sergeant Ida Lund was given the Medal of Valour after she pulled a child from the river in Kerrow.",
    ],
    [
      "participants/other-name",
      "The money was hidden in a safe of the Campaign to Keep the Harbour, which Tom Brandt headed until the spring.",
      "The money was hidden in a safe of the Committee to Keep the Harbour, which Tom Brandt headed until the spring.",
    ],
    [
      "place/other-name",
      "The burnt-out stage of the rocket fell into the Pacific Ocean on Monday, an hour after its launch from Kerrow.",
      "On Monday the burnt-out stage of the rocket fell into the Indian Ocean, an hour after its launch from Kerrow.",
    ],
    [
      "participants/other-name",
      "“We know of the matter that involves the goalkeeper,” team manager A.J. Lund said in a statement on Friday in Kerrow.",
      "“We know of the matter that involves the goalkeeper,” team manager A.J. Brandt said in a statement on Friday in Kerrow.",
    ],
  ])("%s", (level, a, b) => expect(found(a, b)).toEqual([level]));

  it.each([
    [
      "a spelling",
      "The Centre for Humane Trade opened its hall in Kerrow on Monday with a speech by Ida Lund.",
      "The Center for Human Trade opened its hall in Kerrow on Monday with a speech by Ida Lund.",
    ],
    [
      "both in one article",
      "Ida Lund won the Medal of Honour in Kerrow last year after she pulled a child from the river. Her brother has the Medal of Valour.",
      "Ida Lund won the Medal of Valour in Kerrow last year after she pulled a child from the river.",
    ],
    [
      "two persons",
      "Prices will rise by the summer, said Ida Lund, an economist at Norwick University, on Monday in Kerrow.",
      "Prices will rise by the summer, said Tom Brandt, an economist at Eastport University, on Monday in Kerrow.",
    ],
    [
      "a short form of a given name",
      "Katie Moen, 20, and a dog were found dead at their home in Newton Street in Kerrow on Saturday, police said.",
      "Kathryn Moen, 20, and a dog were found dead at their home in Newton Street in Kerrow on Saturday, police said.",
    ],
    [
      "other sentences",
      "The Harbour Party won two seats in the north. Its leader spoke of a new start.",
      "A hall was built by the Harbour Club in 1920. It burnt down in the war.",
    ],
  ])("is none: %s", (_, a, b) => expect(found(a, b)).toEqual([]));
});

describe("what a name means", () => {
  it("is told in another word", () =>
    expect(
      found(
        "The station, Vedra-1, or “Silent Water”, was launched from Kerrow in 2011. It weighs nine tonnes.",
        "The station, Vedra-1, which means “Silent Winter”, was launched from Kerrow in 2011. It weighs nine tonnes.",
      ),
    ).toEqual(["title/other-name"]));
  it("is the same, or that of another name", () => {
    expect(
      found(
        "The station, Vedra-1, or “Silent Water”, was launched from Kerrow in 2011.",
        "The station, Vedra-1, which means “silent water”, was launched from Kerrow in 2011.",
      ),
    ).toEqual([]);
    expect(
      found(
        "The station, Vedra-1, or “Silent Water”, was launched from Kerrow in 2011.",
        "The ship, Orla, which means “Silent Winter”, left Kerrow in 2011.",
      ),
    ).toEqual([]);
  });
  it("leaves room for two by-names", () =>
    expect(
      found(
        "The full moon of Vedra, known as the “wolf moon”, was seen in Kerrow.",
        "The full moon of Vedra, known as the “blue moon”, was seen in Kerrow.",
      ),
    ).toEqual([]));
});

describe("the journal of a study", () => {
  const told = (journal: string) =>
    `Eels swim by night, a study has found. The findings were published on Monday by Ida Lund and two others in ${journal}.`;
  it("is another", () => {
    expect(found(told("the Polar Journal"), told("Polar Journal Letters"))).toEqual(["title/other-name"]);
    expect(found(told("the journal Nature"), told("Nature Communications"))).toEqual(["title/other-name"]);
  });
  it("is the same, or a newspaper, or one of two", () => {
    expect(found(told("The Polar Journal"), told("the journal Polar Journal"))).toEqual([]);
    expect(found(told("PNAS"), told("the Proceedings of the National Academy of Sciences"))).toEqual([]);
    expect(found(told("the Polar Journal"), told("The Harbour Times"))).toEqual([]);
    expect(
      found(told("the Polar Journal"), `${told("Polar Letters")} An older study was published in the Polar Journal.`),
    ).toEqual([]);
  });
});
