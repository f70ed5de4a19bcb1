// How much a page loads: each entry of the build as one minified script, and what of it goes over the wire. Fails where
// one is over its budget. `npm run size`, after a build.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The most that each may weigh gzipped, in kB of 1000 bytes. Raise one only with the reason in the commit. */
const BUDGET = { index: 1400, core: 365, tagger: 1070, plugin: 2, format: 40 };

const kilo = (bytes) => (bytes / 1000).toFixed(0).padStart(6);

/** Those that may hold the tagger and its model. */
const TAGGED = ["index", "tagger"];

const over = [];
console.log("entry     minified  gzipped   budget  (kB)");
for (const [name, budget] of Object.entries(BUDGET)) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}dist/${name}.js`],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const { contents } = outputFiles[0];
  const gzipped = gzipSync(contents, { level: 9 }).length;
  console.log(`${name.padEnd(10)}${kilo(contents.length)}   ${kilo(gzipped)}   ${kilo(budget * 1000)}`);
  if (gzipped > budget * 1000) over.push(`${name} is ${kilo(gzipped).trim()} kB, ${budget} is its budget`);
  const tagger = Object.keys(metafile.inputs).filter((path) => path.includes("/wink-"));
  if (tagger.length && !TAGGED.includes(name)) over.push(`${name} holds the tagger: ${tagger[0]}`);
}
if (over.length) {
  console.error(over.join("\n"));
  process.exitCode = 1;
}
