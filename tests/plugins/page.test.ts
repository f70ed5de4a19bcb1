import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import wind from "../../examples/plugin/wind.mjs";
import { check } from "../../src/index.js";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", "..", path), "utf8");
const page = read("docs/plugins.md");
const sample = ["wind.mjs", "wind.test.mjs", "kinds.d.mts"].map((name) => read(`examples/plugin/${name}`)).join("\n");
const blocks = [...page.matchAll(/^```(\w+)(?: example)?\n([\s\S]*?)^```$/gm)].map(([whole, kind = "", text = ""]) => ({
  example: whole.startsWith("```js example"),
  kind,
  text,
}));

it("docs/plugins.md shows what stands in the sample: copy it anew where this fails", () => {
  const shown = blocks.filter(({ kind, example }) => (kind === "js" || kind === "ts") && !example);
  expect(shown.length).toBeGreaterThan(6);
  // The page breaks its lines as its own formatter likes.
  const bare = (code: string) => code.replace(/\s/g, "").replace(/;$/, "");
  expect(shown.filter(({ text }) => !bare(sample).includes(bare(text))).map(({ text }) => text)).toEqual([]);
});

it("docs/plugins.md prints what it says its example prints", () => {
  const at = blocks.findIndex(({ example }) => example);
  const lines: string[] = [];
  const body = blocks[at]!.text.replace(/^import .*$/gm, "");
  new Function("check", "wind", "console", body)(check, wind, { log: (line: string) => lines.push(line) });
  expect(`${lines.join("\n")}\n`).toBe(blocks[at + 1]!.text);
});
