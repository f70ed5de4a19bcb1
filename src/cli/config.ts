import { dirname, isAbsolute, join, relative } from "node:path";
import { InputError, type Options, type Reference, SEVERITIES, type Severity } from "../model/index.js";
import { show } from "../validate/fault.js";
import { nearest } from "../validate/nearest.js";
import { OPTION_NAMES, validateOptions } from "../validate/options.js";
import { type Io, reasonOf } from "./io.js";
import { loadPlugins } from "./plugin-files.js";
import { jsonSettings, readSettings, refuseNoObject } from "./settings-file.js";

/** What a configuration file may say: the library's options, and what else a run needs. */
export interface Config {
  readonly options: Options;
  readonly failOn?: Severity | "never";
  /** From where the command runs, or absolute: in the file it is given from the file's own folder. */
  readonly baseline?: string;
  readonly strict?: boolean;
}

/** Its own keys beside the library's options. `reference` may also name a file. */
const OWN_KEYS = ["failOn", "baseline", "strict"] as const;

/** Looked for in this order, in the folder of the run and then in each folder above it. */
const NAMES = [
  "secondsource.config.json",
  "secondsource.config.js",
  "secondsource.config.mjs",
  "secondsource.config.yaml",
  "secondsource.config.yml",
  "package.json",
];

/** The configuration file that holds for a run; null where there is none. Of several the nearest, then the first in order. */
export function findConfig(io: Io): string | null {
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find(
      (path) => io.isFile(path) && (!path.endsWith("package.json") || holdsConfig(path, io)),
    );
    if (found) return relative(io.cwd, found) || found;
    if (dirname(folder) === folder) return null;
  }
}

/** A package.json is asked only for its key "secondsource"; a broken one is npm's to mourn. */
function holdsConfig(path: string, io: Io): boolean {
  try {
    return "secondsource" in jsonSettings(path, io);
  } catch {
    return false;
  }
}

/** Reads a configuration file: JSON or YAML, a JavaScript module with a default export, or a package.json. */
export async function readConfig(file: string, io: Io): Promise<Config> {
  const path = isAbsolute(file) ? file : join(io.cwd, file);
  const settings = /\.[cm]?js$/.test(file)
    ? await loadModule(file, path, io)
    : /(?:^|[\\/])package\.json$/.test(file)
      ? (jsonSettings(file, io) as { secondsource?: unknown }).secondsource
      : readSettings(file, io);
  refuseNoObject(settings, file);
  return configOf(settings, file, io);
}

async function loadModule(file: string, path: string, io: Io): Promise<unknown> {
  try {
    return await io.load(path);
  } catch (error) {
    const missing = (error as { code?: string }).code === "ERR_MODULE_NOT_FOUND" && !io.isFile(path);
    const why = missing ? "there is no such file" : reasonOf(error);
    throw new InputError("bad-settings", file, `${file} cannot be loaded: ${why}.`);
  }
}

async function configOf(settings: object, file: string, io: Io): Promise<Config> {
  const { failOn, baseline, strict, reference, ...rest } = settings as Record<string, unknown>;
  const known = [...OPTION_NAMES, ...OWN_KEYS];
  const unknown = Object.keys(rest).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    const advice = near ? `: did you mean ${near}?` : `. There are ${known.join(", ")}.`;
    throw new InputError("unknown-option", `${file}: ${unknown}`, `${file}: unknown option ${unknown}${advice}`);
  }
  const beside = (path: string) => (isAbsolute(path) ? path : join(dirname(file), path));
  const facts = typeof reference === "string" ? readReference(beside(reference), io) : reference;
  const options = {
    ...rest,
    ...(facts === undefined ? {} : { reference: facts }),
    ...(rest.plugins === undefined ? {} : { plugins: await loadPlugins(rest.plugins, file, io) }),
  } as Options;
  validateIn(file, () => validateOptions(options));
  return {
    options,
    ...(failOn === undefined ? {} : { failOn: failOnOf(failOn, file) }),
    ...(baseline === undefined ? {} : { baseline: beside(textOf(baseline, file)) }),
    ...(strict === undefined ? {} : { strict: flagOf(strict, file) }),
  };
}

function failOnOf(value: unknown, file: string): Severity | "never" {
  const among = [...SEVERITIES, "never"] as const;
  const chosen = among.find((name) => name === value);
  if (chosen !== undefined) return chosen;
  const near = typeof value === "string" ? nearest(value, among) : null;
  const advice = near ? `Did you mean ${near}?` : `It is one of ${among.join(", ")}.`;
  throw new InputError("bad-value", `${file}: failOn`, `${file}: failOn is ${show(value)}. ${advice}`);
}

function textOf(value: unknown, file: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new InputError(
    "wrong-type",
    `${file}: baseline`,
    `${file}: baseline is ${show(value)}. It must be the name of a file.`,
  );
}

function flagOf(value: unknown, file: string): boolean {
  if (typeof value === "boolean") return value;
  throw new InputError("wrong-type", `${file}: strict`, `${file}: strict is ${show(value)}. It must be true or false.`);
}

/** The caller's own facts: the file holds what `options.reference` does. */
export function readReference(file: string, io: Io): Reference {
  const reference = readSettings(file, io) as Reference;
  validateIn(file, () => validateOptions({ reference }));
  return reference;
}

/** "options.reference.people[0].name is missing" of a file: "facts.yaml: reference.people[0].name is missing". */
function validateIn(file: string, validate: () => void): void {
  try {
    validate();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const own = (words: string) => words.replace(/\boptions\.(?=\w)/g, "");
    throw new InputError(error.code, `${file}: ${own(error.path)}`, `${file}: ${own(error.message)}`);
  }
}
