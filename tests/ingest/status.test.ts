import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";

interface Said {
  readonly status?: string;
  readonly embargo?: string;
  readonly notes?: readonly string[];
}

const ninjs = ({ status, embargo, notes = [] }: Said) => ({
  name: "a.json",
  text: JSON.stringify({
    uri: "urn:wire:1",
    pubstatus: status,
    embargoed: embargo,
    ednote: notes[0],
    headline: "Aground",
    body_text: "It sank.",
  }),
});
const newsml = ({ status, embargo, notes = [] }: Said) => ({
  name: "a.xml",
  text: `<newsItem guid="urn:wire:1"><itemMeta>${embargo ? `<embargoed>${embargo}</embargoed>` : ""}${
    status ? `<pubStatus qcode="stat:${status}"/>` : ""
  }${notes.map((note) => `<edNote>${note}</edNote>`).join("")}</itemMeta><contentMeta><headline>Aground</headline></contentMeta><contentSet><inlineData contenttype="text/plain">It sank.</inlineData></contentSet></newsItem>`,
});

it("what a publisher corrected is told of a page, and of its data alone", async () => {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Ferry aground",
    articleBody: "The ferry ran aground off Port Ellery on Monday, the coast guard said.",
    correction: [
      "An earlier version\nhad 14 injured.",
      { "@type": "CorrectionComment", text: "The captain is Ana Ruiz." },
    ],
  };
  const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><p>${data.articleBody}</p></article></body></html>`;
  for (const [name, text] of [
    ["a.jsonld", JSON.stringify(data)],
    ["a.html", page],
  ] as const) {
    const { notices } = await ingest(name, new TextEncoder().encode(text));
    expect(notices.map(({ code, text: told }) => [code, told])).toEqual([
      ["editor-note", `${name}: its publisher corrected it: An earlier version had 14 injured.`],
      ["editor-note", `${name}: its publisher corrected it: The captain is Ana Ruiz.`],
    ]);
  }
});

describe.each([
  ["ninjs", ninjs],
  ["NewsML-G2", newsml],
] as const)("in %s", (_, fileOf) => {
  const noticesOf = async (said: Said) => {
    const { name, text } = fileOf(said);
    const { articles, notices } = await ingest(name, new TextEncoder().encode(text));
    return {
      read: articles.length,
      notices: notices.map(({ code, article, text: told }) => [code, article, told.slice(told.indexOf("”)") + 3)]),
    };
  };

  it.each(["canceled", "cancelled"])("an item that was %s is not read", async (status) => {
    expect(await noticesOf({ status })).toEqual({
      read: 0,
      notices: [["canceled", null, "was canceled by its provider; it was not read."]],
    });
  });

  it("what holds an item back is told with its id", async () => {
    expect(await noticesOf({ status: "withheld", embargo: "2026-03-04T06:00:00Z" })).toEqual({
      read: 1,
      notices: [
        ["withheld", "urn:wire:1", "is withheld by its provider: it may be checked, but must not be published yet."],
        ["embargo", "urn:wire:1", "is under embargo until 2026-03-04T06:00:00Z."],
      ],
    });
  });

  it("an editor's note is told where it corrects, updates or withdraws, and not where it only greets", async () => {
    expect((await noticesOf({ notes: ["CORRECTS number of injured"] })).notices.map(([code]) => code)).toEqual([
      "editor-note",
    ]);
    expect((await noticesOf({ notes: ["With photos. Questions to the night desk."] })).notices).toEqual([]);
  });
});
