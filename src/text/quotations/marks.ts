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
const LETTER = /[\p{L}\p{N}]/u;
// Dropped letters and decades, no marks: 'em, 'til, '90s, ’tis.
const ELISION = /^['’‘](?:em|til|tis|twas|cause|bout|n|round|\d0s|\d\d)\b/i;

/** All passages between quotation marks, outermost only, in the order of the text. Linear. */
export function markedIn(document: Document): Marked[] {
  const found: Marked[] = [];
  for (let block = 0; block < document.blocks.length; block++) {
    if (document.blocks[block]!.kind === "contents") continue;
    const following = document.blocks[block + 1];
    const goesOn = following !== undefined && OPENER.test(document.clean[following.start] ?? "");
    for (const cell of document.blocks[block]!.cells) markCell(document.clean, cell, block, goesOn, found);
  }
  return found;
}

interface Opening {
  readonly at: number;
  readonly width: number;
  readonly curly: boolean;
}

function markCell(text: string, cell: Span, block: number, goesOn: boolean, found: Marked[]): void {
  let open: Opening | null = null;
  let depth = 0;
  const add = (from: Opening, end: number, width: number, single: boolean, left = false) => {
    let [start, stop] = [from.at + from.width, end];
    while (start < stop && /\s/.test(text[start]!)) start++;
    while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
    if (stop > start)
      found.push({ start, end: stop, outer: { start: from.at, end: end + width }, block, single, open: left });
  };
  MARK.lastIndex = cell.start;
  for (let match = MARK.exec(text); match && match.index < cell.end; match = MARK.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const width = mark.length;
    const isSingle = mark === "'" || mark === "‘" || mark === "’";
    const before = at > cell.start ? text[at - 1]! : " ";
    const after = at + width < cell.end ? text[at + width]! : " ";
    const opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
    if (isSingle) {
      if (open || mark === "’" || !opens || ELISION.test(text.slice(at, at + 8))) continue;
      const end = closingSingle(text, at + 1, cell.end);
      if (end < 0) continue;
      add({ at, width, curly: mark === "‘" }, end, 1, true);
      MARK.lastIndex = end + 1;
      continue;
    }
    const opening = mark === "“" || mark === "„" || mark === "«" || mark === "``";
    const closing = mark === "”" || mark === "»";
    if (!open) {
      if (opening || (!closing && opens)) open = { at, width, curly: opening };
      depth = 0;
    } else if (opening) {
      // A quotation inside a quotation of the same marks needs a closing mark more.
      if (closesTwice(text, at + width, cell.end)) depth++;
      else open = { at, width, curly: true };
    } else if (depth > 0 && closing) depth--;
    else if (!closing && !open.curly && opens && /\s/.test(before) && LETTER.test(after)) {
      // `he said. "We go. "And now` : the first was never closed.
      open = { at, width, curly: false };
    } else {
      add(open, at, width, false);
      open = null;
    }
  }
  if (open && (goesOn || speaks(text, open, cell))) add(open, cell.end, 0, false, true);
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

/** An opening mark that is never closed counts only where speech plainly begins: at the head of a paragraph, after "said," or ":". */
const speaks = (text: string, { at }: Opening, cell: Span): boolean =>
  at === cell.start || /[,:]\s$/.test(text.slice(Math.max(cell.start, at - 2), at));

/** Where a single quotation ends: not at the apostrophe of "don't" or, if that can be told, of "the workers' pay". */
function closingSingle(text: string, from: number, end: number): number {
  let possessive = -1;
  for (let at = from; at < end && at < from + 1200; at++) {
    const c = text[at]!;
    if (c !== "'" && c !== "’" && c !== "‘") continue;
    if (c !== "’" && BEFORE_OPENING.test(text[at - 1]!) && LETTER.test(text[at + 1] ?? " ")) break;
    if (c === "‘" || /\s/.test(text[at - 1]!) || LETTER.test(text[at + 1] ?? " ")) continue;
    if (text[at - 1] !== "s" || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return at;
    if (possessive < 0) possessive = at;
  }
  return possessive;
}
