import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { sarif, uriOf } from "../../src/format/sarif.js";
import { check } from "../../src/index.js";
import { loadStory, storyNames } from "../fixture-story.js";
import { ODD, oddReport } from "./odd-story.js";

interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
      readonly snippet?: { readonly text: string };
    };
  };
}
interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly rank: number;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly suppressions?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
const runOf = (text: string) =>
  JSON.parse(text).runs[0] as { readonly columnKind: string; readonly results: readonly Result[] };

const schema = join(import.meta.dirname, "../../../shared/schemas/sarif-schema-2.1.0.json");
const schemaHere = existsSync(schema);
const ajvFits = schemaHere ? fitsOf() : null;

function fitsOf() {
  // It is a draft-04 schema that uses nothing which later drafts read otherwise.
  const { $schema: _, id: __, ...draft } = JSON.parse(readFileSync(schema, "utf8"));
  return new Ajv({ strict: false, validateFormats: false }).compile(draft);
}

/** The words of a file from line and column to line and column, as SARIF counts them. */
function wordsAt(file: string, { region }: Location["physicalLocation"]): string {
  const article = ODD.find((one) => one.file === file)!;
  const lines = article.text.split("\n");
  const first = article.firstLine! - 1;
  const from = region.startLine - first - 1;
  const to = region.endLine - first - 1;
  const end = region.endColumn - 1;
  if (from === to) return lines[from]!.slice(region.startColumn - 1, end);
  return [lines[from]!.slice(region.startColumn - 1), ...lines.slice(from + 1, to), lines[to]!.slice(0, end)].join(
    "\n",
  );
}

describe("sarif", () => {
  it.skipIf(!schemaHere)(
    schemaHere
      ? "fits the schema of OASIS"
      : "fits the schema of OASIS (not looked at: the schema is not beside the project)",
    () => {
      const fits = ajvFits!;
      for (const text of [
        sarif(oddReport(), ODD),
        sarif(oddReport()),
        sarif(check([])),
        ...storyNames.map((name) =>
          sarif(check(loadStory(name).articles, { minConfidence: 0 }), loadStory(name).articles),
        ),
      ]) {
        expect(fits(JSON.parse(text)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
      }
    },
  );

  it("says how columns are counted, and points at the very words in every file", () => {
    const run = runOf(sarif(oddReport(), ODD));
    expect(run.columnKind).toBe("utf16CodeUnits");
    const figure = run.results.find((result) => result.ruleId === "figure")!;
    const locations = [...figure.locations, ...figure.relatedLocations];
    expect(locations).toHaveLength(2);
    const files: Readonly<Record<string, string>> = {
      "wire/coast%20%F0%9F%98%80.md": "wire/coast 😀.md",
      "wire/harbour.txt": "./wire/harbour.txt",
    };
    for (const { physicalLocation } of locations)
      expect(wordsAt(files[physicalLocation.artifactLocation.uri]!, physicalLocation)).toBe(
        physicalLocation.region.snippet!.text,
      );
  });

  it("puts the odd source out in locations and links each other answer", () => {
    const report = oddReport();
    const run = runOf(sarif(report, ODD));
    run.results.forEach((result, i) => {
      expect(result.locations).toHaveLength(1);
      expect(result.partialFingerprints).toEqual({ "secondsource/v1": report.discrepancies[i]!.id });
      expect(result.relatedLocations.map(({ id }) => id)).toEqual(result.relatedLocations.map((_, j) => j + 1));
      for (const { id } of result.relatedLocations) expect(result.message.text).toContain(`](${id})`);
    });
  });

  it("escapes brackets of the words, which would be links", () => {
    const [finding, ...rest] = oddReport().discrepancies;
    const odd = { ...oddReport(), discrepancies: [{ ...finding!, message: "It said [12](3) \\ more." }, ...rest] };
    expect(runOf(sarif(odd, ODD)).results[0]!.message.text).toContain("It said \\[12\\](3) \\\\ more.");
  });

  it("names an article of standard input by its id: there is no file called -", () => {
    const piped = ODD.map((article) => ({ ...article, file: "-" }));
    const uris = runOf(sarif(oddReport(), piped)).results.flatMap(({ locations }) =>
      locations.map((at) => at.physicalLocation.artifactLocation.uri),
    );
    expect(new Set(uris)).toEqual(new Set(ODD.map(({ id }) => id).filter((id) => uris.includes(id))));
    expect(uris.length).toBeGreaterThan(0);
  });

  it("keeps what is suppressed as a result that does not count, with its reason; else says nothing of it", () => {
    const report = oddReport();
    const [first, ...rest] = report.discrepancies;
    const reason = "21 is right, the Gazette has corrected";
    const suppressions = [{ id: first!.id, reason }];
    const text = sarif(check(ODD, { sameStory: true, suppressions }), ODD);
    expect(ajvFits?.(JSON.parse(text)) ?? true).toBe(true);
    const { results } = runOf(text);
    expect(results.map(({ partialFingerprints }) => partialFingerprints["secondsource/v1"])).toEqual(
      [...rest, first!].map(({ id }) => id),
    );
    expect(results.map(({ suppressions: own }) => own)).toEqual([
      ...rest.map(() => []),
      [{ kind: "external", status: "accepted", justification: reason }],
    ]);
    for (const result of runOf(sarif(report, ODD)).results) expect(result.suppressions).toBeUndefined();
  });

  it("writes paths as URIs that a repository understands", () => {
    expect(uriOf("./a/b c.md")).toBe("a/b%20c.md");
    expect(uriOf("a\\b.md")).toBe("a/b.md");
    expect(uriOf("/tmp/a.md")).toBe("file:///tmp/a.md");
    expect(uriOf("C:\\news\\a#1.md")).toBe("file:///C:/news/a%231.md");
    expect(uriOf("a\ud800.md")).toBe("a%EF%BF%BD.md");
  });
});
