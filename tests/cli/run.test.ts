import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { runWith } from "./fake-io.js";
import { BOTH, FERRY, reportOf } from "./ferry.js";

describe("check", () => {
  it("reports as the library does, on what the front matter says", async () => {
    const { code, out, err } = await runWith(FERRY, ["check", ...BOTH, "-f", "json", "--fail-on", "never"]);
    expect([code, err]).toEqual([0, ""]);
    const report = reportOf(out);
    expect(report.articles.map(({ id, source, title }) => [id, source, title])).toEqual([
      ["coast", "Coast Herald", "Ferry sinks off Aldermere"],
      ["harbour", "Harbour Gazette", undefined],
    ]);
    const bodyOf = (text: string) => text.slice(text.indexOf("\n---\n") + 5);
    const publishedAt = "2025-05-03";
    const articles = [
      {
        id: "coast",
        source: "Coast Herald",
        publishedAt,
        title: "Ferry sinks off Aldermere",
        format: "markdown" as const,
        text: bodyOf(FERRY["coast.md"]),
      },
      { id: "harbour", source: "Harbour Gazette", publishedAt, text: bodyOf(FERRY["harbour.txt"]) },
    ];
    expect(report).toEqual(JSON.parse(JSON.stringify(check(articles))));
  });

  it("takes articles from standard input, JSON or prose", async () => {
    const articles = [
      { id: "a", source: "A", text: "The ferry sank." },
      { id: "b", source: "B", text: "The ferry sank." },
    ];
    const list = await runWith({}, ["check", "-", "-f", "json"], JSON.stringify(articles));
    expect(reportOf(list.out).articles.map((a) => a.id)).toEqual(["a", "b"]);
    const lines = await runWith({}, ["check", "-", "-f", "json"], articles.map((a) => JSON.stringify(a)).join("\n"));
    expect(lines.out).toBe(list.out);
    const prose = await runWith({}, ["check", "-", "-f", "json"], "[The ferry] sank, they said.");
    expect(reportOf(prose.out).articles).toEqual([{ id: "stdin", source: "stdin" }]);
  });
});

describe("exit codes", () => {
  const opening = (years: string) =>
    `The mayor of Aldermere, Ana Ruiz, opened the bridge on Friday. "We have waited ${years} long years for this bridge," Ana Ruiz said.`;
  const twice = (a: string, b: string) => ({
    "a.txt": `---\nsource: A\n---\n${a}`,
    "b.txt": `---\nsource: B\n---\n${b}`,
  });

  it("0 where there is nothing to find", async () => {
    const same = twice("The ferry sank.", "The ferry sank.");
    expect((await runWith(same, ["check", "a.txt", "b.txt", "--fail-on", "low"])).code).toBe(0);
  });

  it("1 at the threshold, 0 below it and with never", async () => {
    const files = twice(opening("nine"), opening("seven"));
    const { out } = await runWith(files, ["check", "a.txt", "b.txt", "-f", "json"]);
    const severities = reportOf(out).discrepancies.map((d) => d.severity);
    expect(severities.length).toBeGreaterThan(0);
    const codeAt = async (failOn: string) =>
      (await runWith(files, ["check", "a.txt", "b.txt", "--fail-on", failOn])).code;
    expect(await codeAt("info")).toBe(1);
    expect(await codeAt("high")).toBe(severities.includes("high") ? 1 : 0);
    expect(await codeAt("never")).toBe(0);
  });

  it("2 where one file is bad, and the others are checked all the same", async () => {
    const { code, out, err } = await runWith(FERRY, ["check", ...BOTH, "gone.md", "-f", "json", "--fail-on", "never"]);
    expect(code).toBe(2);
    expect(err).toContain("gone.md cannot be read: there is no such file.");
    expect(reportOf(out).articles).toHaveLength(2);
  });
});

describe("outputs", () => {
  it("go where each -o says, and the summary to standard error when none is left for standard output", async () => {
    const argv = ["check", ...BOTH, "-f", "json", "-o", "r.json", "-f", "pretty", "-o", "r.txt"];
    const { out, err, written } = await runWith(FERRY, argv);
    expect(out).toBe("");
    expect(err).toMatch(/difference|detail|No differences/);
    expect(reportOf(written["r.json"]!).schema).toBe("secondsource/report/1");
    expect(written["r.txt"]).toContain("2 articles from 2 sources");
  });

  it("take their format from the file's name where none is said", async () => {
    const { written } = await runWith(FERRY, ["check", ...BOTH, "-o", "r.json"]);
    expect(reportOf(written["r.json"]!).articles).toHaveLength(2);
  });

  it("have colour only where the terminal has it, never in a file", async () => {
    const argv = ["check", ...BOTH, "-f", "pretty", "-o", "r.txt", "-f", "pretty"];
    const { out, written } = await runWith(FERRY, argv, "", { color: true });
    expect(out).toContain("\u001b[");
    expect(written["r.txt"]).not.toContain("\u001b");
  });

  it("that cannot be written are told, with exit code 2", async () => {
    const { code, err } = await runWith(FERRY, ["check", ...BOTH, "-o", "/nowhere/r.json"]);
    expect(code).toBe(2);
    expect(err).toContain("/nowhere/r.json cannot be written: the folder /nowhere does not exist: make it first.");
  });
});

describe("read and compare", () => {
  it("give the report that check gives, by way of a file", async () => {
    const direct = await runWith(FERRY, ["check", ...BOTH, "-f", "json"]);
    const { written } = await runWith(FERRY, ["read", ...BOTH, "-o", "readings.json"]);
    const later = await runWith(written, ["compare", "readings.json", "-f", "json"]);
    expect(later.out).toBe(direct.out);
  });

  it("show a reading to a person", async () => {
    const { code, out } = await runWith(FERRY, ["read", "coast.md"]);
    expect(code).toBe(0);
    expect(out).toContain("Ferry sinks off Aldermere");
    expect(out).toContain("Ana Ruiz");
  });

  it("refuse what is no reading", async () => {
    const { code, err } = await runWith({ "a.json": '{"id":"a"}' }, ["compare", "a.json"]);
    expect(code).toBe(2);
    expect(err).toContain("a.json: this is no reading that this version knows");
  });
});
