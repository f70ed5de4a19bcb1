import { check } from "../check.js";
import { compare } from "../compare.js";
import { summaryOf } from "../format/pretty.js";
import { InputError, type Options, type Report, SEVERITIES, type Severity } from "../model/index.js";
import { read } from "../read.js";
import { type Arguments, argumentsOf } from "./arguments.js";
import { explain } from "./explain.js";
import { formats, readingFormats } from "./formats.js";
import { helpOf, VERSION } from "./help.js";
import { type Inputs, readArticles, readReadings } from "./inputs.js";
import { type Io, reasonOf } from "./io.js";
import { optionsOf } from "./settings.js";

/** Exit codes: clean or below the threshold, findings at or above it, usage or unreadable input. */
const CLEAN = 0;
const FINDINGS = 1;
const FAULT = 2;

/** Runs one command line to its exit code. Throws nothing that is the caller's fault: it says so on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const request = argumentsOf(argv);
    switch (request.ask) {
      case "help":
        io.out(helpOf(request.of));
        return CLEAN;
      case "version":
        io.out(`${VERSION}\n`);
        return CLEAN;
      case "explain":
        io.out(explain(request.kind, io));
        return CLEAN;
      case "run":
        return await runCommand(request.arguments, io);
      default:
        return request satisfies never;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.err(`secondsource: ${error.message}\n`);
    if (error.code === "usage") io.err("secondsource --help shows what can be said.\n");
    return FAULT;
  }
}

async function runCommand(args: Arguments, io: Io): Promise<number> {
  const options = optionsOf(args, io);
  if (args.command === "read") return runRead(args, await readArticles(args.files, io), io, options);
  const inputs = args.command === "check" ? await readArticles(args.files, io) : await readReadings(args.files, io);
  tell(inputs, io);
  if (!inputs.items.length) return FAULT;
  const report = inputs.kind === "articles" ? check(inputs.items, options) : compare(inputs.items, options);
  const articles = inputs.kind === "articles" ? inputs.items : [];
  for (const { format, file } of args.outputs) {
    const style = { color: file === null && io.color, width: file === null ? io.width : 80 };
    write(formats[format](report, articles, style), file, io);
  }
  if (args.outputs.every(({ file }) => file !== null))
    io.err(`${summaryOf(report.discrepancies, report.articles.length)}\n`);
  return inputs.faults.length ? FAULT : fails(report, args.failOn) ? FINDINGS : CLEAN;
}

function runRead(args: Arguments, inputs: Inputs & { kind: "articles" }, io: Io, options: Options): number {
  tell(inputs, io);
  if (!inputs.items.length) return FAULT;
  const readings = inputs.items.map((article) => read(article, options));
  for (const { format, file } of args.outputs) {
    const style = { color: file === null && io.color, width: file === null ? io.width : 80 };
    write(readingFormats[format](readings, inputs.items, style), file, io);
  }
  return inputs.faults.length ? FAULT : CLEAN;
}

/** What could not be read goes to standard error at once: the report is of the rest. */
function tell(inputs: Inputs, io: Io): void {
  for (const notice of inputs.notices) io.err(`note: ${notice.text}\n`);
  for (const fault of inputs.faults) io.err(`error: ${fault.message}\n`);
  if (inputs.faults.length && inputs.items.length) io.err("The rest is checked all the same.\n");
}

function write(text: string, file: string | null, io: Io): void {
  if (file === null) {
    io.out(text);
    return;
  }
  try {
    io.writeFile(file, text);
  } catch (error) {
    throw new InputError("unwritable", file, `${file} cannot be written: ${reasonOf(error)}.`);
  }
}

const fails = (report: Report, failOn: Severity | "never"): boolean =>
  failOn !== "never" && report.discrepancies.some((d) => SEVERITIES.indexOf(d.severity) <= SEVERITIES.indexOf(failOn));
