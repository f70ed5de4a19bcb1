import type { Segment } from "./marks.js";

/** A stretch of a page's source that is not for reading. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** Begins or ends a block: a new line. */
  readonly block: boolean;
}

/** "</p>", "<br>", "<td class=…>": what stands behind them is a new line. */
const BLOCK =
  /^<\/?(?:p|div|article|section|main|header|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|br|hr|figcaption|dl|dt|dd|pre|head|title|body)\b/i;

export const isBlock = (tag: string): boolean => BLOCK.test(tag);

/** Elements whose whole content no reader sees. */
const UNSEEN = /^<(script|style|noscript|template|svg|head|iframe)\b/i;

/** The tags, comments and unseen elements of a source, but for those with a quoted place in them. Linear. */
export function tagsIn(text: string, segments: readonly Segment[]): Tag[] {
  const tags: Tag[] = [];
  let next = 0;
  const closings = new Map<string, number>();
  for (let start = text.indexOf("<"); start >= 0; ) {
    let end = endOf(text, start, closings);
    while (next < segments.length && segments[next]!.end <= start) next++;
    const quoted = (to: number) => next < segments.length && cuts(segments[next]!, start, to);
    // A page's data may hold the article: then only the opening tag is hidden, and the data shown.
    if (end > 0 && quoted(end)) {
      const own = text.indexOf(">", start) + 1;
      end = own > 0 && own < end && !quoted(own) ? own : -1;
    }
    if (end > 0) tags.push({ start, end, block: isBlock(text.slice(start, start + 14)) });
    start = text.indexOf("<", end > 0 ? end : start + 1);
  }
  return tags;
}

/** Is there a quoted place in a stretch? One that holds the whole of it ("<b>Ana</b> Ruiz") is none. */
const cuts = (segment: Segment, start: number, end: number): boolean =>
  segment.start < end && !(segment.start <= start && segment.end >= end);

/** The end of the tag, comment or unseen element that begins here; -1 for a "<" that begins none. */
function endOf(text: string, start: number, missing: Map<string, number>): number {
  const head = text.slice(start, start + 14);
  if (head.startsWith("<!--")) return behind(text, "-->", start, missing);
  if (!/^<[/!?a-z]/i.test(head)) return -1;
  const name = UNSEEN.exec(head)?.[1];
  if (name) {
    const close = behind(text, `</${name}`, start, missing);
    if (close > 0) return behind(text, ">", close, missing);
  }
  return behind(text, ">", start, missing);
}

/** Behind the next such mark; what was once not found is not looked for again. */
function behind(text: string, mark: string, from: number, missing: Map<string, number>): number {
  const gone = missing.get(mark);
  if (gone !== undefined && from >= gone) return -1;
  const at = text.indexOf(mark, from);
  if (at < 0) missing.set(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
