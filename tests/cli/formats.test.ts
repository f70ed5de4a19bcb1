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

  it("names a file under the folder of the run from there, and one elsewhere as it was given", async () => {
    const elsewhere = { ...FERRY, "/wire/harbour.txt": FERRY["harbour.txt"] };
    const argv = ["check", "/desk/coast.md", "/wire/harbour.txt", "--fail-on", "never"];
    const { out } = await runWith(elsewhere, [...argv, "-f", "sarif"]);
    const uris = new Set(out.match(/(?<="uri": ")[^"]*/g));
    expect(uris).toEqual(new Set(["coast.md", "file:///wire/harbour.txt"]));
    const commands = await runWith(elsewhere, [...argv.slice(0, 2), "harbour.txt", ...argv.slice(3), "-f", "github"]);
    expect(commands.out).toMatch(/file=(?:coast\.md|harbour\.txt),/);
    expect(commands.out).not.toContain("/desk/");
  });

  it.each([
    ["pretty", /harbour:5/, /stdin:5/],
    ["markdown", /harbour:5/, /stdin:5/],
    ["junit", /harbour:5/, /stdin:5/],
    ["sarif", /"uri": "wire\/harbour\.md"/, /"uri": "stdin"/],
    ["html", /<bdi>harbour\.md<\/bdi>/, /<bdi>standard input<\/bdi>/],
  ])("%s gives standard input a name to read", async (format, named, unnamed) => {
    const argv = ["check", "coast.md", "-", "--fail-on", "never", "-f", format];
    const piped = await runWith(FERRY, argv, FERRY["harbour.txt"]);
    expect(piped.out).toMatch(unnamed);
    expect((await runWith(FERRY, [...argv, "--stdin-filename", "wire/harbour.md"], FERRY["harbour.txt"])).out).toMatch(
      named,
    );
  });

  it("an item of a feed is named as such, not by an id made up for it", async () => {
    const item = (text: string, i: number) =>
      `<item><title>Ferry ${i}</title><description>${text}</description></item>`;
    const [coast, harbour] = [FERRY["coast.md"], FERRY["harbour.txt"]].map((text) => text.split("\n").at(-2)!);
    const rss = `<rss version="2.0"><channel><title>Coast Herald</title>${item(coast!, 1)}</channel></rss>`;
    const files = {
      "feed.xml": rss.replace("</channel>", `${item(harbour!, 2)}</channel>`),
      "coast.md": FERRY["coast.md"],
    };
    for (const format of ["pretty", "markdown", "junit"]) {
      const { out } = await runWith(files, ["check", "coast.md", "feed.xml", "--same-story", "-f", format]);
      expect(out).toMatch(/feed\.xml, item [12]/);
      expect(out).not.toMatch(/feed(?:-\d)?:\d/);
    }
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
