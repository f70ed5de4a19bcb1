import { SPEECH_VERBS } from "../lexicon/reporting-verbs.js";
import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Reading } from "../model/reading.js";
import { foldWord, stem, type Word, wordsOf } from "../values/words.js";
import { wordsIn } from "./sentence-words.js";

/** What an article passes on from another source of the story: "according to the Tarn Courier". */
export interface Relay extends Pick<Evidence, "field" | "start" | "end"> {
  /** The source that it names. */
  readonly cited: string;
}

/** The passages of each article, by its id, that another source of the story is named for. */
export type Relays = ReadonlyMap<string, readonly Relay[]>;

/** A way to name a source, and what it must have before it. */
interface Form {
  readonly words: readonly string[];
  readonly source: string;
  /** "the Courier": a part of the name, which alone may mean anything. */
  readonly short: boolean;
}

/** Agencies are named in full and by letters. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ["ap", "associated press"],
  ["afp", "agence france presse"],
  ["upi", "united press international"],
  ["dpa", "deutsche presse agentur"],
  ["pa", "press association"],
  ["bbc", "british broadcasting corporation"],
]);

/** Where several articles pass on what one of them has, it is told once. Linear in the words. */
export function relaysOf(readings: readonly Reading[]): Relays {
  const forms = formsOf([...new Set(readings.map(({ article }) => article.source))]);
  const relays = new Map<string, readonly Relay[]>();
  if (forms.size)
    for (const reading of readings) {
      const own = relaysIn(reading, forms);
      if (own.length) relays.set(reading.article.id, own);
    }
  return relays;
}

/** The other source that an article names for a claim; null where it makes the claim itself. */
export const citedFor = (claim: Claim, relays: Relays): string | null =>
  relayAt(claim.evidence[0], relays.get(claim.article));

/** The source cited for what stands at a place of an article; null where none is. */
export const relayAt = (
  place: Pick<Evidence, "field" | "start" | "end"> | undefined,
  relays: readonly Relay[] = [],
): string | null =>
  relays.find((r) => place && r.field === place.field && r.start <= place.start && place.start < r.end)?.cited ?? null;

/** Does a name stand for one of the sources? */
export function isSourceName(name: string, sources: readonly string[]): boolean {
  const words = nameWords(name).join(" ");
  return sources.some((source) => nameWords(source).join(" ") === words);
}

/** An article without some passages that it passes on. */
export function withoutPassages(reading: Reading, relays: readonly Relay[]): Reading {
  return {
    ...reading,
    mentions: reading.mentions.filter((mention) => relayAt(mention, relays) === null),
    sentences: reading.sentences.flatMap((sentence) => {
      const cuts = relays.filter((r) => r.field === sentence.field && r.start < sentence.end && sentence.start < r.end);
      let rest = [sentence];
      for (const cut of cuts) rest = rest.flatMap((part) => without(part, cut));
      return rest;
    }),
  };
}

/** What is left of a passage on either side of a cut. */
const without = (part: Evidence, { start, end }: Relay): Evidence[] =>
  [
    { from: part.start, to: Math.min(start, part.end) },
    { from: Math.max(end, part.start), to: part.end },
  ].flatMap(({ from, to }) =>
    from < to ? { ...part, start: from, end: to, quote: part.quote.slice(from - part.start, to - part.start) } : [],
  );

