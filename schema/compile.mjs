// Compiles the schemas to plain functions, so that nothing of the compiler is left at run time and nothing is evaluated
// there: `npm run schemas` after a change to a schema. A test says so when it was forgotten.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = fileURLToPath(new URL("../src/validate/generated.js", import.meta.url));

/** What the library checks at run time: what goes in. Reports only come out. */
const CHECKED = ["article", "options", "reading"];

export const schemas = Object.fromEntries(
  readdirSync(here)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"))]),
);

/** A schema without the words that are for people only: messages take them from the schema itself. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== "description" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)]));
}

/** The generated file's text. */
export async function compile() {
  const ajv = new Ajv2020.default({
    code: { source: true, esm: true },
    inlineRefs: false,
    messages: false,
    allowUnionTypes: true,
    strictTypes: false,
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(bare(schema), name);
  const functions = Object.fromEntries(
    CHECKED.map((name) => [`fits${name[0].toUpperCase()}${name.slice(1)}`, `${name}.json`]),
  );
  const code = standalone.default(ajv, functions);
  const bundled = await build({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    legalComments: "none",
  });
  return `// Generated from schema/*.json by schema/compile.mjs; run "npm run schemas" after a change there.\n${bundled.outputFiles[0].text}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await compile());
