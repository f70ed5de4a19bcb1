import { InputError } from "../model/errors.js";
import { furnitureOf } from "../text/furniture.js";
import { type Element, type Markup, markupOf } from "../text/markup.js";
import { articleOf, formatOfText, hostOf, lengthOf } from "./article.js";
import { faulty, type Ingest, notice, stemOf } from "./item.js";
import { headOf } from "./page-head.js";
import { placeName } from "./place.js";
import { articleBlocks } from "./readability.js";
import { correctionNotices } from "./status.js";

/** Characters that a block of running text has at least, white space aside; headlines, buttons and bylines have fewer. */
const PARAGRAPH = 40;
/** The same of one that ends in a stop. */
const SENTENCE = 25;
/** The article's data are taken for its text where the page shows less than this part of them. */
const SHOWN = 0.5;

/**
 * The article of an HTML page. Its text is a slice of the page as given, from its first block to its last; what the
 * page's data (JSON-LD) has as its body is the text only where the page itself shows none.
 */
export async function pageArticleOf(name: string, html: string): Promise<Ingest> {
  const markup = markupOf(html);
  const head = headOf(html, markup.elements);
  const sources = [head.publisher, hostOf(head.url), ...head.authors, stemOf(name)];
  const fields = { place: { file: name }, title: head.title, sources, published: head.published, url: head.url };
  const corrections = correctionNotices(placeName(name), head.corrections);
  const isPage = /<(?:!doctype|html|head|body)\b/i.test(html);
  const part = isPage ? await partOf(html, markup) : wholeOf(html, markup);
  const data = head.body;
  if (data !== undefined && (part?.letters ?? 0) < SHOWN * lengthOf(data))
    return articleOf({ ...fields, text: data, format: formatOfText(data) }, [
      ...corrections,
      notice(
        "article-body",
        `${placeName(name)}: the page itself shows ${part ? "little" : "nothing"} of the article; its text was taken from the page's data (articleBody).`,
      ),
    ]);
  if (!part)
    return faulty(
      new InputError(
        "no-article",
        name,
        `${placeName(name)}: there is no article on this page, only ${markup.elements.length ? "menus, links or short lines" : "no text at all"}. Save the page once it is shown in full, or give the article's text.`,
      ),
    );
  const before = html.slice(0, part.start);
  const own = {
    ...fields,
    text: html.slice(part.start, part.end),
    format: "html" as const,
    firstLine: before.split("\n").length,
    firstColumn: part.start - before.lastIndexOf("\n"),
  };
  return articleOf(own, corrections);
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Characters of text in it, furniture and white space aside. */
  readonly letters: number;
}

/** A piece of HTML without the frame of a page is all article. */
function wholeOf(html: string, markup: Markup): Part | null {
  const letters = lettersOf(shownOf(html, markup));
  const text = markup.elements.length ? letters : html.trim().length;
  return text ? { start: 0, end: html.length, letters: text } : null;
}

/** The article's part of a page: by Readability; where that finds nothing, all that is no furniture. */
async function partOf(html: string, markup: Markup): Promise<Part | null> {
  const shown = shownOf(html, markup);
  const kept = await articleBlocks(html, markup.elements);
  const found = kept?.flatMap((index) => markup.elements[index] ?? []).filter((element) => shown.has(element)) ?? [];
  const blocks = hasParagraph(html, found) ? found : [...shown].filter((element) => element.name !== "title");
  if (!hasParagraph(html, blocks)) return null;
  // The headline is the title already.
  const first = blocks.findIndex(({ name }) => name !== "h1");
  const spans = blocks.slice(Math.max(0, first)).map((block) => spanOf(block, markup.elements));
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), html.length),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
    letters: lettersOf(blocks),
  };
}

/** A block with its tags; of one that holds others, only the text of its own: "<div><nav>…</nav> The ferry …</div>". */
function spanOf(block: Element, elements: readonly Element[]): { start: number; end: number } {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.start <= block.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < elements.length && elements[i]!.start < block.end; i++)
    if (elements[i]!.own) return { start: block.ownFrom, end: block.ownTo };
  return block;
}

const hasParagraph = (html: string, blocks: readonly Element[]): boolean =>
  blocks.some(
    ({ own, letters, linked, ownFrom, ownTo }) =>
      linked < 0.5 * letters &&
      (own >= PARAGRAPH ||
        (own >= SENTENCE && /[.!?]["'”’)]?\s*$/.test(html.slice(Math.max(ownFrom, ownTo - 20), ownTo)))),
  );

const lettersOf = (blocks: Iterable<Element>): number => [...blocks].reduce((sum, { own }) => sum + own, 0);

/** The blocks with text of their own that are no furniture. */
function shownOf(html: string, markup: Markup): Set<Element> {
  const hidden = furnitureOf(html, markup);
  let next = 0;
  return new Set(
    markup.elements.filter((element) => {
      while (next < hidden.length && hidden[next]!.end <= element.start) next++;
      return element.own > 0 && !(next < hidden.length && hidden[next]!.start <= element.start);
    }),
  );
}
