import { type Ending, type Phrase, phrasesFrom } from "../lexicon/endings.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { PERSON_NOUNS } from "../lexicon/person-nouns.js";
import { type Document, type Sentence, type Token, textOf, tokensOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import { inside, type Span } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import { foldWord, stem } from "../values/words.js";
import type { Draft, Extractor } from "./draft.js";
import type { Outcome } from "./outcome.js";

/** What a claim says that tells how something ended. */
export interface Ended extends Outcome {
  /** Keys of the words that name what it is said of. */
  readonly of: readonly string[];
  /** Those of them that are written with a capital. */
  readonly names: readonly string[];
  /** Keys of the other telling words of its clause. */
  readonly about: readonly string[];
  /** "fact": told flat as what happened; "before": as what had happened by then; "maybe": willed, asked for, doubted. */
  readonly told: "fact" | "before" | "maybe";
  /** How many it is said of; null where no number stands there. */
  readonly many: string | null;
}

/** A gap in a phrase is not longer. */
const GAP = 8;
/** How far from its verb a subject or an object reaches. */
const REACH = 14;

/** What ended how: the bridge was closed, the coach resigned, the bill was thrown out. */
export const endingClaims: Extractor = (document, found) =>
  document.sentences.flatMap((sentence) =>
    (sentence.signs & SIGNS.ending) === 0 || document.blocks[sentence.block]!.kind === "contents"
      ? []
      : endingsIn(document, found, sentence),
  );

function endingsIn(document: Document, found: Found, sentence: Sentence): Draft[] {
  const tokens = tokensOf(document, sentence);
  const drafts: Draft[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.signs & SIGNS.ending) === 0) continue;
    for (const phrase of phrasesAt(tokens[i]!)) {
      const last = endOf(tokens, i, phrase.words);
      if (last < 0 || !isVerbal(tokens, i, phrase)) continue;
      const at = patientAt(tokens, i, last, phrase);
      if (!at) continue;
      const draft = draftOf(document, found, sentence, tokens, i, last, phrase, at);
      const key = `${phrase.ending.id} ${i} ${draft?.subject ?? ""}`;
      if (!draft || taken.has(key) || taken.has(`${phrase.ending.id} ${i}`)) continue;
      taken.add(key);
      // The longest phrase tells: "found not guilty", not "found … guilty"; but a winner has a loser.
      if (phrase.words.length > 1) taken.add(`${phrase.ending.id} ${i}`);
      drafts.push(draft);
    }
  }
  return drafts;
}

function phrasesAt({ lemma, lower }: Token): readonly Phrase[] {
  const byLemma = phrasesFrom(lemma);
  const byForm = lower === lemma ? byLemma : phrasesFrom(lower);
  return byForm === byLemma || !byForm.length ? byLemma : [...byLemma, ...byForm];
}

const says = ({ lemma, lower }: Token, word: string): boolean =>
  lemma === word || lower === word || stem(foldWord(lower)) === stem(word);

