import type { ArticleFormat, Notice } from "../model/article.js";
import { decodeEntities } from "../values/entities.js";
import { type Ingest, type Ingested, notice } from "./item.js";
import { isoOf } from "./moments.js";
import { type Place, placeName, placeOf } from "./place.js";

/** What a container says of an article, as it says it; what is missing or blank is left out. */
export interface Fields {
  /** The file, and the item in it. */
  readonly place: Place;
  readonly text: string;
  readonly format: ArticleFormat;
  readonly id?: string | undefined;
  /** May be marked up. */
  readonly title?: string | undefined;
  /** Names of who published it, best first; the first that is there is taken. */
  readonly sources: readonly (string | undefined)[];
  /** Any way of writing a date that feeds know. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** False for a summary. */
  readonly complete?: boolean;
  readonly firstLine?: number;
  readonly firstColumn?: number;
}

/** An article from its fields; a date that is none is told and left out. `notices` are about this article. */
export function articleOf(fields: Fields, notices: readonly Notice[] = []): Ingest {
  const { place, text, format, complete, firstLine, firstColumn } = fields;
  const published = filled(fields.published);
  const publishedAt = published === undefined ? undefined : isoOf(published);
  const title = filled(plainOf(fields.title));
  const id = filled(fields.id);
  const url = filled(fields.url);
  const source = fields.sources.map((name) => filled(plainOf(name))).find((name) => name !== undefined);
  const article: Ingested = {
    ...(id === undefined ? {} : { id }),
    ...(source === undefined ? {} : { source }),
    ...(title === undefined ? {} : { title }),
    text,
    format,
    ...(publishedAt ? { publishedAt } : {}),
    ...(url === undefined ? {} : { url }),
    ...(complete === false ? { complete } : {}),
    ...placeOf(place),
    ...(firstLine === undefined ? {} : { firstLine }),
    ...(firstColumn === undefined || firstColumn === 1 ? {} : { firstColumn }),
  };
  const undated =
    publishedAt === null
      ? [
          notice(
            "bad-date",
            `${placeName(place)}: its date ${JSON.stringify(published)} is none that is known; it was left out.`,
          ),
        ]
      : [];
  const told = [...undated, ...notices];
  return {
    articles: [article],
    notices: id === undefined ? told : told.map((one) => ({ ...one, article: id })),
    faults: [],
  };
}

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

// "<em>Aurora</em>", "<br />"; "<late>" is no tag
const TITLE_TAG = /<\/?(?:a|abbr|b|br|cite|em|h[1-6]|i|mark|p|q|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** A headline or a name: without tags, entities read, on one line. */
const plainOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : decodeEntities(text.replace(TITLE_TAG, "")).replace(/\s+/g, " ");

// "<p>", "&amp;"
const MARKED = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** A text out of a container: marked up, or prose. */
export const formatOfText = (text: string): ArticleFormat => (MARKED.test(text) ? "html" : "text");

/** Length of what is to be read of a text, about: without tags. */
export const lengthOf = (text: string): number => text.replace(/<[^<>]*>/g, "").trim().length;

/** "https://www.herald.example/a" is "herald.example"; nothing where there is no such address. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s]+)/i.exec(url?.trim() ?? "")?.[1]?.toLowerCase();
}

// "… [&#8230;]", "Read more", "Continue reading →", "The post X appeared first on Y."
const CUT =
  /(?:\[?\s*(?:…|\.\.\.|&#8230;|&hellip;|&#x2026;)\s*\]?|\bread (?:more|on|the full (?:story|article))\W{0,5}|\bcontinue reading[^\n.]{0,150})$/i;

/** Does a text break off where a feed cut it? */
export const isCut = (text: string): boolean =>
  CUT.test(
    text
      .slice(-2000)
      .replace(/<[^<>]*>/g, "")
      .replace(/\s*The post [^\n]{0,300} (?:appeared first on|first appeared on) [^\n]{0,200}$/i, "")
      .trimEnd(),
  );
