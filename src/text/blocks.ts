import type { Span } from "./offsets.js";

/** What a line of an article is. A table of contents says nothing and is kept apart. */
export type BlockKind = "title" | "heading" | "paragraph" | "item" | "row" | "contents";

/** A line or paragraph of the clean text, without its marker ("- ", "## ", "|"). */
export interface Block extends Span {
  /** What sort of line. */
  readonly kind: BlockKind;
  /** The spans that hold running text: one, but for a table row one a cell. */
  readonly cells: readonly Span[];
  /** Index of the heading it stands under; null before the first. */
  readonly heading: number | null;
  /** Rows: the row that names the columns; null where the table has none. */
  readonly header: number | null;
}

const ITEM = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/;
const HEADING = /^\s*#{1,6}\s+/;
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*(?:[|:\s-]{3,}|[-*_=]{3,})\s*$/;
const CONTENTS = /^\s*(?:table of )?contents\s*:?\s*$/i;
const STOP = /[.!?…:;,]["'”’)\]]*\s*$/;

/** Cuts the clean text into blocks, line by line. */
export function blocksOf(clean: string, bodyStart: number): Block[] {
  const blocks: Block[] = [];
  let heading: number | null = null;
  let header: number | null = null;
  let contents = false;
  let start = 0;
  const add = (kind: BlockKind, cells: Span[], head: number | null = null) => {
    const last = cells[cells.length - 1];
    if (!cells[0] || !last) return;
    blocks.push({ kind, start: cells[0].start, end: last.end, cells, heading, header: head });
  };
  while (start <= clean.length) {
    const newline = clean.indexOf("\n", start);
    const end = newline < 0 ? clean.length : newline;
    const line = clean.slice(start, end);
    const isTitle = start < bodyStart;
    const isRow = ROW.test(line);
    if (line.trim() === "" || RULE.test(line)) {
      if (line.trim() === "") header = null;
    } else if (isTitle) add("title", [trim(clean, start, end)]);
    else if (isRow) {
      add("row", cellsOf(clean, start, end), header);
      header ??= blocks.length - 1;
    } else if (CONTENTS.test(line)) {
      contents = true;
      add("contents", [trim(clean, start, end)]);
    } else {
      header = null;
      const marker = HEADING.exec(line) ?? ITEM.exec(line);
      const span = trim(clean, start + (marker?.[0].length ?? 0), end);
      const isItem = ITEM.test(line) && !HEADING.test(line);
      if (contents && isItem) add("contents", [span]);
      else if (
        HEADING.test(line) ||
        isPlainHeading(line, isItem, blocks.length === 0 && bodyStart === 0) ||
        (isItem && isNumberedHeading(line, clean, newline))
      ) {
        contents = false;
        add("heading", [span]);
        heading = blocks.length - 1;
      } else {
        contents = false;
        add(isItem ? "item" : "paragraph", [span]);
      }
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  return blocks;
}

/** A short line without a stop that begins with a capital or a number: "Who Met and What Was Discussed". */
function isPlainHeading(line: string, isItem: boolean, first: boolean): boolean {
  const text = line.trim();
  if (STOP.test(text) || text.length > 110) return false;
  const words = text.split(/\s+/);
  if (first) return words.length <= 18;
  if (words.length > 14) return false;
  if (isItem) return false;
  return /^["“‘]?[\p{Lu}\p{N}]/u.test(text) && (titleCase(words) || words.length <= 8);
}

/** "3. Reactions" before a paragraph or bullets: a number that no other number follows counts sections, not items. */
function isNumberedHeading(line: string, clean: string, newline: number): boolean {
  if (!/^\s*\d{1,2}[.)]\s*\p{L}/u.test(line) || STOP.test(line) || newline < 0) return false;
  if (line.trim().split(/\s+/).length > 14) return false;
  const rest = /[^\n]*\S[^\n]*/.exec(clean.slice(newline, newline + 400))?.[0] ?? "";
  return rest.trim() !== "" && !/^\s*\d{1,2}[.)]/.test(rest);
}

/** Half or more of the longer words begin with a capital. */
function titleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length > 3);
  return long.length > 0 && long.filter((w) => /^\p{Lu}/u.test(w)).length * 2 >= long.length;
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++)
    if (at === end || text[at] === "|") {
      const cell = trim(text, from, at);
      if (cell.end > cell.start) cells.push(cell);
      from = at + 1;
    }
  return cells;
}
