import type { Document, Token } from "../document.js";
import { type Marked, markedIn } from "./marks.js";
import type { Range } from "./phrases.js";

/** A sentence in which a quotation counts as one thing, however many sentences stand between its marks. */
export interface Segment extends Range {
  readonly block: number;
}

/** A document seen with its quotation marks. */
export interface Frame {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly marked: readonly Marked[];
  /** Its tokens, marks included. */
  readonly ranges: readonly Range[];
  /** Index of the passage that holds a token; -1 outside. */
  readonly inside: Int32Array;
  readonly segments: readonly Segment[];
  /** Index of the segment of a token. */
  readonly segmentOf: Int32Array;
  /** How far a clause around a token can reach: its segment, and the quotations beside it; half-open. */
  readonly lowOf: Int32Array;
  readonly highOf: Int32Array;
}

/** Lays the marked passages over the tokens and joins the sentences that a passage runs through. Linear. */
export function frameOf(document: Document): Frame {
  const { tokens } = document;
  const marked: Marked[] = [];
  const ranges: Range[] = [];
  const inside = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (const passage of markedIn(document)) {
    while (next < tokens.length && tokens[next]!.end <= passage.outer.start) next++;
    let to = next;
    while (to < tokens.length && tokens[to]!.start < passage.outer.end) to++;
    if (to === next || isNickname(tokens, next, to)) continue;
    inside.fill(marked.length, next, to);
    marked.push(passage);
    ranges.push({ from: next, to });
  }
  const segments: Segment[] = [];
  const segmentOf = new Int32Array(tokens.length).fill(-1);
  let from = -1;
  document.sentences.forEach((sentence, i) => {
    if (sentence.to === sentence.from) return;
    if (from < 0) from = sentence.from;
    const following = document.sentences[i + 1];
    if (following && following.from < following.to) {
      const quote = inside[sentence.to - 1]!;
      if (quote >= 0 && inside[following.from] === quote) return;
    }
    segmentOf.fill(segments.length, from, sentence.to);
    segments.push({ from, to: sentence.to, block: sentence.block });
    from = -1;
  });
  const { lowOf, highOf } = reachOf(inside, segmentOf);
  return { document, tokens, marked, ranges, inside, segments, segmentOf, lowOf, highOf };
}

function reachOf(inside: Int32Array, segmentOf: Int32Array): { lowOf: Int32Array; highOf: Int32Array } {
  const size = inside.length;
  const lowOf = new Int32Array(size);
  const highOf = new Int32Array(size);
  const goesOn = (i: number) => segmentOf[i - 1] === segmentOf[i] && inside[i - 1]! < 0;
  for (let i = 0; i < size; i++) lowOf[i] = i > 0 && goesOn(i) ? lowOf[i - 1]! : i;
  for (let i = size - 1; i >= 0; i--)
    highOf[i] = i + 1 < size && segmentOf[i + 1] === segmentOf[i] && inside[i + 1]! < 0 ? highOf[i + 1]! : i + 1;
  return { lowOf, highOf };
}

/** 'Robert "Bobby" Scott': a name between names is no quotation. */
function isNickname(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  const isName = (t: Token | undefined) => t !== undefined && /^\p{Lu}/u.test(t.text) && t.pos !== "DET";
  const before = tokens[from - 1];
  const after = tokens[to];
  return (
    before?.pos === "PROPN" && after?.pos === "PROPN" && isName(before) && isName(after) && isName(tokens[from + 1])
  );
}
