import { LIGHT_VERBS, PHASE_EVENTS, SAME_EVENT } from "../lexicon/dated-verbs.js";
import { EVENT_CLASS } from "../lexicon/events.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { CLAUSE_NEGATIONS } from "../lexicon/negations.js";
import { SPEECH_VERBS } from "../lexicon/reporting-verbs.js";
import { type Document, type Sentence, sentenceAt, type Token, textOf } from "../text/document.js";
import type { Found, TimeSpan } from "../text/found.js";
import { firstFrom, inside, type Span } from "../text/offsets.js";
import { foldWord, stem } from "../values/words.js";
import { rowDates } from "./date-rows.js";
import type { Draft, Extractor } from "./draft.js";
import { closesPlace } from "./town-and-country.js";
import { weekdayClaims } from "./weekday.js";

/** What a time says of an event: at that time, from then on, until then, so long. */
export type TimeRole = "on" | "since" | "until" | "for";

/** What a claim of kind "date" says: when a thing happened, began, ended, or how long it took. */
export interface Dated {
  readonly timex: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: readonly string[];
  readonly role: TimeRole;
  /** Key of the verb or noun whose time it is. */
  readonly event: string;
  /** Class of event: of the word itself, or of what begins or ends; null where it is of none. */
  readonly type: string | null;
  /** Keys of the nouns and names around it. */
  readonly about: readonly string[];
  /** "Had not approved it in January": the time tells when it was not. */
  readonly undone?: true;
}

/** How far from a time its verb may stand, in tokens. */
const REACH = 14;

/** Every time that dates a verb or an event noun of its clause. */
export const dateClaims: Extractor = (document, found) => [
  ...inSentences(document, found),
  ...rowDates(document, found),
];

const inSentences = (document: Document, found: Found): Draft[] => {
  const isQuoted = quotedIn(found);
  return found.times.flatMap((time) => {
    const sentence = sentenceAt(document, time.start);
    if (!sentence || time.fault === "impossible-date") return [];
    // "We meet tomorrow," she said on Friday: the day she spoke, not the day of publication, is what it counts from.
    const spoken = time.stated.includes("relative") && isQuoted(time);
    const draft = spoken ? null : datedBy(document, sentence, time, found);
    return [...(draft ? [draft] : []), ...weekdayClaims(document, time)];
  });
};

/** Tells which places stand in a direct quotation: no quotation that begins before one reaches further than its end. */
export function quotedIn({ quotations }: Found): (span: Span) => boolean {
  const direct = quotations.filter((quotation) => quotation.direct);
  let furthest = 0;
  const reach = direct.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => (reach[firstFrom(direct, start + 1) - 1] ?? 0) >= end;
}

function datedBy(document: Document, sentence: Sentence, time: TimeSpan, found: Found): Draft | null {
  const { tokens } = document;
  const first = indexAt(tokens, sentence, time.start);
  const after = indexAt(tokens, sentence, time.end);
  // "a five-year deal": the length of the deal
  const measured =
    /^P\d/.test(time.timex) && MEASURE.test(textOf(document, time)) ? headFrom(tokens, sentence, after) : null;
  const role = measured === null ? roleOf(tokens, sentence, first, time) : "for";
  if (!role) return null;
  const noun =
    role === "on" ? (nounAfter(tokens, sentence, first, after) ?? nounBefore(tokens, sentence, first)) : measured;
  const at = noun ?? verbFor(tokens, sentence, first, after);
  if (at === null) return null;
  const token = tokens[at]!;
  const event = eventKey(tokens, sentence, at, noun === null);
  const value: Dated = {
    timex: time.timex,
    from: time.from,
    to: time.to,
    stated: time.stated,
    role,
    event,
    type: typeOf(tokens, sentence, at, event),
    about: aboutOf(document, sentence, found, at, event),
    ...(noun === null && role === "on" && isUndone(tokens, at) ? { undone: true } : {}),
  };
  return {
    kind: "date",
    subject: textOf(document, token),
    attribute: `${role}:${event}`,
    value,
    spans: [clauseOf(tokens, sentence, at, first, after)],
  };
}

