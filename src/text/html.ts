import { ENTITY, entityOf } from "../values/entities.js";
import { furnitureOf } from "./furniture.js";
import { markupOf, type Tag } from "./markup.js";
import { type Edit, editsOf } from "./offsets.js";

/** Does the text hold markup of a page, not just a stray "<"? */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype html|html|body|article|p|div|h[1-6]|br|span|li|table)\b[^<>]{0,500}>/i.test(text.slice(0, 4000)) &&
  /<\/(?:p|div|article|body|html|h[1-6]|span|li|table|a)>/i.test(text);

const BLOCK =
  /^(?:p|div|article|section|main|header|ul|ol|table|tbody|thead|blockquote|br|hr|dl|dt|dd|pre|body|html|block|hl[12]|nitf|body\.content)$/i;

/**
 * Tags go, blocks become lines, headings, items and cells keep their marks in Markdown's way, entities are read; what
 * is no part of the article (menus, captions, links to others) goes with its text.
 */
export function htmlEdits(html: string): Edit[] {
  const markup = markupOf(html);
  const hidden = furnitureOf(html, markup).map(({ start, end }): Edit => ({ start, end, text: "\n" }));
  const seen = outside(hidden);
  const tags = markup.tags
    .filter((tag) => seen(tag.start))
    .map((tag): Edit => ({ start: tag.start, end: tag.end, text: markOf(tag) }));
  const covered = merged(hidden, tags);
  const free = outside(covered);
  // A line break inside a paragraph of HTML is a space.
  const rest = editsOf(html, ENTITY_OR_BREAK, (match) =>
    free(match.index) ? (match[0] === "\n" ? " " : entityOf(match)) : null,
  );
  return merged(covered, rest);
}

// "&amp;", or the end of a line
const ENTITY_OR_BREAK = new RegExp(`${ENTITY.source}|\\n`, "gi");

function markOf({ name, closing }: Tag): string {
  if (/^(?:h[1-6]|hl[12])$/.test(name)) return closing ? "\n" : "\n## ";
  if (name === "li") return closing ? "\n" : "\n- ";
  if (name === "tr") return closing ? " |\n" : "\n| ";
  if (name === "td" || name === "th") return closing ? " | " : "";
  return BLOCK.test(name) ? "\n" : "";
}

/** Asked of ascending offsets: does an offset stand in none of the edits? */
function outside(edits: readonly Edit[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < edits.length && edits[next]!.end <= at) next++;
    return next >= edits.length || at < edits[next]!.start;
  };
}

/** Two lists of ascending edits as one. */
function merged(a: readonly Edit[], b: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  let i = 0;
  for (const edit of b) {
    while (i < a.length && a[i]!.start < edit.start) all.push(a[i++]!);
    all.push(edit);
  }
  while (i < a.length) all.push(a[i++]!);
  return all;
}
