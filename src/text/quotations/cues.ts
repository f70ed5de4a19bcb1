import {
  ADDRESSED_VERBS,
  MISTAKEN_PRESENTS,
  QUOTING_VERBS,
  SOURCE_NOUNS,
  SPEECH_VERBS,
  SURE_SPEECH_FORMS,
  VIEW_VERBS,
} from "../../lexicon/reporting-verbs.js";
import type { Token } from "../document.js";
import { SIGNS } from "../signs.js";
import type { Frame } from "./frame.js";
import { phraseEndingAt, phraseStartingAt, type Range } from "./phrases.js";
import { subjectAfter, subjectBefore } from "./subjects.js";

/** A word that gives words to someone, and the words that name them. */
export interface Cue extends Range {
  readonly kind: "speech" | "quoting" | "view" | "according" | "colon";
  readonly lemma: string;
  readonly speaker: Range | null;
  /** "said the mayor". */
  readonly inverted: boolean;
  readonly segment: number;
}

/** Beyond so many tokens no subject is looked for. */
const FAR = 80;
// "Praises", "Calls": a capital and the ending of a present tense.
const HEADLINE_VERB = /^\p{Lu}\p{Ll}{2,}s$/u;
const GERUND = /ing$/i;

/** Every cue outside quotation marks, in the order of the text. Linear. */
export function cuesIn(frame: Frame): Cue[] {
  const { tokens, inside, segments, segmentOf } = frame;
  const cues: Cue[] = [];
  const last = new Map<number, Cue>();
  const push = (cue: Cue) => {
    cues.push(cue);
    if (cue.speaker) last.set(cue.segment, cue);
  };
  for (let i = 0; i < tokens.length; i++) {
    const segment = segmentOf[i]!;
    if (inside[i]! >= 0 || segment < 0) continue;
    const t = tokens[i]!;
    if (t.text === ":") {
      const colon = colonCue(frame, i, segment);
      if (colon) push(colon);
    } else if (t.lower === "according" && tokens[i + 1]?.lemma === "to") {
      const high = frame.highOf[i + 1]!;
      const speaker = phraseStartingAt(tokens, high, i + 2);
      push({ kind: "according", lemma: "according to", from: i, to: i + 2, speaker, inverted: true, segment });
    } else {
      const lemma = lemmaOf(frame, i);
      const kind = lemma === null ? null : (kindOf(t, lemma) ?? besideQuotation(frame, i));
      if (lemma === null || !kind) continue;
      const verb = verbCue(frame, i, lemma, kind, last.get(segment), segments[segment]!.from);
      if (verb) push(verb);
    }
  }
  return cues;
}

function kindOf(t: Token, lemma: string): Cue["kind"] | null {
  // "Lund Praises Builders": a lemma of our own making, which the token's signs do not know.
  if (lemma === t.lemma && (t.signs & SIGNS.cue) === 0) return null;
  if (SPEECH_VERBS.has(lemma) || SURE_SPEECH_FORMS.has(t.lower)) return "speech";
  if (VIEW_VERBS.has(lemma)) return "view";
  return QUOTING_VERBS.has(lemma) ? "quoting" : null;
}

/** The verb that a token is; null where it is none. Taggers take many a present tense for a plural noun. */
function lemmaOf(frame: Frame, at: number): string | null {
  const { tokens } = frame;
  const t = tokens[at]!;
  if (t.pos === "VERB") return t.lemma;
  const isCue = (t.signs & SIGNS.cue) !== 0;
  if (isCue && (SURE_SPEECH_FORMS.has(t.lower) || isMistaggedVerb(frame, at))) return t.lemma;
  if (!(isCue && t.pos === "NOUN") && t.pos !== "PROPN") return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || (before.pos !== "PROPN" && before.pos !== "NOUN")) return null;
  // "Polls show the party ahead", "Lund plans a new wall", "the report notes that".
  if (t.pos === "NOUN" && (MISTAKEN_PRESENTS.has(t.lemma) || (t.lemma !== t.text && SPEECH_VERBS.has(t.lemma))))
    return /^(?:DET|PRON|SCONJ)$/.test(after.pos) || (after.pos === "PROPN" && before.pos === "PROPN") ? t.lemma : null;
  // "Lund Praises Builders of Harbour Wall": a headline's capitals.
  if (t.pos !== "PROPN" || !HEADLINE_VERB.test(t.text) || !/^\p{Lu}/u.test(after.text)) return null;
  const lemma = t.lower.replace(/s$/, "");
  return SPEECH_VERBS.has(lemma) || VIEW_VERBS.has(lemma) ? lemma : null;
}

