import { QUOTING_VERBS } from "../../lexicon/reporting-verbs.js";
import type { Token } from "../document.js";
import { type Cue, firstSubject } from "./cues.js";
import type { Frame } from "./frame.js";
import type { Range } from "./phrases.js";
import { label, signature } from "./signed.js";
import { isStageNote, isTerm, isWork, wordCount } from "./terms.js";

/** A marked passage that is speech, with the cue that gives it to someone; speaker null where nobody is named. */
export interface DirectSpeech {
  /** Index into `Frame.marked`. */
  readonly passage: number;
  readonly speaker: Range | null;
  readonly cue: Cue | null;
}

const NEARBY = 8;

/** Which marked passages are speech, and whose: by the cue after it, before it, else by the quotation before. */
export function directIn(frame: Frame, cues: readonly Cue[]): DirectSpeech[] {
  const { marked, ranges, segments, segmentOf, tokens } = frame;
  const bySegment = new Map<number, Cue[]>();
  for (const cue of cues) {
    const list = bySegment.get(cue.segment);
    if (list) list.push(cue);
    else bySegment.set(cue.segment, [cue]);
  }
  const said: DirectSpeech[] = [];
  let previous: DirectSpeech | null = null;
  for (let p = 0; p < marked.length; p++) {
    const range = ranges[p]!;
    const segment = segmentOf[range.to - 1]!;
    const first = segmentOf[range.from]!;
    if (segment < 0 || isStageNote(frame, p)) continue;
    const here = nearby(bySegment.get(segment) ?? [], range);
    const cue =
      adjacentBefore(frame, here, range) ??
      adjacentAfter(frame, here, bySegment.get(segment + 1), p) ??
      loose(here, range);
    const labelled = label(frame, range);
    if (labelled) {
      previous = { passage: p, speaker: labelled, cue: null };
      said.push(previous);
      continue;
    }
    let speech: DirectSpeech | null = cue ? { passage: p, speaker: cue.speaker, cue } : null;
    if (
      speech &&
      isWork(frame, p) &&
      !(range.from === segments[first]!.from ? isAdjacent : isBefore)(frame, speech.cue!, range)
    )
      continue;
    if (speech && isTerm(frame, speech.cue!, range)) continue;
    if (!speech) {
      const signed = signature(frame, range);
      if (signed) speech = { passage: p, speaker: signed, cue: null };
    }
    if (!speech && tokens[range.from - 1]?.text === ":") {
      const subject = firstSubject(tokens, segments[first]!.from, range.from);
      if (subject) speech = { passage: p, speaker: subject, cue: null };
    }
    if (!speech) {
      const alone = isAlone(frame, range, segments[first]!.from, segments[segment]!.to);
      const words = wordCount(tokens, range);
      if (alone || (words >= 6 && endsLikeSentence(tokens, range))) speech = carried(frame, p, previous, bySegment);
      else if (words >= 5 && !isWork(frame, p)) speech = { passage: p, speaker: null, cue: null };
    }
    if (!speech) continue;
    said.push(speech);
    previous = speech;
  }
  return openedAnew(frame, said);
}

/** Paragraphs left open, each opened anew, are the words of the one whom the last of them names: "“…\n\n“…,” Ruiz said." */
function openedAnew({ marked, segments }: Frame, said: DirectSpeech[]): DirectSpeech[] {
  const chained = (i: number) => {
    const [one, next] = [said[i - 1], said[i]];
    if (!one || !next || next.passage !== one.passage + 1) return false;
    const { open, block } = marked[one.passage]!;
    return open && marked[next.passage]!.block === block + 1;
  };
  // A speaker named in the paragraph itself (by a cue, a label, a signature), or in the one that it goes on from, holds.
  let begun = false;
  const settled = said.map(({ passage, speaker, cue }, i) => {
    const own = cue ? segments[cue.segment]!.block === marked[passage]!.block : speaker !== null;
    begun = own || (chained(i) && begun);
    return begun;
  });
  for (let i = said.length - 1; i > 0; i--) {
    const { speaker, cue } = said[i]!;
    if (speaker && !settled[i - 1] && chained(i)) said[i - 1] = { passage: said[i - 1]!.passage, speaker, cue };
  }
  return said;
}

/** The few cues of a sentence on each side of a passage; by binary search. */
function nearby(cues: readonly Cue[], { from }: Range): readonly Cue[] {
  if (cues.length <= 2 * NEARBY) return cues;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return cues.slice(Math.max(0, low - NEARBY), low + NEARBY);
}

const endsLikeSentence = (tokens: readonly Token[], { to }: Range): boolean =>
  /[.!?…,]$/.test(tokens[to - 2]?.text ?? "") || /[.!?…,]$/.test(tokens[to - 1]!.text);

