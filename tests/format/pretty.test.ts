import { describe, expect, it } from "vitest";
import { html } from "../../src/format/html.js";
import { columnsOf } from "../../src/format/layout.js";
import { pretty } from "../../src/format/pretty.js";
import { type Article, check, type Discrepancy, type Evidence, type Position, type Report } from "../../src/index.js";
import { loadStory, storyNames } from "../fixture-story.js";

const articles: readonly (Article & { firstLine?: number })[] = [
  {
    id: "coast",
    source: "Coast Herald",
    text: "\nAt least 14 people were killed when the ferry sank.\n",
    firstLine: 5,
  },
  { id: "harbour", source: "Harbour Gazette", text: "The coast guard said 9 people were killed on Friday." },
];

function at(id: string, quote: string): Evidence {
  const start = articles.find((article) => article.id === id)!.text.indexOf(quote);
  return { article: id, field: "text", start, end: start + quote.length, quote };
}

const position = (answer: string, source: string, evidence: Evidence): Position => ({
  answer,
  sources: [source],
  articles: [evidence.article],
  claims: [],
  evidence: [evidence],
});

const finding = (more: Partial<Discrepancy>): Discrepancy => ({
  id: "f1",
  kind: "figure",
  level: "apart",
  scope: "across",
  severity: "high",
  confidence: 0.88,
  superseded: false,
  question: "How many people were killed?",
  positions: [
    position("at least 14", "Coast Herald", at("coast", "At least 14")),
    position("9", "Harbour Gazette", at("harbour", "9")),
  ],
  message: "Coast Herald has at least 14, Harbour Gazette 9.",
  advice: "Ask the coast guard.",
  because: [{ by: "apart", weight: 2, text: "One event and one verb" }],
  ...more,
});

const reportOf = (discrepancies: readonly Discrepancy[]): Report => ({
  schema: "secondsource/report/1",
  articles: articles.map(({ id, source }) => ({ id, source })),
  stories: [{ id: "s1", articles: ["coast", "harbour"] }],
  origins: [
    { id: "o1", articles: ["coast"] },
    { id: "o2", articles: ["harbour"] },
  ],
  entities: [],
  events: [],
  claims: [],
  discrepancies,
  agreements: [],
  sources: [
    { source: "Coast Herald", articles: 1, claims: 8, corroborated: 2, uncorroborated: 4, contradicted: 2 },
    { source: "Harbour Gazette", articles: 1, claims: 4, corroborated: 2, uncorroborated: 0, contradicted: 1 },
  ],
  notices: [{ code: "no-date", article: "harbour", text: "This article has no date." }],
});

const alone = finding({
  id: "f2",
  kind: "uncorroborated",
  severity: "medium",
  positions: [position("Friday", "Harbour Gazette", at("harbour", "Friday"))],
  question: "Who else gives “Friday”?",
});

/** The table of sources takes 60 columns whatever the width. */
const isTally = (line: string): boolean => /^ {2}(?:source .* alone|█ borne out|.* {2,}\d+ {2,}\d+ {2,}\d+)/.test(line);

