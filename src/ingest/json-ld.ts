import { InputError } from "../model/errors.js";
import { articleOf, formatOfText, hostOf, isCut } from "./article.js";
import { faulty, type Ingest, stemOf } from "./item.js";
import { itemAt, type Place, placeName } from "./place.js";
import { correctionNotices } from "./status.js";
import { isObject, type Json, listOf, textIn } from "./values.js";

/** What schema.org's NewsArticle says of an article. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly body: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  /** What its publisher says was corrected in it. */
  readonly corrections: readonly string[];
}

// NewsArticle, ReportageNewsArticle, AnalysisNewsArticle, "schema:NewsArticle", "https://schema.org/BlogPosting"
const TYPE = /(?:^|[/:#])(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle)$/;

const isArticle = (node: Json): boolean =>
  [...listOf(node["@type"]), ...listOf(node.type)].some((type) => TYPE.test(String(type)));

/** Is it JSON-LD? */
export const isLinkedData = (value: Json): boolean =>
  value["@graph"] !== undefined || value["@context"] !== undefined || value["@type"] !== undefined;

/** Levels of nesting that are looked through, lists among them: a page that holds an article that is part of a list. */
const DEEPEST = 12;

/** Every article in a value of JSON-LD: alone, in a list, in @graph, or as the main thing of a page. */
export function linkedArticlesOf(value: unknown): LinkedArticle[] {
  const nodes: Json[] = [];
  const walk = (part: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(part)) for (const member of part) walk(member, depth + 1);
    if (!isObject(part)) return;
    nodes.push(part);
    for (const key of [
      "@graph",
      "mainEntity",
      "mainEntityOfPage",
      "itemListElement",
      "item",
      "publisher",
      "author",
      "hasPart",
    ])
      if (part[key] !== undefined) walk(part[key], depth + 1);
  };
  walk(value, 0);
  const byId = new Map(
    nodes.flatMap((node) =>
      Object.keys(node).length > 1 && textIn(node["@id"]) ? [[textIn(node["@id"])!, node] as const] : [],
    ),
  );
  /** The name of a thing that stands here, or elsewhere under its id. */
  const nameOf = (part: unknown): string | undefined => {
    if (!isObject(part)) return textIn(part);
    return textIn(listOf(part.name)[0]) ?? textIn(listOf(byId.get(textIn(part["@id"]) ?? "")?.name)[0]);
  };
  return [...new Set(nodes)].filter(isArticle).map((node) => {
    const names = (key: string) => listOf(node[key]).flatMap((part) => nameOf(part) ?? []);
    const page = listOf(node.mainEntityOfPage)[0];
    return {
      headline: textIn(listOf(node.headline)[0]) ?? textIn(listOf(node.name)[0]),
      body: textIn(listOf(node.articleBody)[0]),
      published: textIn(node.datePublished) ?? textIn(node.dateModified) ?? textIn(node.dateCreated),
      publisher: names("publisher")[0] ?? names("sourceOrganization")[0] ?? names("provider")[0],
      authors: [...names("author"), ...names("creator")],
      // A text, or a CorrectionComment.
      corrections: listOf(node.correction).flatMap(
        (part) => textIn(isObject(part) ? (part.text ?? part.description ?? part.headline) : part) ?? [],
      ),
      url: textIn(listOf(node.url)[0]) ?? (isObject(page) ? (textIn(page.url) ?? textIn(page["@id"])) : textIn(page)),
    };
  });
}

/** The articles of a file that is nothing but JSON-LD. */
export function linkedDataArticlesOf(name: string, value: Json, place: Place): Ingest {
  const found = linkedArticlesOf(value).filter(({ body }) => body !== undefined);
  if (!found.length)
    return faulty(
      new InputError(
        "no-text",
        place.file,
        `${placeName(place)}: there is no NewsArticle with an articleBody in this JSON-LD. Give the page itself.`,
      ),
    );
  const parts = found.map(({ headline, body = "", published, publisher, authors, url, corrections }, i) => {
    const at = found.length > 1 ? itemAt(place, i + 1) : place;
    const fields = {
      place: at,
      title: headline,
      text: body,
      format: formatOfText(body),
      sources: [publisher, hostOf(url), ...authors, stemOf(name)],
      published,
      url,
      complete: !isCut(body),
    };
    return articleOf(fields, correctionNotices(placeName(at), corrections));
  });
  return { articles: parts.flatMap((p) => p.articles), notices: parts.flatMap((p) => p.notices), faults: [] };
}
