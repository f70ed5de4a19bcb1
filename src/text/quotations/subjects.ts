import type { Token } from "../document.js";
import {
  endsPhrase,
  isTime,
  phraseEndingAt,
  phraseStartingAt,
  type Range,
  RELATIVE,
  SUBJECT_PRONOUN,
} from "./phrases.js";

/** The tokens at whose left a clause begins anew. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** May not be crossed to the left or right: the sentence, or the quotation beside it. */
  readonly low: number;
  readonly high: number;
}

/** What may stand before a day: "on", "just this". */
const lead = (t: Token): string => (/^(?:this|last)$/i.test(t.text) ? t.lower : t.pos);

/** The subject of the verb at `verb`, read to the left; null where there is none. */
export function subjectBefore({ tokens, low }: Clause, verb: number): Range | null {
  let i = verb - 1;
  const skips = (t: Token) =>
    t.pos === "ADV" ||
    t.pos === "AUX" ||
    (t.pos === "PART" && !/^(?:to|['’]s?)$/i.test(t.text)) ||
    // "Lund and Berg both said"
    (t.pos === "DET" && /^(?:all|both|each)$/i.test(t.text)) ||
    isContracted(t);
  while (i >= low && skips(tokens[i]!)) i--;
  // "Smith on Tuesday said", "Smith Tuesday said".
  const named = i;
  while (i >= low && isTime(tokens[i]!)) i--;
  if (i < named) while (i >= low && /^(?:ADP|ADV|this|last)$/.test(lead(tokens[i]!))) i--;
  if (i < low) return null;
  const at = tokens[i]!;
  if (at.text === "," || at.text === ")" || /^(?:[—–-]|--)$/.test(at.text)) return beforeAside(tokens, low, i);
  if (at.pos === "PRON" && RELATIVE.test(at.text)) {
    const j = i - 1 >= low && tokens[i - 1]!.text === "," ? i - 2 : i - 1;
    // "an engineer, who said": the pronoun beside the cue, and whom it stands for.
    return j >= low && endsPhrase(tokens[j]!)
      ? { from: phraseEndingAt(tokens, low, j).from, to: i + 1 }
      : { from: i, to: i + 1 };
  }
  if (at.pos === "PRON" && SUBJECT_PRONOUN.test(at.text)) return { from: i, to: i + 1 };
  // "Lynch said": a surname at the head of a sentence that a tagger takes for a verb.
  if (at.pos === "VERB" && i === low && i + 1 === verb && /^\p{Lu}\p{Ll}/u.test(at.text)) return { from: i, to: i + 1 };
  return endsPhrase(at) ? phraseEndingAt(tokens, low, i) : null;
}

// "he'd said", "they've said".
const isContracted = (t: Token) => /^['’](?:d|ve|s|re|ll)$/.test(t.text) && t.pos === "AUX";

/** "Smith, 45, a spokesman for the city, said": from the last comma back to what the asides are said of. */
function beforeAside(tokens: readonly Token[], low: number, comma: number): Range | null {
  let end = comma - 1;
  if (tokens[comma]!.text === ")") {
    while (end > low && tokens[end]!.text !== "(" && comma - end < 12) end--;
    return tokens[end]!.text === "(" && end - 1 >= low && endsPhrase(tokens[end - 1]!)
      ? phraseEndingAt(tokens, low, end - 1)
      : null;
  }
  let subject: Range | null = null;
  for (let turn = 0; turn < 6 && end >= low; turn++) {
    const from = pieceStart(tokens, low, end);
    if (end - from > 30) return subject;
    const head = tokens[from]!;
    const isLead = /^(?:ADP|ADV|SCONJ|CCONJ|VERB|AUX)$/.test(head.pos) || isTime(head);
    const isPhrase = endsPhrase(tokens[end]!) || tokens[end]!.text === ")";
    const more = from - 2 >= low && tokens[from - 1]!.text !== ";" && tokens[from - 1]!.text !== ":";
    // "Smith (D-Ohio), said" and the sloppy "Smith, said": a comma too many.
    const stands = turn > 0 || (!more && head.pos === "PROPN");
    if (!isLead && isPhrase && stands) subject = phraseEndingAt(tokens, from, end);
    // "her daughter, Ada Lund, said": the name stands in the aside.
    if (turn === 1 && subject && nameBefore(tokens, low, comma) && tokens[subject.from]!.pos !== "PROPN")
      subject = { from: subject.from, to: comma };
    const isAside = opensAside(tokens, from, end) || (turn === 0 && isPhrase && end - from < 5);
    if (!isAside || !more) return subject;
    end = from - 2;
  }
  return subject;
}

/** Is what stands between the last two commas a name? */
function nameBefore(tokens: readonly Token[], low: number, comma: number): boolean {
  const from = pieceStart(tokens, low, comma - 1);
  return comma - from <= 4 && tokens.slice(from, comma).every((t) => t.pos === "PROPN");
}

function pieceStart(tokens: readonly Token[], low: number, at: number): number {
  let start = at;
  while (start > low && !/^(?:[,;:—–]|--)$/.test(tokens[start - 1]!.text)) start--;
  return start;
}

/** Does a piece between commas describe what stands before it: "a spokesman", "45", "who led it", "in a statement"? */
function opensAside(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[from]!;
  if (head.pos === "DET" || head.pos === "NUM" || head.pos === "ADP" || head.pos === "ADV") return true;
  if (head.pos === "PRON") return /^(?:who|which|whose|his|her|its|their|himself|herself|themselves)$/i.test(head.text);
  if (head.pos === "VERB") return /(?:ing|ed)$/.test(head.text);
  if (head.pos === "NOUN" || head.pos === "ADJ" || head.pos === "SCONJ") return /^\p{Ll}/u.test(head.text);
  // "Smith, R-Ohio," "Smith, Director of the agency,"
  return head.pos === "PROPN" && to - from < 8 && (tokens[from + 1]?.text === "-" || tokens[from + 1]?.lemma === "of");
}

/** The subject of an inverted verb, read to the right: "said the mayor of Rome". */
export function subjectAfter({ tokens, high }: Clause, verb: number): Range | null {
  let i = verb + 1;
  while (i < high && tokens[i]!.pos === "ADV") i++;
  return phraseStartingAt(tokens, high, i);
}
