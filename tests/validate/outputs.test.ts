import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { schemas } from "../../schema/compile.mjs";
import { check, read } from "../../src/index.js";
import { loadStory, storyNames } from "../fixture-story.js";

type Schema = Readonly<Record<string, unknown>>;

/** A schema that refuses what it does not name, so that a field which the library adds must be written down. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema as Schema).map(([key, value]) => [key, closed(value)]));
  return copy.type === "object" || "allOf" in copy ? { ...copy, unevaluatedProperties: false } : copy;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [name, schema] of Object.entries(schemas)) {
  const { $defs, ...whole } = schema as Record<string, Schema>;
  // Evidence is part of mentions, which are closed as a whole.
  const defs = Object.entries($defs ?? {}).map(([key, value]) => [key, key === "evidence" ? value : closed(value)]);
  ajv.addSchema({ ...(closed(whole) as Schema), ...($defs ? { $defs: Object.fromEntries(defs) } : {}) }, name);
}

function misfitsOf(name: string, value: unknown): string[] {
  const fits = ajv.getSchema(name)!;
  fits(JSON.parse(JSON.stringify(value)));
  return (fits.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).slice(0, 5);
}

describe("what comes out is what the schemas say, field by field", () => {
  it.each(storyNames)("%s", (name) => {
    const { articles } = loadStory(name);
    for (const article of articles) {
      expect(misfitsOf("article.json", article)).toEqual([]);
      expect(misfitsOf("reading.json", read(article))).toEqual([]);
    }
    expect(misfitsOf("report.json", check(articles, { minConfidence: 0 }))).toEqual([]);
  });

  it("finds a field that no schema names", () => {
    const report = check(loadStory(storyNames[0]).articles);
    expect(misfitsOf("report.json", { ...report, extra: 1 })).not.toEqual([]);
    const reading = read(loadStory(storyNames[0]).articles[0]!);
    const [mention] = reading.mentions;
    expect(misfitsOf("reading.json", { ...reading, mentions: [{ ...mention, extra: 1 }] })).not.toEqual([]);
    const [claim] = reading.claims;
    expect(misfitsOf("reading.json", { ...reading, claims: [{ ...claim, extra: 1 }] })).not.toEqual([]);
  });
});
