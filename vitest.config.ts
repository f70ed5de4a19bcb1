import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The package's own entries as its examples import them, from the sources. */
const entry = (name: string) => ({
  find: new RegExp(`^secondsource${name === "index" ? "" : `/${name}`}$`),
  replacement: fileURLToPath(new URL(`src/${name}.ts`, import.meta.url)),
});

export default defineConfig({
  resolve: { alias: ["index", "plugin", "testing"].map(entry) },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 30_000 },
});
