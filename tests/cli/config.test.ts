import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findConfig, readConfig } from "../../src/cli/config.js";
import { processIo } from "../../src/cli/io.js";
import { runWith } from "./fake-io.js";
import { BOTH, FERRY, reportOf } from "./ferry.js";

const check = (files: Record<string, string>, ...more: string[]) =>
  runWith({ ...FERRY, ...files }, ["check", ...BOTH, "-f", "json", ...more]);

describe("the configuration file", () => {
  it("is found beside the run, and in the key of package.json", async () => {
    for (const files of [
      { "secondsource.config.json": '{"minConfidence": 1, "failOn": "never"}' },
      { "secondsource.config.yaml": "minConfidence: 1\nfailOn: never # at night\n" },
      { "secondsource.config.yml": "{ minConfidence: 1, failOn: never, }" },
      { "package.json": '{"name": "desk", "secondsource": {"minConfidence": 1, "failOn": "never"}}' },
    ]) {
      const { code, out } = await check(files);
      expect([code, reportOf(out).discrepancies]).toEqual([0, []]);
    }
  });

  it("is not looked for with --no-config, and --config names another", async () => {
    const files = { "secondsource.config.json": '{"minConfidence": 1}', "other.yaml": "minConfidence: 0\n" };
    const none = reportOf((await check(files, "--no-config")).out);
    expect(none.discrepancies.length).toBeGreaterThan(0);
    const other = reportOf((await check(files, "--config", "other.yaml")).out);
    expect(other.discrepancies.length).toBeGreaterThanOrEqual(none.discrepancies.length);
  });

  it("passes over a package.json without the key, or broken", async () => {
    for (const text of ['{"name": "desk"}', "{"]) {
      const { code, err } = await check({ "package.json": text }, "--fail-on", "never");
      expect([code, err]).toEqual([0, ""]);
    }
  });

  it.each([
    ['{"minConfidense": 1}', "unknown option minConfidense: did you mean minConfidence?"],
    ['{"failon": "low"}', "unknown option failon: did you mean failOn?"],
    ['{"failOn": "hihg"}', 'failOn is "hihg". Did you mean high?'],
    ['{"failOn": 3}', "failOn is 3. It is one of high, medium, low, info, never."],
    ['{"baseline": 3}', "baseline is 3. It must be the name of a file."],
    ['{"strict": "yes"}', 'strict is "yes". It must be true or false.'],
    ['{"kinds": {"figur": "off"}}', "unknown option kinds.figur: did you mean figure?"],
    [
      '{"strict": true,\n}',
      'this is no JSON: a comma stands before the "}" at line 2, column 1. Take the comma away and run again.',
    ],
    [
      '{"strict": true /* at night */}',
      'this is no JSON: line 1, column 17 has "/* at night ", where something else is due. Mend it and run again.',
    ],
    [
      '{"strict": true,\n "strict": false}',
      "line 2 says again what stands there already: a name has one value. Take one of the two away and run again.",
    ],
  ])("that says %s is refused by name", async (text, message) => {
    const { code, err, out } = await check({ "secondsource.config.json": text });
    expect([code, err, out]).toEqual([2, `secondsource: secondsource.config.json: ${message}\n`, ""]);
  });

  it("in YAML may have comments and commas at an end, but no name twice", async () => {
    const named = (text: string) => check({ "s.yaml": text }, "--config", "s.yaml", "--fail-on", "never");
    expect((await named("# at night\nkinds: { figure: off, }")).code).toBe(0);
    expect((await named("strict: true\nstrict: false")).err).toContain("s.yaml: line 2 says again what stands there");
  });

  it("that holds a list is told what it must hold", async () => {
    const { code, err } = await check({ "secondsource.config.json": "[]" });
    expect([code, err]).toEqual([
      2,
      "secondsource: secondsource.config.json holds a list. Names with values are expected, in JSON or YAML.\n",
    ]);
  });

  it("gives the threshold, a baseline and the caller's facts from its own folder; the command line goes over it", async () => {
    const files = {
      "conf/c.json": '{"failOn": "info", "baseline": "b.json", "reference": "facts.yaml"}',
      "conf/b.json": '{"schema": "secondsource/baseline/1", "findings": []}',
      "conf/facts.yaml": "people:\n  - name: Ana Ruiz\n",
    };
    expect((await check(files, "--config", "conf/c.json")).code).toBe(1);
    expect((await check(files, "--config", "conf/c.json", "--fail-on", "never")).code).toBe(0);
    const { out } = await runWith(files, ["--print-config", "--config", "conf/c.json"]);
    expect(JSON.parse(out)).toEqual({
      file: "conf/c.json",
      options: { reference: { people: [{ name: "Ana Ruiz" }] } },
      failOn: "info",
      baseline: "conf/b.json",
      strict: false,
    });
  });
});

