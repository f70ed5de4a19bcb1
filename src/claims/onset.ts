import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { type Document, type Sentence, sentenceAt, type Token, tokensOf } from "../text/document.js";
import type { TimeSpan } from "../text/found.js";
import { foldWord, stem } from "../values/words.js";
import type { Dated } from "./date.js";
import type { Draft, Extractor } from "./draft.js";

/** "start": from then on; "deadline": until then something can be done; "length": so long it lasts. */
export type OnsetRole = "start" | "deadline" | "length";

const BEGINS = /^(?:begin|start|open|commence|kick)$/;

/** When a thing starts, by when it must be done, how long it lasts: "the strike begins at 6 a.m.", "the deadline is 30 June". */
export const onsetClaims: Extractor = (document, found) =>
  found.times.flatMap((time) => {
    const sentence = sentenceAt(document, time.start);
    if (!sentence || time.fault || time.stated.includes("set") || time.stated.includes("reference")) return [];
    const draft = onsetOf(document, sentence, time);
    return draft ? [draft] : [];
  });

function onsetOf(document: Document, sentence: Sentence, time: TimeSpan): Draft | null {
  const tokens = tokensOf(document, sentence);
  let first = tokens.findIndex(({ end }) => end > time.start);
  if (first < 0) return null;
  // The preposition may be a part of the time or stand before it.
  while (first < tokens.length && /^(?:from|at|on|until|by|in)$/.test(tokens[first]!.lower)) first++;
  const after = tokens.findIndex(({ start }) => start >= time.end);
  const told = /^P/.test(time.timex)
    ? lengthAt(tokens, first, after)
    : (startAt(tokens, first) ?? deadlineAt(tokens, first));
  if (!told || (told.role !== "length" && time.from === null && !/T\d/.test(time.timex))) return null;
  const of = keysOf(tokens.slice(told.from, told.to));
  if (!of.length) return null;
  const about = keysOf(tokens.filter(({ start, end }) => end <= time.start || start >= time.end));
  const { timex, from, to, stated } = time;
  const value: Dated & { readonly of: readonly string[] } = {
    timex,
    from,
    to,
    stated,
    role: told.role === "length" ? "for" : "on",
    event: told.role,
    type: null,
    about,
    of,
  };
  const words = { start: tokens[Math.min(told.at, first)]!.start, end: Math.max(time.end, tokens[told.at]!.end) };
  return {
    kind: "date",
    subject: tokens[told.at]!.text,
    attribute: `onset:${told.role}`,
    value,
    spans: [words, sentence],
  };
}

interface Told {
  readonly role: OnsetRole;
  /** The word that tells it. */
  readonly at: number;
  /** What starts, ends or lasts stands here. */
  readonly from: number;
  readonly to: number;
}

/** Back over small words: "begins early on", "strike from". */
function wordBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at >= 0 && first - at <= 5 && /^(?:ADP|ADV|DET|PART)$/.test(tokens[at]!.pos)) at--;
  return at;
}

function startAt(tokens: readonly Token[], first: number): Told | null {
  const at = wordBefore(tokens, first);
  if (at < 0) return null;
  if (BEGINS.test(tokens[at]!.lemma) && tokens[at]!.pos === "VERB")
    return { role: "start", at, from: clauseStart(tokens, at), to: at };
  // "will strike from 6 a.m.", "a five-day strike from Monday"; not "500 km from Monday's camp"
  const from = tokens.slice(at + 1, first).some(({ lower }) => lower === "from");
  // "from May to June", "from Monday until Friday": told as a stretch.
  const stretch = tokens.slice(first, first + 5).some(({ lower }) => /^(?:to|until|till|–|-)$/.test(lower));
  if (!from || stretch || !/^(?:VERB|NOUN)$/.test(tokens[at]!.pos)) return null;
  return { role: "start", at, from: clauseStart(tokens, at), to: at + 1 };
}

/** "have until 15 June to apply", "the deadline for the grant is 30 June". */
function deadlineAt(tokens: readonly Token[], first: number): Told | null {
  const back = tokens.slice(Math.max(0, first - 12), first);
  const noun = back.findIndex(({ lower }) => lower === "deadline");
  if (noun >= 0) {
    const is = back.slice(noun).some(({ lower }) => /^(?:is|was|ends|expires|of)$/.test(lower));
    return is
      ? { role: "deadline", at: Math.max(0, first - 12) + noun, from: Math.max(0, first - 12) + noun + 1, to: first }
      : null;
  }
  if (!/^(?:until|by)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const apply = tokens
    .slice(first)
    .findIndex(({ lemma }) => /^(?:apply|register|submit|file|reply|comment|enter|claim)$/.test(lemma));
  if (apply >= 0) return { role: "deadline", at: first - 1, from: first + apply + 1, to: tokens.length };
  const before = back.findIndex(({ lemma }) =>
    /^(?:apply|register|submit|file|reply|comment|enter|claim)$/.test(lemma),
  );
  return before < 0 ? null : { role: "deadline", at: first - 1, from: 0, to: first - 1 };
}

/** "will last three days", "a five-day strike". */
function lengthAt(tokens: readonly Token[], start: number, after: number): Told | null {
  // "will last three days" is read as "last three days", "a five-day strike" with its article.
  const first = /^an?$/.test(tokens[start]!.lower) ? start + 1 : start;
  const at = isLasting(tokens, first) ? first : wordBefore(tokens, first);
  if (at >= 0 && isLasting(tokens, at)) return { role: "length", at, from: clauseStart(tokens, at), to: at };
  const noun = after < 0 ? undefined : tokens[after];
  const measured = tokens[first + 1]?.text === "-" || /-/.test(tokens[first]?.text ?? "");
  return measured && noun && /^\p{Ll}{4}/u.test(noun.text)
    ? { role: "length", at: after, from: after, to: after + 1 }
    : null;
}

/** "lasted", "will last"; not "the last". */
const isLasting = (tokens: readonly Token[], at: number): boolean =>
  /^last(?:ed|s|ing)$/.test(tokens[at]!.lower) ||
  (tokens[at]!.lower === "last" && /^(?:to|will|would|could|should|may|can)$/.test(tokens[at - 1]?.lower ?? ""));

function clauseStart(tokens: readonly Token[], at: number): number {
  let i = at;
  // "The festival, with forty bands, starts"
  while (i > 0 && at - i < 12 && !/^[.;:–—“”"()]$/.test(tokens[i - 1]!.text)) i--;
  return i;
}

const keysOf = (tokens: readonly Token[]): string[] => [
  ...new Set(
    tokens
      .filter(({ pos, text }) => /^(?:NOUN|PROPN|VERB)$/.test(pos) && /\p{L}{3}/u.test(text))
      .map(({ lower }) => stem(foldWord(lower)))
      .filter((key) => !FUNCTION_WORDS.has(key)),
  ),
];
