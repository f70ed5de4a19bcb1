import { dirname, isAbsolute, join } from "node:path";
import { InputError } from "../model/index.js";
import { show } from "../validate/fault.js";
import { type Io, reasonOf } from "./io.js";
import { jsonSettings } from "./settings-file.js";

/**
 * The plugins of a configuration file: those that it names by file ("./weather.mjs", from its own folder) or by package
 * are loaded; those that it holds, as one in JavaScript can, are let be. What is no plugin the options' check refuses.
 */
export async function loadPlugins(given: unknown, file: string, io: Io): Promise<unknown> {
  if (!Array.isArray(given)) return given;
  const path = isAbsolute(file) ? file : join(io.cwd, file);
  return Promise.all(given.map((one: unknown, i) => (typeof one === "string" ? load(one, i, path, file, io) : one)));
}

async function load(name: string, i: number, config: string, file: string, io: Io): Promise<unknown> {
  const at = `${file}: plugins[${i}]`;
  const path =
    /^\.{1,2}[\\/]/.test(name) || isAbsolute(name) ? join(dirname(config), name) : packageFile(name, config, io);
  if (path === null || !io.isFile(isAbsolute(name) ? name : path))
    throw new InputError(
      "unreadable",
      at,
      `${at} is ${show(name)}, and there is no such ${path === null ? `package from ${dirname(config)} upwards: install it, or name a file ("./plugin.mjs")` : "file"}.`,
    );
  let plugin: unknown;
  try {
    plugin = await io.load(isAbsolute(name) ? name : path);
  } catch (error) {
    throw new InputError("bad-settings", at, `${at} cannot be loaded: ${name}: ${reasonOf(error)}.`);
  }
  if (plugin === undefined)
    throw new InputError(
      "bad-settings",
      at,
      `${at} is ${show(name)}, which has no default export: that must be the plugin.`,
    );
  return plugin;
}

/** The file that a package's name stands for, as an import from the configuration file would find it; null: not there. */
function packageFile(name: string, config: string, io: Io): string | null {
  for (let folder = dirname(config); ; folder = dirname(folder)) {
    const home = join(folder, "node_modules", name);
    const manifest = join(home, "package.json");
    if (io.isFile(manifest)) {
      const { exports, main } = jsonSettings(manifest, io) as { exports?: unknown; main?: unknown };
      return join(home, entryOf(exports) ?? (typeof main === "string" ? main : "index.js"));
    }
    if (dirname(folder) === folder) return null;
  }
}

/** "./a.js", { ".": … } or conditions, the first that holds for an import in Node. */
function entryOf(exports: unknown): string | null {
  if (typeof exports === "string") return exports;
  if (typeof exports !== "object" || exports === null) return null;
  for (const [key, value] of Object.entries(exports))
    if ([".", "node", "import", "module-sync", "default"].includes(key)) {
      const entry = entryOf(value);
      if (entry !== null) return entry;
    }
  return null;
}
