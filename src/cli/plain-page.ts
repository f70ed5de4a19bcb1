/** A page of the documentation for a terminal: tables as lines, no marks of Markdown; its words as they stand. */
export function plainPage(markdown: string): string {
  let table = 0;
  return markdown
    .split("\n")
    .flatMap((line) => {
      table = line.startsWith("|") ? table + 1 : 0;
      // The first row has the names of the columns, the second is a rule.
      if (table === 1 || table === 2) return [];
      return [table ? rowOf(line) : line.replace(/^#+ /, "").replace(/^```.*/, "")];
    })
    .join("\n")
    .replace(/\*\*([^*\n]+)\*\*/g, "$1")
    .replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, "$1")
    .replace(/\n{3,}/g, "\n\n");
}

/** "| `near` | conflict | close by |": "  near (conflict): close by". */
function rowOf(line: string): string {
  const [name = "", verdict = "", ...rest] = line
    .replace(/^\|\s*|\s*\|\s*$/g, "")
    // A bar within a cell is escaped.
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll("`", ""));
  return rest.length ? `  ${name} (${verdict}): ${rest.join("; ")}` : `  ${name}: ${verdict}`;
}
