import type { Evidence } from "../model/article.js";
import type { Mention, NameType, QuantityMention, QuotationMention, TimeMention } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import { daysBetween } from "../values/days.js";
import { wordsOfQuote } from "../values/untagged.js";
import { wordsOf } from "../values/words.js";
import { claimsAt } from "./claims-at.js";
import type { Detail, DetailType } from "./detail.js";
import { boundsOf, gramsOf, isName, type Profile, profileOf, withoutRelays } from "./profile.js";
import { isSourceName } from "./relays.js";
import { isRounding } from "./rounding.js";
import { entityNamed, isSummary, ofOtherOrigins, type Story } from "./story.js";

type Place = Evidence & { readonly titles?: readonly string[] };

/** A detail of one article before it is held against the others. */
interface Candidate {
  readonly type: DetailType;
  readonly key: string;
  readonly answer: string;
  readonly places: readonly Place[];
  readonly unit: string | null;
  readonly of: string | null;
  /** What a quotation's speaker is called in the article. */
  readonly titles?: readonly string[];
  /** Does another article say it too? */
  readonly saidIn: (other: Profile) => boolean;
}

/** Every detail of a story that one origin has alone. Linear in the length of the articles. */
export function detailsOf(story: Story): Detail[] {
  const profiles = new Map(story.readings.map((reading) => [reading.article.id, profileOf(reading, story)]));
  const summaries = new Set(story.readings.filter(isSummary).map(({ article }) => article.id));
  const found = new Map<string, Detail>();
  for (const reading of story.readings) {
    // A summary leaves things out: it bears a detail out where it has it, and is never silent.
    const silent = onSameEvent(reading, story).filter((id) => !summaries.has(id));
    if (silent.length === 0) continue;
    // So does an article that leads with another day: what it has is not told by one source alone.
    const others = ofOtherOrigins(reading, story).map(({ article }) => article.id);
    const firstHand = withoutRelays(reading, others, profiles, story);
    for (const candidate of candidatesOf(reading, story)) {
      if (others.some((other) => candidate.saidIn(firstHand.get(other)!))) continue;
      // Who has it from this article bears nothing out, and is not silent.
      const untold = silent.filter((other) => !candidate.saidIn(profiles.get(other)!));
      if (untold.length === 0) continue;
      const id = `${candidate.type}:${candidate.key}`;
      const detail = detailOf(candidate, reading, untold, story);
      const known = found.get(id);
      found.set(id, known ? join(known, detail) : detail);
    }
  }
  return onceEach([...found.values()]);
}

/** "September" of one article, read as two months from two anchors, is told once. */
function onceEach(details: readonly Detail[]): Detail[] {
  const byAnswer = new Map<string, Detail>();
  for (const detail of details) {
    const id = `${detail.type}:${detail.articles.join(" ")}:${detail.answer.toLowerCase()}`;
    const known = byAnswer.get(id);
    byAnswer.set(id, known ? join(known, detail) : detail);
  }
  return [...byAnswer.values()];
}

/** Articles of other origins whose lead is this article's. */
function onSameEvent(reading: Reading, story: Story): string[] {
  const lead = (r: Reading) => {
    const event = r.events.find((e) => e.lead);
    return event ? story.eventOf.get(event.id) : undefined;
  };
  const own = lead(reading);
  return ofOtherOrigins(reading, story)
    .filter((r) => lead(r) === own)
    .map((r) => r.article.id);
}

