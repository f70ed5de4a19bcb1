import type { Claim } from "../model/claim.js";
import type { Reason } from "../model/report.js";
import { dayNumber } from "../values/days.js";
import { wordsOfQuote } from "../values/untagged.js";
import { alignedDates } from "./date-aligned.js";
import { deedQuestions } from "./deeds.js";
import { onsetQuestions } from "./onset.js";
import type { Aligner, Question } from "./question.js";
import { type Rarity, rarityOf } from "./rarity.js";
import { spokenWords } from "./spoken-words.js";
import type { Story, StorySentence } from "./story.js";
import { isNowhereMet, isToldBoth } from "./times-met.js";

/** What a date claim says, as far as aligning needs it. */
interface Dated {
  readonly role: string;
  readonly event: string;
  readonly about: readonly string[];
  readonly stated: readonly string[];
  readonly undone?: true;
}

const dated = (claim: Claim): Dated => claim.value as Dated;

/** Two claims of two articles that date the same. */
interface Link {
  readonly a: Claim;
  readonly b: Claim;
  /** Where `a` stands. */
  readonly of: StorySentence;
  readonly score: number;
  readonly shared: readonly string[];
  readonly partners: boolean;
  /** Both stand in the first sentences and give a date of the calendar. */
  readonly lead: boolean;
  /** They share much, and neither article names the other's time anywhere. */
  readonly unmet: boolean;
}

/** Least share of the company's weight that two dated events must have in common. */
const COMPANY = 0.35;
/** Rarity that the shared company adds up to at the least, where it is to count that nobody else tells the time. */
const TELLING = 1;
/** "Storm Ada tore down the mill in 2011", "the mill, torn down in storm Bea in 2016": much, and not enough. */
const CLOSE = 0.6;
/** Claims of one event word that are looked at: what a text dates more often is no one event. */
const MOST = 60;
/** Index of the last sentence of a lead; the headline is the first. */
const LEAD = 2;
/** Roles that are a question; a row of a fact box and a weekday are asked about inside one article. */
const ASKED: ReadonlySet<string> = new Set(["on", "since", "until", "for"]);
/** Less will do in sentences that are each other's best match. */
const PARTNERS = 0.25;

/** Questions "When did it happen?": one verb or noun, in one role, in like company. */
export const dateQuestions: Aligner = (story) => {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const deeds = deedQuestions(story, (claims) => apartReason(publishedApart(claims, story)));
  const gathered = gather(linksOf(story, rarity), story, recurringIn(story));
  const questions = [...deeds, ...gathered.filter((question) => !deeds.some((deed) => asksSame(deed, question)))];
  const asked = new Set(questions.flatMap(({ claims }) => claims.map((claim) => claim.id)));
  const onsets = onsetQuestions(story).filter((onset) => !questions.some((other) => asksSame(onset, other)));
  for (const { claims } of onsets) for (const claim of claims) asked.add(claim.id);
  return [...questions, ...onsets, ...alignedDates(story, asked)];
};

/** Do two of their claims stand in the same two sentences? */
function asksSame(onset: Question, other: Question): boolean {
  const place = ({ article, evidence }: Claim) => `${article} ${evidence.at(-1)!.start}`;
  const within = (claim: Claim) =>
    onset.claims.some(({ article, evidence }) => {
      const [at, sentence] = [claim.evidence[0]!, evidence.at(-1)!];
      return (
        article === claim.article && at.field === sentence.field && at.start >= sentence.start && at.end <= sentence.end
      );
    });
  return new Set(other.claims.filter(within).map(place)).size > 1;
}