/** "“…,” Jones notes.": a verb that a tagger takes for a noun, between a name after a quotation and a stop. */
function isMistaggedVerb({ tokens, inside }: Frame, at: number): boolean {
  const t = tokens[at]!;
  if (t.pos !== "NOUN" || !(SPEECH_VERBS.has(t.lemma) || QUOTING_VERBS.has(t.lemma)) || t.lemma === t.text)
    return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.pos !== "PROPN" && before?.pos !== "PRON") return /^\s*$/.test(after?.text ?? "");
  let first = at - 1;
  while (first > 0 && tokens[first - 1]!.pos === "PROPN" && inside[first - 1]! < 0) first--;
  if (first > 0 && inside[first - 1]! >= 0) return after === undefined || after.pos === "PUNCT" || after.pos === "ADP";
  // "The ad claims “…”": before a quotation.
  return inside[at + 1]! >= 0;
}

/** Any verb right beside a quotation gives it to its subject: "“Fantastic!” beamed Jones", "a doctor had typed “…”". */
function besideQuotation(frame: Frame, at: number): Cue["kind"] | null {
  const { tokens, inside, ranges, marked, document } = frame;
  const before = at > 0 ? inside[at - 1]! : -1;
  if (before >= 0 && /[,?!…—]$/.test(document.clean.slice(marked[before]!.start, marked[before]!.end))) {
    const after = tokens[at + 1];
    return after && (after.pos === "PROPN" || after.pos === "DET") && /ed$/.test(tokens[at]!.text) ? "quoting" : null;
  }
  let next = at + 1;
  if (next < tokens.length && /^[,:]$/.test(tokens[next]!.text)) next++;
  const passage = next < tokens.length ? inside[next]! : -1;
  if (passage >= 0 && ranges[passage]!.from === next) {
    const words = document.clean.slice(marked[passage]!.start, marked[passage]!.end);
    return (next > at + 1 || /[.,!?]$/.test(words)) && /\s\p{Ll}|!$/u.test(words) ? "quoting" : null;
  }
  // "“…,” Jones charged": a name from the quotation to the verb, and a stop after it.
  let first = at;
  while (
    first > 0 &&
    /^(?:PROPN|DET|NOUN|PRON|ADJ)$/.test(tokens[first - 1]!.pos) &&
    inside[first - 1]! < 0 &&
    at - first < 6
  )
    first--;
  const quote = first < at && first > 0 ? inside[first - 1]! : -1;
  if (quote < 0 || !/[,?!…—]$/.test(document.clean.slice(marked[quote]!.start, marked[quote]!.end))) return null;
  return /^(?:PUNCT|ADP|ADV)$/.test(tokens[at + 1]?.pos ?? "PUNCT") ? "quoting" : null;
}

