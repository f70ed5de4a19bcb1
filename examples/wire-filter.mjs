// A filter on a wire feed: articles in, one JSON object a line; out goes, as soon as an article comes that brings it
// about, each new finding of high or medium severity, one a line. A bad line is told and passed over.
//
//   tail -f wire.ndjson | node examples/wire-filter.mjs
import { createInterface } from "node:readline";
import { compare, InputError, read } from "secondsource";

/** So many articles are remembered: the oldest are forgotten first. */
const WINDOW = 200;

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const readings = [];
const told = new Set();
let number = 0;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === "") continue;
  try {
    const reading = read(JSON.parse(line));
    // A new version of an article takes the place of the old one.
    const before = readings.findIndex(({ article }) => article.id === reading.article.id);
    if (before >= 0) readings.splice(before, 1);
    readings.push(reading);
    if (readings.length > WINDOW) readings.shift();
    for (const finding of compare(readings).discrepancies) {
      if (told.has(finding.id) || finding.superseded || !["high", "medium"].includes(finding.severity)) continue;
      told.add(finding.id);
      say({ type: "finding", after: reading.article.id, ...finding });
    }
  } catch (error) {
    if (!(error instanceof InputError || error instanceof SyntaxError)) throw error;
    say({ type: "error", line: number, error: error.message });
  }
}
