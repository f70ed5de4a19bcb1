import type { Options, Reference } from "../model/index.js";
import { validateOptions } from "../validate/options.js";
import type { Arguments } from "./arguments.js";
import { suppressionsOf } from "./baseline.js";
import type { Io } from "./io.js";
import { readSettings } from "./settings-file.js";

/** The library's options: the configuration file's, then what the command line says over them. */
export function optionsOf(args: Arguments, io: Io): Options {
  const config = args.config === null ? {} : (readSettings(args.config, io) as Options);
  // A baseline that is about to be written anew must hold what it held before, so it hides nothing then.
  const known = args.baseline === null || args.updateBaseline ? [] : suppressionsOf(args.baseline, io);
  const options: Options = {
    ...config,
    ...(args.reference === null ? {} : { reference: readSettings(args.reference, io) as Reference }),
    ...(args.sameStory ? { sameStory: true } : {}),
    ...(args.minConfidence === null ? {} : { minConfidence: args.minConfidence }),
  };
  validateOptions(options);
  return known.length ? { ...options, suppressions: [...(options.suppressions ?? []), ...known] } : options;
}