/** Does a "not" stand by the verb? */
const isUndone = (tokens: readonly Token[], verb: number): boolean =>
  [1, 2, 3].some((back) => CLAUSE_NEGATIONS.has(tokens[verb - back]?.lower ?? ""));

/** The key of an event word; of "the talks were held" and "the talks took place" that of the talks. */
function eventKey(tokens: readonly Token[], sentence: Sentence, at: number, verb: boolean): string {
  const token = tokens[at]!;
  const lemma = verb ? token.lemma : foldWord(token.text);
  const key = isTakingPlace(tokens, at) ? "happen" : oneOf(lemma);
  const what = key === "happen" ? eventBefore(tokens, sentence, at) : null;
  return stem(what === null ? key : oneOf(foldWord(tokens[what]!.text)));
}

/** The word that stands for all that say the same. */
const oneOf = (word: string): string => SAME_EVENT.get(word) ?? SAME_EVENT.get(stem(word)) ?? word;

const isTakingPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lemma === "take" && tokens[at + 1]?.lemma === "place";

/** The event noun that a verb is said of. */
function eventBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  // At the head of a sentence taggers take "Talks" for a name or a verb.
  for (let i = at - 1; i >= sentence.from && at - i < 10; i--) if (EVENT_CLASS.has(tokens[i]!.lemma)) return i;
  return null;
}

// "five-year", "48-hour"; not "£900-a-week"
const MEASURE = /(?:\d|[a-z]{2})-(?:minute|hour|day|week|month|year|decade)/i;

const isVerb = (token: Token): boolean => token.pos === "VERB";

/** Index of the first token that ends after an offset. */
export function indexAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let i = sentence.from;
  while (i < sentence.to && tokens[i]!.end <= offset) i++;
  return i;
}

/** "since", "until", "for": what stands before a time says what it tells of the event; null where it dates nothing. */
export function roleOf(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  { from, timex, stated }: TimeSpan,
): TimeRole | null {
  const before = (n: number) => (first - n >= sentence.from ? tokens[first - n]!.lower : "");
  const near = [before(1), before(2)];
  const length = /^P/.test(timex);
  if (stated.includes("set") || stated.includes("reference")) return null;
  // "for about three days", "lasted 20 minutes"
  if (length)
    return near.includes("for") || /^last/.test(before(1)) || /^(?:took|takes|spent)$/.test(before(1)) ? "for" : null;
  if (from === null && !/^XXXX-(?:WXX-\d|\d{2})/.test(timex)) return null;
  // "two years before the 2020 vote", "after Friday": the event lies elsewhere.
  if (/^(?:before|after|by|than|of|to|and|or|-|–)$/.test(before(1)) || (near.includes("before") && before(1) === "the"))
    return null;
  if (near.includes("since")) return "since";
  if (near.includes("until") || near.includes("till") || near.includes("through")) return "until";
  return "on";
}

