import { parseArgs } from "node:util";
import { FORMATS, formatOfFile } from "../format/names.js";
import { INPUT_FORMATS, type InputFormat } from "../ingest/input-format.js";
import { InputError, KINDS, SEVERITIES, type Severity } from "../model/index.js";
import { nearest } from "../validate/nearest.js";

export const COMMANDS = ["check", "read", "compare"] as const;
export type Command = (typeof COMMANDS)[number];

/** One thing to write, and where; `file` null is standard output. */
export interface Output {
  /** As the command line names it: a plugin's are known only when the configuration is. */
  readonly format: string;
  readonly file: string | null;
}

/** Where the configuration is. */
export interface ConfigChoice {
  /** The file; null where the command line does not say. */
  readonly config: string | null;
  /** Do not look for one. */
  readonly noConfig: boolean;
}

/** A command line that makes sense. */
export interface Arguments extends ConfigChoice {
  readonly command: Command;
  /** Files in the order given; "-" is standard input. */
  readonly files: readonly string[];
  readonly outputs: readonly Output[];
  /** Null where the command line does not say; so too of the next ones. */
  readonly failOn: Severity | "never" | null;
  readonly reference: string | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** One input that cannot be read stops the run. */
  readonly strict: boolean;
  /** The name that standard input goes by: it tells the format and the source. */
  readonly stdinFilename: string | null;
  readonly sameStory: boolean;
  readonly minConfidence: number | null;
  /** What the files are taken for; null: told from name and content. */
  readonly inputFormat: InputFormat | null;
}

/** What a command line asks for. */
export type Request =
  | { readonly ask: "help"; readonly of: Command | null }
  | { readonly ask: "version" }
  | ({ readonly ask: "explain"; readonly kind: string } & ConfigChoice)
  | { readonly ask: "run" | "print-config"; readonly arguments: Arguments };

const OPTIONS = {
  format: { type: "string", short: "f", multiple: true },
  output: { type: "string", short: "o", multiple: true },
  "fail-on": { type: "string" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  "print-config": { type: "boolean" },
  strict: { type: "boolean" },
  "stdin-filename": { type: "string" },
  reference: { type: "string" },
  baseline: { type: "string" },
  "update-baseline": { type: "boolean" },
  "same-story": { type: "boolean" },
  "min-confidence": { type: "string" },
  "input-format": { type: "string" },
  explain: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads a command line; throws `InputError` where it makes no sense. */
export function argumentsOf(argv: readonly string[]): Request {
  const { values, positionals, tokens } = parse(argv);
  const [first, ...rest] = positionals;
  const command = COMMANDS.find((name) => name === first) ?? null;
  if (values.version) return { ask: "version" };
  if (values.help || first === "help" || argv.length === 0)
    return { ask: "help", of: command ?? COMMANDS.find((name) => name === rest[0]) ?? null };
  if (values.config !== undefined && values["no-config"]) throw usage("--config and --no-config: give one of them");
  const configChoice = { config: values.config ?? null, noConfig: values["no-config"] ?? false };
  if (values.explain !== undefined) return { ask: "explain", kind: values.explain, ...configChoice };
  const print = values["print-config"] ?? false;
  if (first === undefined && !print) throw usage("no command: say secondsource check FILE…");
  if (first === "explain") throw usage("say secondsource --explain KIND");
  if (first !== undefined && !command) throw usage(unknown("command", first, COMMANDS));
  if (!rest.length && !print) throw usage(`no files: say secondsource ${command} FILE… or, for standard input, -`);
  if (rest.filter((file) => file === "-").length > 1) throw usage("standard input (-) can be read only once");
  if (values["stdin-filename"] !== undefined && !rest.includes("-") && !print)
    throw usage("--stdin-filename names standard input: give - as a file");
  if (command === "compare")
    for (const option of ["stdin-filename", "input-format"] as const)
      if (values[option] !== undefined)
        throw usage(`--${option} is about articles: secondsource compare takes readings`);
  const outputs = outputsOf(tokens);
  return {
    ask: print ? "print-config" : "run",
    arguments: {
      command: command ?? "check",
      files: rest,
      outputs,
      failOn:
        values["fail-on"] === undefined
          ? null
          : choice("--fail-on", values["fail-on"], [...SEVERITIES, "never"] as const),
      ...configChoice,
      reference: values.reference ?? null,
      baseline: values.baseline ?? null,
      updateBaseline: values["update-baseline"] ?? false,
      strict: values.strict ?? false,
      stdinFilename: values["stdin-filename"] ?? null,
      sameStory: values["same-story"] ?? false,
      minConfidence: confidence(values["min-confidence"]),
      inputFormat:
        values["input-format"] === undefined ? null : choice("--input-format", values["input-format"], INPUT_FORMATS),
    },
  };
}

export const usage = (message: string): InputError => new InputError("usage", "arguments", message);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const name = /Unknown option '(-+[^']*)'/.exec((error as Error).message)?.[1];
    if (name)
      throw usage(unknown("option", name, [...Object.keys(OPTIONS).map((key) => `--${key}`), "-f", "-o", "-h"]));
    throw usage(needsValue((error as Error).message) ?? (error as Error).message.replace(/\.? To specify.*$/s, ""));
  }
}

