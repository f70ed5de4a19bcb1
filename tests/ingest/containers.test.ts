import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";
import { ingest } from "../../src/ingest/ingest.js";
import type { Article } from "../../src/model/index.js";

const files = join(import.meta.dirname, "files");
const load = (name: string) => ingest(name, readFileSync(join(files, name)));
const told = async (name: string) => {
  const { articles, notices, faults } = await load(name);
  return { articles, codes: notices.map(({ code }) => code), faults: faults.map(({ message }) => message) };
};
/** All that the reader reads, for what must not be there. */
const readIn = (article: object) =>
  read({ id: "x", ...article } as Article)
    .sentences.map(({ quote }) => quote)
    .join("\n");

describe("RSS", () => {
  it("gives an item's full text where there is one, CDATA as it stands, and marks what is only a summary", async () => {
    const { articles, codes, faults } = await told("rss.xml");
    expect(faults).toEqual([]);
    expect(codes).toEqual(["no-text", "bad-date"]);
    const [full, cut, plain] = articles;
    expect(full).toEqual({
      source: "Harbour & Coast",
      title: 'Ferry "Aurora" aground, all safe',
      text: expect.stringContaining("The sign says &lt;5 knots, and ]] &gt; is no end; nor is ]]> one.</p>"),
      format: "html",
      publishedAt: "2026-03-03T08:15:00-05:00",
      url: "https://www.harbour.example/aurora",
      file: "rss.xml, item 1",
      filePath: "rss.xml",
      fileItem: "1",
    });
    expect(readIn(full!)).not.toContain("2019");
    expect(cut).toMatchObject({
      title: "Fish & chips: a strike",
      text: "<p>Cooks at 9 shops struck for a day over pay of &pound;9 an hour.</p> [&#8230;]",
      publishedAt: "2026-03-03T10:00:00+01:00",
      complete: false,
    });
    expect(plain).toMatchObject({
      source: "Northern Wire",
      text: "It rained for 3 days, the ’weather service’ said: 😊.",
      format: "text",
      url: "https://www.harbour.example/4",
      complete: false,
      file: "rss.xml, item 4",
    });
    expect(plain).not.toHaveProperty("publishedAt");
  });
});

describe("Atom", () => {
  it("gives XHTML as it stands, HTML read once, and a summary as such", async () => {
    const { articles, faults } = await told("atom.xml");
    expect(faults).toEqual([]);
    expect(articles.map(({ source, title, publishedAt, url }) => [source, title, publishedAt, url])).toEqual([
      ["Lantern & World", "Bridge opens <late>", "2026-03-03T10:00:00Z", "https://lantern.example/bridge"],
      ["Lantern & World", "Storm", "2026-03-04T10:00:00+02:00", "https://lantern.example/storm"],
      ["Lantern & World", "Vote", "2026-03-04", "https://lantern.example/vote"],
    ]);
    expect(articles[0]!.text).toContain("<b>Aldermere</b> opened on Friday after nine years &amp; two strikes.");
    expect(articles[1]!.text).toBe("<p>The storm killed 5 people &amp; hurt 9.</p>");
    expect(articles.map(({ complete }) => complete)).toEqual([undefined, undefined, false]);
  });
});

describe("JSON Feed", () => {
  it("gives HTML, text and summaries as such", async () => {
    const { articles, codes, faults } = await told("feed.json");
    expect(faults).toEqual(["feed.json, item 5 is no object. Mend the feed."]);
    expect(codes).toEqual(["no-text"]);
    expect(articles.map(({ format, complete, file }) => [format, complete, file])).toEqual([
      ["html", undefined, "feed.json, item 1"],
      ["text", undefined, "feed.json, item 2"],
      ["text", false, "feed.json, item 3"],
    ]);
    expect(articles[0]).toMatchObject({ source: "Dnipro Ledger", publishedAt: "2026-03-03T10:00:00-05:00" });
    expect(articles[1]!.text).toBe("AT&T said 5 < 9 & <all> is well.");
  });
});

