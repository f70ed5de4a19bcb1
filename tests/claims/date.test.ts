import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";

const claimsIn = (text: string) =>
  read({ id: "a", source: "Gazette", text, publishedAt: "2025-12-22" })
    .claims.filter((claim) => claim.kind === "date")
    .map((claim) => `${claim.attribute} ${(claim.value as { timex: string }).timex}`);

/** The claim first (role, event, value), then the ways to make it. */
const CORPUS: Readonly<Record<string, readonly string[]>> = {
  "on:open 2025-12-19": [
    "The council opened the bridge on Friday.",
    "On Friday, the council opened the bridge.",
    "The council opened the bridge to walkers Friday.",
    "It was a bridge that on Friday opened to walkers.",
  ],
  "on:talk 2025-12-20": [
    "The talks on 20 December were long.",
    "The talks in Westmark were held on 20 December.",
    "The talks in Westmark took place on 20 December.",
    "Saturday's talks were long.",
    "Negotiations in Westmark took place on Saturday.",
  ],
  "on:strik 2025-12-19T10:35": ["The quake struck at 10:35 a.m. on Friday.", "The quake hit at 10:35 a.m. on Friday."],
  "on:meet 2025-12-04": ["The Dec. 4 meeting ended well."],
  "on:bear 1954": ["Ines Falk was born in 1954."],
  "since:lead 2002": ["Ines Falk has led the board since 2002."],
  "until:clos 2026-01": ["The bridge will be closed until January."],
  "for:clos P3D": ["The bridge was closed for three days."],
  "for:last PT3H": ["The meeting lasted three hours."],
  "for:deal P5Y": ["Ines Falk signed a five-year deal.", "Ines Falk has a new five-year contract."],
};

describe("a date claim", () => {
  for (const [claim, sentences] of Object.entries(CORPUS))
    for (const sentence of sentences) it(`${claim}: ${sentence}`, () => expect(claimsIn(sentence)).toContain(claim));
});

describe("a fact box under a heading", () => {
  it.each([
    "# The Velden talks at a glance\n\n| Date | 3 May 2024 |\n| --- | --- |\n| Venue | Lima |",
    "# The Velden talks at a glance\n\n- Date: 3 May 2024\n- Venue: Lima",
  ])("dates its event: %s", (text) => expect(claimsIn(text)).toContain("row:meeting 2024-05-03"));
});

describe("no date claim", () => {
  for (const sentence of [
    "The mayor said on Friday that the bridge was safe.",
    "The bridge is open every Friday.",
    "The bridge is open now.",
    "Two years before the 2020 vote he left.",
    "She earns £900-a-week.",
    '"We will meet tomorrow," the mayor said.',
  ])
    it(sentence, () => expect(claimsIn(sentence)).toEqual([]));
});

describe("a fact box", () => {
  const box = (heading: string) =>
    claimsIn(
      `The envoys left Westmark.\n\n## ${heading}\n\n| Topic | Detail |\n| --- | --- |\n| Date | 3 May 2024 |\n`,
    );
  it("dates the event that its heading names", () => {
    expect(box("The talks at a glance")).toEqual(["row:meeting 2024-05-03"]);
  });
  it("says nothing under a heading that names none", () => {
    expect(box("Facts and figures")).toEqual([]);
  });
});

describe("a weekday that is not that date's", () => {
  it("is two answers to one question, each in its own words", () => {
    const { claims } = read({ id: "a", source: "Gazette", text: "It closed on Monday, March 14, 2023." });
    const weekday = claims.filter((claim) => claim.attribute === "weekday");
    expect(weekday.map((claim) => claim.evidence[0]?.quote)).toEqual(["Monday", "March 14, 2023"]);
  });
});
