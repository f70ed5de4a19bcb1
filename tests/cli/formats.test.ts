import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/format/names.js";
import { runWith } from "./fake-io.js";
import { BOTH, FERRY, reportOf } from "./ferry.js";

describe("a format", () => {
  it.each(FORMATS.map((format) => [format] as const))(
    "%s goes to standard output and to a file alike",
    async (format) => {
      const argv = ["check", ...BOTH, "--fail-on", "never", "-f", format];
      const { out, code } = await runWith(FERRY, argv);
      const { written } = await runWith(FERRY, [...argv, "-o", "report"]);
      expect([code, written.report]).toEqual([0, out]);
      expect(out.endsWith("\n")).toBe(true);
    },
  );

  it.each([
    ["report.sarif", "sarif"],
    ["report.sarif.json", "sarif"],
    ["report.json", "json"],
    ["report.ndjson", "ndjson"],
    ["report.md", "markdown"],
    ["TEST-report.xml", "junit"],
    ["report.html", "html"],
    ["report.jsonld", "annotations"],
    ["report.txt", "pretty"],
  ])("is told from the name %s: %s", async (file, format) => {
    const asked = await runWith(FERRY, ["check", ...BOTH, "-f", format, "-o", file]);
    const told = await runWith(FERRY, ["check", ...BOTH, "-o", file]);
    expect(told.written[file]).toBe(asked.written[file]);
  });

  it("several are written in one run", async () => {
    const argv = ["check", ...BOTH, "-f", "sarif", "-o", "r.sarif", "-f", "junit", "-o", "r.xml", "-f", "json"];
    const { out, written } = await runWith(FERRY, argv);
    expect(Object.keys(written)).toEqual(["r.sarif", "r.xml"]);
    expect(reportOf(out).schema).toBe("secondsource/report/1");
  });

  it.each(["sarif", "github"])("%s names a file below the folder of the run by its path from there", async (format) => {
    const here = await runWith(FERRY, ["check", ...BOTH, "-f", format]);
    const absolute = await runWith(FERRY, ["check", ...BOTH.map((file) => `/desk/${file}`), "-f", format]);
    expect(absolute.out).toBe(here.out);
    expect(here.out).toContain(BOTH[0]);
  });

  it("that is about findings is refused for readings, with those that are not", async () => {
    const { code, err } = await runWith(FERRY, ["read", ...BOTH, "-f", "sarif"]);
    expect([code, err]).toEqual([2, expect.stringContaining("It writes pretty, json, ndjson.")]);
    const lines = await runWith(FERRY, ["read", ...BOTH, "-f", "ndjson"]);
    expect(
      lines.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).article.id),
    ).toEqual(["coast", "harbour"]);
  });

  it("github adds the report to the summary of its step", async () => {
    const argv = ["check", ...BOTH, "-f", "github", "--fail-on", "never"];
    const { written, out } = await runWith(FERRY, argv, "", { stepSummary: "summary.md" });
    const { out: markdown } = await runWith(FERRY, ["check", ...BOTH, "-f", "markdown"]);
    expect(written["summary.md"]).toBe(markdown);
    expect(out).toMatch(/^::/);
    expect((await runWith(FERRY, argv)).written).toEqual({});
  });
});
