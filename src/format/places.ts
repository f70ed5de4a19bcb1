import type { Evidence } from "../model/article.js";
import { untagged } from "../values/untagged.js";
import { filePathOf, STANDARD_INPUT, shownFileOf } from "./file-path.js";
import type { ShownArticle } from "./format.js";
import { markupOf } from "./markup.js";

/** A line and a column, both from 1; columns count UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** From a point to the one after the last character. */
export interface Region {
  readonly from: Point;
  readonly to: Point;
}

/** Places in the articles, for a person. */
export interface Places {
  /** An article for a person: its id, or, where that is not its file's name, the file or the item in it: "feed.xml, item 3". */
  readonly nameOf: (article: string) => string;
  /** "harbour-post:14", "feed.xml, item 3", "harbour-post, headline", or, without the article, "harbour-post". */
  readonly where: (evidence: Evidence) => string;
  /** "14", "headline", or, without the article, nothing. */
  readonly line: (evidence: Evidence) => string;
  /**
   * From where to where in the file that holds the text; null for a headline, without the article, and where the text
   * stands encoded in its file (in JSON, in a feed), so that its lines are none of the file's.
   */
  readonly region: (evidence: Evidence) => Region | null;
  /** The quote on one line; of an article in HTML without its tags. */
  readonly said: (evidence: Evidence) => string;
  /** The words before and after the quote in its paragraph, the same way; empty without the article. */
  readonly around: (evidence: Evidence) => { readonly before: string; readonly after: string };
}

/** Looks places up in the articles, where the caller has them. */
export function placesOf(articles: readonly ShownArticle[]): Places {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const points = new Map<string, (offset: number) => Point>();
  const pointIn = (article: ShownArticle, offset: number): Point => {
    const point = points.get(article.id) ?? pointsOf(article.text);
    points.set(article.id, point);
    return point(offset);
  };
  const inFile = (article: ShownArticle, offset: number): Point => {
    const { line, column } = pointIn(article, offset);
    return {
      line: line + (article.firstLine ?? 1) - 1,
      column: line === 1 ? column + (article.firstColumn ?? 1) - 1 : column,
    };
  };
  const line = (evidence: Evidence): string => {
    const article = byId.get(evidence.article);
    if (evidence.field === "title") return "headline";
    return article ? String(inFile(article, evidence.start).line) : "";
  };
  const isPage = markupOf();
  const isSource = ({ article, field }: Evidence): boolean => {
    const own = byId.get(article);
    return own !== undefined && field === "text" && isPage(own);
  };
  const shown = (evidence: Evidence, words: string): string => oneLine(isSource(evidence) ? untagged(words) : words);
  const alike = likeNamed(articles);
  const nameOf = (id: string): string => {
    const article = byId.get(id);
    return article ? shownNameOf(article, alike) : id;
  };
  return {
    nameOf,
    line,
    said: (evidence) => shown(evidence, evidence.quote).trim(),
    region: (evidence) => {
      const article = byId.get(evidence.article);
      if (!article || evidence.field === "title" || isEncoded(article)) return null;
      return { from: inFile(article, evidence.start), to: inFile(article, evidence.end) };
    },
    where: (evidence) => {
      const article = byId.get(evidence.article);
      const name = nameOf(evidence.article);
      if (evidence.field === "title") return `${name}, headline`;
      return article && !isEncoded(article) ? `${name}:${line(evidence)}` : name;
    },
    around: (evidence) => {
      const article = byId.get(evidence.article);
      const text = article && (evidence.field === "title" ? article.title : article.text);
      if (!text) return { before: "", after: "" };
      // Cut first: a line may be as long as the article.
      const before = text.slice(Math.max(0, evidence.start - CONTEXT), evidence.start);
      const [after = ""] = text.slice(evidence.end, evidence.end + CONTEXT).split("\n", 1);
      return { before: shown(evidence, before.slice(before.lastIndexOf("\n") + 1)), after: shown(evidence, after) };
    },
  };
}

/** Does the text stand encoded in its file, so that its lines are none of the file's? */
const isEncoded = ({ file, firstLine }: ShownArticle): boolean => file !== undefined && firstLine === undefined;

/** "harbour" of "wire/harbour.md". */
const fileStem = (file: string): string => /[^\\/]+?(?=\.[^.\\/]+$|$)/.exec(file)?.[0] ?? file;

/** The names that files of two places share: "harbour" of "a/harbour.md" and "b/harbour.md". */
function likeNamed(articles: readonly ShownArticle[]): ReadonlySet<string> {
  const files = new Set(articles.flatMap((article) => filePathOf(article) ?? []));
  const seen = new Set<string>();
  return new Set([...files].map(fileStem).filter((stem) => seen.size === seen.add(stem).size));
}

/** "harbour" of "wire/harbour.md"; but "b/harbour.md" where another has that name, "feed.xml, item 3" of an item. */
function shownNameOf(article: ShownArticle, alike: ReadonlySet<string>): string {
  const { id, file } = article;
  if (file === undefined) return id;
  if (isEncoded(article)) return shownFileOf({ ...article, file });
  const stem = fileStem(file);
  return (id === stem && !alike.has(stem)) || (file === STANDARD_INPUT && id === "stdin")
    ? id
    : shownFileOf({ ...article, file });
}

/** More than any terminal line shows of the words around a quote. */
const CONTEXT = 300;

/** Spaces of any kind as one; those at the ends stay, as one. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Offsets to lines and columns: one walk over the text, then a binary search a place. */
function pointsOf(text: string): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** The best place of each article. */
export const onePlaceEach = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((place, i) => evidence.findIndex((other) => other.article === place.article) === i);
