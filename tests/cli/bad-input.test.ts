import { describe, expect, it } from "vitest";
import { type Files, runWith } from "./fake-io.js";
import { BOTH, FERRY, reportOf } from "./ferry.js";

describe("bad input", () => {
  const cases: readonly (readonly [string, Files, RegExp])[] = [
    ["an empty file", { "x.md": "" }, /x\.md is empty\. Write the article into it, or leave it out\./],
    ["an empty file of XML", { "x.xml": "" }, /x\.xml is empty\. Write/],
    ["an empty page", { "x.html": " \n" }, /x\.html is empty\. Write/],
    ["an empty stream", { "x.ndjson": "" }, /x\.ndjson is empty\. Write/],
    ["an empty list", { "x.json": "[]" }, /x\.json: this is an empty list, with no article in it\. Fetch it again, or/],
    [
      "a comma too many",
      { "x.json": '{"source":"A","text":"It sank.",\n}' },
      /x\.json: this is no JSON: a comma stands before the "}" at line 2, column 1\. Take the comma away/,
    ],
    ["front matter alone", { "x.md": "---\nsource: A\n---\n" }, /x\.md: text is empty/],
    ["a folder", { "x/": "" }, /it is a folder: name the files in it/],
    ["a picture", { "x.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]) }, /it is a picture, not text/],
    ["a PDF", { "x.txt": "%PDF-1.7" }, /it is a PDF, not text/],
    ["zero bytes", { "x.txt": "abc\0def" }, /zero bytes/],
    ["broken JSON", { "x.json": "{" }, /x\.json: this is no JSON/],
    ["JSON that is no article", { "x.json": "[1]" }, /x\.json, item 1: an article is an object/],
    ["an article without text", { "x.json": '{"id":"a","source":"b"}' }, /x\.json: text is missing/],
    ["a reading", { "x.json": '{"schema":"secondsource/reading/1"}' }, /secondsource compare/],
    ["broken front matter", { "x.md": "---\nsource: [a\n---\nThe ferry sank." }, /x\.md: this is no YAML on line \d/],
    [
      "a value with a colon below another",
      { "x.md": '---\nsource: A\nteaser:\n  title: Mayor: it\'s "no"\n---\nIt sank.' },
      /x\.md: this is no YAML on line 4: .* Write title: 'Mayor: it''s "no"'/,
    ],
    [
      "control characters",
      { "x.md": "a\u0001b\u0002c\u0003 sank" },
      /x\.md: it has control characters in it.*not text/,
    ],
    [
      "a feed that is cut off",
      { "x.xml": "<rss><channel><title>F</title><item><title>T</title>" },
      /x\.xml: this is no XML: the file ends where these elements are not closed: rss, channel, item\. Was the file cut/,
    ],
    [
      "a JSON Feed without items",
      { "x.json": '{"version":"https://jsonfeed.org/version/1.1"}' },
      /x\.json: this feed has no/,
    ],
    ["a day that does not exist", { "x.md": "---\npublishedAt: 2025-02-30\n---\nIt sank." }, /2025-02-30.*no date/],
  ];
  it.each(cases)("%s is told, with exit code 2, and the rest is checked", async (_, files, message) => {
    const alone = await runWith(files, ["check", ...Object.keys(files)]);
    expect([alone.code, alone.out]).toEqual([2, ""]);
    expect(alone.err).toMatch(message);
    const beside = await runWith({ ...FERRY, ...files }, ["check", ...Object.keys(files), ...BOTH, "-f", "json"]);
    expect(beside.code).toBe(2);
    expect(reportOf(beside.out).articles).toHaveLength(2);
  });

  it("a bad line among many is told by its number, and the other lines are read", async () => {
    const line = (id: string) => JSON.stringify({ id, source: id, text: "The ferry sank." });
    const files = { "feed.ndjson": `${line("a")}\n{oops\n\n${line("b")}\n` };
    const { code, out, err } = await runWith(files, ["check", "feed.ndjson", "-f", "json"]);
    expect(code).toBe(2);
    expect(err).toContain("feed.ndjson, line 2: this is no JSON");
    expect(reportOf(out).articles.map((a) => a.id)).toEqual(["a", "b"]);
  });

  it("standard input with nothing in it is told", async () => {
    const { code, err } = await runWith({}, ["check", "-"]);
    expect([code, err]).toEqual([2, expect.stringContaining("standard input is empty: what should have written")]);
  });

  it("a file that is named twice is one article", async () => {
    const { out } = await runWith(FERRY, ["check", ...BOTH, `./${BOTH[0]}`, "-f", "json"]);
    expect(reportOf(out).articles).toHaveLength(2);
  });

  it("says how many findings a baseline hides, in every format", async () => {
    const first = await runWith(FERRY, ["check", ...BOTH, "--baseline", "b.json", "--update-baseline"]);
    const files = { ...FERRY, "b.json": first.written["b.json"]! };
    const known = reportOf((await runWith(FERRY, ["check", ...BOTH, "-f", "json"])).out).discrepancies.length;
    for (const format of ["pretty", "github", "junit"]) {
      const { code, err } = await runWith(files, ["check", ...BOTH, "--baseline", "b.json", "-f", format]);
      expect([code, err]).toEqual([
        0,
        expect.stringContaining(`${known} finding${known === 1 ? "" : "s"} hidden by the baseline b.json`),
      ]);
    }
  });

  it.each([
    ["is not there", {}, "b.json cannot be read: there is no such file. Add --update-baseline to write it first."],
    ["is none", { "b.json": "{}" }, "b.json is no baseline (its schema is missing). Write one with --baseline b.json"],
    [
      "is a list",
      { "b.json": "[1]" },
      "b.json is no baseline (its schema is missing). Write one with --baseline b.json",
    ],
  ])("a baseline that %s is told, with the cure", async (_, files, message) => {
    const { code, err } = await runWith({ ...FERRY, ...files }, ["check", ...BOTH, "--baseline", "b.json"]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("a baseline that is broken JSON is told of as JSON", async () => {
    const told = async (text: string) => {
      const { code, err } = await runWith({ ...FERRY, "b.json": text }, ["check", ...BOTH, "--baseline", "b.json"]);
      return [code, err];
    };
    expect(await told('[{"id": "x"')).toEqual([
      2,
      expect.stringContaining("b.json: this is no JSON: it ends at line 1, column 12"),
    ]);
    // YAML would take it, and whoever mends it by hand would never know.
    expect(await told('{"schema": "secondsource/baseline/1", "findings": [],}')).toEqual([
      2,
      expect.stringContaining('b.json: this is no JSON: a comma stands before the "}" at line 1, column 54.'),
    ]);
  });

  it("a number below none is told of as a value, not as a missing one", async () => {
    const { code, err } = await runWith(FERRY, ["check", ...BOTH, "--min-confidence", "-1"]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        '--min-confidence needs a value after it, which does not begin with "-": a number from 0 to 1',
      ),
    ]);
  });

  it("two files of one id: the first is checked", async () => {
    const one = '{"id":"a","source":"A","text":"The ferry sank."}';
    const { code, err, out } = await runWith({ "1.json": one, "2.json": one }, [
      "check",
      "1.json",
      "2.json",
      "-f",
      "json",
    ]);
    expect([code, reportOf(out).articles.length]).toEqual([2, 1]);
    expect(err).toContain(
      '2.json: its id "a" is that of 1.json. Give each article an id of its own: id: in its front matter, or',
    );
  });

  it("two readings of one id: the cure is told, which is to read anew", async () => {
    const reading = (await runWith(FERRY, ["read", BOTH[0]!, "-f", "json"])).out;
    const { code, err } = await runWith({ "1.json": reading, "2.json": reading }, ["compare", "1.json", "2.json"]);
    expect(code).toBe(2);
    expect(err).toMatch(/2\.json: its id ".*" is that of 1\.json\. Read the articles anew in one run, .* id: in their/);
  });

  it("names an article of standard input, and what is missing in it", async () => {
    const list = '[{"id":"a","source":"A","text":"The ferry sank."},{"id":"b","source":"B","text":""},3]';
    const { err } = await runWith({}, ["check", "-"], list);
    expect(err).toContain("standard input, item 2: text is empty.");
    expect(err).toContain("standard input, item 3: an article is an object");
  });

  it("fields that no article has are told once a file, with what may be meant", async () => {
    const one = (id: string) => ({ id, source: id, text: "The ferry sank.", titel: "x", title: "y", desk: "foreign" });
    const files = { "a.json": JSON.stringify([one("a"), one("b")]) };
    const { code, err } = await runWith(files, ["read", "a.json", "-f", "json"]);
    expect(code).toBe(0);
    expect(err.match(/were not read/g)).toHaveLength(1);
    expect(err).toContain(
      "a.json: fields that an article does not have were not read: desk, titel (did you mean title?)",
    );
  });

  it("articles given to compare are told to be none of its readings", async () => {
    const { code, err } = await runWith(FERRY, ["compare", ...BOTH]);
    expect(code).toBe(2);
    expect(err).toContain(
      'coast.md: compare takes readings, which "secondsource read -f json" writes. For articles say secondsource check.',
    );
  });

  it("a file in another encoding is read, with a note", async () => {
    const bytes = new Uint8Array([..."The caf\u00e9 burned."].map((letter) => letter.charCodeAt(0)));
    const { code, err, out } = await runWith({ "a.txt": bytes }, ["read", "a.txt", "-f", "json"]);
    expect(code).toBe(0);
    expect(err).toContain("a.txt is not UTF-8");
    expect(out).toContain("The café burned.");
  });
});

describe("usage", () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["an unknown command", ["chek", "a.md"], /unknown command: chek; did you mean check\?/],
    ["an unknown option", ["check", "a.md", "--fial-on", "low"], /unknown option: --fial-on; did you mean --fail-on\?/],
    ["an unknown format", ["check", "a.md", "-f", "xml"], /unknown value of --format: xml\. There are pretty, json/],
    ["an unknown severity", ["check", "a.md", "--fail-on", "severe"], /high, medium, low, info, never/],
    ["an unknown kind", ["--explain", "figures"], /did you mean figure\?/],
    ["no files", ["check"], /no files/],
    ["a confidence that is none", ["check", "a.md", "--min-confidence", "9"], /0 to 1/],
    [
      "a confidence of nothing",
      ["check", "a.md", "--min-confidence="],
      /--min-confidence "": it is a number from 0 to 1/,
    ],
    ["an output without a name", ["check", "a.md", "-o", ""], /-o needs the name of a file after it/],
    ["two formats for standard output", ["check", "a.md", "-f", "json", "-f", "pretty"], /only one format/],
    ["a baseline to write but no file", ["check", "a.md", "--update-baseline"], /--baseline FILE/],
    ["an option without its value", ["check", "a.md", "-f"], /--format needs a value after it: pretty, json/],
    ["a threshold without its value", ["check", "a.md", "--fail-on"], /--fail-on needs a value after it: high, /],
    ["a threshold that swallows an option", ["check", "a.md", "--fail-on", "-f"], /--fail-on needs a value after it/],
    ["standard input twice", ["check", "-", "-"], /only once/],
  ];
  it.each(cases)("refuses %s with exit code 2", async (_, argv, message) => {
    const { code, out, err } = await runWith(FERRY, argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});
