import type { Evidence } from "../../model/article.js";
import { isMarkup } from "../markup.js";
import { wordsOfSource } from "./entities.js";
import { escapeText } from "./escape.js";
import { type Outline, textOf } from "./outline.js";

/** So many letters before and behind the words are shown in a finding. */
const AROUND = 90;

/** What is before, between and behind the quoted words in their paragraph, with every quoted word of it marked. */
export function excerpt(evidence: readonly Evidence[], outline: Outline, letter: string): string {
  const [first] = evidence;
  if (!first) return "";
  const text = textOf(first, outline.articles);
  const article = outline.articles.get(first.article) ?? outline.report.articles.find(({ id }) => id === first.article);
  const show = (words: string) => escapeText(article && isMarkup(article) ? wordsOfSource(words) : words);
  const mark = (words: string) => `<mark class="p${letter}">${show(words)}</mark>`;
  if (text === null) return mark(first.quote);
  const from = startOf(text, first.start);
  const to = endOf(text, first.end);
  const inside = evidence
    .filter((place) => place.field === first.field && place.start >= from && place.end <= to)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const plain = (start: number, end: number) => show(text.slice(start, end));
  // "- Send the mission", "| Date | Monday |": what the line is in its text is of no use here.
  let at = from + (/^\s*(?:(?:[-*•–]|\d{1,2}[.)]|#{1,6}|\|)\s+)?/.exec(text.slice(from, first.start))?.[0].length ?? 0);
  let markup = from > 0 && text[from - 1] !== "\n" ? "…" : "";
  for (const place of inside) {
    if (place.start < at) continue;
    markup += `${plain(at, place.start)}${mark(place.quote)}`;
    at = place.end;
  }
  return `${markup}${plain(at, to).replace(/ ?\|\s*$/, "")}${to < text.length && text[to] !== "\n" ? "…" : ""}`;
}

/** The beginning of the paragraph, or of a word near enough. */
function startOf(text: string, offset: number): number {
  const far = Math.max(0, offset - AROUND);
  const line = text.slice(far, offset).lastIndexOf("\n");
  if (line >= 0) return far + line + 1;
  if (far === 0) return 0;
  const space = text.slice(far, offset).indexOf(" ");
  return space < 0 ? offset : far + space + 1;
}

function endOf(text: string, offset: number): number {
  const window = text.slice(offset, offset + AROUND);
  const line = window.search(/[\r\n]/);
  if (line >= 0) return offset + line;
  if (offset + AROUND >= text.length) return text.length;
  const space = window.lastIndexOf(" ");
  return space < 0 ? offset : offset + space;
}
