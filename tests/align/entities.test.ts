import { describe, expect, it } from "vitest";
import { linkEntities } from "../../src/align/entities.js";
import { read } from "../../src/index.js";

const entities = (...texts: string[]) =>
  linkEntities(texts.map((text, i) => read({ id: `a${i}`, source: `S${i}`, text }))).entities.map((e) => [
    e.id,
    e.variants.length,
  ]);

describe("entities across articles", () => {
  it.each<[string, string, string, [string, number][]]>([
    [
      "a surname after a full name",
      "Jonas Hallberg won.",
      "They cheered Mr. Hallberg.",
      [["person:jonas-hallberg", 2]],
    ],
    ["other spellings", "Yuri Melnyk won.", "Yury Melnik won.", [["person:yuri-melnyk", 2]]],
    ["a short form", "Robert Halloran won.", "Bob Halloran won.", [["person:robert-halloran", 2]]],
    [
      "two of one surname",
      "Pierre Lacombe won.",
      "Marie Lacombe won.",
      [
        ["person:marie-lacombe", 1],
        ["person:pierre-lacombe", 1],
      ],
    ],
    [
      "an acronym",
      "The Central Election Commission met.",
      "The CEC met.",
      [["organization:central-election-commission", 2]],
    ],
    ["stops", "It is in the U.S. now.", "It is in the US now.", [["place:u-s", 2]]],
  ])("%s", (_, a, b, expected) => {
    const sorted = (list: (string | number)[][]) => [...list].sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
    expect(sorted(entities(a, b)).map(([id, n]) => [id, n])).toEqual(expected);
  });

  it("does not depend on the order of articles", () => {
    const texts = ["Jonas Hallberg won.", "Hallberg won, said Mr. Moe.", "Jonas Halberg won the day."];
    const readings = texts.map((text, i) => read({ id: `a${i}`, source: `S${i}`, text }));
    const strip = (list: typeof readings) =>
      linkEntities([...list].sort((x, y) => (x.article.id < y.article.id ? -1 : 1))).entities;
    expect(strip([...readings].reverse())).toEqual(strip(readings));
  });
});
