import { defineConfig, type Options } from "tsup";

const common: Options = { target: "es2022", sourcemap: true, treeshake: true };

/**
 * The library runs anywhere (no `node:*` in it); the command line is Node's alone and shares the library's chunks.
 */
export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts", cli: "src/cli/main.ts" },
    format: "esm",
    dts: { entry: { index: "src/index.ts" } },
    removeNodeProtocol: false,
  },
  { ...common, entry: { index: "src/index.ts" }, format: "cjs", dts: true },
]);
