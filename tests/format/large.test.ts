import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { ShownArticle } from "../../src/format/format.js";
import { formats } from "../../src/format/formats.js";
import { FORMATS, type FormatName } from "../../src/format/names.js";
import { ODD, oddReport } from "./odd-story.js";

/** Words that break what does not escape them, over and over, behind the words that the report is about. */
const FILLING = ' مريم said ]]> </script> "<b>😀</b>" & \u202eback\u202c ::error::100%.\r\n';

/** The articles of the report, each filled up to a size: its places stay where they are. */
const filled = (size: number): ShownArticle[] =>
  ODD.map((article) => ({ ...article, text: article.text + FILLING.repeat(Math.ceil(size / FILLING.length)) }));

const lines = (text: string) => text.trimEnd().split("\n");

/** What a program that reads the format would choke on. */
const READS: Readonly<Record<FormatName, (text: string) => unknown>> = {
  pretty: (text) => expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/),
  json: (text) => JSON.parse(text),
  ndjson: (text) => lines(text).map((line) => JSON.parse(line)),
  markdown: (text) => expect(text.length).toBeLessThanOrEqual(60_000),
  html: (text) => {
    expect(text.match(/<script\b/g)).toHaveLength(1);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text).not.toContain("<b>😀");
  },
  sarif: (text) => JSON.parse(text),
  github: (text) => lines(text).map((line) => expect(line).toMatch(/^::(?:error|warning|notice) /)),
  junit: (text) => expect(XMLValidator.validate(text)).toBe(true),
  annotations: (text) => JSON.parse(text),
};

describe("articles of a megabyte", () => {
  const report = oddReport();
  const [small, large] = [filled(250_000), filled(1_000_000)];
  it.each(FORMATS.map((name) => [name] as const))("are written as %s in time that grows with them", (name) => {
    const timeOf = (articles: readonly ShownArticle[]): number => {
      const from = performance.now();
      formats[name](report, articles);
      return performance.now() - from;
    };
    timeOf(small);
    const quarter = Math.min(timeOf(small), timeOf(small));
    // Four times as much: sixteen times as long would be its square. 50 ms are the machine's.
    expect(timeOf(large)).toBeLessThan(50 + 12 * quarter);
    READS[name](formats[name](report, large));
  });
});