describe("on a real disk", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "secondsource-config-")));
  const inner = join(folder, "desk", "story");
  mkdirSync(inner, { recursive: true });
  writeFileSync(
    join(folder, "secondsource.config.mjs"),
    "export default { minConfidence: 0.9, tagger: function words() { return []; } };\n",
  );
  writeFileSync(join(folder, "desk", "package.json"), '{"name": "desk"}');
  afterAll(() => rmSync(folder, { recursive: true }));
  const io = { ...processIo(), cwd: inner };

  it("a module in a folder above is found, loaded and shown", async () => {
    const file = findConfig(io);
    expect(file).toBe(join("..", "..", "secondsource.config.mjs"));
    expect((await readConfig(file!, io)).options.minConfidence).toBe(0.9);
    const cli = [
      "--import",
      join(import.meta.dirname, "../../node_modules/tsx/dist/esm/index.mjs"),
      join(import.meta.dirname, "../../src/cli/main.ts"),
    ];
    const { stdout, status } = spawnSync(process.execPath, [...cli, "--print-config"], {
      cwd: inner,
      encoding: "utf8",
    });
    expect([status, JSON.parse(stdout).options]).toEqual([0, { minConfidence: 0.9, tagger: "[function words]" }]);
  });

  it.each([
    ["throws.mjs", "throw new Error('no key');", "throws.mjs cannot be loaded: no key."],
    ["none.mjs", "export const options = {};", "none.mjs: its default export must be an object of options."],
    ["gone.mjs", null, "gone.mjs cannot be loaded: there is no such file."],
  ])("%s is an error that says why", async (name, text, message) => {
    if (text !== null) writeFileSync(join(inner, name), text);
    await expect(readConfig(name, io)).rejects.toThrow(message);
  });
});

describe("a run", () => {
  it("that is strict checks nothing where one input is bad", async () => {
    const { code, out, err } = await check({}, "gone.md", "--strict");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      "error: gone.md cannot be read: there is no such file.\nNothing was checked: every input must be good, for the run is strict.\n",
    );
  });

  it("calls standard input what it is told to", async () => {
    const argv = ["check", "coast.md", "-", "--stdin-filename", "wire/harbour.md", "-f", "json"];
    const { out } = await runWith(FERRY, argv, "# Ferry sinks\n\nThe ferry sank off Aldermere on Friday.");
    expect(reportOf(out).articles.map(({ source, format }) => [source, format])).toEqual([
      ["Coast Herald", "markdown"],
      ["harbour", "markdown"],
    ]);
    const { code, err } = await runWith(FERRY, ["check", ...BOTH, "--stdin-filename", "x.md"]);
    expect([code, err]).toEqual([2, expect.stringContaining("give - as a file")]);
  });

  it("tells its progress on a terminal, where it takes long, and leaves no trace of it", async () => {
    const argv = ["check", ...BOTH, "--fail-on", "never", "-f", "json"];
    const { err, out } = await runWith(FERRY, argv, "", { terminal: true });
    expect(err).toMatch(/^(?:\r\u001b\[2K[^\r]+)+\r\u001b\[2K$/);
    const quiet = await runWith(FERRY, argv);
    expect([quiet.err, quiet.out]).toEqual(["", out]);
  });
});
