import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/index.js";
import { check } from "../../src/tagged.js";

/** A wire story of one's own making, long enough to be told from a text that only sounds like it. */
const WIRE = [
  "A ferry with commuters on board struck a pier in the harbour of Ober on Tuesday, killing 12 people, the coast guard said.",
  "The ferry, the Salta, had left the island of Vey at dawn and was carrying 230 passengers when it hit the northern pier.",
  "Transport Minister Ida Solberg said on Wednesday that the captain had been arrested.",
  "“We did not expect the fog to come in so early,” said harbour master Karin Lunde.",
  "Rescuers searched the water with boats and a helicopter until the evening, while relatives waited in a sports hall near the quay.",
  "The pier did not collapse, and engineers will examine its pillars before other ships may use it again.",
  "Former mayor Anna Berg, who lives beside the harbour, heard a loud crash and ran outside to help.",
  "The company that runs the ferry, Norlin Ferries, has six ships and has worked the route since 1998.",
  "Services between the town and the island will be run by smaller boats until the end of the month.",
  "Another ferry ran aground near the same harbour two years ago, but nobody was seriously hurt at the time.",
];

interface Told {
  readonly kind: string;
  readonly level: string;
  readonly answers: readonly string[];
  readonly superseded: boolean;
}

function told(articles: readonly Partial<Article>[]): Told[] {
  const all = articles.map((article, i) => ({ id: `a${i}`, source: `Paper ${i}`, text: "", ...article }));
  return check(all, { sameStory: true })
    .discrepancies.filter(({ kind }) => kind !== "uncorroborated" && kind !== "spelling")
    .map(({ kind, level, superseded, positions }) => ({
      kind,
      level,
      superseded,
      answers: positions.map(({ answer }) => answer).sort(),
    }));
}

/** The wire and a copy in which these words stand for those. */
const changed = (...changes: readonly (readonly [string, string])[]): Told[] => {
  const text = WIRE.join("\n\n");
  const copy = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replaceAll(from, to);
  }, text);
  return told([{ text }, { text: copy }]);
};

const CHANGES: readonly (readonly [string, readonly (readonly [string, string])[], readonly string[]])[] = [
  ["figure", [["killing 12 people", "killing 21 people"]], ["12 people", "21 people"]],
  ["figure", [["killing 12 people", "killing at least 14 people"]], ["12 people", "at least 14 people"]],
  ["figure", [["230 passengers", "320 passengers"]], ["230 passengers", "320 passengers"]],
  ["date", [["on Tuesday", "on Monday"]], ["Monday", "Tuesday"]],
  ["date", [["said on Wednesday", "said on Thursday"]], ["Thursday", "Wednesday"]],
  ["date", [["since 1998", "since 1989"]], ["1989", "1998"]],
  ["quotation", [["so early,”", "so late,”"]], []],
  ["polarity", [["did not collapse", "did collapse"]], ["says it is not so", "says it is so"]],
  ["officeholder", [["Ida Solberg", "Marit Haug"]], ["Ida Solberg", "Marit Haug"]],
  ["attribution", [["Karin Lunde", "Nils Aker"]], ["Karin Lunde", "Nils Aker"]],
  ["title", [["Former mayor", "Mayor"]], []],
  ["participants", [["Norlin Ferries", "Baltic Ferries"]], ["Baltic Ferries", "Norlin Ferries"]],
  ["place", [["harbour of Ober", "harbour of Lima"]], ["Lima", "Ober"]],
];

