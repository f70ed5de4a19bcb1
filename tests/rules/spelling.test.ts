import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { differenceOf } from "../../src/values/slots.js";

const spellings = (...texts: string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `S${i}`, text })),
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "spelling")
    .map((d) => [d.level, d.scope, d.severity, d.positions.map((p) => p.answer).sort()]);

describe("differenceOf", () => {
  it.each([
    ["Ivanenko", "Ivanenko's", "none"],
    ["St. Olav", "St Olav", "none"],
    ["NORDMANN", "Nordmann", "none"],
    ["Defence Ministry", "Defense Ministry", "none"],
    ["Ji-woo", "Ji Woo", "joining"],
    ["DelMonte", "Del Monte", "joining"],
    ["McAdam", "Mcadam", "joining"],
    ["Peña", "Pena", "marks"],
    ["al-Hamad", "Hamad", "particle"],
    ["el-Khouri", "al-Khoury", "transliteration"],
    ["Yury", "Yuri", "transliteration"],
    ["Dovzhenskyy", "Dovzhensky", "transliteration"],
    ["Nadir", "Nader", "slip"],
    ["Magnussen", "Magnusson", "slip"],
    ["Station 11", "Station 12", "other"],
    ["Kovalenko", "Kovalchuk", "other"],
  ])("%s and %s: %s", (a, b, difference) => {
    expect([differenceOf(a, b), differenceOf(b, a)]).toEqual([difference, difference]);
  });
});

describe("spelling", () => {
  it("asks once of a name whose surname is spelled in three ways", () => {
    expect(
      spellings(
        "President Taras Dovzhensky spoke on Monday. Dovzhensky thanked the crew.",
        "President Taras Dovzhenskyy spoke on Monday.",
        "President Taras Dovzhenskiy spoke on Monday.",
      ),
    ).toEqual([["transliteration", "across", "info", ["Dovzhenskiy", "Dovzhensky", "Dovzhenskyy"]]]);
  });

  it("compares given names where the surnames are equal", () => {
    expect(
      spellings(
        "The pilot, Yuri Melnik, landed safely. Melnik is 40.",
        "Yury Melnik, the pilot, landed safely. Melnik is 40.",
      ),
    ).toEqual([["transliteration", "across", "info", ["Yuri Melnik", "Yury Melnik"]]]);
  });

  it("compares organisations and places", () => {
    expect(
      spellings("The Committee for the Lighthouses met in Kiev.", "The Committee of the Lighthouses met in Kyiv.").map(
        ([level]) => level,
      ),
    ).toEqual(expect.arrayContaining(["wording", "letters"]));
  });

  it("asks inside the one article that has both", () => {
    expect(
      spellings(
        "Jonas Hallberg left the club on Friday. Halberg had played there for ten years.",
        "The club lost a player on Friday.",
      ),
    ).toEqual([["transliteration", "within", "info", ["Halberg", "Hallberg"]]]);
  });

  it.each([
    ["a surname alone", "The pilot, Yuri Melnik, landed.", "Melnik landed safely, the airline said."],
    ["stops", "The U.S. and the U.N. agreed.", "The US and the UN agreed."],
    ["a nickname", "Robert Halloran resigned.", "Bob Halloran resigned."],
    ["an initial", "Robert J. Halloran resigned.", "Robert Halloran resigned."],
    ["a suffix", "Robert Halloran Jr. resigned.", "Robert Halloran resigned."],
    [
      "headline capitals",
      "HALLORAN QUITS AFTER LONG DAY AT THE MINISTRY\n\nRobert Halloran resigned.",
      "Robert Halloran resigned.",
    ],
    ["one and many", "A Larsen Roadster was sold.", "Two Larsen Roadsters were sold."],
    ["other numbers", "The Ardent-12 rocket was launched.", "The Ardent-14 rocket was launched."],
    ["two people", "Anna Berg and her brother Anders Berg won.", "Anders Berg and his sister Anna Berg won."],
  ])("keeps silent: %s", (_, a, b) => {
    expect(spellings(a, b)).toEqual([]);
  });
});
