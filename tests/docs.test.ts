import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { argumentsOf } from "../src/cli/arguments.js";
import { pretty } from "../src/format/pretty.js";
import { check, KINDS, type Reference } from "../src/index.js";
import { yamlOf } from "../src/ingest/yaml.js";
import { rules } from "../src/rules/preset.js";
import { stakes } from "../src/rules/uncorroborated.js";
import { raised } from "../src/testing.js";
import { loadStory, shownArticles } from "./fixture-story.js";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The rungs of a kind, as its page must name them. */
const levelsOf = (kind: string): string[] =>
  kind === "uncorroborated"
    ? stakes.map((stake) => stake.id)
    : (rules.find((rule) => rule.meta.id === kind)?.levels ?? []).map((level) => level.id);

describe.each(KINDS)("docs/kinds/%s.md", (kind) => {
  const file = join(root, "docs", "kinds", `${kind}.md`);
  if (!existsSync(file)) {
    it.todo("is written");
    return;
  }
  const page = readFileSync(file, "utf8");

  it("has the headings of every page", () => {
    const headings = [...page.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
    for (const heading of [`# ${kind}`, "## Levels", "## Examples", "## What to do", "## Known limitations"])
      expect(headings).toContain(heading);
  });

  it("names every level of the rule", () => {
    for (const level of levelsOf(kind)) expect(page).toContain(`\`${level}\``);
  });

  // An example is a block of lines "Source: what it says", closed by "=> kind/level" or "=> nothing".
  for (const [, block = ""] of page.matchAll(/^```example\n([\s\S]*?)^```$/gm))
    it(`tells the truth: ${block.split("\n")[0]}`, () => {
      const lines = block.trim().split("\n");
      const expected = lines.pop()!.replace(/^=> /, "");
      const articles = lines.map((line, i) => {
        const [, source = "", text = ""] = /^(.*?): (.*)$/.exec(line) ?? [];
        return { id: `a${i + 1}`, source, text, publishedAt: `2026-03-03T0${i + 6}:00:00Z` };
      });
      const levels = raised(articles, { sameStory: true }).filter((rung) => rung.startsWith(`${kind}/`));
      if (expected === "nothing") expect(levels).toEqual([]);
      else expect(levels).toContain(expected);
    });
});

describe("docs/reference.md", () => {
  const page = readFileSync(join(root, "docs", "reference.md"), "utf8");
  const yaml = /^```yaml reference\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
  const reference = yamlOf(yaml, "reference.md") as Reference;

  // As on the pages of the kinds, with the message below: "Source: what it says", "=> kind/level", "Your reference …".
  for (const [, block = ""] of page.matchAll(/^```example\n([\s\S]*?)^```$/gm))
    it(`tells the truth: ${block.split("\n")[0]}`, () => {
      const [line = "", expected = "", message] = block.trim().split("\n");
      const [, source = "", text = ""] = /^(.*?): (.*)$/.exec(line) ?? [];
      const articles = [{ id: "a1", source, text, publishedAt: "2026-03-03" }];
      const found = check(articles, { reference }).discrepancies.filter((d) => d.scope === "reference");
      const told = found.map((d) => [`=> ${d.kind}/${d.level}`, d.message]);
      if (expected === "=> nothing") expect(told).toEqual([]);
      else expect(told).toContainEqual([expected, message]);
    });
});

describe("README.md", () => {
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
    kind,
    text,
  }));

  it("prints what it says its example prints", () => {
    const at = blocks.findIndex(({ kind, text }) => kind === "js" && text.startsWith("import"));
    const lines: string[] = [];
    const body = blocks[at]!.text.replace(/^import .*$/m, "");
    new Function("check", "console", body)(check, { log: (line: string) => lines.push(line) });
    expect(`${lines.join("\n")}\n`).toBe(blocks[at + 1]!.text);
  });

  // On the last leg only: a new rule may land without a word of the README.
  it.runIf(process.env.CI)("shows an excerpt that npm run check prints: paste it anew where this fails", () => {
    const { articles } = loadStory("miami-talks");
    const shown = shownArticles("miami-talks");
    const printed = new Set(pretty(check(articles), shown, { color: false, width: 80 }).split("\n"));
    const lines = blocks
      .find(({ kind }) => kind === "text")!
      .text.trimEnd()
      .split("\n")
      .filter((line) => line !== "…");
    expect(lines.filter((line) => !printed.has(line))).toEqual([]);
  });

  // On the last leg only, as well: figures are counted anew more often than the README is read.
  it.runIf(process.env.CI)("compares itself with others by the figures of docs/accuracy.md", () => {
    const accuracy = readFileSync(join(root, "docs", "accuracy.md"), "utf8");
    const figures = (pattern: RegExp): string[] => pattern.exec(accuracy)?.slice(1) ?? [];
    const [markedPrecision, markedRecall] = figures(/^\| marked +\| +([\d.]+) \| +([\d.]+) \|/m);
    const [unseenPrecision, unseenRecall] = figures(/^\| unseen +\| +([\d.]+) \| +([\d.]+) \|/m);
    const [auc] = figures(/ROC-AUC ([\d.]+) on twins/);
    const [balanced] = figures(/balanced accuracy ([\d.]+) on machine summaries/);
    expect(readme).toContain(
      `recall is ${markedRecall} and ${unseenRecall} at precision ${markedPrecision} and ${unseenPrecision}`,
    );
    expect(readme).toContain(`this project reaches ${auc} and ${balanced}`);
  });

  it("lists every kind once, with its page", () => {
    const listed = [...readme.matchAll(/^\| \[`([a-z]+)`\]\(docs\/kinds\/\1\.md\)/gm)].map(([, kind]) => kind);
    expect(listed.sort()).toEqual([...KINDS].sort());
  });

  it("shows command lines that make sense", () => {
    const lines = [...readme.matchAll(/^npx secondsource (.*)$/gm)].map(([, line = ""]) => line.replace(/\s*#.*$/, ""));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(argumentsOf(line.split(" "))).toBeTruthy();
  });
});