/** What each option's value is; the others are files. */
const VALUES: Readonly<Record<string, string>> = {
  "--fail-on": `${[...SEVERITIES].join(", ")} or never`,
  "--format": FORMATS.join(", "),
  "--min-confidence": "a number from 0 to 1",
  "--explain": KINDS.join(", "),
};

/** "--fail-on needs a value after it: high, …"; null where the fault is another. */
function needsValue(message: string): string | null {
  // "Option '-f, --format <value>' argument missing", "Option '--fail-on' argument is ambiguous."
  const name = /^Option '(?:-\w, )?(--?[\w-]+)(?: <value>)?' argument/.exec(message)?.[1];
  if (name === "-f" || name === "-o") return needsValue(`Option '${name === "-f" ? "--format" : "--output"}' argument`);
  if (!name) return null;
  const value = VALUES[name] ?? "a file";
  const unlike = / is ambiguous/.test(message) ? ', which does not begin with "-"' : "";
  return `${name} needs a value after it${unlike}: ${value}`;
}

type Tokens = ReturnType<typeof parse>["tokens"];

/** Pairs each `-f` with the `-o` that follows it: `-f pretty -f json -o report.json` writes both. */
function outputsOf(tokens: Tokens): Output[] {
  const outputs: { format: string | null; file: string | null }[] = [];
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "format") outputs.push({ format: token.value, file: null });
    if (token.name !== "output") continue;
    const last = outputs.at(-1);
    if (last && last.file === null) last.file = token.value;
    else outputs.push({ format: null, file: token.value });
  }
  // "-" as a file is standard output.
  for (const output of outputs) if (output.file === "-") output.file = null;
  if (outputs.some(({ file }) => file?.trim() === "")) throw usage("-o needs the name of a file after it");
  if (!outputs.length) outputs.push({ format: "pretty", file: null });
  if (outputs.filter((output) => output.file === null).length > 1)
    throw usage("only one format can go to standard output: give the others a file with -o, right after their -f");
  // A file's name asks for a format where no -f stands before its -o.
  return outputs.map(({ format, file }) => ({
    format: format ?? (file === null ? null : formatOfFile(file)) ?? "pretty",
    file,
  }));
}

/** One of those there are, or a fault that names the nearest. */
export function choice<T extends string>(option: string, value: string, among: readonly T[]): T {
  const chosen = among.find((name) => name === value);
  if (chosen === undefined) throw usage(unknown(`value of ${option}`, value, among));
  return chosen;
}

function unknown(what: string, value: string, among: readonly string[]): string {
  const near = nearest(value, among);
  if (near) return `unknown ${what}: ${value}; did you mean ${near}?`;
  return `unknown ${what}: ${value}. There ${among.length > 1 ? "are" : "is"} ${among.join(", ")}.`;
}

function confidence(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1))
    throw usage(`--min-confidence ${value.trim() || '""'}: it is a number from 0 to 1`);
  return number;
}
