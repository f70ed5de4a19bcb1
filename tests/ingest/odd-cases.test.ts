import { describe, expect, it } from "vitest";
import { type Article, check, type Mention, read } from "../../src/index.js";
import { ingest } from "../../src/ingest/ingest.js";

const HEADLINE = "Ferry ]]> “sinks” </script> 𝔽ast & مريم";
const PARAGRAPHS = [
  "😀 The ferry Marigold sank off Port Ellery on Monday, \u202bمريم العلي\u202c said.",
  "𝒜fter dark at least 14 people were killed, and ]]> is no end & 5 < 9 no tag.",
  '“He told me ‘the "Marigold" was fine’ at noon,” said Captain Ana Ruiz of the coast guard on the quay.',
];
const PUBLISHED = "2026-03-03T08:15:00Z";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
const plain = PARAGRAPHS.join("\r\n\r\n");
const marked = PARAGRAPHS.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\r\n");
const json = (value: object): string => JSON.stringify(value, null, 2).replaceAll("\n", "\r\n");
const yaml = `---\r\ntitle: '${HEADLINE}'\r\npublishedAt: ${PUBLISHED}\r\n---\r\n`;
const ninjs = { uri: "urn:wire:1", type: "text", version: "1" };
const data = { "@type": "NewsArticle", headline: HEADLINE, datePublished: PUBLISHED };
const nitf = `<nitf><body><body.head><hedline><hl1>${escaped(HEADLINE)}</hl1></hedline></body.head><body.content>${marked}</body.content></body></nitf>`;
const newsItem = (content: string) =>
  `<?xml version="1.0"?>\r\n<newsItem guid="urn:wire:1" version="1"><itemMeta><versionCreated>${PUBLISHED}</versionCreated></itemMeta><contentMeta><headline>${escaped(HEADLINE)}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const rss = (title: string, text: string) =>
  `<?xml version="1.0"?>\r\n<rss version="2.0"><channel><title>F</title><item><title>${title}</title><pubDate>Tue, 03 Mar 2026 08:15:00 GMT</pubDate><content:encoded>${text}</content:encoded></item></channel></rss>`;
const atom = (content: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>${escaped(HEADLINE)}</title><published>${PUBLISHED}</published>${content}</entry></feed>`;

/** A file of each kind with one and the same article in it. */
const FILES: Readonly<Record<string, readonly [name: string, text: string]>> = {
  text: ["a.txt", yaml + plain],
  Markdown: ["a.md", yaml + plain],
  "an article in JSON": ["a.json", json({ title: HEADLINE, publishedAt: PUBLISHED, text: plain })],
  NDJSON: ["a.ndjson", `${JSON.stringify({ title: HEADLINE, publishedAt: PUBLISHED, text: plain })}\r\n\r\n`],
  "a page with data": [
    "a.html",
    `<!doctype html>\r\n<html><head><script type="application/ld+json">${JSON.stringify(data).replaceAll("</", "<\\/")}</script></head><body><article>${marked}</article></body></html>`,
  ],
  "a page without data": [
    "a.html",
    `<!doctype html>\r\n<html><head><meta property="article:published_time" content="${PUBLISHED}"></head><body><article><h1>${escaped(HEADLINE)}</h1>\r\n${marked}</article></body></html>`,
  ],
  "JSON-LD": ["a.jsonld", json({ "@context": "https://schema.org", ...data, articleBody: plain })],
  "ninjs 1.x": ["a.json", json({ ...ninjs, versioncreated: PUBLISHED, headline: HEADLINE, body_text: plain })],
  "ninjs 2.x": [
    "a.json",
    json({
      ...ninjs,
      versioncreated: PUBLISHED,
      headlines: [{ role: "main", value: HEADLINE }],
      bodies: [{ role: "main", contenttype: "text/plain", value: plain }],
    }),
  ],
  "ninjs 3.x": [
    "a.json",
    json({
      ...ninjs,
      versionCreated: PUBLISHED,
      headlines: [{ role: "main", value: HEADLINE }],
      bodies: [{ role: "main", contentType: "text/html", value: marked }],
    }),
  ],
  "JSON Feed": [
    "a.json",
    json({
      version: "https://jsonfeed.org/version/1.1",
      title: "F",
      items: [{ id: "1", title: HEADLINE, date_published: PUBLISHED, content_text: plain }],
    }),
  ],
  "RSS in CDATA": ["a.xml", rss(cdata(HEADLINE), cdata(marked))],
  "RSS, escaped": ["a.xml", rss(escaped(HEADLINE), escaped(marked))],
  "Atom in HTML": ["a.xml", atom(`<content type="html">${escaped(marked)}</content>`)],
  "Atom in XHTML": [
    "a.xml",
    atom(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${marked}</div></content>`),
  ],
  "NewsML-G2 with NITF": ["a.xml", newsItem(`<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`)],
  "NewsML-G2, plain": ["a.xml", newsItem(`<inlineData contenttype="text/plain">${escaped(plain)}</inlineData>`)],
  NITF: ["a.xml", nitf.replace("<body>", `<head><docdata><date.issue norm="${PUBLISHED}"/></docdata></head><body>`)],
};

const articleIn = async (name: string, text: string): Promise<Article> => {
  // With a byte order mark, and as bytes.
  const { articles, faults } = await ingest(name, new TextEncoder().encode(`\ufeff${text}`));
  expect(faults).toEqual([]);
  expect(articles).toHaveLength(1);
  return { id: "a", source: "A", ...articles[0] } as Article;
};

/** What a reader sees of a piece of a source. */
const seen = (words: string): string =>
  words
    .replace(/<\/?(?:p|div)[^<>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("letters of several units, right-to-left names, ]]>, </script>, nested quotes, CRLF and a byte order mark", () => {
  it.each(Object.entries(FILES))("are read in %s as they are meant", async (_, [name, text]) => {
    const article = await articleIn(name, text);
    expect([article.title, article.publishedAt]).toEqual([HEADLINE, expect.stringMatching(/^2026-03-03T08:15:00/)]);
    const { sentences, mentions } = read(article);
    for (const { field, start, end, quote } of [...sentences, ...mentions])
      expect((field === "title" ? article.title : article.text)!.slice(start, end)).toBe(quote);
    const words = seen(sentences.map(({ quote }) => quote).join(" "));
    for (const paragraph of PARAGRAPHS) expect(words.replace(/\s+/g, " ")).toContain(paragraph);
    const found = (type: Mention["type"]) => mentions.filter((mention) => mention.type === type);
    expect(found("quantity")).toContainEqual(expect.objectContaining({ min: 14, of: "people" }));
    expect(found("time")).toContainEqual(expect.objectContaining({ quote: "Monday", from: "2026-03-02" }));
    expect(found("quotation").map(({ quote }) => quote)).toContainEqual(expect.stringContaining("Marigold"));
  });

  it("and so nothing in one kind of file differs from another", async () => {
    const articles = await Promise.all(
      Object.entries(FILES).map(async ([kind, [name, text]]) => ({
        ...(await articleIn(name, text)),
        id: kind,
        source: kind,
      })),
    );
    expect(check(articles, { sameStory: true }).discrepancies).toEqual([]);
  });
});