describe("what somebody changed in a copy", () => {
  for (const [kind, changes, answers] of CHANGES)
    it(`${changes.map((pair) => pair.join(" → ")).join("; ")}: ${kind}`, () => {
      const found = changed(...changes);
      expect(found.map((f) => `${f.kind}/${f.level}`)).toEqual([`${kind}/changed-copy`]);
      if (answers.length) expect(found[0]!.answers).toEqual(answers);
      expect(found[0]!.superseded).toBe(false);
    });

  it("a toll changed in three places is one finding", () => {
    const text = WIRE.join("\n\n").replace(
      "Rescuers searched",
      "It was the worst accident in years, with 12 people killed in a few minutes.\n\nRescuers searched",
    );
    const found = told([
      { title: "12 people killed as ferry strikes pier in fog", text },
      { title: "13 people killed as ferry strikes pier in fog", text: text.replaceAll("12 people", "13 people") },
    ]);
    expect(found.map((f) => f.answers)).toEqual([["12 people", "13 people"]]);
  });

  it("of three copies the changed one stands against the other two", () => {
    const text = WIRE.join("\n\n");
    const articles = [text, text.replace("12 people", "13 people"), text].map((t, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text: t,
    }));
    const found = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
    expect(found.map((d) => d.positions.map((p) => [p.answer, p.articles.join(" ")]))).toEqual([
      [
        ["12 people", "a0 a2"],
        ["13 people", "a1"],
      ],
    ]);
    expect(found[0]!.because.map(({ by }) => by)).toContain("one-text");
    expect(found[0]!.message).toBe("Paper 0 and Paper 1 carry one text, but Paper 0 has 12 people, Paper 1 13 people.");
  });

  const editions = (sources: readonly string[], dates: readonly string[], to: string) => {
    const text = WIRE.join("\n\n");
    return told([
      { source: sources[0]!, text, publishedAt: dates[0]! },
      { source: sources[1]!, text: text.replace("230 passengers", to), publishedAt: dates[1]! },
    ]).map((f) => [f.level, f.superseded]);
  };
  const HOURS = ["2025-03-04T09:00Z", "2025-03-04T15:00Z"];

  it("a later edition of the same outlet corrects the earlier", () => {
    expect(editions(["Paper", "Paper"], HOURS, "210 passengers")).toEqual([["changed-copy", true]]);
    expect(editions(["Paper", "Paper"], ["2025-03-04", "2025-03-04"], "210 passengers")).toEqual([
      ["changed-copy", false],
    ]);
  });

  it("what another outlet changed is no correction", () =>
    expect(editions(["Paper", "Post"], HOURS, "210 passengers")).toEqual([["changed-copy", false]]));

  it("a copy with a higher toll, published later, is an update", () => {
    const text = WIRE.join("\n\n");
    const found = told([
      { text, publishedAt: HOURS[0]! },
      { text: text.replace("killing 12 people", "killing at least 14 people"), publishedAt: HOURS[1]! },
    ]);
    expect(found.map((f) => [f.level, f.superseded])).toEqual([["changed-copy", true]]);
  });

  it("is not told twice where an article of its own takes a side", () => {
    const text = WIRE.join("\n\n");
    const found = told([
      { text },
      { text: text.replace("killing 12 people", "killing 14 people") },
      { text: "Fourteen people were killed on Tuesday when a ferry struck a pier in Ober, the mayor said." },
    ]).filter((f) => f.kind === "figure");
    expect(found.map((f) => f.answers)).toEqual([["12 people", "14 people"]]);
  });
});

/** Rewordings of the wire that change no fact. */
const REWORDED: readonly (readonly (readonly [string, string])[])[] = [
  [["killing 12 people, the coast guard said", "killing twelve people, the coast guard says"]],
  [["the coast guard said", "according to the coast guard"]],
  [["hit the northern pier", "struck the pier in the north"]],
  [["did not collapse", "didn't collapse"]],
  [["did not collapse, and engineers", "never collapsed, and engineers"]],
  [["before other ships may use it again", "before it may be used again"]],
  [["The ferry, the Salta, had left", "Earlier, the Salta had left"]],
  [[", while relatives waited in a sports hall near the quay", ""]],
  [
    [
      "two years ago, but nobody was seriously hurt at the time",
      "two years ago; nobody was hurt seriously at the time",
    ],
  ],
  [["in the harbour of Ober", "in Ober harbour"]],
  [["Transport Minister Ida Solberg", "Ida Solberg, the transport minister,"]],
  [["230 passengers", "about 230 passengers"]],
  [["Karin Lunde", "K. Lunde"]],
];

