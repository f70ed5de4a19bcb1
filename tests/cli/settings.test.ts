import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/index.js";
import { runWith } from "./fake-io.js";
import { BOTH, FERRY, reportOf } from "./ferry.js";

describe("settings", () => {
  it("come from a configuration file, and the command line goes over them", async () => {
    const files = { ...FERRY, "c.yaml": "minConfidence: 1\n" };
    const argv = ["check", ...BOTH, "--config", "c.yaml", "-f", "json"];
    expect(reportOf((await runWith(files, argv)).out).discrepancies).toEqual([]);
    expect(reportOf((await runWith(files, [...argv, "--min-confidence", "0"])).out).discrepancies).not.toEqual([]);
  });

  it("turn a kind off by the word off, which YAML must not take for false", async () => {
    const files = { ...FERRY, "c.yaml": "kinds:\n  uncorroborated: off\n" };
    const argv = ["check", ...BOTH, "--config", "c.yaml", "--min-confidence", "0", "-f", "json"];
    const { code, out } = await runWith(files, argv);
    expect(code).not.toBe(2);
    expect(reportOf(out).discrepancies.map((d) => d.kind)).not.toContain("uncorroborated");
  });

  it("are refused by name before anything is read", async () => {
    const files = { ...FERRY, "c.json": '{"kinds":{"figur":"off"}}' };
    const { code, err } = await runWith(files, ["check", ...BOTH, "--config", "c.json"]);
    expect(code).toBe(2);
    expect(err).toBe("secondsource: c.json: unknown option kinds.figur: did you mean figure?\n");
  });

  it("may be the caller's own facts", async () => {
    const facts = "people:\n  - name: Ana Ruiz\n    offices:\n      - office: captain\n        from: 2020-13-01\n";
    const { code, err } = await runWith({ ...FERRY, "facts.yaml": facts }, [
      "check",
      ...BOTH,
      "--reference",
      "facts.yaml",
    ]);
    expect(code).toBe(2);
    expect(err).toContain('facts.yaml: reference.people[0].offices[0].from is "2020-13-01"');
  });

  it.each([
    ["a list", "- a\n- b\n", "holds a list. Names with values are expected"],
    ["no YAML", "a: [", "this is no YAML"],
  ])("that are %s are refused", async (_, text, message) => {
    const { code, err } = await runWith({ ...FERRY, "c.yaml": text }, ["check", ...BOTH, "--config", "c.yaml"]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("a baseline", () => {
  const argv = ["check", ...BOTH, "--min-confidence", "0", "--fail-on", "low", "--baseline", "b.json", "-f", "json"];

  it("hides what it lists, once written", async () => {
    const first = await runWith(FERRY, [...argv, "--update-baseline"]);
    expect(first.code).toBe(0);
    expect(reportOf(first.out).discrepancies).not.toEqual([]);
    const second = await runWith({ ...FERRY, ...first.written }, argv);
    expect(second.code).toBe(0);
    expect(reportOf(second.out).discrepancies).toEqual([]);
    expect(reportOf(second.out).notices.map((n) => n.code)).toContain("suppressed");
  });

  it("is the same when written again", async () => {
    const first = await runWith(FERRY, [...argv, "--update-baseline"]);
    const again = await runWith({ ...FERRY, ...first.written }, [...argv, "--update-baseline"]);
    expect(again.written).toEqual(first.written);
  });

  it("that is none, or is not there, is refused", async () => {
    const none = await runWith({ ...FERRY, "b.json": "{}" }, argv);
    expect(none.code).toBe(2);
    expect(none.err).toContain("b.json is no baseline");
    expect((await runWith(FERRY, argv)).code).toBe(2);
  });
});

describe("help", () => {
  it("is there in general and for each command", async () => {
    for (const argv of [[], ["--help"], ["help"], ["check", "--help"], ["read", "-h"], ["help", "compare"]]) {
      const { code, out } = await runWith({}, argv);
      expect(code).toBe(0);
      expect(out).toContain("secondsource");
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(88);
    }
    expect((await runWith({}, ["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(KINDS)("explains the kind %s", async (kind) => {
    const { code, out } = await runWith({}, ["--explain", kind]);
    expect(code).toBe(0);
    expect(out).toContain(kind);
  });
});