/** "Friday's crash", "the Dec. 4 meeting": the noun that a time stands before. */
function nounAfter(tokens: readonly Token[], sentence: Sentence, first: number, after: number): number | null {
  const possessive = /^['’]s$/.test(tokens[after]?.text ?? "");
  const determined =
    /^(?:the|this|that|'s|its|their|his|her|an?)$/i.test(tokens[first - 1]?.text ?? "") ||
    /^the\b/i.test(tokens[first]?.text ?? "");
  if (!possessive && !determined) return null;
  return headFrom(tokens, sentence, after + (possessive ? 1 : 0));
}

/** The noun that a run of adjectives, names and nouns ends in. */
function headFrom(tokens: readonly Token[], sentence: Sentence, from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < sentence.to && at < from + 6; at++) {
    const { pos } = tokens[at]!;
    if (pos === "NOUN") head = at;
    else if (pos !== "ADJ" && pos !== "PROPN" && pos !== "NUM") break;
  }
  return head;
}

/** "the talks on Sunday", "air strikes near the port last week": an event noun before the time, no verb between. */
function nounBefore(tokens: readonly Token[], sentence: Sentence, first: number): number | null {
  if (opensClause(tokens, sentence, first)) return null;
  for (let i = first - 1; i >= sentence.from && first - i <= 7; i--) {
    const { pos, text, lemma } = tokens[i]!;
    if (pos === "VERB" || pos === "AUX" || pos === "PRON" || pos === "SCONJ" || pos === "CCONJ") return null;
    if (pos === "PUNCT" && text !== "-") return null;
    if (pos === "NOUN" && EVENT_CLASS.has(lemma)) return i;
  }
  return null;
}

/** Index of what stands before a time and its preposition. */
const leadOf = (tokens: readonly Token[], first: number): number =>
  /^(?:on|in|at)$/i.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;

/** "a ship that on Oct. 19 carried", ", and on Friday closed", "when in June he fled": the verb follows. */
function opensClause(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const lead = leadOf(tokens, first);
  if (closesPlace(tokens, sentence, lead)) return false;
  return lead < sentence.from || /^(?:that|which|who|when|where|and|but|,)$/i.test(tokens[lead]?.text ?? "");
}

/** The verb of the clause that holds the time: the nearest before it, else the first after it at the head of a sentence. */
function verbFor(tokens: readonly Token[], sentence: Sentence, first: number, after: number): number | null {
  const lead = leadOf(tokens, first);
  const fronted = first - sentence.from <= 3;
  // ", on July 4, although …": a comma on either side closes the time off.
  if (!fronted && tokens[lead]?.text === "," && tokens[after]?.text === ",") return null;
  const opens = opensClause(tokens, sentence, first);
  for (let i = first - 1; !opens && i >= sentence.from && first - i <= REACH; i--) {
    const token = tokens[i]!;
    // A comma or a mark between the verb and the time: the time may be another clause's.
    const inPlace = i >= lead - 4 && closesPlace(tokens, sentence, lead);
    if (/^[;:—–()"“”]$/.test(token.text) || (token.text === "," && first - i > 2 && !inPlace)) return null;
    // "a British-flagged vessel", "for a reported $3 million"
    if (isVerb(token) && tokens[i - 1]?.text !== "-" && tokens[i - 1]?.pos !== "DET")
      return isEvent(token) || isTakingPlace(tokens, i) ? i : null;
  }
  if (!opens && !fronted) return null;
  for (let i = after; i < sentence.to && i - after <= REACH; i++) {
    const token = tokens[i]!;
    if (/^[;:—–()"“”]$/.test(token.text)) return null;
    if (isVerb(token) && !/ing$/.test(token.text)) return isEvent(token) || isTakingPlace(tokens, i) ? i : null;
  }
  return null;
}

const isEvent = ({ lemma, text }: Token): boolean =>
  !SPEECH_VERBS.has(lemma) && (!LIGHT_VERBS.has(lemma) || /^(?:began|begun|started|opened)$/i.test(text));

/** "met" is a meeting; "the talks ended", too. */
function typeOf(tokens: readonly Token[], sentence: Sentence, at: number, event: string): string | null {
  const phase = PHASE_EVENTS.has(event) || isTakingPlace(tokens, at) || tokens[at]!.lemma === "hold";
  const what = phase ? eventBefore(tokens, sentence, at) : at;
  return what === null ? null : (EVENT_CLASS.get(tokens[what]!.lemma) ?? null);
}

/** The nouns and names of the sentence around the event, without those of time. */
function aboutOf(document: Document, sentence: Sentence, found: Found, at: number, event: string): string[] {
  const { tokens } = document;
  const times = inside(found.times, sentence);
  const keys = new Set<string>();
  for (let i = Math.max(sentence.from, at - 12); i < Math.min(sentence.to, at + 12); i++) {
    const token = tokens[i]!;
    // "Fighting began": taggers take it for a verb.
    const gerund = i === sentence.from && /ing$/.test(token.text);
    if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ" && !gerund) continue;
    if (times.some((time) => time.start <= token.start && token.end <= time.end)) continue;
    const key = stem(foldWord(token.text));
    if (key.length > 2 && key !== event && !FUNCTION_WORDS.has(key)) keys.add(key);
  }
  return [...keys].sort();
}

/** From the event to its time, or from its time to the event: the words that date it. */
function clauseOf(tokens: readonly Token[], sentence: Sentence, at: number, first: number, after: number) {
  const from = Math.max(sentence.from, Math.min(at, first));
  const to = Math.min(sentence.to - 1, Math.max(at, after - 1));
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}
