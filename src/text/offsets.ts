/**
 * The only way back from clean text to the text as given.
 *
 * Clean and raw offsets are different types: a clean one is never usable as evidence, and spans are
 * mapped, never single points.
 */
export interface Span {
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
}

/** One change to a text: `[start, end)` becomes `text`. Edits of a list ascend and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** For each clean character, the raw span it came from; null while clean and raw are the same. */
export type OffsetMap = { readonly starts: Int32Array; readonly ends: Int32Array } | null;

export interface Cleaned {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Applies ascending edits to a cleaned text and composes the map. Linear. */
export function applyEdits(cleaned: Cleaned, edits: readonly Edit[]): Cleaned {
  if (edits.length === 0) return cleaned;
  const { text, map } = cleaned;
  let length = text.length;
  for (const edit of edits) length += edit.text.length - (edit.end - edit.start);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const rawStart = (at: number) => (map ? (map.starts[at] ?? map.ends[at - 1] ?? 0) : at);
  const rawEnd = (at: number) => (map ? (map.ends[at] ?? 0) : at + 1);
  const parts: string[] = [];
  let from = 0;
  let to = 0;
  const keep = (end: number) => {
    parts.push(text.slice(from, end));
    for (; from < end; from++, to++) {
      starts[to] = rawStart(from);
      ends[to] = rawEnd(from);
    }
  };
  for (const edit of edits) {
    keep(edit.start);
    const start = rawStart(edit.start);
    const end = edit.end > edit.start ? rawEnd(edit.end - 1) : start;
    // Equal lengths keep their letters' own places: one letter of a name for another.
    const aligned = edit.text.length === edit.end - edit.start;
    for (let i = 0; i < edit.text.length; i++, to++) {
      starts[to] = aligned ? rawStart(edit.start + i) : start;
      ends[to] = aligned ? rawEnd(edit.start + i) : end;
    }
    parts.push(edit.text);
    from = edit.end;
  }
  keep(text.length);
  return { text: parts.join(""), map: { starts, ends } };
}

/** Where the raw span behind a clean one begins. Two numbers and no span: every evidence asks for them. */
export const rawStart = (map: OffsetMap, start: number): number => (map ? (map.starts[start] ?? 0) : start);

/** Where the raw span behind a clean one ends. */
export const rawEnd = (map: OffsetMap, end: number): number => (map ? (map.ends[end - 1] ?? 0) : end);

/** Edits from a pattern: `replace` gives the new text, or null to leave the match alone. */
export function editsOf(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string | null): Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === "") {
      pattern.lastIndex++;
      continue;
    }
    const replacement = replace(match);
    if (replacement !== null && replacement !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
  }
  return edits;
}

/** Index of the first of ascending spans that begins at an offset or behind it; by binary search. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ascending, disjoint spans that lie inside a span; by binary search. */
export function inside<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const from = firstFrom(spans, span.start);
  let end = from;
  while (end < spans.length && spans[end]!.end <= span.end) end++;
  return end > from ? spans.slice(from, end) : NONE;
}

const NONE: readonly never[] = [];

/** Those of ascending spans that lie inside a span, though some may overlap; by binary search. */
export function within<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, span.start); i < spans.length && spans[i]!.start < span.end; i++)
    if (spans[i]!.end <= span.end) found.push(spans[i]!);
  return found;
}
