import { describe, expect, it } from "vitest";
import { withIds } from "../../src/ingest/ids.js";
import { ingest } from "../../src/ingest/ingest.js";
import { stemOf } from "../../src/ingest/item.js";
import { lineAt, memberAt, type Place } from "../../src/ingest/place.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const only = async (name: string, text: string) => {
  const { articles, faults } = await ingest(name, bytesOf(text));
  expect(faults).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
};

describe("a text file", () => {
  it("is all body without front matter, and its source is its name", async () => {
    expect(await only("desk/coast.txt", "The ferry sank.\n")).toEqual({
      source: "coast",
      text: "The ferry sank.\n",
      file: "desk/coast.txt",
      firstLine: 1,
    });
  });

  it("gives its front matter to the article and the rest, untouched, to the text", async () => {
    const text =
      '---\nsource: Coast Herald\ntitle: "Ferry: all safe"\npublishedAt: 2025-05-03T09:00:00Z\nurl: https://coast.example/1\nauthor: [x]\n---\n\nThe ferry…\r\nsank.';
    expect(await only("coast.md", text)).toEqual({
      source: "Coast Herald",
      title: "Ferry: all safe",
      publishedAt: "2025-05-03T09:00:00Z",
      url: "https://coast.example/1",
      format: "markdown",
      text: "\nThe ferry…\r\nsank.",
      file: "coast.md",
      firstLine: 8,
    });
  });

  it.each([
    ["title: Harbour fire: two ships lost", "Harbour fire: two ships lost"],
    ["title: Mayor's verdict: 'No'", "Mayor's verdict: 'No'"],
    ["title: What we know:", "What we know:"],
  ])("takes a value with a colon as it stands: %s", async (line, title) => {
    const { source, ...article } = await only("coast.md", `---\r\nsource: Coast Herald\r\n${line}\r\n---\r\nText.`);
    expect([source, article.title, article.firstLine]).toEqual(["Coast Herald", title, 5]);
  });

  it("says what is wrong with a head that is no YAML even so", async () => {
    const { faults } = await ingest("coast.md", bytesOf("---\ntitle: Fire: two lost\n  and: {\n---\nText."));
    expect(faults.map(({ code }) => code)).toEqual(["bad-yaml"]);
  });

  it("keeps dates and numbers as they are written", async () => {
    expect(await only("a.md", "---\ntitle: 2025\npublishedAt: 2025-05-03\n---\nx")).toMatchObject({
      title: "2025",
      publishedAt: "2025-05-03",
    });
  });

  it.each([
    ["Windows line ends", "---\r\nsource: A\r\n---\r\nThe ferry.", "The ferry.", 4],
    ["a byte order mark", "\ufeff---\nsource: A\n---\nThe ferry.", "The ferry.", 4],
    ["three dots at its end", "---\nsource: A\n...\nThe ferry.", "The ferry.", 4],
    ["nothing in it", "---\n---\nThe ferry.", "The ferry.", 3],
  ])("may have front matter with %s", async (_, text, body, firstLine) => {
    expect(await only("a.md", text)).toMatchObject({ text: body, firstLine });
  });

  it.each([
    ["a rule above prose", "---\nThe ferry sank.\n---\nAll were saved."],
    ["a rule that is never closed", "---\nsource: A\nThe ferry sank."],
    ["a rule further down", "The ferry sank.\n---\nsource: A\n---\n"],
    ["four dashes", "----\nsource: A\n----\nThe ferry."],
  ])("has no front matter with %s", async (_, text) => {
    expect((await only("a.md", text)).text).toBe(text);
  });

  it.each([
    ["UTF-16, little end first", [0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00]],
    ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9]],
    ["Windows-1252", [0x41, 0xe9]],
  ])("may be %s", async (_, bytes) => {
    expect((await ingest("a.txt", new Uint8Array(bytes))).articles[0]?.text).toBe("Aé");
  });
});

describe("JSON", () => {
  const article = { id: "a", source: "A", text: "The ferry sank." };

  it("is one article, or an array, or one a line", async () => {
    expect(await only("a.json", JSON.stringify(article))).toMatchObject(article);
    expect((await ingest("a.json", bytesOf(JSON.stringify([article, article])))).articles.map((a) => a.file)).toEqual([
      "a.json[0]",
      "a.json[1]",
    ]);
    const lines = bytesOf(`${JSON.stringify(article)}\n\n${JSON.stringify(article)}\n`);
    expect((await ingest("a.ndjson", lines)).articles.map((a) => a.file)).toEqual(["a.ndjson:1", "a.ndjson:3"]);
    expect((await ingest("a.jsonl", lines)).articles).toHaveLength(2);
  });

  it("takes null for missing, as databases write it", async () => {
    const { articles } = await ingest(
      "a.json",
      bytesOf(JSON.stringify({ ...article, title: null, publishedAt: null })),
    );
    expect(articles[0]).toEqual({ ...article, file: "a.json" });
  });

  it("tells what is no article, and keeps the others", async () => {
    const { articles, faults } = await ingest("a.json", bytesOf(JSON.stringify([article, 7, null])));
    expect(articles).toHaveLength(1);
    expect(faults.map((f) => f.path)).toEqual(["a.json[1]", "a.json[2]"]);
  });
});

describe("ids", () => {
  const idsOf = (files: readonly (string | (Place & { id?: string }))[]) =>
    withIds(files.map((f) => (typeof f === "string" ? { file: f } : f))).map((a) => a.id);

  it("come from the files' names, each once", async () => {
    expect(idsOf(["x/coast.md", "y/coast.txt", "harbour.md"])).toEqual(["coast", "coast-2", "harbour"]);
    const feed = { file: "feed.json" };
    expect(idsOf([memberAt(feed, 0), memberAt(feed, 1), lineAt({ file: "feed.ndjson" }, 7)])).toEqual([
      "feed",
      "feed-2",
      "feed-3",
    ]);
  });

  it("leave those alone that articles have", async () => {
    expect(idsOf(["coast.md", { file: "x.json", id: "coast" }])).toEqual(["coast-2", "coast"]);
  });

  it("are the name without its ending", async () => {
    expect(["a/b.md", "C:\\news\\b.md", "-", ".md", "b"].map(stemOf)).toEqual(["b", "b", "stdin", ".md", "b"]);
  });
});