function verbCue(
  frame: Frame,
  at: number,
  lemma: string,
  kind: Cue["kind"],
  earlier: Cue | undefined,
  segmentFrom: number,
): Cue | null {
  const { tokens, segmentOf } = frame;
  const segment = segmentOf[at]!;
  const low = frame.lowOf[at]!;
  const high = frame.highOf[at]!;
  const clause = { tokens, low, high };
  const t = tokens[at]!;
  const cue = (speaker: Range | null, inverted = false): Cue => ({
    kind,
    lemma,
    from: at,
    to: at + 1,
    speaker,
    inverted,
    segment,
  });
  let left = at - 1;
  while (left >= low && (tokens[left]!.pos === "ADV" || /^n[o']t$/i.test(tokens[left]!.text))) left--;
  const before = left >= low ? tokens[left]! : undefined;
  const isGerund = GERUND.test(t.text);
  const by = tokens[at + 1]?.lemma === "by" && at + 1 < high;
  if (before?.pos === "AUX" && /^(?:be|been|being|get)$/.test(before.lemma) && !isGerund) {
    // Passive: "was confirmed by police"; without the agent nobody speaks.
    return by ? cue(phraseStartingAt(tokens, high, at + 2), true) : null;
  }
  if (by) return cue(phraseStartingAt(tokens, high, at + 2), true);
  const afterQuote = (at === low && low > 0 && frame.inside[low - 1]! >= 0) || (left < low && low > segmentFrom);
  const inverts = lemma !== "tell" && !isGerund && (kind !== "view" || QUOTING_VERBS.has(lemma));
  // "The dam held, said Lund." away from quotation marks only for plain verbs of speech: not "Lund, who led it, read a letter:".
  if (inverts && (afterQuote || (kind === "speech" && isBreak(tokens, left, low)))) {
    const ahead = afterQuote || low === segmentFrom ? null : subjectBefore(clause, at);
    const speaker = ahead ? null : subjectAfter(clause, at);
    if (speaker && (afterQuote || endsClause(tokens, speaker.to, high))) return cue(speaker, true);
  }
  if (before && /^to$/i.test(before.text) && before.pos === "PART") {
    let governor = left - 1;
    while (governor >= low && tokens[governor]!.pos !== "VERB" && left - governor < 5) governor--;
    const verb = tokens[governor];
    if (governor < low || verb?.pos !== "VERB" || VIEW_VERBS.has(verb.lemma)) return null;
    return cue(subjectBefore(clause, governor));
  }
  if (isGerund && !(before?.pos === "AUX")) {
    // "footage of Smith saying"
    if (before && /^(?:NOUN|PROPN)$/.test(before.pos)) return cue(subjectBefore(clause, at));
    // "He left, saying"; "for telling": whoever acts in the clause before, but not "…, which a man said was his, saying".
    if (earlier?.speaker && !/^(?:who|which|that)$/i.test(tokens[earlier.from - 1]?.text ?? ""))
      return cue(earlier.speaker);
    return cue(firstSubject(tokens, segmentFrom, at));
  }
  const speaker = subjectBefore(clause, at);
  if (speaker) return cue(speaker);
  if (before?.pos === "CCONJ" || before?.text === ",")
    return cue(earlier?.speaker ?? firstSubject(tokens, segmentFrom, left));
  return kind === "speech" || kind === "quoting" ? cue(null) : null;
}

/** Comma or the start of the sentence. */
const isBreak = (tokens: readonly Token[], left: number, low: number) =>
  left < low || /^[,—–-]$/.test(tokens[left]!.text);

const endsClause = (tokens: readonly Token[], at: number, high: number) =>
  at >= high ||
  /^[,.;:)—–]$/.test(tokens[at]!.text) ||
  (tokens[at]!.pos === "ADP" && at + 1 < high) ||
  /day$/.test(tokens[at]!.text);

/** The subject of the first verb of a sentence. */
export function firstSubject(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let i = from; i < Math.min(to, from + FAR); i++)
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") {
      const subject = subjectBefore({ tokens, low: from, high: to }, i);
      if (subject) return subject;
    }
  return null;
}

/** "Smith: We are ready", "Police: two held", "The mayor: “…”" at the head of a line. */
function colonCue(frame: Frame, at: number, segment: number): Cue | null {
  const { tokens, segments, document, inside } = frame;
  const { from, to, block } = segments[segment]!;
  const length = at - from;
  if (length < 1 || length > 7 || to - at < 4) return null;
  const { kind } = document.blocks[block]!;
  if (kind === "item" || kind === "row" || kind === "contents") return null;
  for (let i = from; i < at; i++) if (inside[i]! >= 0 || /^(?:VERB|AUX|ADV|SCONJ)$/.test(tokens[i]!.pos)) return null;
  const phrase = phraseEndingAt(tokens, from, at - 1);
  if (phrase.from !== from) return null;
  const source = SOURCE_NOUNS.has(tokens[at - 1]!.lower);
  const names = tokens.slice(from, at).every((t) => t.pos === "PROPN" || t.text === "." || t.text === "’s");
  const quoted = inside[at + 1]! >= 0;
  if (!source && !(names && length <= 4) && !quoted) return null;
  if (
    /^(?:photos?|pictures?|image|caption|related|date|location|updated?|exclusive|note|source|read more|read|watch|video|here|summary)$/i.test(
      tokens[from]!.text,
    )
  )
    return null;
  return { kind: "colon", lemma: ":", from: at, to: at + 1, speaker: phrase, inverted: false, segment };
}

export const isAddressed = (cue: Cue): boolean => ADDRESSED_VERBS.has(cue.lemma);