function linksOf(story: Story, rarity: Rarity): Link[] {
  const partners = new Set(story.pairs.filter((pair) => pair.mutual).map(({ a, b }) => pairKey(a, b)));
  const sentenceOf = new Map<string, StorySentence>();
  const byEvent = new Map<string, Claim[]>();
  for (const sentences of story.sentences.values())
    for (const sentence of sentences)
      for (const claim of sentence.claims) {
        if (claim.kind !== "date" || !ASKED.has(dated(claim).role) || /^(?:row|onset|deed):/.test(claim.attribute))
          continue;
        if ((byEvent.get(claim.attribute)?.length ?? 0) >= MOST) continue;
        sentenceOf.set(claim.id, sentence);
        byEvent.set(claim.attribute, [...(byEvent.get(claim.attribute) ?? []), claim]);
      }
  const isLead = (claim: Claim) =>
    sentenceOf.get(claim.id)!.index <= LEAD && ["month", "day"].every((part) => dated(claim).stated.includes(part));
  const links: Link[] = [];
  for (const claims of byEvent.values())
    for (let i = 0; i < claims.length; i++)
      for (let j = i + 1; j < claims.length; j++) {
        const [a, b] = [claims[i]!, claims[j]!];
        if (a.article === b.article || story.origins.get(a.article) === story.origins.get(b.article)) continue;
        // "Had not approved it in January", "approved it on Monday": both are so.
        if (dated(a).undone !== dated(b).undone) continue;
        const isPair = partners.has(pairKey(sentenceOf.get(a.id)!, sentenceOf.get(b.id)!));
        const shared = dated(a).about.filter((key) => dated(b).about.includes(key));
        const score = likeness(a, b, shared, rarity);
        // "They met in Perth": where little stands around an event one word is much of it.
        const brief = Math.min(dated(a).about.length, dated(b).about.length) <= 2;
        const least = isPair && brief ? 1 : 2;
        if (shared.length < least || score < (isPair ? PARTNERS : COMPANY)) continue;
        const close = (isPair || score >= CLOSE) && shared.length > 1 && weigh(shared, rarity) >= TELLING;
        const unmet = close && isNowhereMet(story, a, b);
        const of = sentenceOf.get(a.id)!;
        links.push({ a, b, of, score, shared, partners: isPair, lead: [a, b].every(isLead), unmet });
      }
  const id = ({ a, b }: Link) => `${a.id} ${b.id}`;
  return links.sort((x, y) => y.score - x.score || (id(x) < id(y) ? -1 : 1));
}

const pairKey = (a: { article: string; index: number }, b: { article: string; index: number }): string =>
  [`${a.article}#${a.index}`, `${b.article}#${b.index}`].sort().join(" ");

const weigh = (keys: readonly string[], rarity: Rarity): number => keys.reduce((sum, key) => sum + rarity(key), 0);

/** Share of the company's weight that two events have in common; the event's own word counts with it. */
function likeness(a: Claim, b: Claim, shared: readonly string[], rarity: Rarity): number {
  const weight = (keys: readonly string[]) => rarity(dated(a).event) + weigh(keys, rarity);
  return weight(shared) / Math.sqrt(Math.max(0.5, weight(dated(a).about)) * Math.max(0.5, weight(dated(b).about)));
}

/**
 * One question for claims that all date the same: the best link first, and each further claim only where it is linked
 * to every claim of the others. A chain of likenesses ends at another event.
 */
function gather(links: readonly Link[], story: Story, recurring: Recurring): Question[] {
  const linked = new Map<string, Set<string>>();
  for (const { a, b } of links) {
    linked.set(a.id, (linked.get(a.id) ?? new Set()).add(b.id));
    linked.set(b.id, (linked.get(b.id) ?? new Set()).add(a.id));
  }
  const groups: { claims: Claim[]; links: Link[] }[] = [];
  const groupOf = new Map<string, { claims: Claim[]; links: Link[] }>();
  const fits = (claim: Claim, claims: readonly Claim[]) =>
    claims.every((other) => other.article === claim.article || linked.get(claim.id)!.has(other.id));
  for (const link of links) {
    const [of, to] = [groupOf.get(link.a.id), groupOf.get(link.b.id)];
    if (of && to) continue;
    const group = of ?? to ?? { claims: [], links: [] };
    const joining = [link.a, link.b].filter((claim) => !groupOf.has(claim.id));
    if (!joining.every((claim) => fits(claim, group.claims))) continue;
    for (const claim of joining) {
      group.claims.push(claim);
      groupOf.set(claim.id, group);
    }
    if (group.links.length === 0) groups.push(group);
    group.links.push(link);
  }
  return groups.map(({ claims, links: joined }) => questionOf(claims, joined, story, recurring));
}

