import { describe, expect, it } from "vitest";
import { ruleTester } from "../../src/testing.js";
import { differenceOf } from "../../src/values/slots.js";

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

ruleTester(
  "spelling",
  {
    invalid: [
      {
        name: "a name whose surname is spelled in three ways, asked once",
        articles: [
          "President Taras Dovzhensky spoke on Monday. Dovzhensky thanked the crew.",
          "President Taras Dovzhenskyy spoke on Monday.",
          "President Taras Dovzhenskiy spoke on Monday.",
        ],
        level: "transliteration",
        scope: "across",
        severity: "info",
        answers: ["Dovzhenskiy", "Dovzhensky", "Dovzhenskyy"],
      },
      {
        name: "given names where the surnames are equal",
        articles: [
          "The pilot, Yuri Melnik, landed safely. Melnik is 40.",
          "Yury Melnik, the pilot, landed safely. Melnik is 40.",
        ],
        level: "transliteration",
        scope: "across",
        severity: "info",
        answers: ["Yuri Melnik", "Yury Melnik"],
      },
      {
        name: "organisations and places",
        articles: ["The Committee for the Lighthouses met in Kiev.", "The Committee of the Lighthouses met in Kyiv."],
        level: ["letters", "wording"],
      },
      {
        name: "a name inside the one article that has both",
        articles: [
          "Jonas Hallberg left the club on Friday. Halberg had played there for ten years.",
          "The club lost a player on Friday.",
        ],
        level: "transliteration",
        scope: "within",
        severity: "info",
        answers: ["Halberg", "Hallberg"],
      },
    ],
    valid: [
      ["a surname alone", "The pilot, Yuri Melnik, landed.", "Melnik landed safely, the airline said."],
      ["stops", "The U.S. and the U.N. agreed.", "The US and the UN agreed."],
      ["a nickname", "Robert Halloran resigned.", "Bob Halloran resigned."],
      [
        "a short form that begins like the full one",
        "The coach, Pete Lund, said on Monday that he was proud.",
        "Peter Lund, the coach, said on Monday that he was proud.",
      ],
      [
        "a short form within one article",
        "The coach, Steve Lund, spoke. Steven Lund is 40.",
        "Steven Lund, the coach, spoke.",
      ],
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
    ].map(([name = "", ...articles]) => ({ name, articles })),
  },
  { describe, it },
);
