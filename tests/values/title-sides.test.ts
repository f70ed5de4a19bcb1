import { describe, expect, it } from "vitest";
import { titlesOf } from "../../src/values/title.js";
import { partyLabel, sidesOf } from "../../src/values/title-sides.js";

const sides = (words: string) => titlesOf(words).flatMap((title) => sidesOf(title).map(({ head }) => head));

describe("sidesOf", () => {
  it.each([
    ["British tourist", ["United Kingdom"]],
    ["Danish-born teacher", []],
    ["Irish-American writer", []],
    ["French diplomat", []],
    ["Republican Gov.", ["Republican"]],
    ["a Democratic senator from Ohio", ["Democratic"]],
    ["GOP Rep.", ["Republican"]],
    ["Republican Party chairman", []],
    ["former Republican congressman", []],
    ["Republican presidential candidate", []],
  ])("%s: %j", (words, expected) => expect(sides(words)).toEqual(expected));
});

describe("partyLabel", () => {
  it.each([
    ["D-Ohio", "Democratic"],
    ["R-N.Y.", "Republican"],
    ["Rex-Ohio", null],
    ["mayor", null],
  ])("%s: %s", (words, party) => expect(partyLabel(words)).toBe(party));
});