describe("pretty", () => {
  it("tells the question, who answers what in which words and where, what to do, and how sure", () => {
    const spelling = finding({ id: "f3", kind: "spelling", severity: "info" });
    expect(pretty(reportOf([finding({}), alone, spelling]), articles)).toBe(`2 articles from 2 sources on one story
1 difference: 1 high · 1 detail only one source has · 1 name spelled differently

1. HIGH ───────────────────────────────────────────────────────────────── figure
   How many people were killed?
   Coast Herald has at least 14, Harbour Gazette 9.

   • at least 14 — Coast Herald
     coast:6    «At least 14» people were killed when the ferry sank.
   • 9 — Harbour Gazette
     harbour:1  The coast guard said «9» people were killed on Friday.

   → Ask the coast guard.
   88 in 100 sure: One event and one verb. [f1]

ONLY ONE SOURCE SAYS SO

  Harbour Gazette · harbour (1 detail)
  MEDIUM  :1  The coast guard said 9 people were killed on «Friday».

NAMES SPELLED DIFFERENTLY
  at least 14 (Coast Herald) / 9 (Harbour Gazette)

HOW FAR EACH SOURCE IS BORNE OUT
  source           claims  borne out  contradicted  alone
  Coast Herald          8          2             2      4  █████▓▓▓▓▓▓░░░░░░░░░░
  Harbour Gazette       4          2             1      0  ███████████▓▓▓▓▓
  █ borne out ▓ contradicted ░ alone (the odd one out first)

NOTES
  harbour: This article has no date.
`);
  });

  it("lets stand back what a later article brings up to date", () => {
    const text = pretty(reportOf([finding({ superseded: true }), finding({ scope: "within", severity: "low" })]));
    expect(text).toContain("1 difference: 1 low · 1 brought up to date");
    expect(text).toMatch(/^1\. LOW/m);
    expect(text.indexOf("BROUGHT UP TO DATE")).toBeGreaterThan(text.indexOf("1. LOW"));
    expect(text).not.toContain("2. ");
  });

  it("marks what is inside one article, or against the caller's facts", () => {
    const text = pretty(reportOf([finding({ scope: "within" }), finding({ scope: "reference" })]));
    expect(text).toContain("figure, inside one article");
    expect(text).toContain("figure, against your facts");
  });

  it("names places by article alone where it is not given the articles", () => {
    expect(pretty(reportOf([finding({})]))).toContain("     coast    «At least 14»\n");
  });

  it("names the odd one out of three sources, and of two neither", () => {
    const report = reportOf([finding({})]);
    expect(pretty(report)).not.toContain("The odd one out is");
    const third = {
      source: "Valley Post",
      articles: 1,
      claims: 3,
      corroborated: 3,
      uncorroborated: 0,
      contradicted: 0,
    };
    expect(pretty({ ...report, sources: [...report.sources, third] })).toContain(
      "The odd one out is Coast Herald: of its 8 claims nobody else has 4, and 2 are",
    );
  });

  it("says at once that an article in another language was not compared", () => {
    const notice = { code: "not-english", article: "coast", text: "This is not English." };
    expect(pretty({ ...reportOf([]), notices: [notice] })).toContain(
      "No differences found. 1 article not in English was not compared.",
    );
  });

  it("says a note once, with all the articles it is about", () => {
    const notice = (article: string) => ({ code: "no-date", article, text: "This article has no date." });
    const report = { ...reportOf([]), notices: ["coast", "harbour"].map(notice) };
    expect(pretty(report).split("NOTES\n")[1]).toBe("  coast and harbour: This article has no date.\n");
    // What is said of one must read well of two.
    const undated = check(articles.map(({ id, source }) => ({ id, source, text: "Two men were hurt on Friday." })));
    expect(pretty(undated)).toContain("  coast and harbour: No publication date is given, so days such as");
  });

  it("tells a story whose findings are all suppressed from a clean one", () => {
    const report = {
      ...reportOf([]),
      notices: [{ code: "suppressed", article: null, text: "2 findings are left out: seen." }],
    };
    expect(pretty(report)).toContain("Nothing new: all findings are suppressed");
    expect(pretty(report)).not.toContain("No differences found.");
  });

  it("says that none was found where details stand alone", () => {
    const alone = check(
      ["The ferry left Ober at noon. Captain Dora Hale is 51.", "The ferry left Ober at noon."].map((text, i) => ({
        id: `a${i}`,
        source: `S${i}`,
        text,
      })),
      { sameStory: true },
    );
    expect(alone.discrepancies.map(({ kind }) => kind)).toContain("uncorroborated");
    expect(pretty(alone)).toMatch(/\nNo differences found · \d+ details? only one source has/);
    const page = html(alone);
    expect(page).toContain("<h1>No differences found between the sources</h1>");
    expect(page).not.toMatch(/No differences (?!found)/);
  });

  it("says so where there is nothing to tell", () => {
    expect(pretty(reportOf([]), articles)).toContain("No differences found.");
    const one = check([articles[0]!]);
    expect(pretty(one)).toContain("One article alone");
  });

  it.each([40, 50, 80, 100, 200])("fits %i columns, or 50 where that is too few", (width) => {
    for (const name of storyNames) {
      const story = loadStory(name).articles;
      const lines = pretty(check(story, { minConfidence: 0 }), story, { width }).split("\n");
      expect(lines.filter((line) => columnsOf(line) > Math.max(50, width) && !isTally(line))).toEqual([]);
    }
  });

  it("writes colour only when asked, and loses no word by it", () => {
    const report = reportOf([finding({}), alone]);
    const coloured = pretty(report, articles, { color: true });
    expect(pretty(report, articles)).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[");
    const bare = coloured.replace(/\u001b\[\d+m/g, "");
    expect(bare.replace(/\s+/g, "")).toBe(pretty(report, articles).replace(/[«»]/g, "").replace(/\s+/g, ""));
  });
});
