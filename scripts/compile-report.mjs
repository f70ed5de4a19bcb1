// Compiles the script and the style of the HTML report into one source file, with the hashes that the page's policy
// allows: `npm run report:compile` after a change in src/format/html/client. A test says so when it was forgotten.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const client = fileURLToPath(new URL("../src/format/html/client/", import.meta.url));
const target = fileURLToPath(new URL("../src/format/html/generated.ts", import.meta.url));

const bundle = async (file) => {
  const { outputFiles } = await build({
    entryPoints: [`${client}${file}`],
    bundle: true,
    format: "iife",
    target: ["chrome123", "firefox120", "safari17.5"],
    charset: "ascii",
    minify: true,
    write: false,
    legalComments: "none",
  });
  return outputFiles[0].text.trim();
};

const hash = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/** The generated file's text. */
export async function compile() {
  const parts = { STYLE: await bundle("style.css"), SCRIPT: await bundle("main.ts") };
  const lines = Object.entries(parts).flatMap(([name, text]) => [
    `export const ${name} = ${JSON.stringify(text)};`,
    `export const ${name}_HASH = ${JSON.stringify(hash(text))};`,
  ]);
  return `// Generated from src/format/html/client by scripts/compile-report.mjs; run "npm run report:compile" after a change there.\n${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await compile());
