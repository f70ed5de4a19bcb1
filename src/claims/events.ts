import { EVENT_CLASS, OTHER_EVENT } from "../lexicon/events.js";
import type { ReadingEvent } from "../model/reading.js";
import { type Document, evidenceAt, type Sentence, type Token, textOf } from "../text/document.js";
import type { Found, TimeSpan } from "../text/found.js";
import { inside, type Span } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import { daysBetween, shiftDay } from "../values/days.js";
import type { SentenceEvent } from "./draft.js";

/** How far into the body the lead reaches, in sentences. */
const LEAD_SENTENCES = 4;
/** Days around the day of the lead that still belong to it: talks of three days, a toll two days on. */
const BEFORE_LEAD = 6;
const AFTER_LEAD = 10;

interface Told {
  readonly sentence: Sentence;
  readonly times: readonly TimeSpan[];
  readonly types: readonly string[];
  readonly labels: readonly Token[];
  readonly other: boolean;
}

export interface Events {
  readonly events: readonly ReadingEvent[];
  /** Indexed like `Document.sentences`. */
  readonly ofSentence: readonly SentenceEvent[];
}

/**
 * The events an article tells of, and which sentence tells of which. The lead is what the headline and the first
 * sentences are about; a sentence with a date of another time ("In 2003, a quake …") tells of a background event,
 * and so does what follows it in its paragraph.
 */
export function eventsOf(document: Document, found: Found): Events {
  const told = tell(document, found);
  const first = told[0];
  if (!first) return { events: [], ofSentence: [] };
  const lead = leadOf(document, found, told);
  const away = awayFrom(lead);
  const events: Draft[] = [lead];
  const byKey = new Map<string, Draft>();
  const ofSentence: (Draft | null)[] = [];
  let background: Draft | null = null;
  let block = -1;
  for (const { sentence, times, types, labels, other } of told) {
    if (sentence.block !== block || document.blocks[sentence.block]!.kind === "row") background = null;
    block = sentence.block;
    const elsewhen = away(times);
    if (elsewhen) {
      const type = types[0] ?? "story";
      const places = placesIn(document, found, sentence);
      const key = `${type}:${elsewhen.from}:${elsewhen.to}`;
      background = byKey.get(key) ?? {
        type,
        label: textOf(document, labels.find((l) => l.pos === "NOUN") ?? sentence).slice(0, 60),
        lead: false,
        from: elsewhen.from,
        to: elsewhen.to,
        places,
        spans: [],
      };
      if (!byKey.has(key)) {
        byKey.set(key, background);
        events.push(background);
      }
    } else if (background && times.some((time) => time.from !== null)) background = null;
    const event: Draft | null = background ?? (other && times.length === 0 && types.length > 0 ? null : lead);
    if (event?.spans && event.spans.length < 5 && (types.length || event !== lead)) event.spans.push(sentence);
    ofSentence.push(event);
  }
  if (lead.spans.length === 0) lead.spans.push(first.sentence);
  const finished = new Map(events.map((event, i) => [event, finish(document, event, i)]));
  return {
    events: [...finished.values()],
    ofSentence: ofSentence.map((event) => (event ? (finished.get(event) ?? null) : null)),
  };
}

interface Draft extends Omit<ReadingEvent, "id" | "evidence"> {
  readonly spans: Span[];
}

const finish = (document: Document, { spans, ...event }: Draft, i: number): ReadingEvent => ({
  id: `${document.article.id}@${i + 1}`,
  ...event,
  evidence: spans.map((span) => evidenceAt(document, span)),
});

const TELLING = SIGNS.event | SIGNS.otherEvent;

function tell(document: Document, found: Found): Told[] {
  return document.sentences.map((sentence) => {
    const times = inside(found.times, sentence);
    const types: string[] = [];
    const labels: Token[] = [];
    let other = false;
    for (let i = sentence.from; i < sentence.to && (sentence.signs & TELLING) !== 0; i++) {
      const token = document.tokens[i]!;
      if ((token.signs & TELLING) === 0) continue;
      const word = token.lower;
      if (OTHER_EVENT.has(word)) other = true;
      if (token.pos === "PROPN") continue;
      const type = EVENT_CLASS.get(word) ?? (token.lemma === word ? undefined : EVENT_CLASS.get(token.lemma));
      if (!type) continue;
      types.push(type);
      labels.push(token);
    }
    return { sentence, times, types, labels, other };
  });
}

/** Headline and first sentences: their commonest class of event, the first day they name, the places. */
function leadOf(document: Document, found: Found, told: readonly Told[]): Draft {
  const body = told.filter(({ sentence }) => document.blocks[sentence.block]!.kind !== "contents");
  const start = body.slice(0, LEAD_SENTENCES + (document.bodyStart > 0 ? 1 : 0));
  const counts = new Map<string, number>();
  for (const { types } of start) for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const type = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "story";
  const label = start.flatMap(({ types, labels }) => labels.filter((l, i) => types[i] === type && l.pos === "NOUN"))[0];
  const published = document.article.publishedAt?.slice(0, 10) ?? null;
  const days = start.flatMap(({ times }) => times.filter(isDay));
  const anchor = days[0]?.from ?? published;
  const near = anchor === null ? [] : days.filter((d) => Math.abs(daysBetween(anchor, d.from!)) <= 3);
  const from = near.reduce<string | null>((min, d) => (min === null || d.from! < min ? d.from : min), null);
  const to = near.reduce<string | null>((max, d) => (max === null || d.to! > max ? d.to : max), null);
  const places = start.flatMap(({ sentence }) => placesIn(document, found, sentence));
  return {
    type,
    label: label ? textOf(document, label) : type,
    lead: true,
    from: from ?? published,
    to: to ?? published,
    places: [...new Set(places)].slice(0, 5),
    spans: [],
  };
}

const isDay = (time: TimeSpan): boolean =>
  time.from !== null && time.to !== null && daysBetween(time.from, time.to) <= 1;

/** Finds the first time of a sentence if none is the lead's; null where one is, or none is named. */
function awayFrom(lead: Draft): (times: readonly TimeSpan[]) => { from: string; to: string } | null {
  if (!lead.from || !lead.to) return () => null;
  const low = shiftDay(lead.from, -BEFORE_LEAD);
  const high = shiftDay(lead.to, AFTER_LEAD);
  return (times) => {
    const dated = times.filter((time) => time.from !== null && time.to !== null && !time.timex.startsWith("P"));
    if (dated.length === 0 || dated.some((time) => time.from! <= high && time.to! >= low)) return null;
    return { from: dated[0]!.from!, to: dated[0]!.to! };
  };
}

const placesIn = (document: Document, found: Found, sentence: Sentence): string[] =>
  inside(found.names, sentence)
    .filter((name) => name.type === "place" && name.start >= document.bodyStart)
    .map((name) => found.named[name.named]!.name);
