import { describe, expect, it } from "vitest";
import { github } from "../../src/format/github.js";
import { sarif } from "../../src/format/sarif.js";
import { check } from "../../src/index.js";
import { ingestAll } from "../../src/ingest/index.js";
import { itemAt, lineAt, memberAt, type Place, placeName } from "../../src/ingest/place.js";

const TWELVE = "The ferry Aurora ran aground off Port Ellery on Monday. 12 people were injured.";
const TWENTY = "The ferry Aurora ran aground off Port Ellery on Monday. 20 people were injured.";

describe("the place of an article", () => {
  const file: Place = { file: "wire.json" };

  it.each<[Place, string, string | undefined, number | undefined, string | undefined, string]>([
    [file, "wire.json", undefined, undefined, undefined, "wire.json"],
    [itemAt(file, 3), "wire.json, item 3", "wire.json", undefined, "3", "wire.json, item 3"],
    [memberAt(file, 2), "wire.json[2]", "wire.json", undefined, "3", "wire.json, item 3"],
    [lineAt(file, 7), "wire.json:7", "wire.json", 7, undefined, "wire.json, line 7"],
    [
      itemAt(itemAt(memberAt(file, 0), "box"), 2),
      "wire.json[0], item box, item 2",
      "wire.json",
      undefined,
      "1, item box, item 2",
      "wire.json, item 1, item box, item 2",
    ],
    [itemAt(lineAt(file, 7), "box"), "wire.json:7, item box", "wire.json", 7, "box", "wire.json, line 7, item box"],
    [memberAt({ file: "-" }, 0), "-[0]", "-", undefined, "1", "standard input, item 1"],
  ])("%j has its file, its line and its item", (place, printed, filePath, fileLine, fileItem, name) => {
    expect(place.file).toBe(printed);
    expect([place.filePath, place.fileLine, place.fileItem]).toEqual([filePath, fileLine, fileItem]);
    expect(placeName(place)).toBe(name);
  });

  it("is never read out of a file's name", async () => {
    const files = [
      { name: "ferry, item 2.md", data: TWELVE },
      { name: "wire:7", data: TWENTY },
      { name: "coast[3]", data: TWENTY },
    ];
    const { articles } = await ingestAll(files);
    expect(articles.map(({ id }) => id)).toEqual(["ferry, item 2", "wire:7", "coast[3]"]);
    const report = check(articles, { sameStory: true });
    const uris = [...sarif(report, articles).matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => decodeURIComponent(uri!));
    expect([...new Set(uris)].sort()).toEqual(files.map(({ name }) => name).sort());
    expect(placeName("wire:7")).toBe("wire:7");
    const { faults } = await ingestAll([{ name: "wire:7", data: " " }]);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/^wire:7 is empty/)]);
  });

  it("is that of its line where the file is NDJSON, in SARIF and in annotations", async () => {
    const lines = ["", JSON.stringify({ source: "A", text: TWELVE }), JSON.stringify({ source: "B", text: TWENTY })];
    const { articles } = await ingestAll([{ name: "wire.ndjson", data: lines.join("\n") }]);
    const report = check(articles, { sameStory: true });
    expect(sarif(report, articles)).toMatch(/"uri": "wire\.ndjson"\s*\},\s*"region": \{\s*"startLine": [23]\s*\}/);
    expect(github(report, articles)).toMatch(/file=wire\.ndjson,line=[23],/);
  });

  it("is not what an article in JSON says of itself", async () => {
    const said = { text: TWELVE, file: "x", filePath: "x", fileLine: 9, fileItem: "9", firstLine: 9 };
    const { articles } = await ingestAll([{ name: "a.json", data: JSON.stringify(said) }]);
    expect(articles).toEqual([{ id: "a", source: "a", text: TWELVE, file: "a.json" }]);
  });
});
