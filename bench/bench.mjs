// How fast the library reads, beside what the libraries under it take on the same articles in the same run, so that the
// machine cancels out: `npm run bench`, after a build. Medians of several rounds, after a warm-up.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node/en";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { check, compare, read } from "../dist/index.js";

const ROUNDS = 15;
/** A thousand articles before the first is measured: code that has not been optimised yet says little of a feed. */
const UNMEASURED = 50;
const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** The body of a fixture, and the two fields of its front matter that matter here. */
function articleOf(folder, file) {
  const text = readFileSync(join(fixtures, folder, file), "utf8");
  const [, head = "", body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const field = (name) => new RegExp(`^${name}: *(.*)$`, "m").exec(head)?.[1];
  const publishedAt = field("publishedAt");
  return {
    id: `${folder}/${file}`,
    source: field("source") ?? file,
    text: body,
    ...(publishedAt ? { publishedAt } : {}),
  };
}

const stories = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    articles: readdirSync(join(fixtures, name))
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => articleOf(name, file)),
  }))
  .filter(({ articles }) => articles.length > 1);
const articles = stories.flatMap((story) => story.articles);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Medians of all jobs; each round runs every job once, so that a busy moment of the machine hits all alike. */
function measure(jobs) {
  const times = jobs.map(() => []);
  for (let round = -UNMEASURED; round < ROUNDS; round++)
    jobs.forEach(([, run], i) => {
      const start = performance.now();
      run();
      if (round >= 0) times[i].push(performance.now() - start);
    });
  return Object.fromEntries(jobs.map(([name], i) => [name, median(times[i])]));
}

const wink = winkNLP(model);
const reference = { instant: new Date(Date.UTC(2025, 11, 21)), timezone: 0 };
const readings = stories.map((story) => story.articles.map((article) => read(article)));

const times = measure([
  ["read", () => articles.map((article) => read(article))],
  ["wink", () => articles.map(({ text }) => wink.readDoc(text))],
  ["chrono", () => articles.map(({ text }) => chrono.parse(text, reference))],
  ["compare", () => readings.map((story) => compare(story))],
  ["check", () => stories.map((story) => check(story.articles))],
]);

const ms = (time) => `${time.toFixed(0)} ms`.padStart(9);
const rate = (time) => `${Math.round(words / time).toLocaleString("en-US")} words/ms`.padStart(13);
const share = (time) => `${((100 * time) / times.read).toFixed(0)}%`.padStart(7);
console.log(`${articles.length} articles, ${words} words; medians of ${ROUNDS} rounds on this machine\n`);
for (const [name, time] of [
  ["read(), every article", times.read],
  ["wink-nlp readDoc alone", times.wink],
  ["chrono-node parse alone", times.chrono],
])
  console.log(`${name.padEnd(26)}${ms(time)}${rate(time)}${share(time)} of read()`);
console.log(`compare(), every story    ${ms(times.compare)}`);
console.log(`check(), every story      ${ms(times.check)}\n`);
console.log(`reading throughput: ${((100 * times.wink) / times.read).toFixed(0)}% of wink-nlp's own readDoc`);
console.log(
  `reading time: ${(times.read / times.wink).toFixed(1)} times readDoc, ${(times.read / times.chrono).toFixed(1)} times chrono-node's parse`,
);
