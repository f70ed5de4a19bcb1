import { compare } from "../compare.js";
import type { Format, ShownArticle, Style } from "../format/format.js";
import { counted } from "../format/layout.js";
import { markdown } from "../format/markdown.js";
import { summaryOf } from "../format/summary.js";
import {
  InputError,
  NOT_READ,
  type Options,
  PluginError,
  type Reading,
  type Report,
  SEVERITIES,
  type Severity,
} from "../model/index.js";
import { read } from "../tagged.js";
import { type Arguments, argumentsOf, type Output } from "./arguments.js";
import { hiddenBy, writeBaseline } from "./baseline.js";
import { explain } from "./explain.js";
import { helpOf, VERSION } from "./help.js";
import { type Inputs, readArticles, readReadings } from "./inputs.js";
import { type Io, writeReasonOf } from "./io.js";
import { formatsFor, readingFormatsFor } from "./outputs.js";
import { refuseOverwriting } from "./overwriting.js";
import { type Progress, progressOn } from "./progress.js";
import { settingsOf, showSettings, withBaseline } from "./settings.js";

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
        io.out(await explain(request, io));
        return CLEAN;
      case "print-config":
        io.out(showSettings(await settingsOf(request.arguments, io)));
        return CLEAN;
      case "run":
        return await runCommand(request.arguments, io);
      default:
        return request satisfies never;
    }
  } catch (error) {
    if (error instanceof PluginError) {
      io.err(`secondsource: ${error.message}\n`);
      if (error.cause instanceof Error && error.cause.stack) io.err(`${error.cause.stack}\n`);
      return FAULT;
    }
    if (!(error instanceof InputError)) throw error;
    io.err(`secondsource: ${error.message}\n`);
    if (error.code === "usage") io.err("secondsource --help shows what can be said.\n");
    return FAULT;
  }
}

async function runCommand(args: Arguments, io: Io): Promise<number> {
  const settings = await settingsOf(args, io);
  const options = withBaseline(settings, args, io);
  // A format that is not there is told before the articles are read, which may take long.
  const known = formatsFor(args, options);
  const forReadings = args.command === "read" ? readingFormatsFor(args) : {};
  if (args.updateBaseline && settings.baseline === null)
    throw new InputError("usage", "arguments", "--update-baseline needs --baseline FILE: the file to write");
  refuseOverwriting(args, settings, io);
  const inputs = args.command === "compare" ? await readReadings(args.files, io) : await readArticles(args, io);
  tell(inputs, settings.strict, io);
  if (!inputs.items.length || (inputs.faults.length && settings.strict)) return FAULT;
  const progress = progressOn(io);
  const readings = inputs.kind === "readings" ? inputs.items : readEach(inputs.items, options, progress);
  const articles = inputs.kind === "articles" ? inputs.items : [];
  if (args.command === "read") {
    progress.done();
    writeAll(args.outputs, io, (format, style) => forReadings[format]!(readings, articles, style));
    return inputs.faults.length ? FAULT : CLEAN;
  }
  progress.tell(`comparing ${counted(readings.length, "article")}`);
  const report = withInputNotices(compare(readings, options), inputs);
  progress.done();
  writeReport(report, articles, args, known, io);
  // A build's log with nothing in it would read as a story without differences.
  const hidden = settings.baseline === null ? 0 : hiddenBy(settings.baseline, report);
  if (hidden) io.err(`${counted(hidden, "finding")} hidden by the baseline ${settings.baseline}\n`);
  if (settings.baseline !== null && args.updateBaseline) {
    writeBaseline(settings.baseline, report, io);
    io.err(`${counted(report.discrepancies.length, "finding")} written to ${settings.baseline}\n`);
    return inputs.faults.length ? FAULT : CLEAN;
  }
  return inputs.faults.length ? FAULT : fails(report, settings.failOn) ? FINDINGS : CLEAN;
}

function readEach(articles: readonly ShownArticle[], options: Options, progress: Progress): Reading[] {
  return articles.map((article, i) => {
    progress.tell(`reading ${i + 1} of ${articles.length}: ${article.id}`);
    return read(article, options);
  });
}

function writeReport(
  report: Report,
  articles: readonly ShownArticle[],
  { outputs }: Arguments,
  known: Readonly<Record<string, Format>>,
  io: Io,
): void {
  writeAll(outputs, io, (format, style) => known[format]!(report, articles, style));
  // The annotations of a step are few and short; its summary has room for the report.
  if (io.stepSummary && outputs.some(({ format }) => format === "github"))
    write(io.stepSummary, io.appendFile, markdown(report, articles));
  if (outputs.every(({ file }) => file !== null)) io.err(`${summaryOf(report)}\n`);
}

/** A report that hides what was not read of its own inputs would look clean: an embargo, a file that was none. */
function withInputNotices(report: Report, { notices, faults }: Inputs): Report {
  const notRead = faults.map(({ message }) => ({ code: NOT_READ, article: null, text: message }));
  return { ...report, notices: [...report.notices, ...notices, ...notRead] };
}

/** What could not be read goes to standard error at once: the report is of the rest. */
function tell(inputs: Inputs, strict: boolean, io: Io): void {
  for (const notice of inputs.notices) io.err(`note: ${notice.text}\n`);
  for (const fault of inputs.faults) io.err(`error: ${fault.message}\n`);
  // "[]" is good JSON with nothing in it: an exit of 2 without a word would help nobody.
  if (!inputs.faults.length && !inputs.items.length)
    io.err("error: there is nothing in what was given. Name a file with an article in it.\n");
  if (inputs.faults.length && inputs.items.length)
    io.err(
      strict
        ? "Nothing was checked: every input must be good, for the run is strict.\n"
        : "The rest is checked all the same.\n",
    );
}

/** Writes each output in its format; colour and width are those of the terminal only where it goes there. */
function writeAll(outputs: readonly Output[], io: Io, textOf: (format: string, style: Style) => string): void {
  for (const { format, file } of outputs) {
    const text = textOf(format, file === null ? { color: io.color, width: io.width } : {});
    if (file === null) io.out(text);
    else write(file, io.writeFile, text);
  }
}

function write(file: string, by: (file: string, text: string) => void, text: string): void {
  try {
    by(file, text);
  } catch (error) {
    throw new InputError("unwritable", file, `${file} cannot be written: ${writeReasonOf(file, error)}.`);
  }
}

const fails = (report: Report, failOn: Severity | "never"): boolean =>
  failOn !== "never" &&
  // What a later article brings up to date is no fault of anybody's.
  report.discrepancies.some((d) => !d.superseded && SEVERITIES.indexOf(d.severity) <= SEVERITIES.indexOf(failOn));
