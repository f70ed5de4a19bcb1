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
  return { document, tokens, marked, ranges, inside, segments, segmentOf };
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