function candidatesOf(reading: Reading, story: Story): Candidate[] {
  const groups = new Map<string, { mentions: Mention[]; make: (places: readonly Mention[]) => Candidate }>();
  const add = (key: string, mention: Mention, make: (places: readonly Mention[]) => Candidate) => {
    const group = groups.get(key) ?? { mentions: [], make };
    group.mentions.push(mention);
    groups.set(key, group);
  };
  const sources = story.readings.map(({ article }) => article.source);
  for (const mention of reading.mentions) {
    if (isName(mention)) {
      // "the Courier reported": the papers are not what the story is about.
      if (isLabel(mention, reading) || isSourceName(mention.name, sources)) continue;
      const entity = entityNamed(story, reading.article.id, mention.name);
      if (entity) add(entity, mention, (places) => named(mention.type, entity, mention.name, places));
    } else if (mention.type === "quantity") {
      if (isTelling(mention))
        add(`${mention.min}:${mention.max}:${mention.unit}`, mention, (all) => figure(mention, all));
    } else if (mention.type === "time") {
      if (isPoint(mention, reading)) add(mention.timex, mention, (all) => time(mention, all, (t) => holds(t, mention)));
      else if (isMeasuredSpan(mention)) add(mention.timex, mention, (all) => lasting(mention, all));
    } else if (mention.direct) {
      const keys = wordsOf(mention.quote).map((word) => word.fold);
      if (keys.length >= 5)
        add(keys.join(" "), mention, (all) => ({
          ...quotation(mention, keys, all),
          titles: titlesIn(reading, mention),
        }));
    }
  }
  return [...groups.values()].map(({ mentions, make }) => make(mentions));
}

/** "WHERE: …", "WHAT NOW: …": the label of a row in a fact box is no name. */
function isLabel({ field, start, end, quote }: Mention, { sentences }: Reading): boolean {
  if (field !== "text" || /\p{Ll}/u.test(quote)) return false;
  const own = sentences.find((s) => s.field === field && s.start <= start && end <= s.end);
  return own?.quote[end - own.start] === ":" && !/[^\p{Lu} *#_-]/u.test(own.quote.slice(0, start - own.start));
}

function named(type: NameType, entity: string, name: string, places: readonly Mention[]): Candidate {
  const words = wordsOf(name).map((word) => word.fold);
  const last = words[words.length - 1] ?? "";
  return {
    type,
    key: entity,
    answer: name,
    places,
    unit: null,
    of: null,
    // A name that another article has within words it did not read as a name is no detail of one source alone.
    saidIn: (other) =>
      other.entities.has(entity) ||
      (type === "person" ? other.words.has(last) : words.filter((w) => w.length > 2).every((w) => other.words.has(w))),
  };
}

/** Bare "one" and "two" count nothing checkable; a number must say what it counts or carry a unit. */
const isTelling = (mention: QuantityMention): boolean => {
  const value = mention.min ?? mention.max ?? 0;
  if (mention.min === null && mention.max === null) return false;
  return mention.unit !== null ? value > 0 : mention.of !== null && value > 2;
};

/** "at least 14 people": the words, and what is counted where they do not have it. */
function quantityWords({ quote, of }: QuantityMention): string {
  const words = wordsOfQuote(quote);
  return of && !words.includes(of) ? `${words} ${of}` : words;
}

function figure(mention: QuantityMention, places: readonly Mention[]): Candidate {
  const bounds = boundsOf(mention);
  const value = mention.min ?? mention.max ?? 0;
  return {
    type: "figure",
    key: `${mention.min}:${mention.max}:${mention.unit ?? ""}`,
    answer: quantityWords(mention),
    places,
    unit: mention.unit,
    of: mention.of,
    // "1.2 million" and "1,200,000", "about 20" and "20": the same number in any reading of it.
    saidIn: (other) =>
      bounds.some((bound) => other.numbers.has(bound)) ||
      (Number.isInteger(value) && value > 10 && other.words.has(String(value))) ||
      other.quantities.some((quantity) => isRounding(mention, quantity)),
  };
}

// "These words of he" names nobody.
const PRONOUN = /^(?:he|she|they|it|we|i|who|you)$/i;

// "not for a winter": no day that anybody could look up
const SEASON = /^(?:(?:the|a|this) )?(?:spring|summer|autumn|fall|winter)$/i;

/** A day or a month that is not the day the article came out. */
function isPoint(mention: TimeMention, reading: Reading): boolean {
  if (SEASON.test(mention.quote)) return false;
  if (mention.from === null || mention.to === null || daysBetween(mention.from, mention.to) > 366) return false;
  const published = reading.article.publishedAt?.slice(0, 10);
  return !published || daysBetween(mention.from, mention.to) > 1 || Math.abs(daysBetween(published, mention.from)) > 2;
}

/** One of two intervals lies in the other. */
function holds(a: TimeMention, b: TimeMention): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return (a.from <= b.from && a.to >= b.to) || (a.from >= b.from && a.to <= b.to);
}

