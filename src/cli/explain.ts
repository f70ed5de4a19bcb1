import { fileURLToPath } from "node:url";
import type { Kind } from "../model/index.js";
import { rules } from "../rules/preset.js";
import type { Io } from "./io.js";

/** What a kind of finding means: its rule in short, then its page from docs/kinds. */
export function explain(kind: Kind, io: Io): string {
  const meta = rules.find((rule) => rule.meta.id === kind)?.meta;
  const short = meta ? [`${kind} (${meta.severity})`, meta.description, `→ ${meta.advice}`] : [kind];
  return `${[...short, pageOf(kind, io)].filter(Boolean).join("\n\n").trimEnd()}\n`;
}

/** The documentation page; null where it is not shipped beside the program. */
function pageOf(kind: Kind, io: Io): string | null {
  // From dist/cli.js the root is one folder up, from src/cli two.
  for (const up of ["../", "../../"])
    try {
      const page = fileURLToPath(new URL(`${up}docs/kinds/${kind}.md`, import.meta.url));
      return new TextDecoder().decode(io.readFile(page));
    } catch {}
  return null;
}
