import { InputError, type Options, type Reference } from "../model/index.js";
import { validateOptions } from "../validate/options.js";
import type { Arguments } from "./arguments.js";
import { suppressionsOf } from "./baseline.js";
import type { Io } from "./io.js";
import { readSettings } from "./settings-file.js";

/** The library's options: the configuration file's, then what the command line says over them. */
export function optionsOf(args: Arguments, io: Io): Options {
  const config = args.config === null ? {} : configOf(args.config, io);
  // A baseline that is about to be written anew must hold what it held before, so it hides nothing then.
  const known = args.baseline === null || args.updateBaseline ? [] : suppressionsOf(args.baseline, io);
  const options: Options = {
    ...config,
    ...(args.reference === null ? {} : { reference: referenceOf(args.reference, io) }),
    ...(args.sameStory ? { sameStory: true } : {}),
    ...(args.minConfidence === null ? {} : { minConfidence: args.minConfidence }),
  };
  validateOptions(options);
  return known.length ? { ...options, suppressions: [...(options.suppressions ?? []), ...known] } : options;
}

function configOf(file: string, io: Io): Options {
  const config = readSettings(file, io) as Options;
  inFile(file, () => validateOptions(config));
  return config;
}

/** The caller's own facts: the file holds what `options.reference` does. */
function referenceOf(file: string, io: Io): Reference {
  const reference = readSettings(file, io) as Reference;
  inFile(file, () => validateOptions({ reference }));
  return reference;
}

/** "options.reference.people[0].name is missing" of a file: "facts.yaml: reference.people[0].name is missing". */
function inFile(file: string, validate: () => void): void {
  try {
    validate();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const own = (words: string) => words.replace(/\boptions\.(?=\w)/g, "");
    throw new InputError(error.code, `${file}: ${own(error.path)}`, `${file}: ${own(error.message)}`);
  }
}
