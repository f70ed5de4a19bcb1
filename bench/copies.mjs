// What is found of one change made to a copy, and what is flagged in copies that are only cut and restyled.
//   node bench/copies.mjs FILE.jsonl …      one article a line: {"title", "text"}; after a build
// Each article is changed by rule: a number, a weekday, a "not", a name, a quoted word, a title. Deterministic.
import { readFileSync } from "node:fs";
import { check, read } from "../dist/index.js";

const MOST = 140;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

let seed = 7;
const pick = (list) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return list[Math.floor((seed / 2147483648) * list.length)];
};

const articles = process.argv
  .slice(2)
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  )
  .filter(({ text }) => text.length > 1500 && text.length < 6000)
  .slice(0, MOST);

/** The copies of an article, each with what was done to it. */
function copiesOf({ text, title }) {
  const { claims, mentions } = read({ id: "a", source: "Wire", text, title });
  const inBody = (list) => list.filter(({ field }) => field === "text");
  const put = (start, end, words) => text.slice(0, start) + words + text.slice(end);
  const copies = [];
  const change = (name, list, by) => {
    const copy = list.length ? by(pick(list)) : null;
    if (copy) copies.push([name, copy]);
  };
  const counts = claims
    .filter(({ kind, attribute }) => kind === "figure" && /^(?:killed|injured|arrested|count)$/.test(attribute))
    .map(({ evidence }) => evidence[0]);
  change("number", inBody(counts), ({ start, quote }) => {
    const found = /\b\d{2,4}\b/.exec(quote);
    if (!found) return null;
    const at = start + found.index;
    return put(at, at + found[0].length, String(Math.round(Number(found[0]) * 1.3) + 1));
  });
  change("weekday", [...text.matchAll(new RegExp(`\\b(?:${DAYS.join("|")})\\b`, "g"))], (day) =>
    put(day.index, day.index + day[0].length, DAYS[(DAYS.indexOf(day[0]) + 2) % 7]),
  );
  change("negation", [...text.matchAll(/ not (?=[a-z])/g)], ({ index }) => put(index, index + 5, " "));
  const persons = mentions.filter(({ type, quote }) => type === "person" && quote.includes(" "));
  change("name", inBody(persons), ({ start, end }) => put(start, end, "Tobias Kettering"));
  const quotations = mentions.filter(({ type, direct, quote }) => type === "quotation" && direct && quote.length > 50);
  change("quoted word", inBody(quotations), ({ start, quote }) => {
    const words = [...quote.matchAll(/\b[a-z]{6,}\b/g)];
    const word = words[Math.floor(words.length / 2)];
    return word ? put(start + word.index, start + word.index + word[0].length, "yellow") : null;
  });
  const titles = /\b(?:President|Senator|Governor|Mayor|Minister|Secretary) (?=[A-Z])/g;
  change("title", [...text.matchAll(titles)], ({ index }) => put(index, index, "former "));
  const lines = text.split("\n");
  if (lines.length > 6)
    copies.push([
      "none (cut and restyled)",
      lines
        .filter((_, i) => i % 5 !== 3)
        .join("\n")
        .replace(/[“”]/g, '"')
        .replace(/’/g, "'")
        .replace(/\bsaid\b/g, "says"),
    ]);
  return copies;
}

const results = new Map();
for (const article of articles)
  for (const [name, text] of copiesOf(article)) {
    const both = [
      { id: "a", source: "Wire", text: article.text, title: article.title },
      { id: "b", source: "Copy", text, title: article.title },
    ];
    const { discrepancies } = check(both, { sameStory: true });
    const flags = discrepancies.filter(({ kind, scope }) => kind !== "uncorroborated" && scope === "across").length;
    const row = results.get(name) ?? { copies: 0, flagged: 0, flags: 0 };
    results.set(name, { copies: row.copies + 1, flagged: row.flagged + (flags ? 1 : 0), flags: row.flags + flags });
  }
for (const [name, { copies, flagged, flags }] of results)
  console.log(`${name}: ${flagged} of ${copies} copies flagged, ${flags} flags`);
