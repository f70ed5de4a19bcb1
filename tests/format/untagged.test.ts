import { expect, it } from "vitest";
import { pretty } from "../../src/format/pretty.js";
import { untagged } from "../../src/format/untagged.js";
import { check } from "../../src/index.js";

it.each([
  ["<p>Harbour master <b>Ruth Okafor</b> said</p>", " Harbour master Ruth Okafor said "],
  ['ass="lead">It sank &amp; burned.<br', "It sank & burned."],
  ["ends<br>here", "ends here"],
  ["9 &lt; 12", "9 < 12"],
])("%s is shown as %j", (html, words) => {
  expect(untagged(html)).toBe(words);
});

it("a report for a person has no tags in its quotes, one of a text keeps what stands there", () => {
  const told = (format: "html" | "text") =>
    ["12", "21"].map((n, i) => ({
      id: `a${i}`,
      source: `S${i}`,
      format,
      publishedAt: "2026-03-03",
      text: `<p>The ferry ran aground off <i>Port Ellery</i> on Monday. <b>Ruth Okafor</b> said ${n}&nbsp;people were injured.</p>`,
    }));
  const shown = (format: "html" | "text") => pretty(check(told(format)), told(format), { width: 100 });
  expect(shown("html")).toContain("Ruth Okafor said «12 people» were");
  expect(shown("html")).not.toMatch(/<\/?[bip]>|&nbsp;/);
  expect(shown("text")).toContain("<b>Ruth Okafor</b>");
});
