import { type Document, type Sentence, sentenceAt, type Token } from "../../text/document.js";
import type { Found, NameSpan, QuantitySpan } from "../../text/found.js";
import { inside, type Span } from "../../text/offsets.js";

/** A quantity where it stands. */
export interface Place {
  readonly document: Document;
  readonly found: Found;
  readonly quantity: QuantitySpan;
  readonly sentence: Sentence;
  /** Its tokens, half-open indices into `Document.tokens`. */
  readonly from: number;
  readonly to: number;
  /** First token after the noun it counts, or after itself. */
  readonly after: number;
}

export function placeOf(document: Document, found: Found, quantity: QuantitySpan): Place | null {
  const sentence = sentenceAt(document, quantity.start);
  if (!sentence || quantity.start >= sentence.end) return null;
  const from = tokenAt(document, sentence, quantity.start);
  const to = tokenAt(document, sentence, quantity.end);
  const head = quantity.head && quantity.head.start >= quantity.start ? quantity.head : null;
  const after = head && head.end <= sentence.end ? Math.max(to, tokenAt(document, sentence, head.end)) : to;
  return { document, found, quantity, sentence, from, to, after };
}

/** Index of the first token of a sentence that ends behind an offset; by binary search. */
export function tokenAt(document: Document, sentence: Sentence, offset: number): number {
  let low = sentence.from;
  let high = sentence.to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names of one type in a sentence. */
export const namesIn = (found: Found, sentence: Span, type: NameSpan["type"]): readonly NameSpan[] =>
  inside(found.names, sentence).filter((name) => name.type === type);

/** The fullest form of a name. */
export const nameOf = (found: Found, name: NameSpan): string => found.named[name.named]!.name;

/** The last name before the number. */
export const lastBefore = (names: readonly NameSpan[], quantity: Span): NameSpan | undefined =>
  names.filter((name) => name.end <= quantity.start).at(-1);

/** The token at an index if it is of the place's sentence. */
export const tokenOf = (place: Place, at: number): Token | undefined =>
  at >= place.sentence.from && at < place.sentence.to ? place.document.tokens[at] : undefined;

export const wordAt = (place: Place, at: number): string => tokenOf(place, at)?.lower ?? "";

/** The words of the claim: the quantity and the noun it counts, or what stands before it: "mother of 12", "wounding at least 90". */
export function wordsOfClaim(place: Place): Span {
  const { quantity, sentence } = place;
  const head = quantity.head;
  const counted =
    head && head.start >= quantity.end && head.end - quantity.start <= LONGEST && head.end <= sentence.end;
  if (counted) return { start: quantity.start, end: head.end };
  let from = place.from;
  while (from > place.from - 3 && /^\p{L}/u.test(wordAt(place, from - 1)) && wordAt(place, from - 1) !== "and") from--;
  const start = tokenOf(place, from)?.start ?? quantity.start;
  return {
    start: quantity.end - start <= LONGEST ? Math.min(start, quantity.start) : quantity.start,
    end: quantity.end,
  };
}

/** Characters; a longer quote tells less. */
const LONGEST = 55;
