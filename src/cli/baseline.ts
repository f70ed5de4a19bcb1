import { InputError, type Report, type Suppression } from "../model/index.js";
import { type Io, writeReasonOf } from "./io.js";
import { readSettings } from "./settings-file.js";

const SCHEMA = "secondsource/baseline/1";

/** The findings that a baseline lists, as suppressions: known, and not to be told again. */
export function suppressionsOf(file: string, io: Io): Suppression[] {
  const { schema, findings } = readSettings(file, io) as { schema?: unknown; findings?: unknown };
  if (schema !== SCHEMA || !Array.isArray(findings))
    throw new InputError(
      "bad-baseline",
      file,
      `${file} is no baseline (schema: ${String(schema)}). Write one with --baseline ${file} --update-baseline.`,
    );
  return findings.map((finding: { id?: unknown } | null, i) => {
    if (typeof finding?.id !== "string")
      throw new InputError(
        "bad-baseline",
        file,
        `${file}: findings[${i}] has no id. Write it anew with --update-baseline.`,
      );
    return { id: finding.id, reason: `listed in ${file}` };
  });
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
