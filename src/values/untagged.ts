import { decodeEntities } from "./entities.js";

/** Words of a piece of HTML as a person reads them: without tags, also those that the piece begins or ends within. */
export const untagged = (html: string): string =>
  decodeEntities(
    html
      .replace(/^[^<>]*>/, "")
      .replace(/<[^<>]*$/, "")
      // A paragraph's end parts words, the end of emphasis does not.
      .replace(/<\/?(?:p|div|li|td|th|tr|h[1-6]|br|blockquote)\b[^<>]*>/gi, " ")
      .replace(/<[^<>]*>/g, ""),
  );

/** "<b>", "</a>", "&amp;", "&#8217;": what the source of a page has, and prose has not. */
const MARKUP = /<\/?[a-z][^<>]*>|&#?\w+;/i;

/** The words of a quote for a sentence of our own: of the source of a page without its tags, of prose as they stand. */
export const wordsOfQuote = (quote: string): string =>
  MARKUP.test(quote) ? untagged(quote).replace(/\s+/g, " ").trim() : quote;

/** A quote with its tags and character references as spaces, so that places in it stay where they are. */
export const blanked = (quote: string): string =>
  MARKUP.test(quote) ? quote.replace(ALL_MARKUP, (markup) => " ".repeat(markup.length)) : quote;

const ALL_MARKUP = new RegExp(MARKUP.source, "gi");
