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

  it("begin and end between letters as a reader sees them", () => {
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
    // Marks of their own for accents, and signs of several code points beside what is quoted.
    const articles = loadStory("match").articles.map((article) => ({
      ...article,
      text: article.text.normalize("NFD").replace(/ the /g, " \u{1f469}\u200d\u{1f680}the "),
    }));
    const borders = new Map(
      articles.map(({ id, text }) => [id, new Set([text.length, ...[...segments.segment(text)].map((s) => s.index)])]),
    );
    const places = check(articles, { minConfidence: 0 })
      .discrepancies.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence))
      .filter(({ field }) => field === "text");
    expect(places.length).toBeGreaterThan(50);
    expect(
      places.filter((place) => ![place.start, place.end].every((at) => borders.get(place.article)!.has(at))),
    ).toEqual([]);
  });

  // W3C has published no JSON Schema of the model: its MUSTs, by their sections, are held here one by one.
  it("have what the Web Annotation Data Model demands (no schema is published; held by its sections)", () => {
    const articles = [...storyNames.flatMap((name) => loadStory(name).articles), ...ODD];
    const page = JSON.parse(annotations(check(articles, { minConfidence: 0 }), articles));
    const isIri = (value: unknown) => typeof value === "string" && /^[a-z][a-z0-9+.-]*:\S+$/.test(value);
    const motivations = ["assessing", "tagging"];
    // 5.2, annotation pages: one id, the type, the items in order; the context on the outermost.
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(isIri(page.id)).toBe(true);
    expect(page.type).toBe("AnnotationPage");
    expect(Number.isInteger(page.startIndex) && page.startIndex >= 0).toBe(true);
    expect(page.items.length).toBeGreaterThan(100);
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
    for (const item of page.items) {
      // 3.1, annotations: context, exactly one id that is an IRI, type; one target or more.
      expect(item["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
      expect(isIri(item.id)).toBe(true);
      expect(item.type).toBe("Annotation");
      expect(motivations).toContain(item.motivation);
      expect(item.generator).toMatchObject({ id: expect.stringMatching(/^urn:/), type: "Software" });
      expect(item.target.length).toBeGreaterThan(0);
      // 3.2.4, embedded textual bodies: exactly one value, which is a string; a purpose is a motivation.
      for (const body of item.body) {
        expect(body.type).toBe("TextualBody");
        expect(typeof body.value).toBe("string");
        expect(motivations).toContain(body.purpose);
      }
      for (const { source, selector } of item.target) {
        // 4, specific resources: exactly one source, an IRI.
        expect(isIri(source)).toBe(true);
        for (const { type, ...rest } of selector) {
          if (type === "TextPositionSelector") {
            // 4.2.5: exactly one start and one end, non-negative integers.
            expect(Object.keys(rest).sort()).toEqual(["end", "start"]);
            expect([rest.start, rest.end].every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
            expect(rest.end).toBeGreaterThan(rest.start);
          } else {
            // 4.2.4: exactly one exact; a prefix and a suffix, where there are, are strings.
            expect(type).toBe("TextQuoteSelector");
            expect(rest.exact.length).toBeGreaterThan(0);
            for (const [key, value] of Object.entries(rest)) {
              expect(["exact", "prefix", "suffix"]).toContain(key);
              expect(typeof value).toBe("string");
            }
          }
        }
      }
    }
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
