import { FATES } from "../lexicon/figure-roles.js";
import { type Document, textOf } from "../text/document.js";
import { type Span, within } from "../text/offsets.js";
import type { Figure } from "../values/figure.js";
import { foldWord, stem } from "../values/words.js";
import type { Draft, Extractor } from "./draft.js";

/** A label is short: "Deaths", "Ticket price". */
const LABEL = 40;
// "- Start: 5 March 2025", "Employees: 5,000"
const LINE = /^([\p{L}][\p{L} '’-]{1,38}?)\s*:\s+(\S.{0,60})$/u;

/** A number that a fact box gives, with the keys of its label: "Deaths | 17", "- Bands: 40". */
export const boxClaims: Extractor = (document, found) =>
  document.blocks.flatMap((block) => {
    const row = rowOf(document, block);
    if (!row) return [];
    const numbers = within(found.quantities, row.value);
    const [number] = numbers;
    if (numbers.length !== 1 || !number || number.form === "ordinal" || within(found.times, row.value).length)
      return [];
    const keys = row.label
      .split(/[\s-]+/)
      .map((word) => stem(foldWord(word)))
      .filter((key) => key.length > 2);
    const fate = FATES.find(({ nouns, verbs }) =>
      row.label
        .toLowerCase()
        .split(" ")
        .some((word) => nouns.has(word) || verbs.has(word)),
    );
    const { min, max, unit, approximate } = number;
    const value: Figure & { readonly label: readonly string[]; readonly words: string } = {
      min,
      max,
      unit,
      approximate,
      of: null,
      noun: keys.at(-1) ?? null,
      subset: null,
      part: false,
      period: false,
      label: keys,
      words: row.label,
    };
    return [
      {
        kind: "figure",
        subject: null,
        attribute: `box:${fate?.id ?? keys.join(" ")}`,
        value,
        spans: [
          { start: number.start, end: number.end },
          { start: block.start, end: block.end },
        ],
        polarity: "affirmed",
        modality: "stated",
      } satisfies Draft,
    ];
  });

interface Row {
  readonly label: string;
  readonly value: Span;
}

function rowOf(document: Document, block: Document["blocks"][number]): Row | null {
  const [first, second] = block.cells;
  if (!first) return null;
  if (block.kind === "row") {
    // Two columns: more are a table of many things.
    if (!second || block.cells.length !== 2) return null;
    const label = textOf(document, first).trim();
    return label.length <= LABEL && /\p{L}/u.test(label) ? { label, value: second } : null;
  }
  if (block.kind === "contents" || block.kind === "title") return null;
  const [, label, told] = LINE.exec(textOf(document, block)) ?? [];
  return label && told ? { label, value: { start: block.end - told.length, end: block.end } } : null;
}