describe("ninjs", () => {
  it("1.x: the plain body, version in the id, notes told, canceled left out, items within it read", async () => {
    const { articles, codes, faults } = await told("ninjs-1.6.json");
    expect(faults).toEqual([]);
    expect(codes).toEqual(["embargo", "editor-note", "canceled", "withheld"]);
    expect(articles.map(({ id, source, title, file, complete }) => [id, source, title, file, complete])).toEqual([
      ["urn:wire:2026:aurora:3", "Northern Wire", "Ferry aground", "ninjs-1.6.json[0]", undefined],
      ["urn:wire:2026:rocks", "Northern Wire", "Rocks of the coast", "ninjs-1.6.json[0], item sidebar", undefined],
      ["urn:wire:2026:held", "ninjs-1.6", "Bank in trouble", "ninjs-1.6.json[2]", undefined],
      ["urn:wire:2026:teaser", "ninjs-1.6", "Vote", "ninjs-1.6.json[3]", false],
    ]);
    expect(articles[0]).toMatchObject({
      text: "The ferry Aurora ran aground off Port Ellery on Monday.\n\nHarbour master Ruth Okafor said 12 people were injured.",
      format: "text",
      publishedAt: "2026-03-03T10:37:00Z",
    });
  });

  it("2.x and 3.x: the body with the article, not the teaser", async () => {
    const two = await told("ninjs-2.2.json");
    expect(two.codes).toEqual([]);
    expect(two.articles).toMatchObject([{ title: "Cooks strike", format: "text", source: "Northern Wire" }]);
    const three = await told("ninjs-3.1.json");
    expect(three.codes).toEqual(["embargo"]);
    expect(three.articles).toMatchObject([
      { id: "https://wire.example/items/aurora:2", title: "Ferry aground & freed", format: "html" },
      { id: "https://wire.example/items/rocks", source: "Northern Wire", complete: false },
    ]);
  });

  const schemas = join(import.meta.dirname, "../../../shared/schemas");
  const there = existsSync(schemas);
  const versions = ["1.6", "2.2", "3.1"] as const;
  if (!there) it.skip("is held against the published schemas: skipped, ../shared/schemas is not there");
  it.runIf(there).each(versions)(
    "%s: the samples fit the published schema, and the published examples are read",
    async (version) => {
      const schema = JSON.parse(readFileSync(join(schemas, `ninjs-schema_${version}.json`), "utf8"));
      const { $schema: _, ...bare } = schema;
      const ajv = version === "1.6" ? new Ajv(LOOSE) : new Ajv2020(LOOSE);
      ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json" });
      const fits = ajv.compile(version === "1.6" ? bare : schema);
      const sample = JSON.parse(readFileSync(join(files, `ninjs-${version}.json`), "utf8")) as unknown;
      for (const item of [sample].flat()) expect([fits(item), fits.errors]).toEqual([true, null]);
      for (const name of ["001_simple_example", "004_simple_text_article", "005_complex_text_article"]) {
        const file = `${version}-${name}.json`;
        const { articles, faults, notices } = await ingest(file, readFileSync(join(schemas, "ninjs-examples", file)));
        expect([faults, notices]).toEqual([[], []]);
        expect(articles).toHaveLength(1);
        expect(articles[0]).toMatchObject({ format: "text", publishedAt: "2013-07-09T10:37:00Z" });
      }
    },
  );
  it.runIf(there)("and so is the published example of NewsML-G2", async () => {
    const file = "text-document.xml";
    const { articles, faults } = await ingest(file, readFileSync(join(schemas, "newsml-examples", file)));
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([{ format: "html", publishedAt: "2018-11-21T16:25:32-05:00" }]);
  });
});

const LOOSE = { strict: false, validateFormats: false };

describe("NewsML-G2", () => {
  it("gives NITF, XHTML and plain items, without heads and captions", async () => {
    const { articles, codes, faults } = await told("newsml.xml");
    expect(faults).toEqual([]);
    expect(codes).toEqual(["embargo", "editor-note", "withheld", "canceled", "no-text"]);
    expect(articles.map(({ id, source, title, file }) => [id, source, title, file])).toEqual([
      ["urn:newsml:wire.example:20260303:aurora:2", "Northern Wire", 'Ferry "Aurora" aground', "newsml.xml, item 1"],
      ["urn:newsml:wire.example:20260303:held:1", "Desk", "Bank in trouble", "newsml.xml, item 2"],
      ["urn:newsml:wire.example:20260303:html:1", "wire.example", "Rocks", "newsml.xml, item 4"],
    ]);
    const source = readFileSync(join(files, "newsml.xml"), "utf8");
    expect(source).toContain(articles[0]!.text);
    const words = readIn(articles[0]!);
    expect(words).toContain("ran aground off <location>Port Ellery</location> on Monday &amp; was freed.");
    expect(words).not.toMatch(/2019|Lena Holt/);
    expect(articles[1]).toMatchObject({
      text: "The bank of Ellery has lost <4 million euros> &amp; more.",
      format: "text",
    });
    expect(articles[2]!.text).toBe("<p>There are 214 rocks.</p>");
  });
});
