import { InputError, type Report, type Suppression } from "../model/index.js";
import { type Io, writeReasonOf } from "./io.js";
import { readSettings } from "./settings-file.js";

const SCHEMA = "secondsource/baseline/1";

/** The findings that a baseline lists, as suppressions: known, and not to be told again. */
export function suppressionsOf(file: string, io: Io): Suppression[] {
  const { schema, findings } = readBaseline(file, io);
  if (schema !== SCHEMA || !Array.isArray(findings))
    throw new InputError(
      "bad-baseline",
      file,
      `${file} is no baseline (its schema is ${schema === undefined ? "missing" : JSON.stringify(schema)}). Write one with --baseline ${file} --update-baseline.`,
    );
  return findings.map((finding: { id?: unknown } | null, i) => {
    if (typeof finding?.id !== "string")
      throw new InputError(
        "bad-baseline",
        file,
        `${file}: findings[${i}] has no id. Write it anew with --update-baseline.`,
      );
    return { id: finding.id, reason: reasonFor(file) };
  });
}

const reasonFor = (file: string): string => `listed in ${file}`;

/** How many findings of a report its baseline put aside. */
export const hiddenBy = (file: string, { suppressed = [] }: Report): number =>
  suppressed.filter(({ reason }) => reason === reasonFor(file)).length;

function readBaseline(file: string, io: Io): { readonly schema?: unknown; readonly findings?: unknown } {
  try {
    return readSettings(file, io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === "bad-settings") return {};
    if (!error.message.endsWith("there is no such file.")) throw error;
    throw new InputError(error.code, file, `${error.message} Add --update-baseline to write it first.`);
  }
}

/** Writes the findings of a report as a baseline: the ids that count, and words for whoever reads the file. */
export function writeBaseline(file: string, report: Report, io: Io): void {
  const findings = report.discrepancies
    .map(({ id, kind, severity, question }) => ({ id, kind, severity, question }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  try {
    io.writeFile(file, `${JSON.stringify({ schema: SCHEMA, findings }, null, 2)}\n`);
  } catch (error) {
    throw new InputError("unwritable", file, `${file} cannot be written: ${writeReasonOf(file, error)}.`);
  }
}
