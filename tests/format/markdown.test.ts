import { describe, expect, it } from "vitest";
import { markdown } from "../../src/format/markdown.js";
import { check } from "../../src/index.js";
import { loadStory } from "../fixture-story.js";
import { ODD, oddReport } from "./odd-story.js";

describe("markdown", () => {
  it("leads with the count and the odd one out, then a table for each grave finding", () => {
    const { articles } = loadStory("miami-talks");
    const report = check(articles);
    const text = markdown(report, articles);
    expect(text).toMatch(/^## \d+ differences: \d+ high/);
    expect(text.split("\n")[2]).toMatch(/^\*\*The odd one out is /);
    const grave = report.discrepancies.filter(
      (d) => d.kind !== "uncorroborated" && (d.severity === "high" || d.severity === "medium"),
    );
    expect(text.match(/^### \d+\. /gm)).toHaveLength(grave.length);
    for (const row of text.split("\n").filter((line) => line.startsWith("| ")))
      expect(row.replace(/\\\|/g, "").split("|").length, row).toBeOneOf([5, 7]);
  });

  it("shows the words of an article as words", () => {
    const [finding] = oddReport().discrepancies;
    const message = "@desk <b>x</b> *y* [z](https://bad.example) | `w` #12 &amp; </details>";
    const text = markdown({ ...oddReport(), discrepancies: [{ ...finding!, severity: "high", message }] }, ODD);
    expect(text).toContain(
      "&#64;desk &#60;b&#62;x&#60;/b&#62; \\*y\\* \\[z\\]\\(https&#58;//bad.example\\) \\| \\`w\\` &#35;12 &#38;amp; &#60;/details&#62;",
    );
  });

  it("fits a comment, and says what it leaves out", () => {
    const [finding] = oddReport().discrepancies;
    const discrepancies = Array.from({ length: 500 }, (_, i) => ({
      ...finding!,
      id: `f${i}`,
      severity: "high" as const,
    }));
    const text = markdown({ ...oddReport(), discrepancies }, ODD);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/_\d+ more parts left out: this is as long as a comment may be\._\n$/);
  });

  it("shows by an ellipsis where the words around a quote are cut", () => {
    const articles = [
      "The harbour master was away in the capital for a week of talks on the dues. The ferry fire near Ober killed 12 people on Monday, the coastguard said. The pilots of the port will go on with their work.",
      "For hours nobody on the quay knew what had become of the ship and of her crew. The ferry fire near Ober killed 17 people on Monday, the coastguard said. Her engine was old, and many had warned of it.",
    ].map((text, i) => ({ id: `a${i}`, source: `S${i}`, text }));
    const text = markdown(check(articles, { sameStory: true }), articles);
    const cells = [...text.matchAll(/([^|<>]*)\*\*[^*|]*1[27] people[^*|]*\*\*([^|<>(]*)\(/g)];
    expect(cells.length).toBeGreaterThan(1);
    for (const [, before, after] of cells) expect([before?.trim().at(0), after?.trim().at(-1)]).toEqual(["…", "…"]);
  });

  it("says so where there is nothing to tell", () => {
    expect(markdown({ ...oddReport(), discrepancies: [] }, ODD)).toMatch(/^## No differences found\.\n/);
  });
});
