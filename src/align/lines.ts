import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { type Quoted, type Utterance, utteranceOf } from "../values/utterance.js";
import { wordsOf } from "../values/words.js";
import { entityNamed, type Story } from "./story.js";

/** A direct quotation of the story, ready to be compared. */
export interface Line {
  readonly claim: Claim;
  readonly utterance: Utterance;
  /** Entity, or the folded words, of who speaks; null where only a pronoun or nobody does. */
  readonly speaker: string | null;
  /** Telling words of the speaker's name and of the words beside the cue. */
  readonly speakerWords: ReadonlySet<string>;
  /** Last word of the name; null without one. */
  readonly surname: string | null;
  /** Telling words of its sentence. */
  readonly context: ReadonlySet<string>;
  /** What its sentence has before it. */
  readonly before: string;
}

export const quoted = (claim: Claim): Quoted => claim.value as Quoted;

/** The direct quotations of a story. */
export function linesOf(story: Story): Line[] {
  const lines: Line[] = [];
  for (const sentences of story.sentences.values())
    for (const { claims, evidence } of sentences) {
      let context: ReadonlySet<string> | null = null;
      for (const claim of claims)
        if (claim.kind === "quotation" && quoted(claim).direct && quoted(claim).words >= 2) {
          context ??= new Set(utteranceOf(evidence.quote).words.flatMap((word) => (word.content ? [word.key] : [])));
          lines.push(...piecesOf(lineOf(story, claim, context, evidence)));
        }
    }
  return lines;
}

/** Words on either side of an ellipsis that make two quotations of one. */
const PIECE = 6;

/** "The wall will stand for thirty years … the gate is shut at night": what an ellipsis joins may be two utterances. */
function piecesOf(line: Line): Line[] {
  const { words } = line.utterance;
  const at = words.findIndex(({ gap, start }, i) => {
    if (!gap || i < PIECE || words.length - i < PIECE) return false;
    return /(?:…|\.\s?\.)\s*$/.test(quoted(line.claim).text.slice(words[i - 1]!.end, start));
  });
  if (at < 0) return [line];
  return [partOf(line, 0, at), ...piecesOf(partOf(line, at, words.length))];
}

function lineOf(story: Story, claim: Claim, context: ReadonlySet<string>, sentence: Evidence): Line {
  const entity = entityNamed(story, claim.article, claim.subject);
  const words = wordsOf(`${claim.subject ?? ""} ${quoted(claim).by ?? ""}`).map((word) => word.key);
  // "The president", "Her lawyer" is an office and no name, at the head of a sentence as elsewhere.
  const isName =
    entity !== null ||
    (claim.subject !== null && /^(?!(?:The|An?|His|Her|Its|Their|Our|One|Some)\b)\p{Lu}/u.test(claim.subject));
  return {
    claim,
    utterance: utteranceOf(quoted(claim).text),
    speaker: entity ?? (claim.subject === null ? null : claim.subject.toLowerCase()),
    speakerWords: new Set(words.filter((key) => !FUNCTION_WORDS.has(key))),
    context,
    before: sentence.quote.slice(0, Math.max(0, claim.evidence[0]!.start - sentence.start)),
    surname: isName ? (wordsOf(claim.subject ?? "").at(-1)?.key ?? null) : null,
  };
}

/** Is it one speaker, by name or by an office that both spell out ("a spokesman for the water board of Tal")? */
export function sameSpeaker(a: Line, b: Line): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  if (a.speaker === b.speaker || (a.surname !== null && a.surname === b.surname)) return true;
  let shared = 0;
  for (const key of a.speakerWords) if (b.speakerWords.has(key)) shared++;
  return shared >= 2;
}

/** The claim cut to some of its sentences, its evidence with it; `more` words before them stay. */
export function cut(line: Line, [from, to]: readonly [number, number], more = 0): Line {
  const { words } = line.utterance;
  const first = words.findIndex((word) => word.sentence >= from);
  const last = words.findIndex((word) => word.sentence > to);
  return partOf(line, Math.max(0, first - more), last < 0 ? words.length : last);
}

/** The claim cut to some of its words; half-open. */
function partOf(line: Line, from: number, to: number): Line {
  const { claim, utterance } = line;
  if (from === 0 && to === utterance.words.length) return line;
  const { text } = quoted(claim);
  const start = utterance.words[from]!.start;
  const next = utterance.words[to];
  const end = next ? text.slice(0, next.start).trimEnd().length : text.length;
  const part = text.slice(start, end);
  const value: Quoted = { ...quoted(claim), text: part, words: to - from };
  const [evidence, ...rest] = claim.evidence;
  // Only where the clean words lie on the raw ones letter by letter can the place be cut as well.
  const place: Evidence =
    evidence!.quote.length === text.length
      ? {
          ...evidence!,
          start: evidence!.start + start,
          end: evidence!.start + end,
          quote: evidence!.quote.slice(start, end),
        }
      : evidence!;
  return { ...line, claim: { ...claim, value, evidence: [place, ...rest] }, utterance: utteranceOf(part) };
}
