import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/format/layout.js";
import { markdown } from "../../src/format/markdown.js";
import { pretty } from "../../src/format/pretty.js";
import { type Article, check } from "../../src/index.js";

const sinks = (source: string, injured: number): Article => ({
  id: source,
  source,
  title: "Ferry *sinks* off Port Ellery",
  publishedAt: "2026-03-03",
  text: `The ferry Marigold sank off Port Ellery on Monday. The coast guard said ${injured} people were injured.`,
});
const elects = (source: string, title?: string): Article => ({
  id: `${source}-vote`,
  source,
  publishedAt: "2026-03-03",
  ...(title ? { title } : {}),
  text: "The orchestra of Aldermere chose Ida Lund as its conductor. Musicians applauded in the concert hall.",
});
const lone: Article = { id: "lone", source: "Island Post", text: "A library is shut for repairs to its roof." };
const articles = [sinks("Coast Herald", 14), sinks("Harbour Gazette", 9), elects("Echo"), elects("Bugle"), lone];
const report = check(articles);
/** The same finding as one of the other story, and graver by its place. */
const [found] = report.discrepancies;
const both = {
  ...report,
  discrepancies: [
    {
      ...found!,
      id: "f0",
      question: "Who conducts?",
      positions: found!.positions.map((one, i) => ({
        ...one,
        sources: [["Echo", "Bugle"][i]!],
        articles: [["Echo-vote", "Bugle-vote"][i]!],
        evidence: [],
      })),
    },
    ...report.discrepancies,
  ],
};

describe("several stories", () => {
  it("are three here, of which one differs", () => {
    expect(report.stories).toHaveLength(3);
    expect(report.discrepancies.map(({ kind }) => kind)).toEqual(["figure"]);
  });

  it("on a terminal: those that differ under a heading each, the others by name", () => {
    const lines = pretty(report, articles).split("\n");
    const at = lines.findIndex((line) => line.startsWith("STORY 1 OF 1 ═"));
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "Ferry *sinks* off Port Ellery",
      "Coast Herald and Harbour Gazette",
      "1 difference: 1 medium",
    ]);
    const head = lines.slice(0, at).join(" ");
    expect(head).toContain("No differences in 1 story (Story 2: Bugle and Echo)");
    expect(head).toContain("Told by one article alone, and so not compared: 1 story (Story 3: Island Post)");
    // The table is of the story's own sources.
    expect(lines.filter((line) => /^ {2}(?:Echo|Bugle|Island Post) /.test(line))).toEqual([]);
  });

  it("on a terminal: the gravest first, with numbers that go on", () => {
    const text = pretty(both, articles);
    expect([...text.matchAll(/^(?:STORY \d OF \d|\d\. MEDIUM|Ferry)/gm)].map(([head]) => head)).toEqual([
      "STORY 1 OF 2",
      "1. MEDIUM",
      "STORY 2 OF 2",
      "Ferry",
      "2. MEDIUM",
    ]);
    // The table of sources takes 60 columns whatever the width.
    const wide = pretty(both, articles, { width: 60 }).split("\n");
    expect(wide.filter((line) => columnsOf(line) > 60)).toEqual([]);
  });

  it("in Markdown: likewise, the others folded away", () => {
    const text = markdown(both, articles);
    expect(text.match(/^##+ .*$/gm)).toEqual([
      "## 2 differences: 2 medium",
      "## Story 1",
      "### 1. Who conducts?",
      "## Ferry \\*sinks\\* off Port Ellery",
      `### 2. ${found!.question}`,
    ]);
    expect(text).toContain("Coast Herald and Harbour Gazette: 1 difference: 1 medium\n");
    expect(text).toContain("<details><summary>1 story without findings</summary>\n\n- Story 3 (Island Post)\n");
  });

  it("are told by one line where nothing is found in any", () => {
    const none = { ...report, discrepancies: [] };
    expect(pretty(none, articles)).not.toContain("STORY");
    expect(pretty(none, articles)).toContain("No differences in 2 stories (");
    expect(markdown(none, articles)).toContain("<details><summary>3 stories without findings</summary>");
  });

  it("need no heading where there is one", () => {
    const two = articles.slice(0, 2);
    expect(pretty(check(two), two)).not.toContain("STORY");
    expect(markdown(check(two), two).match(/^## /gm)).toHaveLength(1);
  });
});