/** Attributes that one article dates several times over: tests, games, votes that recur. */
type Recurring = ReadonlySet<string>;

function recurringIn(story: Story): Recurring {
  const recurring = new Set<string>();
  for (const reading of story.readings) {
    const days = new Map<string, Set<string>>();
    for (const claim of reading.claims)
      if (claim.kind === "date") {
        const { timex } = claim.value as { timex: string };
        days.set(claim.attribute, (days.get(claim.attribute) ?? new Set()).add(timex.slice(0, 10)));
      }
    for (const [attribute, set] of days) if (comesAgain([...set])) recurring.add(attribute);
  }
  return recurring;
}

/** Within so many days: "the strike of 2019" recurs in no strike of this week. */
const SEASON = 200;

/** A bare year is background where another of the dates is a day. */
function comesAgain(days: readonly string[]): boolean {
  const full = days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  const others = full.length ? days.filter((day) => !/^\d{4}$/.test(day)) : days;
  if (others.length !== full.length) return others.length > 1;
  const sorted = full.map(dayNumber).sort((a, b) => a - b);
  return sorted.some((day, i) => i > 0 && day - sorted[i - 1]! <= SEASON);
}

function questionOf(claims: readonly Claim[], links: readonly Link[], story: Story, recurring: Recurring): Question {
  const best = links.reduce((x, y) => (y.score > x.score ? y : x));
  const { role, event } = dated(claims[0]!);
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const words = wordsOfQuote((ordered[0]!.evidence[1] ?? ordered[0]!.evidence[0]!).quote);
  const ask = { on: "When", since: "Since when", until: "Until when", for: "How long" }[role] ?? "When";
  return {
    kind: "date",
    scope: "across",
    key: `${role}:${event}:${[...best.shared].sort().join(" ")}`,
    text: `${ask}: “${words}”?`,
    claims: ordered,
    aligned: [
      {
        by: best.partners ? "partners" : "company",
        weight: 2.5 * (best.score - 0.6) + (best.partners ? 0.6 : 0),
        text: `Both date “${claims[0]!.subject}” beside ${spokenWords(best.shared, best.of.evidence).join(", ")}.`,
      },
      ...(best.partners && best.lead
        ? [{ by: "both-leads", weight: 0.6, text: "Both give the date in their first sentences." }]
        : []),
      ...(best.unmet
        ? [{ by: "nowhere-met", weight: 0.5, text: "Neither article names the other's time for anything else." }]
        : []),
      ...(!best.unmet && isToldBoth(story, best.a, best.b)
        ? [{ by: "met-elsewhere", weight: -1.5, text: "One article names the other's time too, for something else." }]
        : []),
      ...(recurring.has(claims[0]!.attribute)
        ? [{ by: "recurs", weight: -0.8, text: "One article dates several of the kind." }]
        : []),
      ...apartReason(publishedApart(claims, story)),
    ],
  };
}

/** What recurs is told of another time a week later, and more so after a month. */
const apartReason = (days: number): Reason[] =>
  days <= 5
    ? []
    : [{ by: "published-apart", weight: days > 20 ? -1.6 : -0.8, text: `The articles came out ${days} days apart.` }];

/** Days between the first and the last publication; 0 where dates are missing. */
function publishedApart(claims: readonly Claim[], story: Story): number {
  const articles = new Set(claims.map((claim) => claim.article));
  const days = story.readings.flatMap(({ article }) =>
    articles.has(article.id) && article.publishedAt ? [dayNumber(article.publishedAt)] : [],
  );
  return days.length ? Math.max(...days) - Math.min(...days) : 0;
}
