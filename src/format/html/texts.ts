import { shownFileOf } from "../file-path.js";
import type { ShownArticle } from "../format.js";
import { isMarkup } from "../markup.js";
import { bdi, escapeText, webAddress, when } from "./escape.js";
import type { Sheet } from "./finding.js";
import { markId } from "./links.js";
import type { Marked, Segment } from "./marks.js";
import { plainWriter, sourceWriter, type Write } from "./source.js";

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
    ...(article.complete === false ? ["summary only"] : []),
    bdi(
      article.file === undefined
        ? article.id
        : shownFileOf({ ...article, file: article.file })
            .split(/[\\/]/)
            .at(-1)!,
    ),
  ];
  return `<article class="text" id="x${i}" aria-labelledby="s${i}" tabindex="-1"><header><h3 id="s${i}" dir="auto">${escapeText(article.source)}</h3>
<p class="facts">${facts.join(" · ")}${when(url, () => ` · <a href="${escapeText(url!)}" rel="noopener noreferrer">source</a>`)}</p></header>
${when(article.title, () => headline(article.title!, title, i))}
<div class="body" lang="en">${isMarkup(article) ? source(article.text, text, i) : lines(article.text, text, i)}</div></article>`;
}

/** Where among the marked stretches the writing is: they are written once, in their order. */
interface Cursor {
  readonly segments: readonly Segment[];
  readonly write: Write;
  readonly id: (segment: number) => string;
  next: number;
}

const cursor = ({ segments }: Marked, text: number, field: "text" | "title", write: Write): Cursor => ({
  segments,
  write,
  id: (segment) => markId({ text, field }, segment),
  next: 0,
});

function headline(title: string, marked: Marked, i: number): string {
  return `<h4 class="title" dir="auto">${inline(0, title.length, cursor(marked, i, "title", plainWriter(title)))}</h4>`;
}

/** Each line of a text as a paragraph. */
function lines(text: string, marked: Marked, i: number): string {
  const at = cursor(marked, i, "text", plainWriter(text));
  const markup: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const behind = end < 0 ? text.length : end + 1;
    const words = inline(start, behind, at);
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

/** The source of a page: its blocks make the lines. */
const source = (text: string, marked: Marked, i: number): string =>
  `<div class="source" dir="auto">${inline(0, text.length, cursor(marked, i, "text", sourceWriter(text, marked.segments)))}</div>`;

/** A stretch of text with its marks. */
function inline(from: number, to: number, at: Cursor): string {
  const parts: string[] = [];
  let start = from;
  for (; at.next < at.segments.length && at.segments[at.next]!.start < to; at.next++) {
    const segment = at.segments[at.next]!;
    parts.push(at.write(start, segment.start), mark(segment, at));
    start = segment.end;
  }
  parts.push(at.write(start, to));
  return parts.join("");
}

function mark({ start, end, owner, closes }: Segment, at: Cursor): string {
  const number = when(closes.length, ` data-n="${closes.join(", ")}"`);
  // A finding is described by its question; what is only agreed on or noted need not be passed through by Tab.
  const about = owner.number ? ` aria-describedby="q${owner.number}"` : ' tabindex="-1"';
  return `<mark id="${at.id(at.next)}" class="${owner.look}"${number}><a href="#${owner.id}"${about}>${at.write(start, end)}</a></mark>`;
}
