import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";
import { ingest } from "../../src/ingest/ingest.js";
import type { Article } from "../../src/model/index.js";

const PAGE = readFileSync(join(import.meta.dirname, "files", "page.html"), "utf8");
const pageOf = (html: string, name = "page.html") => ingest(name, new TextEncoder().encode(html));
const only = async (html: string) => {
  const { articles, faults, notices } = await pageOf(html);
  expect(faults).toEqual([]);
  return { article: articles[0]!, codes: notices.map(({ code }) => code) };
};
const sentencesOf = (article: object) => read({ id: "x", ...article } as Article).sentences;

describe("a page", () => {
  it("gives its article as a slice of the page as given, and its data", async () => {
    const { article, codes } = await only(PAGE);
    expect(codes).toEqual([]);
    const { text = "", ...rest } = article;
    expect(rest).toEqual({
      source: "Coast Herald",
      title: "Ferry with 40 aboard runs aground & is freed",
      format: "html",
      publishedAt: "2026-03-03T08:15:00+01:00",
      url: "https://www.coast-herald.example/news/ferry-aground",
      file: "page.html",
      firstLine: 28,
    });
    expect(PAGE).toContain(text);
    expect(PAGE.split("\n")[27]).toBe(text.split("\n")[0]);
  });

  it("has no menus, captions, links to other articles, banners, scripts or comments read", async () => {
    const { article } = await only(PAGE);
    const words = sentencesOf(article)
      .map(({ quote }) => quote)
      .join("\n");
    expect(words).toContain("12 people were injured");
    expect(words).toContain("It expects the ferry back at work in April.");
    expect(words).not.toMatch(
      /cookies|Sport|2019|Bridge opens|Storm kills|99 people|88 people|300 people|66 were|Mayor|123456|Lena Holt|Share|Read more/,
    );
  });

  it("says where it begins within a line", async () => {
    const oneLine = PAGE.replace(/\n/g, " ");
    const { article } = await only(oneLine);
    expect(article.firstLine).toBe(1);
    expect(oneLine.slice(article.firstColumn! - 1)).toMatch(/^<p class="lead">PORT ELLERY/);
  });

  it("keeps Windows line ends as they stand", async () => {
    const { article } = await only(PAGE.replace(/\n/g, "\r\n"));
    expect(article.firstLine).toBe(28);
    expect(article.text).toContain("on board,\r\nthe coast guard");
  });

  it("without JSON-LD is named by its headline, its site and its <time>", async () => {
    const html = PAGE.replace(/<script type="application[\s\S]*?<\/script>/, "").replace(
      "3 March 2026",
      '<time datetime="2026-03-03">3 March</time>',
    );
    const { article } = await only(html);
    expect(article).toMatchObject({
      source: "Coast Herald Online",
      title: "Ferry with 40 aboard runs aground & is freed",
      publishedAt: "2026-03-03",
    });
  });

  it.each([
    ["as a list", (data: string) => `[{"@type":"WebSite","name":"x"},${data}]`],
    ["as the main thing of a page", (data: string) => `{"@type":"WebPage","mainEntity":${data}}`],
    ["in a comment", (data: string) => `<!--${data}-->`],
    ["beside data that nobody can read", (data: string) => `${data}</script><script type="application/ld+json">{oops`],
  ])("has its JSON-LD read %s", async (_, wrap) => {
    const data = wrap(
      '{"@type":"NewsArticle","headline":"H","publisher":{"name":["Lantern"]},"datePublished":"2026-03-03"}',
    );
    const { article } = await only(PAGE.replace(/\{"@context"[\s\S]*?\n\]\}/, () => data));
    expect(article).toMatchObject({ title: "H", source: "Lantern", publishedAt: "2026-03-03" });
  });

  const BODY = `The ferry Aurora ran aground off Port Ellery on Monday with 40 people on board. ${"It was foggy & cold. ".repeat(20)}`;
  it("that shows nothing of its article gives it from its data, and says so", async () => {
    const html = `<!doctype html><html><head><title>Ferry | Herald</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ferry", articleBody: BODY.replace("&", "&amp;") })}</script></head><body><div id="root"></div><p>Please turn JavaScript on.</p></body></html>`;
    const { article, codes } = await only(html);
    expect(codes).toEqual(["article-body"]);
    expect(article).toMatchObject({ title: "Ferry", text: BODY.trim().length ? BODY : "", format: "text" });
  });

  it("takes its own words before those of its data, which are often cut", async () => {
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "H", articleBody: `${BODY.slice(0, 60)}…` });
    const { article, codes } = await only(PAGE.replace(/\{"@context"[\s\S]*?\n\]\}/, () => data));
    expect(codes).toEqual([]);
    expect(article.format).toBe("html");
  });

  it.each([
    [
      "a list of links",
      `<html><body><nav><a href=/>Home</a></nav><ul>${'<li><a href="/x">Ferry sinks off the coast of Ellery</a></li>'.repeat(20)}</ul></body></html>`,
    ],
    ["nothing at all", "<html><head><title>x</title></head><body></body></html>"],
    [
      "a script",
      "<!doctype html><html><body><script>var a = 'The ferry ran aground off Port Ellery on Monday with all.'</script></body></html>",
    ],
  ])("with %s has no article, and says so", async (_, html) => {
    const { articles, faults } = await pageOf(html);
    expect(articles).toEqual([]);
    expect(faults.map(({ code, message }) => [code, message])).toEqual([
      ["no-article", expect.stringMatching(/^page\.html: there is no article on this page/)],
    ]);
  });

  it("may be short", async () => {
    const { article } = await only(
      "<html><body><p>The ferry Aurora ran aground off Port Ellery on Monday.</p></body></html>",
    );
    expect(article.text).toBe("<p>The ferry Aurora ran aground off Port Ellery on Monday.</p>");
  });

  it("may be a piece of one, which is all article", async () => {
    const html = "<p>It sank.</p>\n<p>All were saved.</p>";
    const { article } = await only(html);
    expect(article).toEqual({ source: "page", text: html, format: "html", file: "page.html", firstLine: 1 });
  });

  it("may break its lines with <br> in a division of its own", async () => {
    const line =
      "The ferry Aurora ran aground off Port Ellery on Monday with 40 people on board, the coast guard said.";
    const { article } = await only(
      `<html><body><nav><a>Home</a></nav><div class="text">${line}<br><br>${line.replace("40", "50")}<br/>End of it.</div></body></html>`,
    );
    expect(sentencesOf(article).map(({ quote }) => quote)).toHaveLength(3);
  });

  it.each([
    ["Ferry aground | Coast Herald", "<b>Ferry aground</b>", "Ferry aground"],
    ["Coast Herald - Ferry aground", "<b>Ferry aground</b>", "Ferry aground"],
    ["Ferry aground &#8211; Coast Herald", "", "Ferry aground"],
    ["Ferry aground - Coast Herald", "", "Ferry aground"],
    ["Ferry aground", "", "Ferry aground"],
  ])("called %s without a headline of its own", async (title, shown, headline) => {
    const { article } = await only(
      `<html><head><title>${title}</title></head><body>${shown}<p>The ferry Aurora ran aground off Port Ellery on Monday, they said.</p></body></html>`,
    );
    expect(article.title).toBe(headline);
  });

  it("nested deeper than any parser bears is read all the same", async () => {
    const { article } = await only(
      `<html><body>${"<div>".repeat(9000)}<p>The ferry Aurora ran aground off Port Ellery on Monday.</p></body></html>`,
    );
    expect(article.text).toBe("<p>The ferry Aurora ran aground off Port Ellery on Monday.</p>");
  });

  it("of a megabyte is read in time that grows with it", async () => {
    const of = (n: number) =>
      PAGE.replace(
        "<p>The repair",
        () =>
          `${Array.from({ length: n }, (_, i) => `<p>On day ${i} the harbour master said, in a long statement, that the sea was calm and the ship was safe &amp; sound.</p>\n`).join("")}<p>The repair`,
      );
    const time = async (html: string) => {
      const from = performance.now();
      const { article } = await only(html);
      expect(article.text).toContain("back at work in April");
      return performance.now() - from;
    };
    await time(of(10));
    const small = await time(of(800));
    expect(of(8000).length).toBeGreaterThan(900_000);
    expect(await time(of(8000))).toBeLessThan(Math.max(3000, 40 * small));
  });

  it("has a title on one line, without the site's name and of no more than a thousand letters", async () => {
    const titled = async (title: string) =>
      (
        await only(
          `<html><head><title>${title}</title></head><body><p>The ferry Aurora ran aground off the coast on Monday.</p></body></html>`,
        )
      ).article.title;
    expect(await titled("\n  Ferry\n   aground  \t|  Coast Herald ")).toBe("Ferry aground");
    expect(await titled(`Ferry${" ".repeat(200_000)}aground`)).toBe("Ferry aground");
    expect((await titled("aground ".repeat(50_000)))!.length).toBeLessThanOrEqual(1000);
  });
});
