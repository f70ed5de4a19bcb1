import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const levels = (a: string, b: string) =>
  differences(a, b)
    .filter(({ kind }) => kind === "title")
    .map(({ level }) => level);

describe("a post held for the time being", () => {
  const by = (who: string) => `The report on the harbour was ordered by ${who} on Sunday in Kerrow.`;
  it("is told without that", () => {
    expect(levels(by("interim port director Ines Falk"), by("port director Ines Falk"))).toEqual(["acting"]);
    expect(
      levels(by("Ines Falk, the acting director of the port,"), by("Ines Falk, the director of the port,")),
    ).toEqual(["acting"]);
  });
  it("is told alike, or both ways in one article, or in a form of address", () => {
    expect(levels(by("interim port director Ines Falk"), by("acting port director Ines Falk"))).toEqual([]);
    expect(
      levels(
        `${by("interim port director Ines Falk")} The port director, Ines Falk, was chosen in May.`,
        by("port director Ines Falk"),
      ),
    ).toEqual([]);
    expect(levels(by("interim port director Ines Falk"), by("Director Ines Falk"))).toEqual([]);
  });
});

describe("two posts of a firm", () => {
  const of = (who: string) => `The sale was announced by ${who} on Sunday in Eastport.`;
  it("are told of one person", () =>
    expect(levels(of("Westmark president Ines Falk"), of("Westmark chief executive Ines Falk"))).toEqual([
      "exclusive",
    ]));
  it("go together where an article has both", () =>
    expect(
      levels(of("Ines Falk, the president and chief executive of Westmark,"), of("Westmark chief executive Ines Falk")),
    ).toEqual([]));
  it("are none of a country's president", () =>
    expect(levels(of("Chilean President Laura Montes"), of("chief executive Laura Montes"))).toEqual([]));
});

describe("an office left, told of the person", () => {
  const of = (what: string) => `The bridge was opened by Ines Falk, ${what}, who spoke for an hour about the harbour.`;
  it("is told as held", () =>
    expect(levels(of("a Lutheran minister"), of("a former Lutheran minister"))).toEqual(["former-told-flat"]));
  it("is none of one's time, of a candidate, or beside another", () => {
    expect(
      levels(of("director of the Parks Service under President Montes"), of("a former director of the Parks Service")),
    ).toEqual([]);
    expect(levels(of("a candidate for the senate"), of("a former candidate for the senate"))).toEqual([]);
    expect(
      levels(
        of("vice president of the Westmark Fund"),
        of("a former director of the Parks Service and a vice president of the Westmark Fund"),
      ),
    ).toEqual([]);
  });
});
