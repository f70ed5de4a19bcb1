import type { Format, ReadingFormat } from "../format/format.js";
import { formats, readingFormats } from "../format/formats.js";
import type { Options } from "../model/options.js";
import { pluginFormats } from "../plugins/parts.js";
import { type Arguments, choice, usage } from "./arguments.js";

/** The formats that the outputs ask for, by name; throws `InputError` where there is none of a name. */
export function formatsFor({ outputs }: Arguments, options: Options): Readonly<Record<string, Format>> {
  const known: Readonly<Record<string, Format>> = { ...formats, ...pluginFormats(options) };
  for (const { format } of outputs) choice("--format", format, Object.keys(known));
  return known;
}

/** The same for readings, which are no findings: of the formats some show them. */
export function readingFormatsFor({ outputs }: Arguments): Readonly<Record<string, ReadingFormat>> {
  const wrong = outputs.find(({ format }) => !Object.hasOwn(readingFormats, format));
  if (!wrong) return readingFormats;
  const able = Object.keys(readingFormats).join(", ");
  throw usage(`secondsource read cannot write ${wrong.format}, which is about findings. It writes ${able}.`);
}