const STOP = /^[.;:!?—–"“”()]$/;

/** Index of the last word of a phrase that begins at a token; -1 where it does not stand there. */
function endOf(tokens: readonly Token[], i: number, words: readonly (string | null)[]): number {
  let at = i;
  for (let w = 1; w < words.length; w++) {
    const word = words[w]!;
    if (word !== null) {
      at++;
      // "has still not been", "was cleared on Monday of": an adverb or a day between.
      if (tokens[at] && !says(tokens[at]!, word) && tokens[at]!.pos === "ADV" && words[w - 1] !== null) at++;
      if (!tokens[at] || !says(tokens[at]!, word)) return -1;
      continue;
    }
    const next = words[++w]!;
    let on = at + 1;
    const gap = /^bod/.test(words[0]!) ? 2 * GAP : GAP;
    while (on < tokens.length && on - at <= gap && !says(tokens[on]!, next)) {
      if (STOP.test(tokens[on]!.text) || tokens[on]!.lower === "not" || tokens[on]!.lower === "and") return -1;
      on++;
    }
    if (!tokens[on] || on - at > gap || !says(tokens[on]!, next)) return -1;
    at = on;
  }
  return at;
}

/** One word alone must be a verb: "the close of trade", "a ban", "open-air". */
function isVerbal(tokens: readonly Token[], i: number, { words, role }: Phrase): boolean {
  const { pos, text } = tokens[i]!;
  if (words.length > 1 && !/^(?:open|close|land|cut|drop|raise|back|pass|sign)$/.test(words[0]!)) return true;
  if (tokens[i + 1]?.text === "-" || tokens[i - 1]?.text === "-") return false;
  if (pos === "VERB") return true;
  // "The bridge was closed": a tagger takes the participle for a quality.
  if (pos !== "ADJ" || !/(?:ed|shut)$/.test(text) || role === "does") {
    // A cause is a noun.
    if (pos === "ADJ" && role === "does" && /ed$/.test(text)) return tokens[i + 1]?.pos !== "NOUN";
    return role === "does" && /^(?:arson|lightning|cigarette|candle)/.test(words[0]!) && pos === "NOUN";
  }
  return isPassive(tokens, i);
}

const BE = /^(?:be|get)$/;

function isPassive(tokens: readonly Token[], i: number): boolean {
  // "were closing", "were still searching"
  if (tokens[i]!.pos === "ADV" || tokens[i]!.lower.endsWith("ing")) return false;
  for (let at = i - 1; at >= 0 && i - at <= 4; at--) {
    const { lemma, lower, pos } = tokens[at]!;
    if (BE.test(lemma) || /^(?:was|were|been|being|is|are)$/.test(lower)) return true;
    if (pos !== "ADV" && pos !== "PART") return false;
  }
  return false;
}

/** Cuts a clause off: the subject of a verb stands not before it. */
const OPENS =
  /^(?:that|which|who|whom|whose|when|while|after|before|because|as|if|although|though|until|since|but|where|whether)$/;

interface Patient {
  readonly from: number;
  readonly to: number;
}

/** Where what a phrase is said of stands, as token indices. Null where the sentence does not say. */
function patientAt(tokens: readonly Token[], i: number, last: number, { role, ending, words }: Phrase): Patient | null {
  if (ending.loosely) return { from: 0, to: tokens.length };
  const passive = isPassive(tokens, i);
  if (role === "does" && passive && words.length === 1) {
    const by = tokens.slice(last + 1, last + 4).findIndex(({ lower }) => lower === "by");
    return by < 0 ? null : { from: last + 2 + by, to: objectEnd(tokens, last + 2 + by) };
  }
  if (words[0] === "body" || words[0] === "bodies") return { from: i + 1, to: last };
  if (role === "does" || passive) return { from: subjectStart(tokens, i), to: i };
  // "turned the offer down", "found the nurse guilty": in the gap as well as behind.
  const to = objectEnd(tokens, last + 1);
  const from = words.includes(null) && last - i > 1 ? i + 1 : last + 1;
  // "The coach, sacked on Monday, …", "the bill rejected by the house"
  if (/^(?:on|by|in|at|,|\.)?$/.test(tokens[from]?.lower ?? "") && /ed$/.test(tokens[i]!.lower))
    return { from: subjectStart(tokens, i), to: i };
  return { from, to };
}

function subjectStart(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && i - at < REACH && !STOP.test(tokens[at - 1]!.text) && !OPENS.test(tokens[at - 1]!.lower)) {
    // "Friday, and the coach": another clause; "Halm and Dorn": one subject.
    if (tokens[at - 1]!.pos === "CCONJ" && at - 2 >= 0 && tokens[at - 2]!.text === ",") break;
    at--;
  }
  // "A hiker who vanished was found": the clause between belongs to the subject.
  if (at > 0 && /^(?:who|which|that)$/.test(tokens[at - 1]!.lower)) return Math.max(0, at - 6);
  return at;
}

function objectEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < REACH) {
    const { text, lower, pos } = tokens[at]!;
    if (STOP.test(text) || OPENS.test(lower) || (pos === "VERB" && at > from) || (text === "," && at > from + 5)) break;
    if (pos === "ADP" && at > from && !/^(?:of|to|for|from)$/.test(lower)) break;
    at++;
  }
  return at;
}

let personNouns: ReadonlySet<string> | null = null;
const isPersonNoun = (lemma: string): boolean => {
  personNouns ??= new Set([
    ...PERSON_NOUNS.split(" "),
    ..."suspect man woman boy sailor hiker nurse pensioner teenager climber swimmer skipper pilot passenger fugitive prisoner hostage".split(
      " ",
    ),
  ]);
  return personNouns.has(lemma);
};

