import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INPUT_FORMATS, ingest } from "../../src/ingest/index.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/inputs.md"), "utf8");

describe("docs/inputs.md", () => {
  const examples = [...page.matchAll(/^```\w+ input (\S+)\n([\s\S]*?)^```\n\n```json gives\n([\s\S]*?)^```$/gm)];

  it("has an example of every kind of file", () => {
    expect(examples.length).toBe([...page.matchAll(/^```\w+ input /gm)].length);
    expect(examples.length).toBeGreaterThan(6);
  });

  it.each(examples.map(([, name = "", text = "", gives = ""]) => [name, text, gives] as const))(
    "says what is read from %s",
    async (name, text, gives) => {
      const { articles, notices, faults } = await ingest(name, text);
      const told = JSON.parse(gives) as Record<string, unknown>;
      expect({ articles, notices: notices.map((n) => n.text), faults: faults.map((f) => f.message) }).toEqual({
        articles: [],
        notices: [],
        faults: [],
        ...told,
      });
    },
  );

  it("names every format that can be said", () => {
    expect(
      [...page.matchAll(/^\| `(\w+)` +\| [^|]+\| [^|]+\|$/gm)]
        .map(([, name]) => name)
        .slice(0, INPUT_FORMATS.length)
        .sort(),
    ).toEqual([...INPUT_FORMATS].sort());
  });
});
