import type { Article, ArticleInfo, Evidence, Field, Notice } from "../model/article.js";
import type { PartOfSpeech, Tagger } from "../model/tagger.js";
import type { KnownWord } from "../values/known.js";
import type { Block } from "./blocks.js";
import { blocksOf } from "./blocks.js";
import { clean } from "./clean.js";
import { type OffsetMap, rawEnd, rawStart, type Span } from "./offsets.js";
import { sentencesOf } from "./sentences.js";
import { anchor } from "./tokens.js";

/** A token of the clean text. */
export interface Token extends Span {
  /** As it stands in the clean text. */
  readonly text: string;
  /** The text in lower case, as the lists have it. */
  readonly lower: string;
  /** Lower case. */
  readonly lemma: string;
  /** Its part of speech in this sentence. */
  readonly pos: PartOfSpeech;
  /** What the lists know of its form and its lemma: bits of `SIGNS`. */
  readonly signs: number;
  /** What is known of the word as written. */
  readonly known: KnownWord;
}

/** A sentence, a headline, a list item or a table cell. */
export interface Sentence extends Span {
  /** Its place in `Document.sentences`. */
  readonly index: number;
  /** Index into `Document.blocks`. */
  readonly block: number;
  /** Its tokens, half-open indices into `Document.tokens`. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
  /** The signs of all its tokens together. */
  readonly signs: number;
}

/**
 * An article made ready: title and body as one clean text, cut into blocks, sentences and tokens.
 * All spans are clean offsets; `evidenceAt` is the only way back to the article.
 */
export interface Document {
  /** The article without its text. */
  readonly article: ArticleInfo;
  /** Title and text as the caller gave them. */
  readonly raw: {
    /** The headline; "" where there is none. */
    readonly title: string;
    /** The body. */
    readonly text: string;
  };
  /** Title and body as one text: damaged characters mended, markup gone. */
  readonly clean: string;
  /** Where the body begins in `clean`: before it stands the title. */
  readonly bodyStart: number;
  /** The ways from clean back to raw offsets. */
  readonly maps: {
    /** That of the headline. */
    readonly title: OffsetMap;
    /** That of the body, whose clean offsets begin at `bodyStart`. */
    readonly text: OffsetMap;
  };
  /** Its lines and paragraphs, in order. */
  readonly blocks: readonly Block[];
  /** Its sentences, in order; none of a table of contents. */
  readonly sentences: readonly Sentence[];
  /** Its tokens, sentence by sentence. */
  readonly tokens: readonly Token[];
  /** What was mended or doubtful. */
  readonly notices: readonly Notice[];
}

/** Cleans, splits and tags one article. Linear in its length. */
export function documentOf(article: Article, tagger: Tagger): Document {
  const { text } = article;
  const title = clean(article.title ?? "", "text");
  const body = clean(text, article.format);
  const bodyStart = title.text ? title.text.length + 1 : 0;
  const cleanText = title.text ? `${title.text}\n${body.text}` : body.text;
  const blocks = blocksOf(cleanText, bodyStart);
  // One call for the whole text: a tagger's start costs more than a line of a table.
  const all = anchor(cleanText, tagger(cleanText));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  for (let block = 0; block < blocks.length; block++) {
    // A table of contents says nothing of its own.
    if (blocks[block]!.kind === "contents") continue;
    for (const cell of blocks[block]!.cells) {
      for (const span of sentencesOf(cleanText.slice(cell.start, cell.end), cell.start)) {
        while (next < all.length && all[next]!.start < span.start) next++;
        const from = tokens.length;
        let signs = 0;
        for (; next < all.length && all[next]!.start < span.end; next++) {
          tokens.push(all[next]!);
          signs |= all[next]!.signs;
        }
        const { start, end } = span;
        sentences.push({ start, end, index: sentences.length, block, from, to: tokens.length, signs });
      }
    }
  }
  const draft = {
    article: infoOf(article),
    raw: { title: article.title ?? "", text },
    clean: cleanText,
    bodyStart,
    maps: { title: title.map, text: body.map },
    blocks,
    sentences,
    tokens,
  };
  const notices = [...title.faults, ...body.faults.map((f) => shift(f, bodyStart))].map(
    ({ code, text: words, span }) => ({
      code,
      article: article.id,
      text: words,
      evidence: evidenceAt({ ...draft, notices: [] }, span),
    }),
  );
  return { ...draft, notices };
}

/** The article's own fields without its text; what else the caller keeps on it does not travel. */
const infoOf = ({ id, source, title, format, publishedAt, url, complete }: Article): ArticleInfo => ({
  id,
  source,
  ...(title === undefined ? {} : { title }),
  ...(format === undefined ? {} : { format }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
  ...(url === undefined ? {} : { url }),
  ...(complete === undefined ? {} : { complete }),
});

const shift = <T extends { readonly span: Span }>(fault: T, by: number): T => ({
  ...fault,
  span: { start: fault.span.start + by, end: fault.span.end + by },
});

export const fieldAt = (document: Document, offset: number): Field => (offset < document.bodyStart ? "title" : "text");

/** The place in the article behind a clean span. A span lies in one field and is not empty. */
export function evidenceAt(document: Document, { start: from, end: to }: Span): Evidence {
  const field = fieldAt(document, from);
  const shift = field === "title" ? 0 : document.bodyStart;
  const map = document.maps[field];
  const start = rawStart(map, from - shift);
  const end = rawEnd(map, to - shift);
  return { article: document.article.id, field, start, end, quote: document.raw[field].slice(start, end) };
}

/** The clean words of a span. */
export const textOf = (document: Document, span: Span): string => document.clean.slice(span.start, span.end);

/** The sentence that holds a clean offset; by binary search. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** The tokens of a sentence. */
export const tokensOf = (document: Document, sentence: Sentence): readonly Token[] =>
  document.tokens.slice(sentence.from, sentence.to);
