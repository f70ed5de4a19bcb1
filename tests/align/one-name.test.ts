import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (...texts: readonly string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `S${i}`, text })),
    { sameStory: true, kinds: { uncorroborated: "off" } },
  )
    .discrepancies.filter(({ level }) => level === "other-name")
    .map(({ kind, scope, severity }) => `${kind} ${scope} ${severity}`);

describe("two codes of one thing in one article", () => {
  it.each([
    ["The crew filmed the floe from a P-3 Orion on Monday. The P-2 Orion has flown there since 2009."],
    ["Flight 1943 from Orrin turned back on Tuesday. Passengers of flight 1493 were unhurt."],
    ["A QF-16 Falcon landed safely at Velden. The QF-15 Falcon had lost a wheel."],
  ])("%s", (text) => {
    expect(found(text)).toEqual(["participants within medium"]);
  });

  it.each([
    ["both in one sentence", "The P-3 Orion and the P-2 Orion flew on Monday. The P-2 Orion landed first."],
    ["two flights", "Flight 204 from Orrin turned back on Tuesday. Flight 511 was late."],
    ["a variant", "The crew flew a P-3C Orion on Monday. The P-3 Orion was built in 1969."],
    ["two aeroplanes", "An F-16 Falcon landed. An F-15 Eagle followed."],
    ["summits", "The G-7 Summit was held in June. The G-20 Summit follows."],
    ["models", "A Boeing 737 slid off the runway. The airline has a Boeing 747 as well."],
    ["roads", "Route 9 was shut on Monday. Traffic took Route 6."],
    ["three", "An A-10 Viper, seen once. An A-11 Viper, seen twice. An A-12 Viper, seen now."],
  ])("is nothing: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("another code across", () => {
  it("of a model before its name", () => {
    expect(
      found(
        "The survey crew filmed the floe from a P-3 Orion over Ober bay on Monday.",
        "On Monday the survey crew filmed the floe in Ober bay from a P-2 Orion.",
      ),
    ).toEqual(["participants across medium"]);
  });
});

describe("one firm under two names", () => {
  it.each([
    [
      "Two men robbed Silverlake Distribution Ltd. on Monday.",
      "On Monday two men robbed Silverlake Distributors Ltd. in Ober.",
    ],
    ["The fire began at Kestrel Printing Company in Ober.", "The fire in Ober began at Kestrel Printers Company."],
  ])("%s / %s", (a, b) => {
    expect(found(a, b)).toEqual(["participants across low"]);
  });

  it.each([
    [
      "a shorter form",
      "Two men robbed Silverlake Distribution Ltd. on Monday.",
      "On Monday two men robbed Silverlake Distribution.",
    ],
    ["two firms of a group", "Silverlake Steel Ltd. was robbed.", "Silverlake Motors Ltd. was robbed."],
    ["another spelling", "The Silverlake Licensing Ltd. was robbed.", "The Silverlake Licencing Ltd. was robbed."],
    ["a plural", "Silverlake System Ltd. was robbed.", "Silverlake Systems Ltd. was robbed."],
    ["branches", "Silverlake Norway Ltd. was robbed.", "Silverlake Sweden Ltd. was robbed."],
    [
      "both in one",
      "Silverlake Distribution Ltd. and Silverlake Distributors Ltd. were robbed.",
      "Silverlake Distributors Ltd. was robbed.",
    ],
    ["the legal form", "Silverlake Distribution Ltd. was robbed.", "Silverlake Distribution Inc. was robbed."],
  ])("is nothing: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe("a relative under two given names", () => {
  it.each([
    [
      "Tom Brand, Ada Brand's grandson, told the Courier that she died at home in Ober.",
      "Ada Brand died at home in Ober, her family said. Ada Brand's grandson Max Brand told the Courier that she died at home.",
    ],
    [
      "Lena Holm, sister of Governor Per Holm, opened the new bridge in Varda.",
      "The new bridge in Varda was opened by Ruth Holm, sister of Governor Per Holm.",
    ],
  ])("%s / %s", (a, b) => {
    expect(found(a, b)).toEqual(["participants across medium"]);
  });

  it.each([
    [
      "a short form",
      "Thomas Brand, Ada Brand's grandson, told the Courier that she died at home in Ober.",
      "Ada Brand's grandson Tom Brand told the Courier that she died at home in Ober.",
    ],
    [
      "other acts",
      "Tom Brand, Ada Brand's grandson, runs a farm near Ober.",
      "Ada Brand's grandson Max Brand told the Courier that she died at home.",
    ],
    [
      "both known",
      "Tom Brand, Ada Brand's grandson, told the Courier that she died at home in Ober. Max Brand wept.",
      "Ada Brand's grandson Max Brand told the Courier that she died at home in Ober.",
    ],
    [
      "other owners",
      "Tom Brand, Ada Brand's grandson, told the Courier that she died at home in Ober.",
      "Eva Lund's grandson Max Brand told the Courier that she died at home in Ober.",
    ],
    [
      "another relation",
      "Tom Brand, Ada Brand's grandson, told the Courier that she died at home in Ober.",
      "Ada Brand's nephew Max Brand told the Courier that she died at home in Ober.",
    ],
  ])("is nothing: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
