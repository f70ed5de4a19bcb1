import { decodeEntities } from "../text/entities.js";

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
