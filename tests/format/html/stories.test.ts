import { describe, expect, it } from "vitest";
import { type Article, check } from "../../../src/index.js";
import { loadStory } from "../../fixture-story.js";
import { at, finding, pageOf, position, reportOf } from "./page.js";

const articles: Article[] = [
  { id: "a1", source: "Coast Herald", title: "Ferry <sinks>", text: "The ferry carried 14 people." },
  { id: "a2", source: "Harbour Gazette", text: "The ferry carried 9 people." },
  { id: "b1", source: "Coast Herald", text: "The mayor spent 300 euros." },
  { id: "b2", source: "Island Post", title: "The mayor\u2019s bill", text: "The mayor spent 3,000 euros." },
];
const [a1, a2, b1, b2] = articles as [Article, Article, Article, Article];
const ferry = finding({
  severity: "medium",
  question: "How many?",
  positions: [position("14", a1.source, [at(a1, "14")]), position("9", a2.source, [at(a2, "9")])],
});
const bill = finding({
  question: "How much?",
  positions: [position("300", b1.source, [at(b1, "300")]), position("3,000", b2.source, [at(b2, "3,000")])],
});
const alone = (article: Article, quote: string) =>
  finding({
    kind: "uncorroborated",
    severity: "low",
    positions: [position(quote, article.source, [at(article, quote)])],
  });
const stories = [
  { id: "s1", articles: ["a1", "a2"] },
  { id: "s2", articles: ["b1", "b2"] },
];
const report = reportOf(articles, {
  stories,
  discrepancies: [bill, ferry, alone(a1, "ferry"), alone(b1, "mayor")],
  agreements: [{ question: "What?", position: position("ferry", a1.source, [at(a1, "ferry"), at(a2, "ferry")]) }],
});
const page = pageOf(report, articles);

describe("several stories", () => {
  it("stand one after the other, the gravest first, each under its headline and its sources", () => {
    const heads = page.all("#findings .story-name").map((head) => head.textContent);
    expect(heads).toEqual([
      "The mayor\u2019s bill Coast Herald, Island Post",
      "Ferry <sinks> Coast Herald, Harbour Gazette",
    ]);
    expect(
      page.all("#findings .story").map((story) => story.querySelector("h3.story-name ~ .f h3")!.textContent),
    ).toEqual(["How much?", "How many?"]);
    expect(page.byId("f1")!.querySelector("h3")!.textContent).toBe("How much?");
  });

  it("are apart in what only one source says, though it tells both", () => {
    expect(page.all("#alone .story .teller")).toHaveLength(2);
  });

  it("have a table each, with the sources that tell it", () => {
    const heads = page
      .all("#matrix > .story thead tr")
      .map((row) => [...row.querySelectorAll("th")].map((th) => th.textContent));
    expect(heads).toEqual([
      ["Question", "Coast Herald", "Island Post"],
      ["Question", "Coast Herald", "Harbour Gazette"],
    ]);
    const labels = page.all("#matrix .scroll").map((table) => table.getAttribute("aria-label"));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("have their texts side by side", () => {
    expect(page.all(".text h3").map((head) => head.textContent)).toEqual([b1, b2, a1, a2].map(({ source }) => source));
  });

  it("name the worst of all of them at the top", () => {
    const worst = pageOf({ ...report, discrepancies: [bill, { ...ferry, severity: "high" }] }, articles);
    expect(worst.all(".glance .asked").map((asked) => asked.textContent)).toEqual(["How much?", "How many?"]);
  });

  it("are not headed where there is one", () => {
    expect(
      pageOf({ ...report, stories: [{ id: "s", articles: articles.map(({ id }) => id) }] }, articles).all(".story"),
    ).toEqual([]);
  });

  it("keep every finding of a run, once", () => {
    const two = [...loadStory("earthquake").articles, ...loadStory("match").articles];
    const whole = check(two);
    expect(
      pageOf(whole, two)
        .all(".f")
        .map(({ id }) => id),
    ).toEqual(whole.discrepancies.map((_, i) => `f${i + 1}`));
    expect(pageOf(whole, two).all("#findings > .story")).toHaveLength(2);
  });
});
