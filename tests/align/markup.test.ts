import { describe, expect, it } from "vitest";
import { type Article, check, type Report } from "../../src/index.js";
import { loadStory, storyNames } from "../fixture-story.js";

/** An article as the source of a page, with tags around every few words. */
const asPage = (article: Article): Article => ({
  ...article,
  format: "html",
  text: `<html><body>${article.text
    .split(/\n\n+/)
    .map(
      (block) =>
        `<p>${block
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replace(/(\w+) (\w+) (\w+)/g, '<b class="x">$1</b> <a href="/y?z=1">$2 $3</a>')}</p>`,
    )
    .join("\n")}</body></html>`,
});

/** All that a report says in words of its own. */
const sentencesOf = ({ discrepancies, agreements }: Report): string[] => [
  ...discrepancies.flatMap((d) => [
    d.question,
    d.message,
    ...d.because.map(({ text }) => text),
    ...d.positions.map(({ answer }) => answer),
  ]),
  ...agreements.flatMap(({ question, position }) => [question, position.answer]),
];

describe("of the source of a page", () => {
  it.each(storyNames)("%s: no tag comes into what a report says", (name) => {
    const report = check(loadStory(name).articles.map(asPage), { minConfidence: 0, sameStory: true });
    expect(report.discrepancies.length).toBeGreaterThan(50);
    expect(sentencesOf(report).filter((text) => /<\/?[a-z]|&\w+;|href|class/.test(text))).toEqual([]);
  });

  it("the words of a changed copy are quoted, and its offsets hold", () => {
    const page = (years: string) =>
      `<html><body><p>The town council of <b>Aldermere</b> opened the new bridge over the river on Monday, <a href="/x?y=1&amp;z=2">officials said</a>.</p>
<p><em class="lead">Mayor</em> Ruth Okafor said the work had taken ${years} and that the <a href="/bridge">bridge &amp; its road</a> would carry 4,000 cars a day.</p>
<p>Residents had waited for the bridge since the old one was closed after the flood of 2019, when the river rose over its banks.</p>
<p>Lorries must still take the long way round through the northern suburbs of the town.</p>
<p>The town will pay for the work over the next ten years, according to its treasurer.</p>
<p>A second bridge for cyclists is planned but nobody could say when it would be built.</p></body></html>`;
    const articles: Article[] = [
      { id: "a", source: "Coast Herald", format: "html", text: page("two years"), publishedAt: "2026-03-03" },
      {
        id: "b",
        source: "Harbour Gazette",
        format: "html",
        text: page("<i>three</i> years"),
        publishedAt: "2026-03-03",
      },
    ];
    const [finding] = check(articles).discrepancies;
    expect(finding?.question).toBe("When: “Mayor Ruth Okafor said the work had taken…”?");
    for (const { article, start, end, quote } of finding!.positions.flatMap(({ evidence }) => evidence))
      expect(articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(quote);
  });
});
