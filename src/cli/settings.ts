import { yamlOf } from "../ingest/yaml.js";
import { InputError, type Options, type Reference } from "../model/index.js";
import type { Arguments } from "./arguments.js";
import { type Io, reasonOf } from "./io.js";

/** The library's options: the configuration file's, then what the command line says over them. */
export function optionsOf(args: Arguments, io: Io): Options {
  const config = args.config === null ? {} : (readSettings(args.config, io) as Options);
  return {
    ...config,
    ...(args.reference === null ? {} : { reference: readSettings(args.reference, io) as Reference }),
    ...(args.sameStory ? { sameStory: true } : {}),
    ...(args.minConfidence === null ? {} : { minConfidence: args.minConfidence }),
  };
}

/** A JSON or YAML file that holds an object. */
export function readSettings(file: string, io: Io): object {
  const value = yamlOf(readText(file, io), file);
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new InputError("bad-settings", file, `${file}: names with values are expected, in JSON or YAML.`);
  return value;
}

export function readText(file: string, io: Io): string {
  try {
    return new TextDecoder().decode(io.readFile(file));
  } catch (error) {
    throw new InputError("unreadable", file, `${file} cannot be read: ${reasonOf(error)}.`);
  }
}
