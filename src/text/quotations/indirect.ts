import type { Token } from "../document.js";
import { type Cue, isAddressed } from "./cues.js";
import type { Frame } from "./frame.js";
import { phraseStartingAt, type Range } from "./phrases.js";

const ADJUNCT = /^(?:on|in|at|during|after|before|to|via|from|by|through|late|early|earlier|last|this)$/i;
const TIME_LEAD = /^(?:last|this|next|late|early|earlier)$/i;
const TIME_WORD = /(?:day|week|month|year|morning|evening|afternoon|night|spring|summer|autumn|fall|winter)$/i;
/** No clause begins with them: "said of the plan", "said when asked", "said as he left". */
const NO_CLAUSE = /^(?:of|about|as|when|while|because|with|for|than|like|so)$/i;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|later|again)$/i;

/** What a cue gives to its speaker outside the marks; null where it is all between them, or nothing. */
export function contentOf(frame: Frame, cue: Cue, next: Cue | undefined): Range | null {
  if (cue.kind === "quoting") return null;
  const { tokens, segments } = frame;
  const segment = segments[cue.segment]!;
  const high = lastWord(tokens, segment);
  const rest = afterCue(frame, cue, high);
  const starts = cue.speaker ? Math.min(cue.from, cue.speaker.from) : cue.from;
  const ended = rest >= high || /^[,;)—–]$/.test(tokens[rest]!.text);
  if (ended && cue.kind !== "view") {
    const preposed = before(frame, starts, segment);
    if (preposed) return preposed;
    // "Police said, the bridge was closed": not "“…,” she said, smiling".
    if (starts <= segment.from + 1 && rest < high && tokens[rest]!.text === ",")
      return trimmed(frame, { from: rest + 1, to: high });
    return null;
  }
  if (rest >= high || (cue.kind === "speech" && opensNoClause(tokens, rest))) return null;
  // "spoke on condition of anonymity" tells how, not what.
  if (/^conditions?$/.test(tokens[rest + 1]?.lower ?? "") || /^(?:anonymously|anonymity)$/.test(tokens[rest]!.lower))
    return null;
  return trimmed(frame, { from: rest, to: endOf(frame, cue, rest, high, next) });
}

const opensNoClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === ":" ||
  (NO_CLAUSE.test(tokens[at]!.text) && tokens[at]!.pos !== "ADV" && tokens[at + 1]?.pos !== "NUM");

/** Where the content begins after the cue: past "on Monday", "told reporters", "that". */
function afterCue(frame: Frame, cue: Cue, high: number): number {
  const { tokens } = frame;
  let i = cue.to;
  if (cue.inverted && cue.speaker) i = Math.max(i, cue.speaker.to);
  if (isAddressed(cue) && !cue.inverted) {
    const whom = phraseStartingAt(tokens, frame.highOf[cue.from]!, i);
    if (whom) i = whom.to;
  }
  if (cue.kind !== "view")
    for (let turn = 0; turn < 3 && i < high; turn++) {
      const t = tokens[i]!;
      if (TIME_LEAD.test(t.text) && TIME_WORD.test(tokens[i + 1]?.text ?? "")) i += 2;
      else if (DAY.test(t.text) || (t.pos === "ADV" && i + 1 < high && /^(?:that|[,.])$/.test(tokens[i + 1]!.text)))
        i++;
      else if (ADJUNCT.test(t.text) && t.pos === "ADP" && frame.inside[i]! < 0) {
        const phrase = phraseStartingAt(tokens, high, i + 1);
        // "said on Monday that", "said in a statement.": an adjunct only where a clause or the end follows.
        if (!phrase && !DAY.test(tokens[i + 1]?.text ?? "")) break;
        i = phrase ? phrase.to : i + 2;
      } else break;
    }
  if (i < high && /^that$/i.test(tokens[i]!.text)) i++;
  return i;
}

/** "The bridge was closed, police said": the clause before the cue. */
function before(frame: Frame, starts: number, segment: Range): Range | null {
  const { tokens } = frame;
  let to = starts;
  if (to > segment.from && /^(?:,|—|–|-)$/.test(tokens[to - 1]!.text)) to--;
  else if (to > segment.from && frame.inside[to - 1]! < 0) return null;
  let from = segment.from;
  for (let i = to - 1; i > segment.from; i--)
    if (tokens[i]!.text === ";" && frame.inside[i]! < 0) {
      from = i + 1;
      break;
    }
  return to - from >= 3 ? trimmed(frame, { from, to }) : null;
}

/** Where the content ends: at another's cue that is joined by "and", at the sentence's end, for views at the comma. */
function endOf(frame: Frame, cue: Cue, from: number, high: number, next: Cue | undefined): number {
  const { tokens, inside } = frame;
  let to = high;
  if (next && next.segment === cue.segment && next.from > from) {
    const starts = next.speaker && next.speaker.from > from ? Math.min(next.from, next.speaker.from) : next.from;
    const joint = tokens[starts - 1];
    if (
      joint &&
      starts - 1 > from &&
      (/^[,;]$/.test(joint.text) || joint.pos === "CCONJ" || /^(?:while|although|though|as)$/i.test(joint.text))
    )
      to = starts - 1;
  }
  if (cue.kind === "view")
    for (let i = from + 1; i < to; i++) if (inside[i]! < 0 && /^[,;—–]$/.test(tokens[i]!.text)) return i;
  return to;
}

/** Without the stop. */
function lastWord(tokens: readonly Token[], { from, to }: Range): number {
  let high = to;
  while (high > from && /^[.!?…]+$/.test(tokens[high - 1]!.text)) high--;
  return high;
}

/** Cuts punctuation at both ends; null where less than two words outside the marks remain. */
function trimmed({ tokens, inside }: Frame, range: Range): Range | null {
  let { from, to } = range;
  while (from < to && tokens[from]!.pos === "PUNCT" && inside[from]! < 0) from++;
  while (to > from && (tokens[to - 1]!.pos === "CCONJ" || (tokens[to - 1]!.pos === "PUNCT" && inside[to - 1]! < 0)))
    to--;
  let outside = 0;
  for (let i = from; i < to && outside < 2; i++) if (inside[i]! < 0 && tokens[i]!.pos !== "PUNCT") outside++;
  return outside >= 2 ? { from, to } : null;
}
