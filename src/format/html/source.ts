import { ENTITY } from "../../values/entities.js";
import { letterOfEntity } from "./entities.js";
import { escapeText, when } from "./escape.js";
import type { Segment } from "./marks.js";
import { type Tag, tagsIn } from "./tags.js";

/** Writes a stretch of a text: each stretch once, in the order of the text. */
export type Write = (from: number, to: number) => string;

/** Plain text: the line end that closes a block is that of the block, and not written. */
export const plainWriter =
  (text: string): Write =>
  (from, to) =>
    escapeText(text.slice(from, to).replace(/\r?\n$/, ""));

/** The source of a page: its words as a reader sees them; its tags and entities are kept, but not shown. */
export function sourceWriter(text: string, segments: readonly Segment[]): Write {
  const tags = tagsIn(text, segments);
  let next = 0;
  return (from, to) => {
    let markup = "";
    let start = from;
    for (; next < tags.length && tags[next]!.start < to; next++) {
      const tag = tags[next]!;
      markup += shownWords(text.slice(start, tag.start)) + hidden(text, tag);
      start = tag.end;
    }
    return markup + shownWords(text.slice(start, to));
  };
}

const hidden = (text: string, { start, end, block }: Tag): string =>
  `<span class="src${when(block, " br")}">${escapeText(text.slice(start, end))}</span>`;

function shownWords(words: string): string {
  if (!words.includes("&")) return escapeText(words);
  let markup = "";
  let at = 0;
  for (const match of words.matchAll(ENTITY)) {
    const letter = letterOfEntity(match[0]);
    if (letter === null) continue;
    markup += `${escapeText(words.slice(at, match.index))}<span class="entity" data-c="${escapeText(letter)}"><span class="src">${escapeText(match[0])}</span></span>`;
    at = match.index + match[0].length;
  }
  return markup + escapeText(words.slice(at));
}
