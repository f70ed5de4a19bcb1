import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { FORMATS, type FormatName } from "../../src/format/names.js";
import { runWith } from "./fake-io.js";

const HEADLINE = "Ferry ]]> “sinks” </script><script>alert(1)</script> 𝔽ast";
const NAME = "\u202bمريم العلي\u202c";

/** Three files on one story, each of a kind of its own, with what breaks a format that does not escape it. */
const ODD = {
  // A byte order mark, line ends of two sorts, an astral letter in front of all that is quoted.
  "coast 😀.md": `\ufeff---\r\nsource: Coast & Sons <Herald>\r\npublishedAt: 2026-03-03\r\ntitle: '${HEADLINE}'\r\n---\r\n\r\n😀 The ferry Marigold sank off Port Ellery on Monday, ${NAME} said.\r\n𝒜t least 14 people were killed, the coast guard said.\r\n"He told me 'the "Marigold" was fine' at noon," said Captain Ana Ruiz. ::error::100%0A | x | @desk #7\r\n`,
  // CDATA, and the end of one within it.
  "feed.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title><item><title><![CDATA[${HEADLINE.replace("]]>", "]]]]><![CDATA[>")}]]></title><pubDate>Tue, 03 Mar 2026 08:15:00 GMT</pubDate><description><![CDATA[😀 The ferry Marigold sank off Port Ellery on Monday. The coast guard said 9 people were killed. Captain Ana Ruiz survived, ${NAME} said.]]></description></item></channel></rss>`,
  // The source of a page, its words in tags and references.
  "page.html": `<!doctype html><html><head><title>Marigold</title></head><body><article><h1>Marigold &lt;/script&gt; sinks</h1><p>😀 The ferry <b>Marigold</b> sank off Port&nbsp;Ellery on Monday.</p><p>The coast guard said <em>21</em> people were killed &amp; that Captain <a href="/x?y=1&amp;z=2">Ana Ruiz</a> survived.</p></article></body></html>`,
};
const FILES = Object.keys(ODD);

const lines = (text: string) => text.trimEnd().split("\n");

const expectNoTags = (words: readonly string[]) =>
  expect(words.filter((text) => /<\/?[bem]+>|&amp;/.test(text))).toEqual([]);

/** A reader of each format finds it whole, with the words of all three as words. */
const READS: Readonly<Record<FormatName, (text: string) => void>> = {
  pretty: (text) => {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain("feed.xml, item 1");
    expectNoTags(lines(text));
  },
  json: (text) => {
    const { discrepancies } = JSON.parse(text);
    expect(discrepancies.length).toBeGreaterThan(0);
    expectNoTags(discrepancies.flatMap((d: { question: string; message: string }) => [d.question, d.message]));
  },
  ndjson: (text) => {
    for (const line of lines(text)) expect(JSON.parse(line).schema).toBe("secondsource/report/1");
  },
  markdown: (text) => {
    // No tag but its own, no mention, no heading or cell of an article's making.
    expect(text.replace(/<\/?(?:details|summary)>|<br>/g, "")).not.toMatch(/<[a-z/!]|(?<![\w&])[@#]\w/i);
    for (const row of lines(text).filter((line) => line.startsWith("| ") && !line.startsWith("| ---")))
      expect(row.replace(/\\\|/g, "").split("|").length, row).toBeLessThanOrEqual(7);
  },
  html: (text) => {
    expect(text.match(/<script\b/g)).toHaveLength(1);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    const { document } = parseHTML(text) as unknown as {
      document: { querySelectorAll: (selector: string) => Iterable<{ textContent: string }> };
    };
    const titles = [...document.querySelectorAll(".text .title")].map((title) => title.textContent);
    expect(titles.filter((title) => title === HEADLINE)).toHaveLength(2);
    expectNoTags([...document.querySelectorAll(".card blockquote, .card h3, .pos h4")].map((one) => one.textContent));
  },
  sarif: (text) => {
    const [run] = JSON.parse(text).runs;
    expect(run.results.length).toBeGreaterThan(0);
    for (const { locations, relatedLocations } of run.results)
      for (const { physicalLocation } of [...locations, ...relatedLocations])
        expect(["coast%20%F0%9F%98%80.md", "feed.xml", "page.html"]).toContain(physicalLocation.artifactLocation.uri);
  },
  github: (text) => {
    for (const line of lines(text)) {
      expect(line).toMatch(/^::(?:error|warning|notice) [^\r]*$/);
      // "%" stands for itself nowhere.
      expect(line.match(/%(?!25|0D|0A|3A|2C)/g)).toBeNull();
    }
  },
  junit: (text) => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toContain("]]>");
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(Number(testsuites["@_failures"])).toBeGreaterThan(0);
  },
  annotations: (text) => {
    const { items } = JSON.parse(text);
    const [coast] = FILES;
    const letters = [...ODD[coast as keyof typeof ODD].replace(/^\ufeff/, "").replace(/^---[\s\S]*?---\r\n/, "")];
    let positions = 0;
    for (const { source, selector } of items.flatMap((item: { target: object[] }) => item.target)) {
      const [quote, position] = selector;
      expectNoTags([quote.exact]);
      if (!position || !/coast/.test(source)) continue;
      positions += 1;
      expect(letters.slice(position.start, position.end).join("")).toBe(quote.exact);
    }
    expect(positions).toBeGreaterThan(0);
  },
};

describe("odd articles", () => {
  it.each(FORMATS.map((format) => [format] as const))("are whole and harmless in %s", async (format) => {
    const { out, err, code } = await runWith(ODD, [
      "check",
      ...FILES,
      "--same-story",
      "--fail-on",
      "never",
      "-f",
      format,
    ]);
    expect([code, err]).toEqual([0, ""]);
    READS[format](out);
    // Half a letter is none.
    expect(out).not.toMatch(/\p{Surrogate}/u);
  });
});
