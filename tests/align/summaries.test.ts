import { describe, expect, it } from "vitest";
import { type Article, check } from "../../src/index.js";

const WHOLE = `The ferry Aurora ran aground off Port Ellery on Monday. Harbour master Ruth Okafor said 12 people were injured. The talks on the wreck were attended by Ruth Okafor, Ana Ruiz and Jonas Weller for Norway. "Nobody could have seen that rock in such a fog," Ruth Okafor said. The repair will cost 4 million euros.`;
const TEASER = "The ferry Aurora ran aground off Port Ellery on Monday.";

const articles = (complete?: false): Article[] => [
  { id: "whole", source: "Harbour Gazette", text: WHOLE, publishedAt: "2026-03-03" },
  {
    id: "teaser",
    source: "Coast Herald",
    text: TEASER,
    publishedAt: "2026-03-03",
    ...(complete === undefined ? {} : { complete }),
  },
];
const silentOf = (given: readonly Article[]) => [
  ...new Set(check(given, { sameStory: true, minConfidence: 0 }).discrepancies.flatMap((d) => d.silent ?? [])),
];

describe("a summary", () => {
  it("is silent about nothing, where a whole article is", () => {
    expect(silentOf(articles())).toEqual(["teaser"]);
    expect(silentOf(articles(false))).toEqual([]);
  });

  it("says so in its reading, and the report keeps the mark", () => {
    const report = check(articles(false));
    expect(report.notices.filter(({ code }) => code === "summary-only").map(({ article }) => article)).toEqual([
      "teaser",
    ]);
    expect(report.articles.find(({ id }) => id === "teaser")?.complete).toBe(false);
  });

  it("bears out what it does say", () => {
    const [whole, teaser] = articles(false);
    const third: Article = {
      ...teaser!,
      id: "third",
      source: "Lantern",
      text: `${TEASER} It was foggy.`,
      complete: true,
    };
    const alone = (given: readonly Article[]) =>
      check(given, { sameStory: true, minConfidence: 0 })
        .discrepancies.filter((d) => d.kind === "uncorroborated" && d.positions[0]!.answer === "Jonas Weller")
        .flatMap((d) => d.silent);
    expect(alone([whole!, teaser!, third])).toEqual(["third"]);
    expect(alone([whole!, { ...teaser!, text: `${TEASER} Jonas Weller said so.` }, third])).toEqual([]);
  });

  it("leaves nobody out of a list of those present", () => {
    const met = (id: string, names: string, complete: boolean): Article => ({
      id,
      source: id,
      publishedAt: "2026-03-03",
      text: `Norway and Iceland held talks on cod in Oslo on Monday. The Norwegian delegation included fisheries minister ${names}.`,
      complete,
    });
    const kinds = (complete: boolean) =>
      check(
        [
          met("Gazette", "Kari Moen, Erik Dahl and Liv Strand", true),
          met("Herald", "Kari Moen and Erik Dahl", complete),
        ],
        { sameStory: true },
      ).discrepancies.filter(({ kind }) => kind === "participants");
    expect(kinds(true)).toHaveLength(1);
    expect(kinds(false)).toEqual([]);
  });
});