function draftOf(
  document: Document,
  found: Found,
  sentence: Sentence,
  tokens: readonly Token[],
  i: number,
  last: number,
  { ending, state }: Phrase,
  { from, to }: Patient,
): Draft | null {
  const part = tokens.slice(from, to);
  if (!part.length) return null;
  const span: Span = { start: part[0]!.start, end: part[part.length - 1]!.end };
  const subject = ending.named || ending.person ? subjectIn(document, found, span, ending, to <= i) : null;
  const names = part.filter(({ text, start }) => /^\p{Lu}/u.test(text) && start > sentence.start);
  if (ending.named && !subject && !names.length) return null;
  if (ending.person && !subject && !part.some(({ lemma, pos }) => pos === "NOUN" && isPersonNoun(lemma))) return null;
  if (ending.of && !hasOneOf(ending, part)) return null;
  const keys = (list: readonly Token[]) =>
    [
      ...new Set(
        list
          .filter(({ pos, text }) => pos !== "PUNCT" && /[\p{L}\d]/u.test(text))
          .map(({ lower }) => stem(foldWord(lower))),
      ),
    ].filter((key) => key && !FUNCTION_WORDS.has(key));
  const of = keys(part);
  const about = keys([...tokens.slice(0, i), ...tokens.slice(last + 1)]).filter((key) => !of.includes(key));
  const first = part.slice(0, 3).findIndex(({ pos, lower }) => pos === "NUM" && /^(?:\d{1,3}|[a-z]+)$/.test(lower));
  const many = ending.loosely || first < 0 || part[first + 1]?.text === "-" ? null : part[first]!.lower;
  const value: Ended = {
    slot: ending.id,
    state,
    words: textOf(document, { start: tokens[i]!.start, end: tokens[last]!.end }),
    of,
    names: keys(names),
    about,
    told: toldAs(tokens, i),
    many,
  };
  const polarity = isNegated(tokens, i) ? "denied" : "affirmed";
  const words = { start: tokens[i]!.start, end: tokens[last]!.end };
  return { kind: "outcome", subject, attribute: ending.id, value, spans: [words, sentence], polarity };
}

const hasOneOf = ({ of }: Ending, part: readonly Token[]): boolean => {
  const list = of!.split(" ");
  return part.some(({ lower, lemma }) => list.includes(lower) || list.includes(lemma));
};

/** The name it is said of: the first behind the verb, the last before it that hangs on no preposition. */
function subjectIn(document: Document, found: Found, span: Span, { person }: Ending, before: boolean): string | null {
  const fits = (named: number) => {
    const { type } = found.named[named]!;
    return person ? type === "person" : true;
  };
  const places = [
    ...inside(found.names, span).map(({ start, named }) => ({ start, named })),
    ...found.stands.filter(
      (stand) => stand.start >= span.start && stand.end <= span.end && !OWNERS.test(textOf(document, stand)),
    ),
  ]
    .filter(({ named }) => fits(named))
    .filter(({ start }) => !HANGS.test(textOf(document, { start: Math.max(span.start, start - 24), end: start })))
    .sort((a, b) => a.start - b.start);
  const found1 = before ? places.at(-1) : places[0];
  return found1 ? found.named[found1.named]!.name : null;
}

// "Kolar fired his minister": not Kolar.
const OWNERS = /^(?:his|her|their|its)$/i;

// "the mayor of" Ober, "a court in" Orrin
const HANGS = /\b(?:of|for|from|with|by|in|near|at|outside|on|against)\s+(?:the\s+)?$/i;

const isNegated = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => /^(?:not|n't|never|neither|nor|no|without)$/.test(lower));

const UNSURE =
  /^(?:would|could|may|might|should|must|can|if|unless|whether|ask|asks|asked|call|calls|called|want|wants|wanted|urge|urged|demand|demanded|plan|plans|planned|hope|hopes|hoped|try|tried|tries|refuse|refused|threaten|threatened|propose|proposed|likely|expect|expected|seek|sought|need|needs|reportedly|allegedly|accuse|accused|charged|suspected|fail|failed|order|ordered|consider|considering)$/;

/** Flat, as the time before, or as what is willed or doubted. */
function toldAs(tokens: readonly Token[], i: number): Ended["told"] {
  let to = false;
  for (let at = i - 1; at >= 0 && i - at <= 6; at--) {
    const { lower, text } = tokens[at]!;
    if (STOP.test(text) || text === ",") break;
    if (UNSURE.test(lower)) return "maybe";
    if (lower === "had" && i - at <= 3) return "before";
    if (lower === "to" && at === i - 1) to = true;
    // "voted to lower", "is to close": decided.
    if (to && /^(?:vote|votes|voted|decide|decides|decided|agreed|agree|is|are|set|due)$/.test(lower)) return "fact";
  }
  // "Town to ban scooters": a headline's future.
  return to && i > 4 ? "maybe" : "fact";
}