describe("what is no change", () => {
  for (const changes of REWORDED)
    it(changes.map((pair) => pair.join(" → ")).join("; "), () => expect(changed(...changes)).toEqual([]));

  it("a paragraph of one's own, and another cut", () => {
    const own = "Local residents lit candles on the beach, and a choir sang for the dead in the evening.";
    expect(told([{ text: WIRE.join("\n\n") }, { text: [...WIRE.slice(0, 7), own].join("\n\n") }])).toEqual([]);
  });
});

const forecast = (city: string, day: string, high: number, low: number, wind: number): string =>
  [
    `The weather office forecasts a dry day for ${city} on ${day}, with long sunny spells in the morning and thin cloud later.`,
    `Temperatures will climb to ${high} degrees in the afternoon and fall to ${low} degrees in the night, the office said in its bulletin.`,
    `A light wind of ${wind} kilometres an hour will blow from the sea, and the pollen count is expected to stay moderate.`,
    "Bathers are asked to heed the flags on the beaches, as currents can be strong even when the water seems calm.",
    "The next bulletin will be published at six in the morning and can be heard on local radio and read on the boards in the harbour.",
  ].join("\n\n");

const results = (firm: string, sales: number, profit: number, share: number): string =>
  [
    `Shares of ${firm} rose ${share} percent on Wednesday after the company published its results for the third quarter.`,
    `The company said that sales had reached $${sales} million and that net profit had come to $${profit} million in the three months to the end of September.`,
    "Analysts had expected less, given the high cost of energy and the weak demand from builders in the north of the continent.",
    "The company kept its forecast for the year, and said that it would pay a dividend as it has done in every year since it was listed.",
    "The results come amid a slow recovery of the sector, which has been held back by high interest rates and a lack of skilled workers.",
  ].join("\n\n");

const match = (home: string, away: string, score: string, minute: number, crowd: string): string =>
  [
    `${home} beat ${away} ${score} on Saturday in front of ${crowd} spectators to move up in the table of the second division.`,
    `The winning goal came in the ${minute}th minute from a free kick just outside the area, after a foul that the visitors thought was none.`,
    "Both sides had chances in the first half, but the goalkeepers were in good form and the pitch was heavy after two days of rain.",
    "The league pauses next week for the cup, and will be back the Saturday after that with a full round of matches at three in the afternoon.",
    "Tickets for the matches can be had at the club office and, as always, at the gates in the hour before the start of play.",
  ].join("\n\n");

describe("two articles out of one mould are about two things", () => {
  const MOULDS: readonly (readonly [string, string, string])[] = [
    ["forecasts of two days", forecast("Ober", "Tuesday", 21, 12, 15), forecast("Ober", "Wednesday", 24, 14, 20)],
    ["forecasts of two cities", forecast("Oslo", "Tuesday", 21, 12, 15), forecast("Lima", "Tuesday", 24, 14, 20)],
    ["results of two firms", results("Norlin", 210, 31, 4), results("Baltic Steel", 540, 62, 2)],
    ["two matches", match("Ober", "Salta", "2-1", 67, "4,200"), match("Vey", "Tarn", "3-2", 84, "6,100")],
  ];
  for (const [name, a, b] of MOULDS)
    it(name, () => expect(told([{ text: a }, { text: b }]).filter((f) => f.level === "changed-copy")).toEqual([]));

  it("a notice that is run again the next day", () => {
    const notice = (day: string) =>
      WIRE.slice(4).join("\n\n").replace("until the end of the month", `from ${day} until the end of the month`);
    const found = told([
      { text: notice("Tuesday"), publishedAt: "2025-03-03" },
      { text: notice("Wednesday"), publishedAt: "2025-03-04" },
    ]);
    expect(found).toEqual([]);
  });
});
