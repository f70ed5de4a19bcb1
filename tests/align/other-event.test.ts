import { describe, expect, test } from "vitest";
import { check } from "../../src/index.js";

const told = (first: string, second: string, sameStory: boolean) =>
  check(
    [
      { id: "a", source: "A", publishedAt: "2026-03-08T10:00:00Z", text: first },
      { id: "b", source: "B", publishedAt: "2026-03-10T10:00:00Z", text: second },
    ],
    { sameStory },
  );

const found = (first: string, second: string, sameStory = true) =>
  told(first, second, sameStory)
    .discrepancies.filter(({ kind }) => kind !== "uncorroborated")
    .map(({ kind, level }) => `${kind} ${level}`)
    .sort();

describe("two events of one kind", () => {
  const TWO: readonly (readonly [string, string, string])[] = [
    [
      "place, day, driver and toll differ",
      "Two people were killed when a lorry hit a tram in Velden on Friday, police said. The lorry driver, Otto Brenn, 39, was held.",
      "Five people were killed when a bus left the road near Orrin on Saturday, police said. The bus driver, Jens Kall, 52, was among the dead.",
    ],
    [
      "place, day and numbers differ",
      "A fire at a paper mill in Lower Varn on Sunday night injured 12 people, officials said. About 200 people were evacuated.",
      "A fire at a warehouse in Eastmark on Saturday afternoon injured 3 people, officials said. About 90 people were evacuated.",
    ],
    [
      "one sentence each",
      "A fire in Orrin on Monday injured 12 people.",
      "A fire in Velden on Tuesday injured 5 people.",
    ],
    [
      "two villages whose names share a word, on one day",
      "A school fire in Lower Varn on Sunday hurt four people.",
      "A hotel fire in Upper Varn on Sunday hurt nine people.",
    ],
    [
      "two listed towns",
      "Gunmen killed 14 people at a market in Mosul on Thursday.",
      "Gunmen killed 31 people at a market in Kandahar on Sunday.",
    ],
    [
      "two searches",
      "Divers were searching a lake at Skarnholm on Monday for a missing angler, Nils Brand, 61.",
      "Divers were searching a lake at Tveit on Monday for a missing angler, Olav Rusk, 34.",
    ],
  ];
  test.each(TWO)("%s: two stories", (_, first, second) => {
    expect(told(first, second, false).stories.map(({ articles }) => articles)).toEqual([["a"], ["b"]]);
  });
  test.each(TWO)("%s: no question, even in one story", (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });
});

describe("one event", () => {
  const ONE: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "the toll differs, the place does not",
      "A fire in Orrin on Monday injured 12 people.",
      "A fire in Orrin on Monday injured 5 people.",
      ["figure apart"],
    ],
    [
      "a town and the country it is in",
      "A fire in Lyon on Sunday injured 12 people.",
      "A fire in France on Sunday injured 5 people.",
      ["figure apart"],
    ],
    [
      "a town and what may be its quarter",
      "A fire in Lyon on Sunday injured 12 people.",
      "A fire in Croixbrune on Sunday injured 5 people.",
      ["figure apart"],
    ],
    [
      "one of them names the other's place further down",
      "A fire in Lower Varn on Sunday injured 12 people.",
      "A fire in Eastmark on Sunday injured 5 people. Eastmark is a part of Lower Varn.",
      ["figure apart"],
    ],
    [
      "a person in both",
      "A fire in Orrin on Monday injured 12 people, the mayor, Ilse Brandt, said.",
      "A fire in Velden on Monday injured 5 people, Ilse Brandt said.",
      ["figure apart"],
    ],
    [
      "only one names a place",
      "A fire at a paper mill in Lower Varn on Sunday injured 12 people.",
      "A fire at a paper mill on Sunday injured 5 people.",
      ["figure apart"],
    ],
  ];
  test.each(ONE)("%s", (_, first, second, expected) => {
    expect(told(first, second, false).stories).toHaveLength(1);
    expect(found(first, second)).toEqual(expect.arrayContaining([...expected]));
  });

  test("a place spelt in two ways is one place", () => {
    const [first, second] = [
      "A fire in Velden on Monday injured 12 people.",
      "A fire in Veldem on Monday injured 5 people.",
    ];
    expect(found(first, second)).toContain("figure apart");
  });

  test("the same numbers of the same day: where it was is asked of one event", () => {
    const [first, second] = [
      "A fire at a hotel in Orrin on Monday injured 12 people.",
      "A fire at a hotel in Velden on Monday injured 12 people.",
    ];
    expect(told(first, second, false).stories).toHaveLength(1);
  });

  test("a storm's toll, risen two days later, replaces the first", () => {
    const [first, second] = [
      "Storm Ulla killed 6 people when it hit the coast on Friday.",
      "The death toll from storm Ulla has risen to 11, officials said.",
    ];
    const tolls = told(first, second, true).discrepancies.filter(({ kind }) => kind === "figure");
    expect(tolls.map(({ level, superseded }) => [level, Boolean(superseded)])).toEqual([["apart", true]]);
  });
});
