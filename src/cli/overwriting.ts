import { resolve } from "node:path";
import { InputError } from "../model/index.js";
import type { Arguments } from "./arguments.js";
import { suppressionsOf } from "./baseline.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings.js";

/**
 * Refuses, before anything is read, an output that would take the place of what is to be read, or of another output:
 * "-o story/a.md" for "-o report.md" is a slip that costs an article.
 */
export function refuseOverwriting(args: Arguments, settings: Settings, io: Io): void {
  const pathOf = (file: string) => resolve(io.cwd, file);
  const read = new Map<string, string>();
  for (const file of args.files) if (file !== "-") read.set(pathOf(file), "an input of this run");
  if (settings.file !== null) read.set(pathOf(settings.file), "the configuration of this run");
  if (args.reference !== null) read.set(pathOf(args.reference), "the reference of this run");
  if (settings.baseline !== null) read.set(pathOf(settings.baseline), "the baseline of this run");
  const written = new Set<string>();
  for (const { file } of args.outputs) {
    if (file === null) continue;
    const what = read.get(pathOf(file)) ?? (written.has(pathOf(file)) ? "another output of this run" : null);
    if (what) throw new InputError("usage", "arguments", `-o ${file}: this is ${what}. Name another file.`);
    written.add(pathOf(file));
  }
  const { baseline } = settings;
  if (baseline === null || !args.updateBaseline) return;
  if (args.files.some((file) => file !== "-" && pathOf(file) === pathOf(baseline)))
    throw new InputError(
      "usage",
      "arguments",
      `--baseline ${baseline}: this is an input of this run. Name another file.`,
    );
  if (!io.isFile(pathOf(baseline))) return;
  try {
    suppressionsOf(baseline, io);
  } catch {
    throw new InputError(
      "bad-baseline",
      baseline,
      `${baseline} is there and is no baseline: it would be lost. Name another file, or take it away first.`,
    );
  }
}
