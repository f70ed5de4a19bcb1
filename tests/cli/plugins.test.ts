import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Io, processIo } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

const desk = mkdtempSync(join(tmpdir(), "plugins-"));
afterAll(() => rmSync(desk, { recursive: true }));

const PLUGIN = `export default {
  name: "tides",
  rules: [{
    meta: { id: "tide", severity: "high", description: "Tides differ.", advice: "Look in the tables." },
    answer: (claim) => claim.source,
    levels: [{ id: "apart", verdict: "conflict", weight: 2, because: () => "The tides differ." }],
  }],
  aligners: [({ readings }) => [{
    kind: "tide", scope: "across", key: "tide", text: "Which tide?", aligned: [],
    claims: readings.flatMap(({ claims }) => claims.slice(0, 1)),
  }]],
  formats: { tally: (report) => report.discrepancies.filter(({ kind }) => kind === "tide").length + " tides\\n" },
};`;

const files: Record<string, string> = {
  "a.md": "---\nsource: Gazette\n---\nThe ferry sank off Bergen on Friday, said Captain Ana Ruiz.\n",
  "b.md": "---\nsource: Herald\n---\nThe old ferry went down. Captain Ana Ruiz of Bergen told of it on Friday night.\n",
  "tides.mjs": PLUGIN,
  "node_modules/tides-plugin/package.json": '{"name":"tides-plugin","exports":{".":{"import":"./main.mjs"}}}',
  "node_modules/tides-plugin/main.mjs": PLUGIN,
  "file.json": '{"sameStory": true, "plugins": ["./tides.mjs"]}',
  "package.json": '{"name": "desk"}',
  "installed.json": '{"sameStory": true, "plugins": ["tides-plugin"]}',
  "held.mjs": 'import tides from "./tides.mjs"; export default { sameStory: true, plugins: [tides] };',
  "boom.mjs": 'export default { name: "boom", extractors: [() => { throw new Error("no luck"); }] };',
  "boom.json": '{"plugins": ["./boom.mjs"]}',
  "empty.mjs": "export const nothing = 1;",
  "broken.mjs": "export default {",
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(desk, name, ".."), { recursive: true });
  writeFileSync(join(desk, name), text);
}

// The real machine, in that folder: a configuration loads real modules.
async function secondsource(...argv: string[]) {
  let out = "";
  let err = "";
  const real = processIo();
  const io: Io = {
    ...real,
    readFile: (path) => real.readFile(resolve(desk, path)),
    isFile: (path) => real.isFile(resolve(desk, path)),
    cwd: desk,
    color: false,
    terminal: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  return { code: await run(argv, io), out, err };
}

describe("plugins that the configuration names", () => {
  it.each(["file.json", "installed.json", "held.mjs"])(
    "are run: %s",
    async (config) => {
      const { code, out, err } = await secondsource("check", "a.md", "b.md", "--config", config, "-f", "tally");
      expect([code, out, err]).toEqual([1, "1 tides\n", ""]);
    },
    60_000,
  );

  it("have their kind explained, and their name printed", async () => {
    const told = await secondsource("--explain", "tide", "--config", "file.json");
    expect([told.code, told.err]).toEqual([0, ""]);
    expect(told.out).toBe(
      "tide\n\nSeverity: high, unless the question or the level below says otherwise.\n\nTides differ.\n\n→ Look in the tables.\n\nLevels:\n  apart: conflict\n",
    );
    const { out } = await secondsource("--print-config", "--config", "file.json");
    expect(JSON.parse(out).options.plugins).toEqual(["tides"]);
    expect((await secondsource("--explain", "tyde", "--config", "file.json")).err).toContain("did you mean tide?");
  });

  it.each([
    [
      "a format that neither has",
      ["-f", "taly", "--config", "file.json"],
      /unknown value of --format: taly; did you mean tally\?/,
    ],
    [
      "a plugin that throws",
      ["--config", "boom.json"],
      /^secondsource: The plugin boom is at fault \(extractors\[0\]\): it threw no luck/,
    ],
  ])(
    "%s is told, with exit code 2",
    async (_, argv, says) => {
      const { code, out, err } = await secondsource("check", "a.md", "b.md", ...argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
    },
    60_000,
  );

  it.each([
    ["a file that is not there", "./nosuch.mjs", /plugins\[0\] is "\.\/nosuch\.mjs", and there is no such file/],
    ["a package that is not there", "nosuch-plugin", /no such package from .* upwards: install it/],
    ["a module without a default export", "./empty.mjs", /has no default export: that must be the plugin/],
    ["a broken module", "./broken.mjs", /cannot be loaded: \.\/broken\.mjs: /],
    ["a module that holds no plugin", "./held.mjs", /unknown part plugins\[0\]\.sameStory/],
  ])(
    "%s is told by its place in the configuration",
    async (_, name, says) => {
      writeFileSync(join(desk, "c.json"), JSON.stringify({ plugins: [name] }));
      const { code, err } = await secondsource("check", "a.md", "b.md", "--config", "c.json");
      expect(code).toBe(2);
      expect(err).toMatch(says);
    },
    60_000,
  );
});
