import { expect, it } from "vitest";
import { check } from "../../src/index.js";

const REFERENCE = {
  people: [{ name: "Ana Ruiz", offices: [{ office: "mayor", of: "Port Ellery", from: "2020-01-01" }] }],
};

const found = (text: string): string[] =>
  check([{ id: "a", source: "Gazette", text, publishedAt: "2026-03-03" }], { reference: REFERENCE })
    .discrepancies.filter((d) => d.scope === "reference")
    .map((d) => `${d.kind}/${d.level}`);

it.each([
  "The mayor-elect of Port Ellery, Jonas Vik, will be sworn in on Friday.",
  "Port Ellery's first mayor, Jonas Vik, is honoured with a plaque.",
  "The honorary mayor of Port Ellery, Jonas Vik, opened the fair.",
  "The late mayor of Port Ellery, Jonas Vik, is honoured with a plaque.",
])("no sitting holder: %s", (text) => {
  expect(found(text)).toEqual([]);
});

it("a sitting one is asked about", () => {
  expect(found("The mayor of Port Ellery, Jonas Vik, opened the fair on Friday.")).toEqual([
    "officeholder/reference-holder",
  ]);
});
