import { expect, it } from "vitest";
import { pretty } from "../../src/format/pretty.js";
import { check } from "../../src/index.js";
import { untagged } from "../../src/values/untagged.js";

it.each([
  ["<p>Harbour master <b>Ruth Okafor</b> said</p>", " Harbour master Ruth Okafor said "],
  ['ass="lead">It sank &amp; burned.<br', "It sank & burned."],
  ["ends<br>here", "ends here"],
  ["9 &lt; 12", "9 < 12"],
])("%s is shown as %j", (html, words) => {
  expect(untagged(html)).toBe(words);
});

it("a report for a person has no tags in its quotes, one of a text keeps what stands there", () => {
  const shown = (format: "html" | "text", write: (n: number) => string) => {
    const articles = [12, 21].map((n, i) => ({
      id: `a${i}`,
      source: `S${i}`,
      format,
      publishedAt: "2026-03-03",
      text: write(n),
    }));
    return pretty(check(articles), articles, { width: 120 });
  };
  const html = shown(
    "html",
    (n) => `<p>The ferry ran aground on Monday. <b>Ruth Okafor</b> said ${n}&nbsp;people were injured.</p>`,
  );
  expect(html).toContain("Ruth Okafor said «12 people» were");
  expect(html).not.toMatch(/<\/?[bip]>|&nbsp;/);
  const text = shown(
    "text",
    (n) => `The ferry <Aurora> ran aground on Monday. Ruth Okafor said ${n} people were injured.`,
  );
  expect(text).toContain("The ferry <Aurora> ran aground");
});
