import { eventsOf } from "./claims/events.js";
import { extract } from "./claims/extract.js";
import { extractors } from "./claims/preset.js";
import type { Article, ArticleInfo, Notice } from "./model/article.js";
import { InputError } from "./model/errors.js";
import type { Options } from "./model/options.js";
import type { Reading } from "./model/reading.js";
import type { Tagger } from "./model/tagger.js";
import { pluginExtractors } from "./plugins/parts.js";
import { documentOf, evidenceAt } from "./text/document.js";
import { find } from "./text/find.js";
import { fitnessOf } from "./text/fitness.js";
import { mentionsOf } from "./text/mentions.js";
import { timeNotices } from "./text/time-notices.js";
import { timesOf } from "./text/times.js";
import { datingOf } from "./text/undated.js";
import { validateArticle } from "./validate/articles.js";
import { validateOptions } from "./validate/options.js";

/**
 * What one article says. Pure: the same article and options give the same reading. Linear in its length.
 * Throws `InputError` where the article or the options are at fault; `options.tagger` must be there.
 */
export function read(article: Article, options: Options = {}): Reading {
  validateOptions(options);
  validateArticle(article);
  return readValid(article, options, taggerIn(options));
}

/** The tagger that the options must give where none comes with the library. */
export function taggerIn({ tagger }: Options): Tagger {
  if (tagger) return tagger;
  throw new InputError(
    "missing",
    "options.tagger",
    'options.tagger is missing, and secondsource/core has none of its own: give winkTagger of "secondsource/tagger", or import from "secondsource".',
  );
}

/** The same of an article and options that have been checked. */
export function readValid(article: Article, options: Options, tagger: Tagger): Reading {
  const document = documentOf(article, tagger);
  const { english, notices } = fitnessOf(document);
  const sentences = document.sentences.map((sentence) => evidenceAt(document, sentence));
  const reading = {
    schema: "secondsource/reading/1",
    article: document.article,
    sentences,
    notices: [...document.notices, ...summaryNotices(document.article), ...notices],
  } as const;
  // The grammar is English: of another language it would make claims that nobody made.
  if (!english) return { ...reading, mentions: [], events: [], claims: [] };
  const settings = { locale: options.locale ?? "en-US", timezone: options.timezone ?? "UTC" } as const;
  const undated = timesOf(document, settings);
  const dating = datingOf(document, undated);
  const dated = dating.day ? { ...document, article: { ...document.article, publishedAt: dating.day } } : document;
  const found = find(dated, dating.day ? timesOf(dated, settings) : undated);
  const { events, ofSentence } = eventsOf(dated, found);
  return {
    ...reading,
    ...(dating.day ? { day: dating.day } : {}),
    notices: [...reading.notices, ...dating.notices, ...timeNotices(dated, found.times)],
    mentions: mentionsOf(dated, found),
    events,
    claims: extract(dated, found, ofSentence, [...extractors, ...pluginExtractors(options)]),
  };
}

const summaryNotices = ({ id, complete }: ArticleInfo): Notice[] =>
  complete === false
    ? [
        {
          code: "summary-only",
          article: id,
          text: "This is only a summary of the article: what it does not say is held against nobody.",
        },
      ]
    : [];
