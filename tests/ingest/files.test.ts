import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/format/places.js";
import { sarif } from "../../src/format/sarif.js";
import { check } from "../../src/index.js";
import { ingest, ingestAll } from "../../src/ingest/index.js";
import { runWith } from "../cli/fake-io.js";
import { reportOf } from "../cli/ferry.js";

const names = [
  "atom.xml",
  "feed.json",
  "newsml.xml",
  "ninjs-1.6.json",
  "ninjs-2.2.json",
  "ninjs-3.1.json",
  "page.html",
  "rss.xml",
];
const files = names.map((name) => ({
  name,
  data: new Uint8Array(readFileSync(join(import.meta.dirname, "files", name))),
}));

describe("files of many kinds", () => {
  it("give articles that can be checked at once, each with an id of its own", async () => {
    const { articles, faults } = await ingestAll(files);
    expect(faults.map(({ message }) => message)).toEqual(["feed.json, item 5 is no object. Mend the feed."]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    const report = check(articles, { minConfidence: 0 });
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (const { positions } of report.discrepancies)
      for (const { article, field, start, end, quote } of positions.flatMap(({ evidence }) => evidence)) {
        const { title, text } = byId.get(article)!;
        expect((field === "title" ? title! : text).slice(start, end)).toBe(quote);
      }
  });

  it("hold nothing against an item that is a summary", async () => {
    const { articles } = await ingestAll(files);
    const summaries = articles.filter(({ complete }) => complete === false).map(({ id }) => id);
    expect(summaries.length).toBeGreaterThan(3);
    const report = check(articles, { minConfidence: 0, sameStory: true });
    expect(report.discrepancies.flatMap(({ silent }) => silent ?? []).filter((id) => summaries.includes(id))).toEqual(
      [],
    );
    expect(report.notices.filter(({ code }) => code === "summary-only").map(({ article }) => article)).toEqual(
      summaries.sort(),
    );
  });

  it("may be strings", async () => {
    const { articles } = await ingest("-", '{"source":"A","text":"It sank."}');
    expect(articles).toMatchObject([{ id: "stdin", source: "A" }]);
  });

  it("are told by the command line, and --input-format goes over it", async () => {
    const given = Object.fromEntries(files.map(({ name, data }) => [name, data]));
    const { code, out, err } = await runWith(given, [
      "check",
      "page.html",
      "rss.xml",
      "newsml.xml",
      "-f",
      "json",
      "--fail-on",
      "never",
    ]);
    expect(code).toBe(0);
    expect(err).toContain(
      'note: newsml.xml, item 1 (“Ferry "Aurora" aground”) is under embargo until 2026-03-04T06:00:00Z.',
    );
    expect(reportOf(out).articles).toHaveLength(7);
    const forced = await runWith({ "a.dat": files[7]!.data }, [
      "check",
      "a.dat",
      "--input-format",
      "text",
      "-f",
      "json",
    ]);
    expect(reportOf(forced.out).articles).toEqual([{ id: "a", source: "a", format: "text" }]);
    const wrong = await runWith(given, ["check", "page.html", "--input-format", "htm"]);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining("unknown value of --input-format: htm; did you mean html?"),
    ]);
  });

  it("have lines and columns only where the text stands in them as it is", async () => {
    const page = Buffer.from(files[6]!.data).toString("utf8").replace(/\n/g, " ");
    const { articles } = await ingestAll([{ name: "page.html", data: page }, files[7]!]);
    const report = check(articles, { minConfidence: 0, sameStory: true });
    const places = placesOf(articles);
    const evidence = report.discrepancies.flatMap((d) => d.positions.flatMap((p) => p.evidence));
    const inPage = evidence.filter(({ article, field }) => article === "page" && field === "text");
    expect(inPage.length).toBeGreaterThan(0);
    for (const one of inPage) {
      const region = places.region(one)!;
      expect(page.slice(region.from.column - 1, region.to.column - 1)).toBe(one.quote);
    }
    expect(
      evidence
        .filter(({ article }) => article !== "page")
        .map(places.region)
        .filter(Boolean),
    ).toEqual([]);
    expect(
      [...new Set(sarif(report, articles).match(/"uri": ?"[^"]*"/g))]
        .map((uri) => uri.split('"')[3])
        .filter((uri) => !uri!.includes(":"))
        .sort(),
    ).toEqual(["page.html", "rss.xml"]);
  });
});
