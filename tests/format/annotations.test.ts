import { describe, expect, it } from "vitest";
import { annotations } from "../../src/format/annotations.js";
import { check } from "../../src/index.js";
import { loadStory, storyNames } from "../fixture-story.js";
import { ODD, oddReport } from "./odd-story.js";

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Target {
  readonly source: string;
  readonly selector: readonly Selector[];
}
const itemsOf = (text: string) =>
  JSON.parse(text).items as { readonly id: string; readonly type: string; readonly target: readonly Target[] }[];

describe("annotations", () => {
  it("count in code points, and quote what stands there between its prefix and its suffix", () => {
    const articles = [...storyNames.flatMap((name) => loadStory(name).articles), ...ODD];
    const urls = articles.map((article) => ({ ...article, url: `https://news.example/${article.id}` }));
    const items = itemsOf(annotations(check(urls, { minConfidence: 0 }), urls));
    const targets = items.flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(100);
    let positions = 0;
    for (const { source, selector } of targets) {
      const letters = [...urls.find(({ url }) => url === source)!.text];
      const [quote, position] = selector;
      if (!position) continue;
      positions += 1;
      const { start, end } = position as { start: number; end: number };
      expect(letters.slice(start, end).join("")).toBe(quote!.exact);
      expect(
        letters
          .slice(0, start)
          .join("")
          .endsWith(quote!.prefix ?? ""),
      ).toBe(true);
      expect(
        letters
          .slice(end)
          .join("")
          .startsWith(quote!.suffix ?? ""),
      ).toBe(true);
    }
    expect(positions).toBeGreaterThan(100);
  });

  it("are one a finding, with the place of every answer", () => {
    const report = oddReport();
    const items = itemsOf(annotations(report, ODD));
    expect(items.map(({ id }) => id)).toEqual(report.discrepancies.map(({ id }) => `urn:secondsource:${id}`));
    items.forEach(({ target }, i) => {
      expect(target).toHaveLength(report.discrepancies[i]!.positions.flatMap((p) => p.evidence).length);
    });
  });

  it("leave the position out of a headline, of HTML, and without the article", () => {
    const kinds = (text: string) =>
      new Set(itemsOf(text).flatMap(({ target }) => target.flatMap((t) => t.selector.map((s) => s.type))));
    expect(kinds(annotations(oddReport()))).toEqual(new Set(["TextQuoteSelector"]));
    const pages = ODD.map(({ text, ...article }) => ({
      ...article,
      format: "html" as const,
      text: `<p>${text.replace("12 people", "<b>12</b> people")}</p>`,
    }));
    const html = annotations(check(pages, { sameStory: true }), pages);
    expect(kinds(html)).toEqual(new Set(["TextQuoteSelector"]));
    expect(
      itemsOf(html)
        .flatMap(({ target }) => target.map((t) => t.selector[0]!.exact))
        .join(" "),
    ).not.toMatch(/[<>]/);
  });

  it("name an article without an address by a URN", () => {
    const sources = itemsOf(annotations(oddReport(), ODD)).flatMap(({ target }) => target.map((t) => t.source));
    expect(new Set(sources)).toEqual(
      new Set(["https://coast.example/ferry?a=1&b=2", "urn:secondsource:article:harbour"]),
    );
  });
});