/** "within 48 hours", "a 72-hour truce": a length in figures; "three days" in words is mostly told in passing. */
const isMeasuredSpan = (mention: TimeMention): boolean => /^PT?\d/.test(mention.timex) && /\d/.test(mention.quote);

function time(mention: TimeMention, places: readonly Mention[], same: (t: TimeMention) => boolean): Candidate {
  return {
    type: "date",
    key: mention.timex,
    answer: wordsOfQuote(mention.quote),
    places,
    unit: null,
    of: null,
    saidIn: (other) => other.times.some(same),
  };
}

/** "After 38 minutes" is told where another article has "in the 38th minute". */
function lasting(mention: TimeMention, places: readonly Mention[]): Candidate {
  const candidate = time(mention, places, (t) => t.timex === mention.timex);
  const number = /\d{2,}/.exec(mention.quote)?.[0];
  const saidIn = (other: Profile) => candidate.saidIn(other) || (number !== undefined && other.words.has(number));
  return { ...candidate, saidIn };
}

function quotation(mention: QuotationMention, keys: readonly string[], places: readonly Mention[]): Candidate {
  const grams = gramsOf(keys);
  return {
    type: "quotation",
    key: keys.slice(0, 12).join(" "),
    answer: wordsOfQuote(mention.quote),
    places,
    unit: null,
    of: mention.speaker?.name ?? (PRONOUN.test(mention.speaker?.quote ?? "") ? null : (mention.speaker?.quote ?? null)),
    saidIn: (other) => grams.filter((gram) => other.grams.has(gram)).length >= 0.4 * grams.length,
  };
}

/** The titles that an article gives a speaker, wherever it names them: "Ada Voss, the minister, … Voss said". */
function titlesIn({ mentions }: Reading, { speaker }: QuotationMention): string[] {
  if (!speaker?.name) return [];
  return mentions.flatMap((m) => (m.type === "person" && m.name === speaker.name ? (m.titles ?? []) : []));
}

function detailOf(candidate: Candidate, reading: Reading, silent: readonly string[], story: Story): Detail {
  const { type, key, answer, places, unit, of } = candidate;
  const evidence = places.map(({ article, field, start, end, quote }) => ({ article, field, start, end, quote }));
  const length = reading.sentences[reading.sentences.length - 1]?.end ?? 1;
  // A place that says what the person is tells more than a bare name.
  const titled = new Set(places.filter((p) => p.titles?.length).map(({ field, start }) => `${field}${start}`));
  const rankOf = ({ field, start }: Evidence): number => (titled.has(`${field}${start}`) ? 1 : 0);
  return {
    type,
    key,
    answer,
    articles: [reading.article.id],
    evidence: [...evidence].sort((a, b) => rankOf(b) - rankOf(a)),
    claims: claimsAt(reading, evidence).map((claim) => claim.id),
    silent,
    silentOrigins: new Set(silent.map((id) => story.origins.get(id))).size,
    titles: [...new Set([...places.flatMap((p) => p.titles ?? []), ...(candidate.titles ?? [])])],
    unit,
    of,
    depth: evidence[0]!.field === "title" ? 0 : evidence[0]!.start / length,
  };
}

const join = (a: Detail, b: Detail): Detail => ({
  ...a,
  articles: [...new Set([...a.articles, ...b.articles])],
  evidence: [...a.evidence, ...b.evidence],
  claims: [...a.claims, ...b.claims],
  titles: [...new Set([...a.titles, ...b.titles])],
  silent: a.silent.filter((id) => !b.articles.includes(id)),
});
