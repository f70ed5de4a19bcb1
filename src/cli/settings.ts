import type { Options, Severity } from "../model/index.js";
import { validateOptions } from "../validate/options.js";
import type { Arguments, ConfigChoice } from "./arguments.js";
import { suppressionsOf } from "./baseline.js";
import { type Config, findConfig, readConfig, readReference } from "./config.js";
import type { Io } from "./io.js";

/** What holds for a run: the configuration file's word, and the command line's over it. */
export interface Settings {
  /** The configuration file; null where there is none. */
  readonly file: string | null;
  readonly options: Options;
  readonly failOn: Severity | "never";
  readonly baseline: string | null;
  /** One input that cannot be read stops the run. */
  readonly strict: boolean;
}

/** The configuration that holds for a run; empty where there is none. */
export async function configFor(
  { config, noConfig }: ConfigChoice,
  io: Io,
): Promise<{ file: string | null; config: Config }> {
  const file = config ?? (noConfig ? null : findConfig(io));
  return { file, config: file === null ? { options: {} } : await readConfig(file, io) };
}

export async function settingsOf(args: Arguments, io: Io): Promise<Settings> {
  const { file, config } = await configFor(args, io);
  const options: Options = {
    ...config.options,
    ...(args.reference === null ? {} : { reference: readReference(args.reference, io) }),
    ...(args.sameStory ? { sameStory: true } : {}),
    ...(args.minConfidence === null ? {} : { minConfidence: args.minConfidence }),
  };
  validateOptions(options);
  return {
    file,
    options,
    failOn: args.failOn ?? config.failOn ?? "high",
    baseline: args.baseline ?? config.baseline ?? null,
    strict: args.strict || (config.strict ?? false),
  };
}

/** The options with the findings of the baseline put aside. */
export function withBaseline({ options, baseline }: Settings, args: Arguments, io: Io): Options {
  // A baseline that is about to be written anew must hold what it held before, so it hides nothing then.
  if (baseline === null || args.updateBaseline) return options;
  return { ...options, suppressions: [...(options.suppressions ?? []), ...suppressionsOf(baseline, io)] };
}

/** The settings as JSON, for `--print-config`; what only code can say is named. */
export const showSettings = (settings: Settings): string =>
  `${JSON.stringify(
    { ...settings, options: { ...settings.options, ...namesOf(settings.options) } },
    (_, value: unknown) => (typeof value === "function" ? `[function ${value.name || "without a name"}]` : value),
    2,
  )}\n`;

/** Of plugins their names. */
const namesOf = ({ plugins }: Options): object => (plugins ? { plugins: plugins.map(({ name }) => name) } : {});
