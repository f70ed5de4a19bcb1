import { describe, expect, it } from "vitest";
import { github } from "../../src/format/github.js";
import type { Discrepancy } from "../../src/model/report.js";
import { ODD, oddReport } from "./odd-story.js";

/** As the runner reads a command: its name, its properties and its text, decoded. */
function commandOf(line: string) {
  const [, name, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
  const decode = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return {
    name,
    properties: Object.fromEntries(properties!.split(",").map((pair) => pair.split("=").map(decode))),
    text: decode(data!),
  };
}

describe("github", () => {
  it("writes one command a line, at the words in the odd source's file", () => {
    const commands = github(oddReport(), ODD).trimEnd().split("\n").map(commandOf);
    const figure = commands.find(({ text }) => text.startsWith("How many people were injured?"))!;
    const { file, line, col, endColumn } = figure.properties;
    const article = ODD.find((one) => one.file === file)!;
    const row = article.text.split("\n")[Number(line) - article.firstLine!]!;
    expect(row.slice(Number(col) - 1, Number(endColumn) - 1)).toMatch(/^(?:12|21)\b/);
  });

  it("lets no word of an article end a command or begin one", () => {
    const [finding] = oddReport().discrepancies;
    const wild = { ...finding!, message: "a::b, c%0A\r\n::error::d" };
    const text = github({ ...oddReport(), discrepancies: [wild] }, ODD);
    expect(text.split("\n")).toHaveLength(2);
    expect(text).not.toContain("\r");
    expect(commandOf(text.trimEnd()).text).toContain("a::b, c%0A\r\n::error::d");
  });

  it("keeps to GitHub's ten of a level, worst first, and counts the rest", () => {
    const [finding] = oddReport().discrepancies;
    const many = (severity: Discrepancy["severity"], n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...finding!, id: `${severity}${i}`, severity }));
    const discrepancies = [...many("high", 12), ...many("medium", 3), ...many("low", 30)];
    const lines = github({ ...oddReport(), discrepancies }, ODD)
      .trimEnd()
      .split("\n");
    const counts = (name: string) => lines.filter((line) => line.startsWith(`::${name} `)).length;
    expect([counts("error"), counts("warning"), counts("notice")]).toEqual([10, 3, 10]);
    expect(lines.at(-1)).toBe("::notice title=secondsource::23 more findings: see the report.");
  });

  it("makes no error of what a later article brings up to date", () => {
    const [finding] = oddReport().discrepancies;
    const late = { ...finding!, severity: "high" as const, superseded: true };
    const told = github(
      { ...oddReport(), discrepancies: [{ ...late, message: "Not both.", advice: "Find out." }] },
      ODD,
    );
    expect(told).toMatch(/^::notice /);
    expect(told).toContain("A later article evidently brings this up to date.");
    expect(told).not.toMatch(/Not both|Find out/);
  });

  it("is empty where there is nothing to tell", () => {
    expect(github({ ...oddReport(), discrepancies: [] }, ODD)).toBe("");
  });
});
