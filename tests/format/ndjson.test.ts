import { describe, expect, it } from "vitest";
import { ndjson, ndjsonReadings } from "../../src/format/ndjson.js";
import { check, read } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { loadStory } from "../fixture-story.js";
import { oddReport } from "./odd-story.js";

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("ndjson", () => {
  it("is the report on one line where there is one story", () => {
    const report = oddReport();
    expect(linesOf(ndjson(report))).toEqual([JSON.parse(JSON.stringify(report))]);
  });

  it("is a report a story, each as the story by itself gives it", () => {
    const [quake, match] = [loadStory("earthquake").articles, loadStory("match").articles];
    const lines: Report[] = linesOf(ndjson(check([...quake, ...match])));
    expect(lines.map(({ articles }) => articles.length).sort()).toEqual([quake.length, match.length].sort());
    for (const [story, id] of [
      [quake, quake[0]!.id],
      [match, match[0]!.id],
    ] as const) {
      const own = lines.find(({ articles }) => articles.some((article) => article.id === id))!;
      const alone = check(story);
      expect(own.sources).toEqual(alone.sources);
      expect(own.claims).toEqual(alone.claims);
      expect(own.discrepancies.map((d) => d.question)).toEqual(alone.discrepancies.map((d) => d.question));
    }
  });

  it("has every finding and every note of the whole report once", () => {
    const report = check([...loadStory("earthquake").articles, ...loadStory("match").articles], {
      suppressions: [{ phrase: "of which nobody speaks", reason: "a test" }],
    });
    const lines: Report[] = linesOf(ndjson(report));
    expect(lines.flatMap(({ discrepancies }) => discrepancies.map(({ id }) => id)).sort()).toEqual(
      report.discrepancies.map(({ id }) => id).sort(),
    );
    expect(lines.flatMap(({ notices }) => notices)).toHaveLength(report.notices.length);
  });

  it("is a reading a line", () => {
    const readings = loadStory("match").articles.map((article) => read(article));
    expect(linesOf(ndjsonReadings(readings))).toEqual(JSON.parse(JSON.stringify(readings)));
  });
});
