// The plugin's own test, by the tester that the library itself uses: node --test examples/plugin/wind.test.mjs
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { check } from "secondsource";
import { articlesOf, brokenLaws, raised, ruleTester, sampleClaim } from "secondsource/testing";
import wind from "./wind.mjs";

/** @param {string} force */
const at = (force) => `Ferries stayed in port. A ${force} was measured at Bergen on Tuesday.`;
/** @param {number} min */
const of = (min, max = min) => sampleClaim({ kind: "wind", value: { min, max, day: null } });

ruleTester(
  wind,
  {
    fields: { publishedAt: "2026-03-04" },
    invalid: [
      {
        articles: [at("force 8 wind"), at("force 10 wind")],
        level: "apart",
        severity: "medium",
        answers: ["force 8", "force 10"],
        question: "How strong was the wind at Bergen on 2026-03-03?",
      },
      { articles: [at("severe gale"), at("force-10 wind")], level: "next", severity: "low" },
      { articles: [at("force 7 to 8 wind"), at("violent storm")], level: "apart" },
    ],
    valid: [
      { name: "one wind in two words", articles: [at("severe gale"), at("force 9 wind")] },
      { name: "one allows the other", articles: [at("force 8 wind"), at("force 7-9 wind")] },
      { name: "another day", articles: [at("force 8 wind"), at("force 10 wind").replace("Tuesday", "Monday")] },
      { name: "another place", articles: [at("force 8 wind"), at("force 10 wind").replace("Bergen", "Lima")] },
      { name: "another scale", articles: [at("force 8 wind"), at("force 20 blast")] },
      {
        name: "another force",
        articles: [at("force 8 wind"), "A police force 10 times as large came to Bergen on Tuesday."],
      },
    ],
    rungs: [
      { level: "same", claims: [of(8), of(8)] },
      { level: "allows", claims: [of(7, 9), of(8)] },
      { level: "next", claims: [of(8), of(9)] },
      { level: "apart", claims: [of(8), of(9)], options: { tolerance: 0 } },
      { level: "apart", claims: [of(8), of(10)] },
    ],
  },
  { describe, it },
);

describe("wind", () => {
  const pair = articlesOf([at("force 8 wind"), at("force 10 wind")], { publishedAt: "2026-03-04" });
  const options = { sameStory: true, plugins: [wind] };

  it("breaks no law of the library", () => assert.deepEqual(brokenLaws(pair, options), []));

  it("is asked of nobody who does not plug it in", () =>
    assert.ok(!raised(pair, { sameStory: true }).some((found) => found.startsWith("wind/"))));

  it("writes its log", () =>
    assert.equal(
      wind.formats?.["wind-log"]?.(check(pair, options)),
      "force 10 (Paper 2) / force 8 (Paper 1): How strong was the wind at Bergen on 2026-03-03?\n",
    ));
});
