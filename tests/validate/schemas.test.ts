import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile, schemas } from "../../schema/compile.mjs";
import { KINDS, SEVERITIES } from "../../src/index.js";

describe("schema/", () => {
  it("is what the generated validators were made from: else run npm run schemas", async () => {
    expect(readFileSync("src/validate/generated.js", "utf8")).toBe(await compile());
  });

  it("leaves nothing of the compiler at run time, and evaluates nothing", () => {
    const code = readFileSync("src/validate/generated.js", "utf8");
    expect(code).not.toMatch(/\brequire\(|\bimport\b|new Function|\beval\(/);
  });

  it("knows the kinds and severities that the types know", () => {
    const { properties, $defs } = schemas["options.json"];
    expect(Object.keys(properties.kinds.properties)).toEqual([...KINDS]);
    expect($defs.severity.enum).toEqual([...SEVERITIES]);
    expect(schemas["report.json"].$defs.discrepancy.properties.kind.anyOf[0].enum).toEqual([...KINDS]);
    expect(schemas["report.json"].$defs.discrepancy.properties.severity.enum).toEqual([...SEVERITIES]);
  });
});
