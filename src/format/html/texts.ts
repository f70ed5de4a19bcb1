import type { ShownArticle } from "../format.js";
import { bdi, escapeText, webAddress, when } from "./escape.js";
import type { Sheet } from "./finding.js";
import { markId } from "./links.js";
import type { Marked, Segment } from "./marks.js";
import { isMarkup, tagsIn } from "./tags.js";

/** The texts side by side, each once, with everything that the page quotes marked in it. */
export function textsSection(sheet: Sheet): string {
  const { shown } = sheet.links;
  if (!shown.length) return "";
  return `<aside class="texts" id="texts" aria-labelledby="texts-title"><div class="texts-head"><h2 id="texts-title">The texts</h2><p class="keys" id="keys" hidden><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>Enter</kbd> to the words · <kbd>Esc</kbd> back</p><a class="back" id="back" href="#top" hidden>Back</a></div>
<div class="columns" role="group" aria-label="Texts side by side">${shown
    .map(({ article, title, text }, i) => column(article, title, text, i))
    .join("\n")}</div></aside>`;
}

function column(article: ShownArticle, title: Marked, text: Marked, i: number): string {
  const url = webAddress(article.url);
  const facts = [
    article.publishedAt
      ? escapeText(article.publishedAt.replace("T", " ").replace(/:00(?:\.000)?Z$/, " UTC"))
      : "no date",
    bdi(article.file?.split(/[\\/]/).at(-1) ?? article.id),
  ];
  return `<article class="text" id="x${i}" aria-labelledby="s${i}" tabindex="-1"><header><h3 id="s${i}" dir="auto">${escapeText(article.source)}</h3>
<p class="facts">${facts.join(" · ")}${when(url, () => ` · <a href="${escapeText(url!)}" rel="noopener noreferrer">source</a>`)}</p></header>
${when(article.title, () => `<h4 class="title" dir="auto">${inline(article.title!, 0, article.title!.length, cursor(title.segments), { text: i, field: "title" })}</h4>`)}
<div class="body" lang="en">${isMarkup(article) ? source(article.text, text, i) : lines(article.text, text, i)}</div></article>`;
}

/** Where among the segments the writing is: they are written once, in their order. */
interface Cursor {
  readonly segments: readonly Segment[];
  next: number;
}
const cursor = (segments: readonly Segment[]): Cursor => ({ segments, next: 0 });

function lines(text: string, { segments }: Marked, i: number): string {
  const at = cursor(segments);
  const markup: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const behind = end < 0 ? text.length : end + 1;
    const words = inline(text, start, behind, at, { text: i, field: "text" });
    // "# The talks", "| Date | Monday |"
    const look = /^#{1,6} /.test(text.slice(start, start + 8))
      ? ' class="h"'
      : text[start] === "|"
        ? ' class="cells"'
        : "";
    markup.push(`<p${look} dir="auto">${words}</p>`);
    start = behind;
  }
  return markup.join("\n");
}

/** The source of a page: its words as they are, its tags kept but not shown, its blocks a line each. */
function source(text: string, { segments }: Marked, i: number): string {
  const at = cursor(segments);
  const where = { text: i, field: "text" } as const;
  const hidden = tagsIn(text, segments);
  let markup = "";
  let start = 0;
  for (const tag of hidden) {
    markup += inline(text, start, tag.start, at, where);
    markup += `<span class="src${when(tag.block, " br")}">${escapeText(text.slice(tag.start, tag.end))}</span>`;
    start = tag.end;
  }
  return `<div class="source" dir="auto">${markup}${inline(text, start, text.length, at, where)}</div>`;
}

/** A stretch of text with its marks; the line end that closes it is that of the block, and not written. */
function inline(
  text: string,
  from: number,
  to: number,
  at: Cursor,
  where: { text: number; field: "text" | "title" },
): string {
  const parts: string[] = [];
  let start = from;
  for (; at.next < at.segments.length && at.segments[at.next]!.start < to; at.next++) {
    const segment = at.segments[at.next]!;
    parts.push(escapeText(text.slice(start, segment.start)), mark(segment, text, markId(where, at.next)));
    start = segment.end;
  }
  parts.push(escapeText(text.slice(start, to).replace(/\r?\n$/, "")));
  return parts.join("");
}

function mark({ start, end, owner, closes }: Segment, text: string, id: string): string {
  const { look } = owner;
  const number = when(closes.length, ` data-n="${closes.join(", ")}"`);
  // A finding is described by its question; what is only agreed on or noted need not be passed through by Tab.
  const about = owner.number ? ` aria-describedby="q${owner.number}"` : ' tabindex="-1"';
  return `<mark id="${id}" class="${look}"${number}><a href="#${owner.id}"${about}>${escapeText(text.slice(start, end).replace(/\r?\n$/, ""))}</a></mark>`;
}
