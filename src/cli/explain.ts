import { fileURLToPath } from "node:url";
import { KINDS } from "../model/index.js";
import { pluginRules } from "../plugins/parts.js";
import { rules } from "../rules/preset.js";
import type { Rule } from "../rules/rule.js";
import { type ConfigChoice, choice } from "./arguments.js";
import type { Io } from "./io.js";
import { plainPage } from "./plain-page.js";
import { configFor } from "./settings.js";

/** What a kind of finding means: its rule in short, then its page from docs/kinds, or the rungs of a plugin's rule. */
export async function explain({ kind, ...where }: { readonly kind: string } & ConfigChoice, io: Io): Promise<string> {
  const builtIn = KINDS.some((name) => name === kind);
  // A kind of the library's own is told even where the configuration is broken.
  const added = builtIn ? [] : pluginRules((await configFor(where, io)).config.options);
  choice("--explain", kind, [...KINDS, ...added.map((rule) => rule.meta.id)]);
  const rule = [...rules, ...added].find(({ meta }) => meta.id === kind);
  const short = rule
    ? [
        kind,
        `Severity: ${rule.meta.severity}, unless the question or the level below says otherwise.`,
        rule.meta.description,
        `→ ${rule.meta.advice}`,
      ]
    : [kind];
  const long = builtIn || !rule ? pageOf(kind, io) : rungsOf(rule);
  return `${[...short, long].filter(Boolean).join("\n\n").trimEnd()}\n`;
}

/** "near: conflict", one a line. */
const rungsOf = ({ levels }: Rule): string =>
  ["Levels:", ...levels.map(({ id, verdict }) => `  ${id}: ${verdict}`)].join("\n");

/** The documentation page; null where it is not shipped beside the program. */
function pageOf(kind: string, io: Io): string | null {
  // From dist/cli.js the root is one folder up, from src/cli two.
  for (const up of ["../", "../../"])
    try {
      const page = fileURLToPath(new URL(`${up}docs/kinds/${kind}.md`, import.meta.url));
      return plainPage(new TextDecoder().decode(io.readFile(page)));
    } catch {}
  return null;
}
