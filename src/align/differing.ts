import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Evidence } from "../model/article.js";
import type { Mention, NameMention, QuotationMention } from "../model/mention.js";
import type { Kind } from "../model/report.js";
import type { Word } from "../values/words.js";
import { wordsIn } from "./sentence-words.js";
import type { StorySentence } from "./story.js";
import { TURNED } from "./turned.js";

/** What fills one slot differently in two sentences that tell the same thing. */
export interface Differing {
  readonly kind: Kind;
  /** For a person: "How many?" */
  readonly asks: string;
  /** The differing words in either sentence; none where the whole sentence is meant. */
  readonly a: readonly Evidence[];
  readonly b: readonly Evidence[];
}

/** Words of its own that a sentence must have to tell something else. */
const OWN_WORDS = 2;
/** Two sentences with more slots that differ tell of two things, and are asked about the first few. */
const MOST = 3;
/** So many fillers of a slot are shown. */
const SHOWN = 3;

type Fill = (
  a: StorySentence,
  b: StorySentence,
  shared: ReadonlySet<string>,
) => Omit<Differing, "kind" | "asks"> | null;

/** Each sort of slot with its question, and what fills it on either side where that differs. */
const FILLS: readonly (readonly [Kind, string, Fill])[] = [
  ["polarity", "Is it so?", turned],
  ["attribution", "Who said so?", speakers],
  ["quotation", "In which words?", quotations],
  ["figure", "How many?", quantities],
  ["date", "When?", times],
  ["place", "Where?", (a, b) => names(a, b, (type) => type === "place")],
  ["outcome", "What of it?", wording],
  ["participants", "Who?", (a, b) => names(a, b, (type) => type !== "place")],
  ["title", "Which one?", modifiers],
];

/** The slots that two sentences fill differently, each once. Linear in their words. */
export function differingSlots(a: StorySentence, b: StorySentence, shared: readonly string[]): Differing[] {
  const common = new Set(shared);
  const differing: Differing[] = [];
  for (const [kind, asks, fill] of FILLS) {
    const filled = differing.length < MOST ? fill(a, b, common) : null;
    if (filled) differing.push({ kind, asks, a: filled.a.slice(0, SHOWN), b: filled.b.slice(0, SHOWN) });
  }
  return differing;
}

/** Those of each side that no one of the other side is equal to; null where a side has none of its own. */
function unlike<T extends Mention>(as: readonly T[], bs: readonly T[], key: (mention: T) => string) {
  const [x, y] = [new Set(as.map(key)), new Set(bs.map(key))];
  const [a, b] = [as.filter((m) => !y.has(key(m))), bs.filter((m) => !x.has(key(m)))];
  return a.length && b.length ? { a, b } : null;
}

function quantities(a: StorySentence, b: StorySentence) {
  const of = (sentence: StorySentence) => sentence.mentions.filter((m) => m.type === "quantity");
  const units = new Set(of(a).map((m) => m.unit));
  const same = (sentence: StorySentence) => of(sentence).filter((m) => units.has(m.unit));
  return unlike(same(a), same(b), (m) => `${m.min}:${m.max}:${m.unit}`);
}

function times(a: StorySentence, b: StorySentence) {
  const of = (sentence: StorySentence) =>
    sentence.mentions.filter((m) => m.type === "time" && !m.timex.endsWith("_REF"));
  return unlike(of(a), of(b), (m) => (m.type === "time" ? m.timex : ""));
}

/** Names of which the other sentence has no word. */
function names(a: StorySentence, b: StorySentence, wanted: (type: NameMention["type"]) => boolean) {
  const own = (sentence: StorySentence, other: StorySentence) => {
    const known = new Set(wordsIn(other.evidence).map((word) => word.fold));
    return sentence.mentions.filter((m): m is NameMention => {
      if (m.type !== "person" && m.type !== "organization" && m.type !== "place") return false;
      return wanted(m.type) && !m.quote.split(/\s+/).some((word) => known.has(word.toLowerCase()));
    });
  };
  const [x, y] = [own(a, b), own(b, a)];
  return x.length && y.length ? { a: x, b: y } : null;
}

const quoted = (sentence: StorySentence): QuotationMention[] =>
  sentence.mentions.filter((m): m is QuotationMention => m.type === "quotation");

function speakers(a: StorySentence, b: StorySentence) {
  const of = (sentence: StorySentence) => quoted(sentence).flatMap((m) => m.speaker ?? []);
  const name = (speaker: { readonly name: string | null; readonly quote: string }) =>
    (speaker.name ?? speaker.quote).toLowerCase().split(/\s+/).at(-1)!;
  const [x, y] = [new Set(of(a).map(name)), new Set(of(b).map(name))];
  if (![...x].every((key) => !y.has(key))) return null;
  return x.size && y.size ? { a: of(a), b: of(b) } : null;
}

/** One of them gives words in marks, the other words of somebody as well, and they share some. */
function quotations(a: StorySentence, b: StorySentence, shared: ReadonlySet<string>) {
  const marked = (sentence: StorySentence) =>
    quoted(sentence).some((m) => m.direct) || /["“”]/.test(sentence.evidence.quote);
  if (!(marked(a) && marked(b)) || shared.size < 2) return null;
  return { a: [], b: [] };
}

/** A noun of both with another word before it: "the special command", "the joint command". */
function modifiers(a: StorySentence, b: StorySentence, shared: ReadonlySet<string>) {
  const [x, y] = [before(a, shared), before(b, shared)];
  for (const [key, mine] of x) {
    const theirs = y.get(key);
    if (theirs === undefined || (!mine && !theirs)) continue;
    if (mine && theirs && mine.key === theirs.key) continue;
    if ((mine && shared.has(mine.key)) || (theirs && shared.has(theirs.key))) continue;
    return { a: [], b: [] };
  }
  return null;
}

/** The telling word right before each shared word; null where there is none. */
function before(sentence: StorySentence, shared: ReadonlySet<string>): Map<string, Word | null> {
  const words = wordsIn(sentence.evidence);
  const map = new Map<string, Word | null>();
  words.forEach((word, i) => {
    if (!shared.has(word.key)) return;
    const last = words[i - 1];
    map.set(word.key, last && !FUNCTION_WORDS.has(last.key) ? last : null);
  });
  return map;
}

function turned(a: StorySentence, b: StorySentence) {
  return TURNED.test(a.evidence.quote) === TURNED.test(b.evidence.quote) ? null : { a: [], b: [] };
}

function wording(a: StorySentence, b: StorySentence, shared: ReadonlySet<string>) {
  const own = (sentence: StorySentence) =>
    wordsIn(sentence.evidence).filter((word) => !shared.has(word.key) && !FUNCTION_WORDS.has(word.key)).length;
  return own(a) >= OWN_WORDS && own(b) >= OWN_WORDS ? { a: [], b: [] } : null;
}
