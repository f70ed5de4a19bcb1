import { version } from "../../package.json";
import { FORMATS } from "../format/names.js";
import { INPUT_FORMATS } from "../ingest/input-format.js";
import { KINDS, SEVERITIES } from "../model/index.js";
import type { Command } from "./arguments.js";

export const VERSION = version;

const COMMAND_HELP: Readonly<Record<Command, string>> = {
  check: `secondsource check FILE... | -

Reads articles on one story or many and reports where they disagree, what only
one of them says, and which source is the odd one out.

FILE is text or Markdown (with source, title, publishedAt and url in YAML front
matter), an HTML page, JSON or NDJSON (articles, ninjs, JSON Feed, JSON-LD), XML
(RSS, Atom, NewsML-G2, NITF), or - for standard input.
`,
  read: `secondsource read FILE... | -

Shows what each article says: names, times, figures, quotations and claims.
With -f json the readings can be kept and compared later.
`,
  compare: `secondsource compare READING... | -

Compares readings that "secondsource read -f json" wrote. The report is the one
that "secondsource check" gives on the articles themselves.
`,
};

const OUTPUT_HELP = `  -f, --format NAME       pretty unless you say otherwise; or
                          ${FORMATS.slice(1, 5).join(", ")},
                          ${FORMATS.slice(5).join(", ")}
  -o, --output FILE       write to FILE; may follow each of several -f`;

const RUN_HELP = `  --config FILE           options of the library, in JSON, YAML or JavaScript; else
                          secondsource.config.json, .js, .mjs or .yaml, or
                          "secondsource" in package.json, from here upwards
                          (--no-config: none)
  --print-config          show what holds for a run, and end
  --stdin-filename NAME   what standard input is called: tells its format and source
  --strict                stop when one input cannot be read`;

const INPUT_HELP = `  --input-format NAME     what the files are, whatever their names and content say:
                          ${INPUT_FORMATS.slice(0, 6).join(", ")},
                          ${INPUT_FORMATS.slice(6).join(", ")}`;

const FINDING_HELP = `  --fail-on SEVERITY      exit 1 on findings of this severity or worse:
                          ${SEVERITIES.join(", ")} or never (default: high)
  --same-story            take all articles as one story
  --min-confidence N      0 to 1; 0 shows every candidate (0.5 unless you say otherwise)
  --reference FILE        your own facts, to hold the articles against: people with
                          dated offices, preferred spellings (JSON or YAML)
  --baseline FILE         leave out the findings that FILE lists
  --update-baseline       write today's findings to the baseline`;

const EXIT_HELP = `Exit code: 0 clean or below the threshold, 1 findings at or above it, 2 a fault in
what was asked for or a file that cannot be read (the others are checked all the same).
`;

/** The help of a command, or of all. */
export function helpOf(command: Command | null): string {
  if (command)
    return [
      COMMAND_HELP[command],
      "Options:",
      OUTPUT_HELP,
      RUN_HELP,
      ...(command === "compare" ? [] : [INPUT_HELP]),
      ...(command === "read" ? [] : [FINDING_HELP]),
      "",
      EXIT_HELP,
    ].join("\n");
  return `secondsource: where do the sources disagree?

  secondsource check FILE... | -        articles in, report out
  secondsource read FILE... | -         what each article says
  secondsource compare READING... | -   readings in, report out
  secondsource --explain KIND           what a kind of finding means

secondsource COMMAND --help tells more of each. Options:

${OUTPUT_HELP}
${FINDING_HELP}
${INPUT_HELP}
${RUN_HELP}
  -h, --help              this
  -v, --version           ${VERSION}

Kinds of finding: ${KINDS.slice(0, 7).join(", ")},
${KINDS.slice(7).join(", ")}.

${EXIT_HELP}`;
}
