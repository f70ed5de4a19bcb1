import { describe, expect, it } from "vitest";
import { runWith } from "./fake-io.js";
import { BOTH, FERRY, reportOf } from "./ferry.js";

describe("an output", () => {
  it.each([
    [["-o", "coast.md"], "-o coast.md: this is an input of this run. Name another file."],
    [["-o", "./coast.md"], "-o ./coast.md: this is an input of this run. Name another file."],
    [["-o", "/desk/harbour.txt"], "-o /desk/harbour.txt: this is an input of this run. Name another file."],
    [
      ["-f", "json", "-o", "r", "-f", "html", "-o", "r"],
      "-o r: this is another output of this run. Name another file.",
    ],
    [["--config", "c.json", "-o", "c.json"], "-o c.json: this is the configuration of this run. Name another file."],
    [["--reference", "f.yaml", "-o", "f.yaml"], "-o f.yaml: this is the reference of this run. Name another file."],
    [["--baseline", "b.json", "-o", "b.json"], "-o b.json: this is the baseline of this run. Name another file."],
    [
      ["--baseline", "coast.md", "--update-baseline"],
      "--baseline coast.md: this is an input of this run. Name another file.",
    ],
    [
      ["--baseline", "notes.md", "--update-baseline"],
      "notes.md is there and is no baseline: it would be lost. Name another file, or take it away first.",
    ],
  ])("%j takes the place of nothing that is needed", async (argv, message) => {
    const files = {
      ...FERRY,
      "c.json": "{}",
      "f.yaml": "people: []",
      "b.json": '{"schema": "secondsource/baseline/1", "findings": []}',
      "notes.md": "What I must not lose.",
    };
    const { code, err, written } = await runWith(files, ["check", ...BOTH, ...argv]);
    expect([code, written]).toEqual([2, {}]);
    expect(err).toContain(message);
  });

  it("may write a baseline anew", async () => {
    const argv = ["check", ...BOTH, "--baseline", "b.json", "--update-baseline"];
    const first = await runWith(FERRY, argv);
    const second = await runWith({ ...FERRY, "b.json": first.written["b.json"]! }, argv);
    expect(second.written["b.json"]).toBe(first.written["b.json"]);
  });
});

describe("what was not read", () => {
  it("stands in the report too, and SARIF does not call the run a success", async () => {
    const argv = ["check", ...BOTH, "gone.md", "--fail-on", "never"];
    const { out } = await runWith(FERRY, [...argv, "-f", "json"]);
    expect(reportOf(out).notices).toContainEqual({
      code: "not-read",
      article: null,
      text: "gone.md cannot be read: there is no such file.",
    });
    const { out: sarif } = await runWith(FERRY, [...argv, "-f", "sarif"]);
    expect(JSON.parse(sarif).runs[0].invocations[0].executionSuccessful).toBe(false);
  });
});

describe("the exit code", () => {
  it("is 0 where all that differs was brought up to date", async () => {
    const toll = (hour: string, killed: number) =>
      `---\nsource: Post ${hour}\npublishedAt: 2026-03-03T${hour}:00:00Z\n---\nThe ferry Marigold sank off Aldermere on Monday, killing ${killed} people.`;
    const { code, out } = await runWith({ "a.md": toll("08", 10), "b.md": toll("20", 14) }, [
      "check",
      "a.md",
      "b.md",
      "--same-story",
      "-f",
      "json",
    ]);
    expect(reportOf(out).discrepancies.map(({ kind, superseded }) => [kind, superseded])).toContainEqual([
      "figure",
      true,
    ]);
    expect(code).toBe(0);
  });
});