/** "She said, “…”", "she called it “…”": the last cue before it in its sentence with nothing but its own clause between. */
function adjacentBefore({ tokens, inside }: Frame, cues: readonly Cue[], range: Range): Cue | null {
  for (let c = cues.length - 1; c >= 0; c--) {
    const cue = cues[c]!;
    const end = cue.inverted && cue.speaker ? Math.max(cue.to, cue.speaker.to) : cue.to;
    if (end > range.from) continue;
    // A quotation between: only ": “…”" or ", “…”" right after the cue stays with the nearer one.
    const between = range.from - end;
    const directly =
      between <= 1 || (between <= 12 && /^[,:]$/.test(tokens[range.from - 1]!.text) && clear(inside, end, range.from));
    if (
      directly &&
      !(
        cue.inverted &&
        cue.kind !== "according" &&
        between > 0 &&
        tokens[range.from - 1]!.text !== ":" &&
        tokens[end]?.text !== ","
      )
    )
      return cue;
    return null;
  }
  return null;
}

const clear = (inside: Int32Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (inside[i]! >= 0) return false;
  return true;
};

/** "“…,” she said": the first cue after it, where its words or its speaker's follow at once. */
function adjacentAfter(
  frame: Frame,
  cues: readonly Cue[],
  following: readonly Cue[] | undefined,
  p: number,
): Cue | null {
  const { tokens, ranges, segments, segmentOf } = frame;
  const { to } = ranges[p]!;
  const starts = (cue: Cue) => (cue.speaker ? Math.min(cue.from, cue.speaker.from) : cue.from);
  for (const cue of cues) {
    if (starts(cue) < to) continue;
    let at = to;
    while (at < starts(cue) && /^[,—–-]$/.test(tokens[at]!.text)) at++;
    return at === starts(cue) || cue.kind === "according" ? cue : null;
  }
  // "“Why?” Smith asked." is two sentences to a splitter.
  const segment = segments[segmentOf[to - 1]!]!;
  const after = segments[segmentOf[to - 1]! + 1];
  if (following?.[0] && after && segment.to === to && after.block === segment.block) {
    const cue = following[0];
    const mark = tokens[to - 2]?.text ?? "";
    if (/[?!…,]$/.test(mark) && starts(cue) === after.from && (cue.kind !== "view" || QUOTING_VERBS.has(cue.lemma)))
      return cue;
  }
  return null;
}

/** Any cue of the sentence: one that stands before it rather than after. */
function loose(cues: readonly Cue[], range: Range): Cue | null {
  let before: Cue | null = null;
  for (const cue of cues) if (cue.to <= range.from) before = cue;
  return before ?? cues.find((cue) => cue.from >= range.to && cue.kind !== "view") ?? null;
}

/** Nothing but a comma, a colon or "that" between the passage and its cue or speaker. */
function isAdjacent(frame: Frame, cue: Cue, range: Range): boolean {
  const start = cue.speaker ? Math.min(cue.from, cue.speaker.from) : cue.from;
  const { to } = range;
  if (start < to) return isBefore(frame, cue, range);
  return start - to <= 1 && /[,?!]$/.test(frame.tokens[to - 2]?.text ?? "") && cue.kind !== "view";
}

/** The cue stands right before the passage. */
function isBefore(_frame: Frame, cue: Cue, { from }: Range): boolean {
  const end = cue.speaker ? Math.max(cue.to, cue.speaker.to) : cue.to;
  return from - end <= 1 && end <= from && cue.to === end;
}

/** Is nothing but quotations in these sentences? */
function isAlone({ tokens, inside }: Frame, _range: Range, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (inside[i]! < 0 && tokens[i]!.pos !== "PUNCT") return false;
  return true;
}

/** A quotation without a cue of its own: the speaker of the one before it in the paragraph, or of the sentence before. */
function carried(
  frame: Frame,
  p: number,
  previous: DirectSpeech | null,
  bySegment: ReadonlyMap<number, readonly Cue[]>,
): DirectSpeech {
  const { marked, ranges, segmentOf, segments } = frame;
  const block = marked[p]!.block;
  const segment = segmentOf[ranges[p]!.from]!;
  const before = segments[segment - 1];
  const cues = (bySegment.get(segment - 1) ?? []).slice(-NEARBY);
  const nearest =
    cues.filter((cue) => cue.speaker && cue.kind !== "view").at(-1) ?? cues.filter((c) => c.speaker).at(-1);
  if (
    previous &&
    marked[previous.passage]!.block === block &&
    before?.block === block &&
    segmentOf[ranges[previous.passage]!.to - 1]! >= segment - 1
  )
    return { passage: p, speaker: previous.speaker, cue: previous.cue };
  if (nearest) return { passage: p, speaker: nearest.speaker, cue: nearest };
  if (previous && marked[previous.passage]!.block >= block - 1)
    return { passage: p, speaker: previous.speaker, cue: previous.cue };
  return { passage: p, speaker: null, cue: null };
}