/** The forms by their first word. */
function formsOf(sources: readonly string[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  if (sources.length < 2) return forms;
  const add = (words: readonly string[], source: string, short: boolean) => {
    const first = words[0];
    if (first === undefined || words.join("").length < 2) return;
    forms.set(first, [...(forms.get(first) ?? []), { words, source, short }]);
  };
  const names = sources.map((source) => ({ source, words: nameWords(source) }));
  const lasts = new Map<string, number>();
  for (const { words } of names) lasts.set(words.at(-1) ?? "", (lasts.get(words.at(-1) ?? "") ?? 0) + 1);
  for (const { source, words } of names) {
    add(words, source, false);
    const last = words.at(-1);
    // Two Gazettes in one story: "the Gazette" is either.
    if (words.length > 1 && last !== undefined && lasts.get(last) === 1) add([last], source, true);
    const whole = words.join(" ");
    for (const [letters, name] of AGENCIES) {
      if (whole === letters) add(name.split(" "), source, false);
      if (whole === name) add([letters], source, false);
    }
  }
  return forms;
}

const nameWords = (source: string): string[] => {
  const words = wordsOf(source).map(({ fold }) => fold);
  return words[0] === "the" ? words.slice(1) : words;
};

/** "…; the Courier put it at nine", "… while the Courier": from there on somebody else may be cited. */
const CUTS: ReadonlySet<string> = new Set("while but whereas although though".split(" "));
/** Between a source and its verb: "the Courier newspaper had earlier reported". */
const BETWEEN: ReadonlySet<string> = new Set(
  "newspaper paper daily weekly news agency website site broadcaster channel also first had has have earlier later itself originally already on monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
/** Beside the verbs of speech: "put the toll at nine", "quoted a nurse". */
const OUTLET_VERBS = "put give count quote carry publish print broadcast run".split(" ");
/** "the paper said", of a source that the article has named. */
const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  "paper newspaper agency broadcaster outlet tabloid magazine".split(" "),
);
/** "an interview with the Courier", "a report in the Courier". */
const PIECES: ReadonlySet<string> = new Set("report interview story article account piece published".split(" "));

let verbs: ReadonlySet<string> | null = null;
const isVerb = (word: Word | undefined): boolean => {
  verbs ??= new Set([...SPEECH_VERBS, ...OUTLET_VERBS].map((verb) => stem(foldWord(verb))));
  return word !== undefined && verbs.has(word.key);
};

function relaysIn(reading: Reading, forms: ReadonlyMap<string, readonly Form[]>): Relay[] {
  const relays: Relay[] = [];
  let last: string | null = null;
  for (const sentence of reading.sentences) {
    const words = wordsIn(sentence);
    for (let i = 0; i < words.length; i++) {
      const form = formAt(words, i, forms);
      const source: string | null = form?.source ?? (last !== null && isOutletNoun(words, i) ? last : null);
      if (source === null || source === reading.article.source) continue;
      const span = citedSpan(sentence, words, i, i + (form?.words.length ?? 1));
      if (!span) continue;
      last = source;
      relays.push({ ...span, field: sentence.field, cited: source });
    }
  }
  return relays;
}

const isOutletNoun = (words: readonly Word[], at: number): boolean =>
  OUTLET_NOUNS.has(words[at]!.text) && words[at - 1]?.fold === "the";

/** The longest form that stands at a word, written as a name. */
function formAt(words: readonly Word[], at: number, forms: ReadonlyMap<string, readonly Form[]>): Form | null {
  const known = forms.get(words[at]!.fold);
  if (!known || !/^\p{Lu}/u.test(words[at]!.text)) return null;
  const fits = known.filter(
    (form) =>
      form.words.every((word, j) => words[at + j]?.fold === word) && (!form.short || words[at - 1]?.fold === "the"),
  );
  return fits.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

/** How much of a sentence a source named at `from`..`to` is cited for; null where it is only named. */
function citedSpan(
  sentence: Evidence,
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number } | null {
  const { quote } = sentence;
  const name = words[from - 1]?.fold === "the" ? from - 1 : from;
  const gap = (i: number): string => quote.slice(words[i]?.end ?? quote.length, words[i + 1]?.start ?? quote.length);
  let first = name;
  while (first > 0 && !CUTS.has(words[first - 1]!.fold) && !/[;:—–]/.test(gap(first - 1))) first--;
  let end = to;
  while (end < words.length && !CUTS.has(words[end]!.fold) && !/[;:—–]/.test(gap(end - 1))) end++;
  const span = (a: number) => ({
    start: sentence.start + (a === 0 ? 0 : words[a]!.start),
    end: sentence.start + (end === words.length ? quote.length : words[end]!.start),
  });
  const before = words[name - 1];
  const second = words[name - 2];
  const cites =
    (before?.fold === "to" && second?.fold === "according") ||
    before?.key === "tell" ||
    before?.fold === "citing" ||
    before?.fold === "quoting" ||
    (before?.fold === "by" && isVerb(second)) ||
    ((before?.fold === "with" || before?.fold === "in") && second !== undefined && PIECES.has(second.fold));
  if (cites) return span(first);
  let verb = to;
  while (verb < words.length && verb < to + 5 && BETWEEN.has(words[verb]!.fold)) verb++;
  // "The toll had been nine, reported the Courier."
  if (!isVerb(words[verb])) return isVerb(before) && end === to ? span(first) : null;
  // "…, the Courier reported": all that stands before it; else what follows.
  return name > first && /,/.test(gap(name - 1)) && verb + 1 >= end ? span(first) : span(name);
}
