import type { Document } from "../document.js";
import type { Span } from "../offsets.js";

/** A passage between quotation marks. */
export interface Marked extends Span {
  /** With the marks themselves. */
  readonly outer: Span;
  readonly block: number;
  readonly single: boolean;
  /** Left open at the end of its paragraph: the next paragraph, opened anew, goes on with it. */
  readonly open: boolean;
}

// Every character that can be a mark, and the two doubled ones of typewriters: `` and ''.
const MARK = /``|''|["“”„«»‘’']/g;
// What may stand before an opening mark: `(`, a dash, another mark, a space.
const BEFORE_OPENING = /[\s([{—–\-/:"“‘'>]/;
const OPENER = /["“„«`]/;
const DOUBLE = /["“”„«]/g;
const LETTER = /[\p{L}\p{N}]/u;
// Dropped letters and decades, no marks: 'em, 'til, '90s, ’tis.
const ELISION = /^['’‘](?:em|til|tis|twas|cause|bout|n|round|\d0s|\d\d)\b/i;

/** All passages between quotation marks, outermost only, in the order of the text. Linear. */
export function markedIn(document: Document): Marked[] {
  const found: Marked[] = [];
  for (let block = 0; block < document.blocks.length; block++) {
    if (document.blocks[block]!.kind === "contents") continue;
    const last = found[found.length - 1];
    for (const cell of document.blocks[block]!.cells) {
      // What a passage of the line before runs through is read already.
      const start = last ? Math.max(cell.start, last.outer.end) : cell.start;
      if (start < cell.end) markCell(document, { start, end: cell.end }, block, found);
    }
  }
  return found;
}

interface Opening {
  readonly at: number;
  readonly width: number;
  readonly curly: boolean;
}

function markCell(document: Document, cell: Span, block: number, found: Marked[]): void {
  const text = document.clean;
  let open: Opening | null = null;
  let depth = 0;
  const add = (from: Opening, end: number, width: number, single: boolean, left = false) => {
    let [start, stop] = [from.at + from.width, end];
    while (start < stop && /\s/.test(text[start]!)) start++;
    while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
    if (stop > start)
      found.push({ start, end: stop, outer: { start: from.at, end: end + width }, block, single, open: left });
  };
  // In the cell's own words: a search in the whole text would run past each cell that has no mark.
  const words = text.slice(cell.start, cell.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match; match = MARK.exec(words)) {
    const mark = match[0];
    const at = cell.start + match.index;
    const width = mark.length;
    const isSingle = mark === "'" || mark === "‘" || mark === "’";
    const before = at > cell.start ? text[at - 1]! : " ";
    const after = at + width < cell.end ? text[at + width]! : " ";
    const opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
    if (isSingle) {
      if (open || mark === "’" || !opens || ELISION.test(text.slice(at, at + 8))) continue;
      const end = closingSingle(text, at + 1, cell.end);
      if (end < 0) {
        // A paragraph that opens with a mark, closes none, and goes on in the next one.
        const following = document.blocks[block + 1];
        if (mark === "‘" && at === cell.start && following && text[following.start] === "‘")
          add({ at, width, curly: true }, cell.end, 0, true, true);
        continue;
      }
      add({ at, width, curly: mark === "‘" }, end, 1, true);
      MARK.lastIndex = end + 1 - cell.start;
      continue;
    }
    const opening = mark === "“" || mark === "„" || mark === "«" || mark === "``";
    const closing = mark === "”" || mark === "»";
    if (!open) {
      if (opening || (!closing && (opens || isMisplaced(text, at, cell.end)))) open = { at, width, curly: opening };
      depth = 0;
    } else if (opening) {
      // A quotation inside a quotation of the same marks needs a closing mark more.
      if (closesTwice(text, at + width, cell.end)) depth++;
      else open = { at, width, curly: true };
    } else if (depth > 0 && closing) depth--;
    else if (isStray(text, at)) {
      add(open, at, width, false);
      open = null;
    } else if (!closing && !open.curly && opens && /\s/.test(before) && LETTER.test(after)) {
      // `he said. "We go. "And now` : the first was never closed.
      open = { at, width, curly: false };
    } else {
      add(open, at, width, false);
      open = null;
    }
  }
  if (!open) return;
  const { close, again } = beyond(document, block);
  if (close >= 0) add(open, close, 1, false);
  else if (again || speaks(text, open, cell)) add(open, cell.end, 0, false, true);
}

// `we went home, "said Jones`
const SAID = /^(?:said|says|added|adds|told|asked|wrote|explained|noted|insisted)\b/;

/** A closing mark with its space on the wrong side: a verb of speech follows at once. */
const isStray = (text: string, at: number): boolean =>
  text[at] === '"' && /[,.!?]\s$/.test(text.slice(Math.max(0, at - 2), at)) && SAID.test(text.slice(at + 1, at + 12));

/** `he added that," sadly," it rained`: the space stands on the wrong side of the mark. */
function isMisplaced(text: string, at: number, end: number): boolean {
  if (text[at] !== '"' || !/[,:]/.test(text[at - 1] ?? "") || !/^\s\p{L}/u.test(text.slice(at + 1, at + 3)))
    return false;
  const next = text.indexOf('"', at + 1);
  return next > 0 && next < end && !/\s/.test(text[next - 1]!);
}

/** Texts with a line for each sentence close a quotation lines later: the next mark is a closing one. */
function beyond({ blocks, clean }: Document, block: number): { close: number; again: boolean } {
  for (let next = block + 1; next < blocks.length && next <= block + 6; next++) {
    const { start, end, kind } = blocks[next]!;
    if (kind !== "paragraph") break;
    if (OPENER.test(clean[start] ?? "")) return { close: -1, again: next === block + 1 };
    DOUBLE.lastIndex = start;
    const mark = DOUBLE.exec(clean);
    if (!mark || mark.index >= end) continue;
    const closes = mark[0] === "”" || (mark[0] === '"' && !/\s/.test(clean[mark.index - 1]!));
    return { close: closes ? mark.index : -1, again: false };
  }
  return { close: -1, again: false };
}

/** Are there two closing marks before the next opening one? */
function closesTwice(text: string, from: number, end: number): boolean {
  let closed = 0;
  for (let at = from; at < end && at < from + 1500; at++) {
    if (text[at] === "“") return false;
    if (text[at] === "”" && ++closed === 2) return true;
  }
  return false;
}

/**
 * An opening mark that is never closed counts only where speech plainly begins: at the head of a paragraph, after
 * "said," or ":", and of curly ones after a stop.
 */
const speaks = (text: string, { at, curly }: Opening, cell: Span): boolean => {
  const before = text.slice(Math.max(cell.start, at - 2), at);
  return at === cell.start || /[,:]\s$/.test(before) || (curly && text[at] === "“" && /\.\s$/.test(before));
};

/** Where a single quotation ends: not at the apostrophe of "don't" or, if that can be told, of "the workers' pay". */
function closingSingle(text: string, from: number, end: number): number {
  let possessive = -1;
  for (let at = from; at < end && at < from + 1200; at++) {
    const c = text[at]!;
    if (c !== "'" && c !== "’" && c !== "‘") continue;
    if (c !== "’" && BEFORE_OPENING.test(text[at - 1]!) && LETTER.test(text[at + 1] ?? " ")) break;
    if (c === "‘" || LETTER.test(text[at + 1] ?? " ")) continue;
    // "it rained all day, ' she said": a space too many.
    if (/\s/.test(text[at - 1]!)) {
      if (/[,.!?]/.test(text[at - 2]!) && /\s/.test(text[at + 1] ?? " ")) return at;
      continue;
    }
    if (text[at - 1] !== "s" || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return at;
    if (possessive < 0) possessive = at;
  }
  return possessive;
}
