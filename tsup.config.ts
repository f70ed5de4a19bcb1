import { defineConfig, type Options } from "tsup";

const common: Options = { target: "es2022", sourcemap: true, treeshake: true, splitting: true };

/** What the package exports: the root, and a subpath each; what they share lies in chunks. */
const LIBRARY = {
  index: "src/index.ts",
  core: "src/core.ts",
  tagger: "src/tagger.ts",
  plugin: "src/plugin.ts",
  testing: "src/testing.ts",
  format: "src/format/index.ts",
  ingest: "src/ingest/index.ts",
};

/**
 * An author's helpers are pure functions of a few lines: built by themselves they do not draw in the chunks in which the
 * library has them, with all its lists of words.
 */
const { plugin, ...SHARING } = LIBRARY;

/**
 * The library runs anywhere (no `node:*` in it); the command line is Node's alone and shares the library's chunks.
 */
export default defineConfig([
  {
    ...common,
    entry: { ...SHARING, cli: "src/cli/main.ts" },
    format: "esm",
    dts: { entry: LIBRARY },
    removeNodeProtocol: false,
  },
  { ...common, entry: SHARING, format: "cjs", dts: { entry: LIBRARY } },
  { ...common, entry: { plugin }, format: ["esm", "cjs"], splitting: false },
]);
