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

describe("two stories, where nobody says that they are one", () => {
  test.each([
    [
      "two countries",
      "A 6.3 magnitude earthquake struck Chile on Monday. No one was hurt.",
      "A 5.2 magnitude earthquake struck Nepal on Monday. No one was hurt.",
    ],
    [
      "two countries and towns in them",
      "A coach plunged off a cliff in Bolivia on Sunday, killing 14 people, police said. It was on its way from Oruro to Sucre.",
      "A coach hit a tanker in Ghana on Sunday, killing 23 people, police said. The road from Tema to Ho was wet.",
    ],
    [
      "two towns, two crimes",
      "Police in Velden arrested a man on Monday over a burglary, a spokesman said.",
      "Police in Orrin arrested two women on Monday over a kidnapping, a spokesman said.",
    ],
    [
      "two mishaps with one toll",
      "A trawler sank off Skarnes on Tuesday, killing 12 people, the coast guard said.",
      "A boiler blew up at a laundry in Velden on Tuesday, killing 12 people, firefighters said.",
    ],
  ])("%s", (_, first, second) => {
    expect(told(first, second, false).stories).toHaveLength(2);
    expect(told(first, second, true).stories).toHaveLength(1);
  });

  test("two articles on each: one number in both joins nothing", () => {
    const texts = [
      "A trawler sank off Skarnes on Tuesday, killing 12 people, the coast guard said. The wreck lies at 40 metres.",
      "At least 21 people died when the trawler Havbris sank in fog off Skarnes on Tuesday, the mayor said.",
      "A boiler blew up at a laundry in Velden on Monday, killing 21 people, firefighters said. It had been mended in May.",
      "Nineteen people were killed on Monday when a boiler blew up in a laundry in Velden, the mayor said.",
    ];
    const articles = texts.map((text, i) => ({
      id: `a${i}`,
      source: `s${i}`,
      text,
      publishedAt: "2026-03-11T10:00:00Z",
    }));
    expect(check(articles).stories.map((story) => story.articles.join(" "))).toEqual(["a0 a1", "a2 a3"]);
  });
});

describe("one event", () => {
  test.each([
    [
      "a country and its people",
      "A 6.3 magnitude earthquake struck Chile on Monday, killing nine people.",
      "Seven people were killed when an earthquake shook a Chilean town near Bolivia on Monday.",
    ],
    [
      "the place alone differs",
      "Thieves broke into a jeweller's shop in Velden at night and stole watches.",
      "Thieves broke into a jeweller's shop in Orrin at night and stole watches.",
    ],
    [
      "one number of one mishap",
      "A ferry sank near Velden on Tuesday, killing 47 people, the coast guard said.",
      "A ferry sank near Orrin on Tuesday, killing 47 people, the mayor said.",
    ],
  ])("%s: one story", (_, first, second) => {
    expect(told(first, second, false).stories).toHaveLength(1);
  });

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
