import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import { figureRule } from "../../src/rules/figure.js";
import { check } from "../../src/tagged.js";
import { rungOf, sampleClaim } from "../../src/testing.js";
import type { Figure } from "../../src/values/figure.js";
import { findQuantities } from "../../src/values/quantity.js";

const claim = (words: string, attribute: string, change: Partial<Figure> = {}): Claim => {
  const { min, max, unit, approximate } = findQuantities(words)[0]!;
  const none = { of: null, noun: null, subset: null, part: false, period: false };
  const value: Figure = { min, max, unit, approximate, ...none, ...change };
  return sampleClaim({ kind: "figure", source: words, attribute, value });
};

/** Both ways round: a ladder is symmetric. */
const rung = (a: string, b: string, attribute = "count", change: Partial<Figure> = {}): string =>
  rungOf(figureRule, claim(a, attribute), claim(b, attribute, change));

const rungs: [level: string, a: string, b: string, attribute?: string][] = [
  ["same", "12 people", "a dozen people"],
  ["same", "at least 12 people", "12 people"],
  ["same", "half of the homes", "50 percent of the homes"],
  ["rounding", "about 2,000 people", "1,990 people"],
  ["rounding", "1,217 houses", "1,200 houses"],
  ["rounding", "58 km", "36 miles"],
  ["rounding", "about 40 metres", "131 feet"],
  ["rounding", "$1.23 billion", "$1.2 billion"],
  ["allows", "at least 10 people", "12 people"],
  ["allows", "dozens of people", "36 people"],
  ["allows", "up to 32 people", "30 people"],
  ["allows", "more than 200 cars", "more than 270 cars"],
  ["bounds", "at least 100 cars", "at least 250 cars"],
  ["bounds", "at least 50 people", "at least 59 people", "killed"],
  ["near", "10 people", "12 people"],
  ["near", "magnitude 6.1", "magnitude 6.4"],
  ["near", "58 km", "35 miles"],
  ["near", "77 tonnes", "nearly 160,000 pounds"],
  ["apart", "12 people", "21 people"],
  ["apart", "up to 10 people", "at least 50 people"],
  ["apart", "won 3-1", "won 3-2"],
  ["different-unit", "58 km", "58 tonnes"],
  ["different-unit", "$5 million", "€7 million"],
  ["other-currency", "142 euros", "142 yen"],
];

describe("the figure ladder", () => {
  for (const [level, a, b, attribute] of rungs)
    it(`${a} | ${b}: ${level}`, () => expect(rung(a, b, attribute)).toBe(level));
  it("a part is another set than the whole", () =>
    expect(rung("12 people", "5 people", "killed", { part: true })).toBe("different-set"));
  it("none against some", () =>
    expect(rung("12 people", "5 people", "killed", { min: 0, max: 0 })).toBe("none-or-some"));
});

interface Told {
  readonly level: string;
  readonly question: string;
  readonly answers: readonly string[];
}

function told(...texts: string[]): Told[] {
  const articles = texts.map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text, publishedAt: "2025-03-04" }));
  return check(articles, { sameStory: true })
    .discrepancies.filter((d) => d.kind === "figure")
    .map(({ level, question, positions }) => ({ level, question, answers: positions.map((p) => p.answer).sort() }));
}

describe("questions of number", () => {
  it("asks for the toll of one event", () => {
    const found = told(
      "A bus fell into a ravine near Ober on Tuesday, killing 12 people, police said.",
      "At least 15 people died when a coach left the road near Ober on Tuesday, the mayor said.",
      "Rescuers near Ober said that 12 people were killed when a bus fell into a ravine on Tuesday.",
    );
    expect(found).toEqual([
      { level: "near", question: "How many people were killed?", answers: ["12 people", "at least 15 people"] },
    ]);
  });

  it("holds no part against the whole, and no other year's toll against this one", () => {
    expect(
      told(
        "A bus fell into a ravine near Ober on Tuesday, killing 12 people, five of them children. In 2009 a crash there killed 31 people.",
        "A coach left the road near Ober on Tuesday. Twelve people were killed, including seven women, and three others were hurt.",
      ),
    ).toEqual([]);
  });

  it("reads no one as none", () => {
    const found = told(
      "A shed burned down in Ober on Monday and no one was hurt.",
      "Two people were hurt on Monday when a shed burned down in Ober.",
    );
    expect(found.map((f) => f.level)).toEqual(["none-or-some"]);
  });

  it("reads what befell people from phrases", () => {
    const found = told(
      "Police said 12 people suffered minor injuries when a ferry struck the quay in Ober on Monday.",
      "A ferry struck the quay in Ober on Monday and 19 people were hurt, the harbour master said.",
    );
    expect(found).toEqual([
      { level: "apart", question: "How many people were injured?", answers: ["12 people", "19 people"] },
    ]);
  });

  it("asks for the age of a person", () => {
    const found = told(
      "Police in Ober arrested Maria Lund, 43, on Monday after a burglary.",
      "Maria Lund, a 34-year-old plumber, was arrested in Ober on Monday.",
    );
    expect(found).toEqual([{ level: "apart", question: "How old is Maria Lund?", answers: ["34 years", "43 years"] }]);
  });

  it("leaves alone what age somebody was on another day", () => {
    expect(
      told(
        "Maria Lund, 43, was elected mayor of Ober on Monday.",
        "Maria Lund was 12 years old in 1994, when her family came to Ober. She was elected mayor on Monday.",
      ),
    ).toEqual([]);
  });

  it("asks for the magnitude, not for that of an aftershock", () => {
    const found = told(
      "A magnitude 6.1 earthquake shook Ober on Monday. An aftershock of magnitude 4.7 followed.",
      "The 6.4-magnitude quake that struck Ober on Monday cracked the church.",
    );
    expect(found.map((f) => f.answers)).toEqual([["magnitude 6.1", "magnitude 6.4"]]);
  });

  it("finds parts that do not add up", () => {
    const found = told(
      "The fire in Ober killed 12 people, seven men and four women, on Monday.",
      "A fire broke out in the old mill of Ober on Monday.",
    );
    expect(found.map((f) => f.answers)).toEqual([["11 people", "12 people"]]);
    expect(
      told(
        "The fire in Ober killed 11 people, seven men and four women, on Monday.",
        "A fire broke out in Ober on Monday.",
      ),
    ).toEqual([]);
  });

  it("finds two numbers of children of one mother", () => {
    const found = told(
      "Maria Lund, a mother of four, won the race on Monday. The mother of five was cheered by the crowd.",
      "The race was won on Monday in the rain.",
    );
    expect(found.map((f) => f.answers)).toEqual([["4 children", "5 children"]]);
  });

  it("holds a headline against its text", () => {
    const check1 = (title: string) =>
      check(
        [
          {
            id: "a",
            source: "A",
            title,
            text: "A blast in a mill in Ober killed seven people on Monday, police said.",
          },
          { id: "b", source: "B", text: "The mill in Ober was rebuilt on Monday." },
        ],
        { sameStory: true },
      )
        .discrepancies.filter((d) => d.kind === "figure")
        .map((d) => [d.scope, d.level]);
    expect(check1("Nine people killed in mill blast")).toEqual([["within", "apart"]]);
    expect(check1("Seven people killed in mill blast")).toEqual([]);
  });
});
