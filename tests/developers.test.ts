import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as core from "../src/core.js";
import * as format from "../src/format/index.js";
import * as library from "../src/index.js";
import * as ingest from "../src/ingest/index.js";
import * as tagger from "../src/tagger.js";
import * as testing from "../src/testing.js";

const page = readFileSync(join(import.meta.dirname, "../docs/developers.md"), "utf8");

/** What the examples import, each from the sources. */
const MODULES: Readonly<Record<string, unknown>> = {
  secondsource: library,
  "secondsource/core": core,
  "secondsource/format": format,
  "secondsource/ingest": ingest,
  "secondsource/tagger": tagger,
  "secondsource/testing": testing,
};

/** A function that may await; its like has no global name. */
const Async = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parts: string[]
) => (...given: unknown[]) => Promise<void>;

/** "import { a as b } from "x";" is "const { a: b } = modules["x"];", and likewise of "await import("x")". */
const asScript = (block: string): string =>
  block
    .replace(
      /^import (\{[\s\S]*?\}) from ("[^"]+");$/gm,
      (_, names: string, from: string) => `const ${names.replace(/ as /g, ": ")} = modules[${from}];`,
    )
    .replace(/\bimport\(("[^"]+")\)/g, "modules[$1]");

const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({ kind, text }));

/** The first block is part of all others; below each of those stands what it prints. */
const [shared, ...examples] = blocks.flatMap(({ kind, text }, i) =>
  kind === "js" ? [{ text, printed: blocks[i + 1] }] : [],
);

/** The heading above a block. */
const headingOf = (code: string): string =>
  [...page.slice(0, page.indexOf(code)).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? "";

async function run(code: string): Promise<string> {
  const lines: string[] = [];
  const log = (value: unknown) => lines.push(String(value));
  await new Async("modules", "console", `${asScript(shared!.text)}{${asScript(code)}}`)(MODULES, { log });
  return `${lines.join("\n")}\n`;
}

describe("docs/developers.md", () => {
  it("says of every example but the first what it prints", () => {
    expect(examples.length).toBeGreaterThan(15);
    expect(examples.filter(({ printed }) => printed?.kind !== "text").map(({ text }) => text)).toEqual([]);
  });

  it.each(examples.map(({ text, printed }) => [headingOf(text), text, printed?.text] as const))(
    "prints what it says: %s",
    async (_, code, printed) => {
      expect(await run(code)).toBe(printed);
    },
  );
});
