// The built package as a user meets it: both module systems give the same bytes, and the library needs no Node and
// evaluates nothing. `npm run package`, after a build.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check } from "secondsource";
import schema from "secondsource/schema/report.json" with { type: "json" };

const require = createRequire(import.meta.url);
const articles = [
  {
    id: "a",
    source: "Gazette",
    text: "The ferry sank on Friday. At least 14 people were killed, Captain Ana Ruiz said.",
  },
  { id: "b", source: "Herald", text: "The ferry sank on Friday. Captain Ana Ruiz said 9 people were killed." },
];
const report = check(articles, { minConfidence: 0 });
assert.equal(JSON.stringify(require("secondsource").check(articles, { minConfidence: 0 })), JSON.stringify(report));
assert.equal(report.schema, schema.properties.schema.const);

const feed = `<rss version="2.0"><channel><title>Gazette</title><item><title>T</title><description>It sank.</description></item></channel></rss>`;
const page =
  "<html><body><nav>Home</nav><p>The ferry ran aground off Port Ellery on Monday, they said.</p></body></html>";
const files = [
  { name: "feed.xml", data: feed },
  { name: "page.html", data: page },
];
for (const { ingestAll } of [await import("secondsource/ingest"), require("secondsource/ingest")]) {
  const { articles: found, faults } = await ingestAll(files);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    found.map(({ id, source, format, complete }) => [id, source, format, complete]),
    [
      ["feed", "Gazette", "text", false],
      ["page", "page", "html", undefined],
    ],
  );
}

const dist = new URL("../../dist/", import.meta.url);
for (const name of readdirSync(dist).filter((file) => /\.c?js$/.test(file) && file !== "cli.js")) {
  const code = readFileSync(new URL(name, dist), "utf8");
  assert.doesNotMatch(
    code,
    /["']node:|\bnew Function\b|\beval\(|\bprocess\.|\bBuffer\b/,
    `${name} needs Node or evaluates code`,
  );
}
// Whoever gives a tagger loads none; whoever gives none is told what to do.
for (const [core, { winkTagger }] of [
  [await import("secondsource/core"), await import("secondsource/tagger")],
  [require("secondsource/core"), require("secondsource/tagger")],
]) {
  assert.equal(JSON.stringify(core.check(articles, { minConfidence: 0, tagger: winkTagger })), JSON.stringify(report));
  assert.throws(
    () => core.check(articles),
    ({ code, path }) => code === "missing" && path === "options.tagger",
  );
}
assert.equal(
  require("secondsource/core").InputError,
  require("secondsource").InputError,
  "one error, not a copy for each entry",
);
const { pretty, formats } = await import("secondsource/format");
assert.equal(formats.pretty(report), pretty(report));

console.log("the built package: ESM and CommonJS agree, no Node in the library, nothing evaluated");
