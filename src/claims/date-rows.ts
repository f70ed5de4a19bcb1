import { EVENT_CLASS } from "../lexicon/events.js";
import { type Document, textOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import { within } from "../text/offsets.js";
import { wordsOf } from "../values/words.js";
import type { Draft } from "./draft.js";

// "Date", "When", "Dates held", "Day"
const LABEL = /^(?:event |meeting )?(?:dates?|days?|when|held on)\b.{0,12}$/i;
// "Date: 3 May 2024" of a list
const LEAD = /^((?:event |meeting )?(?:dates?|days?|when|held on)):\s/i;

/**
 * A fact box: the row "Date | 3 May 2024" under "The talks at a glance" dates those talks. The event is that of the
 * heading above, else that of the title; without one the row says nothing that can be compared.
 */
export function rowDates(document: Document, found: Found): Draft[] {
  return document.blocks.flatMap((block) => {
    const [label, cell] = block.cells;
    const isRow = block.kind === "row" && label && cell && LABEL.test(textOf(document, label));
    const isItem =
      (block.kind === "item" || block.kind === "paragraph" || block.kind === "heading") &&
      block.end - block.start < 80 &&
      LEAD.test(textOf(document, block));
    if (!isRow && !isItem) return [];
    const times = within(found.times, isRow ? cell : block).filter((time) => time.from !== null);
    const heading = block.heading === null ? null : document.blocks[block.heading]!;
    const named = (heading && eventIn(document, heading)) ?? eventIn(document, { start: 0, end: document.bodyStart });
    if (times.length !== 1 || !named) return [];
    const [time] = times;
    const { timex, from, to, stated } = time!;
    return [
      {
        kind: "date",
        subject: named.word,
        attribute: `row:${named.type}`,
        value: { timex, from, to, stated, role: "on", event: named.type, about: [] },
        spans: [time!],
      },
    ];
  });
}

/** The last event noun of a heading, with its class. */
function eventIn(document: Document, span: { start: number; end: number }): { word: string; type: string } | null {
  for (const { text } of wordsOf(textOf(document, span)).reverse()) {
    const type = EVENT_CLASS.get(text.toLowerCase());
    if (type) return { word: text.toLowerCase(), type };
  }
  return null;
}
