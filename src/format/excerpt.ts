import type { Evidence } from "../model/article.js";
import type { View } from "./format.js";
import { columnsOf, cutEnd, cutStart, wrap } from "./layout.js";

// Private-use characters stand for the ends of the quote while the lines are being made: a column each, as « and » take.
const OPEN = "\ue000";
const CLOSE = "\ue001";

/** Fewer columns hold no word worth its ellipsis. */
const LEAST = 8;

/** The quoted words, marked, in as much of their paragraph as a few lines hold. */
export function excerptLines(evidence: Evidence, width: number, most: number, view: View): string[] {
  // The last word of a line may not fit: a few columns of each line but the last are lost.
  const room = width * most - (most - 1) * 8 - 2;
  const said = cutEnd(view.places.said(evidence), room);
  // "«Seventeen-year-old…»": no line is broken within a word, and the marks and the ellipsis come on top of it.
  const quote = said.split(" ").some((word) => columnsOf(word) + 2 > width) ? cutEnd(said, width - 2) : said;
  const left = room - columnsOf(quote);
  const { before, after } = left > LEAST ? view.places.around(evidence) : { before: "", after: "" };
  // Two parts before to three after, and what one side leaves goes to the other.
  const head = Math.min(columnsOf(before), Math.max(Math.floor(left * 0.4), left - columnsOf(after)));
  const words = [
    head < columnsOf(before) && head < LEAST ? "" : cutStart(before, head),
    `${OPEN}${quote}${CLOSE}`,
    cutEnd(after, left - head),
  ].join("");
  let inside = false;
  return wrap(words, width).map((line) => {
    let painted = "";
    for (const part of line.split(/(?=\ue000)|(?<=\ue001)/)) {
      const begins = part.startsWith(OPEN);
      const ends = part.endsWith(CLOSE);
      inside ||= begins;
      const plain = part.replace(/[\ue000\ue001]/g, "");
      painted += inside ? view.paint.mark(plain, begins, ends) : plain;
      if (ends) inside = false;
    }
    return painted;
  });
}
