import { describe, expect, it } from "vitest";
import { ingestAll } from "../../src/ingest/index.js";

const SENTENCE = "The ferry ran aground off Port Ellery on Monday, and 12 people were injured, the coast guard said.\n";
const textOf = (size: number) => SENTENCE.repeat(Math.ceil(size / SENTENCE.length));

/** Items of about 2 kB that fill a size. */
const filled = (size: number, item: (text: string, i: number) => string, between = "\n"): string =>
  Array.from({ length: Math.ceil(size / 2000) }, (_, i) => item(textOf(2000), i)).join(between);

const json = (value: object) => JSON.stringify(value);
const ninjs = (text: string, i: number) =>
  json({ uri: `urn:wire:${i}`, type: "text", versioncreated: "2026-03-03T10:37:00Z", body_text: text });
const newsItem = (text: string, i: number) =>
  `<newsItem guid="urn:wire:${i}" version="1"><itemMeta><versionCreated>2026-03-03T10:37:00Z</versionCreated></itemMeta><contentMeta><headline>Aground</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`;

/** A file of each kind of about a size. */
const FILES: Readonly<Record<string, (size: number) => { name: string; data: string }>> = {
  text: (size) => ({ name: "a.txt", data: textOf(size) }),
  "text on one line": (size) => ({ name: "a.txt", data: textOf(size).replaceAll("\n", " ") }),
  Markdown: (size) => ({ name: "a.md", data: `---\nsource: A\n---\n${textOf(size)}` }),
  "an article in JSON": (size) => ({ name: "a.json", data: json({ text: textOf(size) }) }),
  "JSON that breaks at its end": (size) => ({ name: "a.json", data: `[${filled(size, ninjs, ",")},]` }),
  NDJSON: (size) => ({ name: "a.ndjson", data: filled(size, (text) => json({ source: "A", text })) }),
  "NDJSON called JSON": (size) => ({ name: "a.json", data: filled(size, (text) => json({ source: "A", text })) }),
  ninjs: (size) => ({ name: "a.json", data: `[${filled(size, ninjs, ",")}]` }),
  "JSON Feed": (size) => ({
    name: "a.json",
    data: `{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[${filled(
      size,
      (text) => json({ content_text: text }),
      ",",
    )}]}`,
  }),
  "JSON-LD": (size) => ({
    name: "a.json",
    data: `{"@graph":[${filled(size, (text) => json({ "@type": "NewsArticle", articleBody: text }), ",")}]}`,
  }),
  RSS: (size) => ({
    name: "a.xml",
    data: `<rss><channel><title>F</title>${filled(
      size,
      (text) => `<item><title>T</title><description><![CDATA[<p>${text}</p>]]></description></item>`,
    )}</channel></rss>`,
  }),
  Atom: (size) => ({
    name: "a.xml",
    data: `<feed><title>F</title>${filled(
      size,
      (text) => `<entry><title>T</title><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`,
    )}</feed>`,
  }),
  "NewsML-G2": (size) => ({
    name: "a.xml",
    data: `<newsMessage><itemSet>${filled(size, newsItem)}</itemSet></newsMessage>`,
  }),
  NITF: (size) => ({
    name: "a.xml",
    data: `<nitf><body><body.content>${filled(size, (text) => `<p>${text}</p>`)}</body.content></body></nitf>`,
  }),
};

/** A busy machine may take a turn of its own between two measurements; a reader that is slow is slow again. */
const AGAIN = { retry: 2 };

async function timeOf(file: { name: string; data: string }): Promise<number> {
  const from = performance.now();
  await ingestAll([file]);
  return performance.now() - from;
}

describe("a megabyte of", () => {
  it.each(Object.entries(FILES))("%s is read in time that grows with it", AGAIN, async (_, fileOf) => {
    // Once unmeasured: the reader's libraries are loaded, and its code is compiled.
    const { articles, faults } = await ingestAll([fileOf(250_000)]);
    expect(articles.length + faults.length).toBeGreaterThan(0);
    const small = Math.min(await timeOf(fileOf(250_000)), await timeOf(fileOf(250_000)));
    // Four times as much: sixteen times as long would be its square. 50 ms are the machine's.
    expect(await timeOf(fileOf(1_000_000))).toBeLessThan(50 + 12 * small);
  });
});

describe("ten thousand items", () => {
  it.each([
    ["RSS", "<rss><channel>", "<item><title>T</title><description>It sank.</description></item>", "</channel></rss>"],
    ["Atom", "<feed>", "<entry><title>T</title><summary>It sank.</summary></entry>", "</feed>"],
  ])("of %s take time for ten thousand, and each has its id", AGAIN, async (_, head, item, end) => {
    const feedOf = (items: number) => ({ name: "a.xml", data: head + item.repeat(items) + end });
    const { articles } = await ingestAll([feedOf(10_000)]);
    expect(articles.at(-1)?.id).toBe("a-10000");
    const small = Math.min(await timeOf(feedOf(2500)), await timeOf(feedOf(2500)));
    expect(await timeOf(feedOf(10_000))).toBeLessThan(50 + 12 * small);
  });
});

describe("a file made to take long", () => {
  const many = (words: string, size = 200_000) => words.repeat(Math.ceil(size / words.length));
  it.each([
    ["ten thousand comments before a page", "a", `${"<!-- -->\n".repeat(10_000)}<html><p>It sank.</p></html>`],
    ["comments before nothing", "a", "<!-- -->".repeat(10_000)],
    ["a comment that is never closed, over and over", "a", many("<!-- ")],
    [
      "a title of white space",
      "a.html",
      `<html><head><title>It${many(" ")}sank</title></head><body><p>It sank.</p></body></html>`,
    ],
    ["a title that is never closed", "a.html", `<html><head><title>${many(" - It sank ")}`],
    ["a document type over and over", "a.xml", many("<!DOCTYPE a [")],
    ["a document type of comments that are never closed", "a.xml", `<!DOCTYPE a [${many("<!-- ")}`],
    ["a document type of quotation marks", "a.xml", `<!DOCTYPE a [${many("\"'")}`],
    [
      "front matter of twenty thousand keys",
      "a.md",
      `---\n${Array.from({ length: 20_000 }, (_, i) => `key${i}: 1\n`).join("")}---\nIt sank.`,
    ],
    ["front matter of brackets", "a.md", `---\nsource: ${"[".repeat(200_000)}\n---\nIt sank.`],
  ])("takes none: %s", AGAIN, async (_, name, data) => {
    // These took from seconds to for ever.
    expect(await timeOf({ name, data })).toBeLessThan(2500);
  });
});
