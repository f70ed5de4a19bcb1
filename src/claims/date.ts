import { LIGHT_VERBS, PHASE_EVENTS, SAME_EVENT } from "../lexicon/dated-verbs.js";
import { EVENT_CLASS } from "../lexicon/events.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { SPEECH_VERBS } from "../lexicon/reporting-verbs.js";
import { type Document, type Sentence, sentenceAt, type Token, textOf } from "../text/document.js";
import type { Found, TimeSpan } from "../text/found.js";
import { foldWord, stem } from "../values/words.js";
import { rowDates } from "./date-rows.js";
import type { Draft, Extractor } from "./draft.js";
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
}

/** How far from a time its verb may stand, in tokens. */
const REACH = 14;

/** Every time that dates a verb or an event noun of its clause. */
export const dateClaims: Extractor = (document, found) => [
  ...inSentences(document, found),
  ...rowDates(document, found),
];

const inSentences = (document: Document, found: Found): Draft[] =>
  found.times.flatMap((time) => {
    const sentence = sentenceAt(document, time.start);
    if (!sentence || time.fault === "impossible-date") return [];
    const draft = datedBy(document, sentence, time, found);
    return [...(draft ? [draft] : []), ...weekdayClaims(document, time)];
  });

function datedBy(document: Document, sentence: Sentence, time: TimeSpan, found: Found): Draft | null {
  const { tokens } = document;
  const first = indexAt(tokens, sentence, time.start);
  const after = indexAt(tokens, sentence, time.end);
  const role = roleOf(tokens, sentence, first, time);
  if (!role) return null;
  const noun =
    role === "on" ? (nounAfter(tokens, sentence, first, after) ?? nounBefore(tokens, sentence, first)) : null;
  const at = noun ?? verbFor(tokens, sentence, first, after);
  if (at === null) return null;
  const token = tokens[at]!;
  const lemma = noun === null ? token.lemma : foldWord(token.text);
  const event = SAME_EVENT[lemma] ?? stem(lemma);
  const value: Dated = {
    timex: time.timex,
    from: time.from,
    to: time.to,
    stated: time.stated,
    role,
    event,
    type: typeOf(tokens, sentence, at, event),
    about: aboutOf(document, sentence, found, at, event),
  };
  return {
    kind: "date",
    subject: textOf(document, token),
    attribute: `${role}:${event}`,
    value,
    spans: [clauseOf(tokens, sentence, at, first, after)],
  };
}

const isVerb = (token: Token): boolean => token.pos === "VERB";

/** Index of the first token that ends after an offset. */
function indexAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let i = sentence.from;
  while (i < sentence.to && tokens[i]!.end <= offset) i++;
  return i;
}

/** "since", "until", "for": what stands before a time says what it tells of the event; null where it dates nothing. */
function roleOf(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  { from, timex, stated }: TimeSpan,
): TimeRole | null {
  const before = (n: number) => (first - n >= sentence.from ? tokens[first - n]!.text.toLowerCase() : "");
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
  let at = after + (possessive ? 1 : 0);
  let head: number | null = null;
  for (; at < sentence.to && at < after + 6; at++) {
    const { pos } = tokens[at]!;
    if (pos === "NOUN") head = at;
    else if (pos !== "ADJ" && pos !== "PROPN" && pos !== "NUM") break;
  }
  return head;
}

/** "the talks on Sunday": an event noun right before the time. */
function nounBefore(tokens: readonly Token[], sentence: Sentence, first: number): number | null {
  const at = first - (/^(?:on|in|of|for|this|last)$/i.test(tokens[first - 1]?.text ?? "") ? 2 : 1);
  const token = at >= sentence.from ? tokens[at] : undefined;
  return token?.pos === "NOUN" && EVENT_CLASS.has(token.lemma) ? at : null;
}

/** The verb of the clause that holds the time: the nearest before it, else the first after it at the head of a sentence. */
function verbFor(tokens: readonly Token[], sentence: Sentence, first: number, after: number): number | null {
  // "a ship that on Oct. 19 carried", ", and on Friday closed": the verb follows.
  const lead = tokens[first - 1] && /^(?:on|in|at)$/i.test(tokens[first - 1]!.text) ? first - 2 : first - 1;
  const opens = lead < sentence.from || /^(?:that|which|who|when|where|and|but|,)$/i.test(tokens[lead]?.text ?? "");
  for (let i = first - 1; !opens && i >= sentence.from && first - i <= REACH; i--) {
    const token = tokens[i]!;
    // A comma or a mark between the verb and the time: the time may be another clause's.
    if (/^[;:—–()"“”]$/.test(token.text) || (token.text === "," && first - i > 2)) return null;
    // "a British-flagged vessel"
    if (isVerb(token) && tokens[i - 1]?.text !== "-") return isEvent(token) ? i : null;
  }
  if (!opens && first - sentence.from > 3) return null;
  for (let i = after; i < sentence.to && i - after <= REACH; i++) {
    const token = tokens[i]!;
    if (/^[;:—–()"“”]$/.test(token.text)) return null;
    if (isVerb(token)) return isEvent(token) ? i : null;
  }
  return null;
}

const isEvent = ({ lemma, text }: Token): boolean =>
  !SPEECH_VERBS.has(lemma) && (!LIGHT_VERBS.has(lemma) || /^(?:began|begun|started|opened)$/i.test(text));

/** "met" is a meeting; "the talks ended", too. */
function typeOf(tokens: readonly Token[], sentence: Sentence, at: number, event: string): string | null {
  const own = EVENT_CLASS.get(tokens[at]!.lemma);
  if (own && !PHASE_EVENTS.has(event)) return own;
  if (!PHASE_EVENTS.has(event)) return null;
  for (let i = at - 1; i >= sentence.from && at - i < 10; i--) {
    // At the head of a sentence taggers take "Talks" for a name or a verb.
    const type = EVENT_CLASS.get(tokens[i]!.lemma);
    if (type) return type;
  }
  return null;
}

/** The nouns and names of the sentence around the event, without those of time. */
function aboutOf(document: Document, sentence: Sentence, found: Found, at: number, event: string): string[] {
  const { tokens } = document;
  const keys = new Set<string>();
  for (let i = Math.max(sentence.from, at - 12); i < Math.min(sentence.to, at + 12); i++) {
    const token = tokens[i]!;
    if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ") continue;
    if (found.times.some((time) => time.start <= token.start && token.end <= time.end)) continue;
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
