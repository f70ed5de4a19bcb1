import { MONTHS, WEEKDAYS } from "../../lexicon/time-words.js";
import { CAMPAIGNS, WIDE_EVENTS, WIDE_PLACES } from "../../lexicon/toll-scopes.js";
import type { Claim } from "../../model/claim.js";
import type { Story, StorySentence } from "../story.js";
import type { Leads } from "./leads.js";

const bySentence = new WeakMap<Story, ReadonlyMap<string, StorySentence>>();

/** The sentence of a claim. */
export function sentenceOf(story: Story, claim: Claim): StorySentence | undefined {
  let known = bySentence.get(story);
  if (!known) {
    const all = [...story.sentences.values()].flat();
    known = new Map(all.flatMap((sentence) => sentence.claims.map(({ id }) => [id, sentence] as const)));
    bySentence.set(story, known);
  }
  return known.get(claim.id);
}

/** What stands before and behind the words of a claim in its sentence. */
interface Around {
  readonly before: string;
  readonly after: string;
}

export function aroundOf(story: Story, claim: Claim): Around {
  const sentence = sentenceOf(story, claim);
  if (!sentence) return { before: "", after: "" };
  const { quote, start } = sentence.evidence;
  const at = claim.evidence[0]!;
  return { before: quote.slice(0, at.start - start), after: quote.slice(at.end - start) };
}

/** "stroke": the event that is reported; "long": a war, a year; "earlier": another event, of the past. */
export type TollTime = "stroke" | "long" | "earlier";

const CAMPAIGN = `(?:${CAMPAIGNS})`;
// "since the war began", "since the start of the year", "so far this year"
const SINCE =
  /\bsince (?:[\p{L}\d'’-]+ ){0,6}(?:began|started|erupted|broke out|resumed|escalated)\b|\bsince (?:the |its |their )?(?:[\p{L}-]+ ){0,3}(?:start|beginning|outbreak|war|conflict|coup|invasion|onset|ceasefire|truce)\b|\bso far this (?:year|month|season)\b/iu;
// "the war has killed", "the war in Norland that has killed", "a campaign which left"
const BY_CAMPAIGN = new RegExp(
  `\\b${CAMPAIGN}(?: (?:in|on|against|with) (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?,?(?: (?:that|which|has|have|had|so|far|already|also|now))* (?:kill|claim|tak|took|left|displac|wound|injur|driv|forc)\\p{L}*[^,.;]{0,40}$`,
  "iu",
);
// "have been killed in the war", "died during the two-year conflict"
const IN_CAMPAIGN = new RegExp(
  `^[^,.;]{0,40}\\b(?:in|during|by) (?:the|this|its|a) (?:[\\p{L}-]+ ){0,2}${CAMPAIGN}\\b(?!-)`,
  "iu",
);
// "Two years ago a fire killed", "In the spring, eight months earlier, a fire killed"
const AGO =
  /(?:^|, |\b(?:and|but|when) )(?:(?:just|about|only|some|almost|nearly|barely|less than|more than|exactly) )?[\p{L}\d-]+ (?:weeks?|months?|years?|decades?) (?:ago|earlier|before)\b/iu;
// "comes weeks after 12 people died", "follows a blaze last year that killed 12"
const COMES_AFTER =
  /\b(?:comes?|coming|came|happened|occurred|struck)\b[^,.;]{0,25}\b(?:weeks?|months?|years?|decades?) after\b|\blast (?:week|month|year) (?:that|which|when|in which)\b/i;
// "the worst since a blaze in 2019 that killed 12"
const WORST_SINCE = /\b(?:worst|deadliest|first|biggest|largest|gravest|second)\b.*\bsince\b/i;
// "In 2019 a fire", "Back in March 2019, a fire"
const IN_YEAR = /^["“'‘]?(?:Back )?[Ii]n (?:(?:early|late|mid|the \p{L}+ of) ?)?(?:\p{Lu}\p{L}+ )?((?:19|20)\d\d)\b/u;
// "a blaze in 2019 that killed 12", "the 2019 fire in which 12 died"
const OF_YEAR = /\b((?:19|20)\d\d)(?: \p{L}+){0,4},? (?:that|which|when|in which|killed|killing|where)\b[^,;]{0,60}$/u;
// "12 people died in a fire there in 2019"
const BEHIND = /^[^,;.]{0,60}\bin (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)\b/u;

// "In February, a woman opened fire"
const IN_MONTH = /^In (\p{Lu}\p{Ll}+),? (?!\d)/u;

/** A month's or a weekday's number by its name. */
function calendarNumber(names: Readonly<Record<string, number>>, name: string): number | null {
  const known = name.toLowerCase();
  return Object.hasOwn(names, known) ? names[known]! : null;
}

/** Does the sentence begin with another month than that of which its article tells? */
function isOfOtherMonth({ days }: Leads, claim: Claim, before: string): boolean {
  const found = IN_MONTH.exec(before);
  const day = days.get(claim.article);
  const month = found && calendarNumber(MONTHS, found[1]!);
  return month !== null && day !== undefined && Number(day.to.slice(5, 7)) !== month;
}

/** Of which time is a toll, by the words around it? */
export function tollTime(story: Story, leads: Leads, claim: Claim): TollTime {
  const { before, after } = aroundOf(story, claim);
  const own = yearOf(story, leads, claim.article);
  const isOtherYear = (found: RegExpExecArray | null) =>
    found !== null && (own === null ? leads.depth(claim) > 0 : found[1]! < own);
  if (
    AGO.test(before) ||
    COMES_AFTER.test(before) ||
    WORST_SINCE.test(before) ||
    isOfOtherMonth(leads, claim, before) ||
    isOtherYear(IN_YEAR.exec(before)) ||
    isOtherYear(OF_YEAR.exec(before)) ||
    isOtherYear(BEHIND.exec(after))
  )
    return "earlier";
  return SINCE.test(after) || SINCE.test(before) || BY_CAMPAIGN.test(before) || IN_CAMPAIGN.test(after)
    ? "long"
    : "stroke";
}

/** The year of which an article tells: that of its lead, else that of its publication. */
const yearOf = (story: Story, { days }: Leads, article: string): string | null =>
  days.get(article)?.to.slice(0, 4) ??
  story.readings.find((reading) => reading.article.id === article)?.article.publishedAt?.slice(0, 4) ??
  null;

// "across the country", "along the coast", "nationwide", "in three provinces"
const WIDE = new RegExp(
  `\\b(?:across|throughout|around|along|all over) (?:the (?:[\\p{L}-]+ )?(?:${WIDE_PLACES})\\b|\\p{Lu})|\\b(?:nation|country|state|province|region)wide\\b|\\bin (?:several|many|two|three|four|five|six|other|neighbou?ring) (?:countries|states|provinces|regions|districts|towns|cities|villages|counties)\\b`,
  "u",
);
// " in Tessin", " were killed in the Calder valley"
const IN_PLACE = /^(?: \p{Ll}+){0,4} (?:in|at|near) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;
// "In Calder, 15"
const PLACE_FIRST = /^In (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),? [^,;]{0,40}$/u;
/** "March" and "Monday" look like places behind "in" and "at". */
const isDay = (name: string): boolean =>
  calendarNumber(MONTHS, name) !== null || calendarNumber(WEEKDAYS, name) !== null;

/** Where those were whom a toll counts: a wider place than a town, one by name, or unsaid. */
interface TollPlace {
  readonly wide: boolean;
  readonly name: string | null;
}

function tollPlace(story: Story, claim: Claim): TollPlace {
  const { before, after } = aroundOf(story, claim);
  const clause = after.split(/[,;]/)[0]!;
  const name = (IN_PLACE.exec(clause) ?? PLACE_FIRST.exec(before))?.[1] ?? null;
  return {
    wide: WIDE.test(clause) || WIDE.test(before.split(";").at(-1)!),
    name: name && !isDay(name.split(" ")[0]!) ? name : null,
  };
}

const WIDE_EVENT = new RegExp(`\\b(?:${WIDE_EVENTS})\\b`, "i");

/** Do two tolls count those of places of which one is wider, or simply another? The claim is the wider one, or either. */
export function isOfOtherPlace(story: Story, claim: Claim, other: Claim): boolean {
  const [a, b] = [tollPlace(story, claim), tollPlace(story, other)];
  if (a.wide !== b.wide) return a.wide && b.name !== null;
  if (a.wide || !a.name || !b.name || isOneName(a.name, b.name)) return false;
  // One blast is told as of its town or as of its country; a storm has a toll in each.
  return [claim, other].some((one) => WIDE_EVENT.test(sentenceOf(story, one)?.evidence.quote ?? ""));
}

const isOneName = (a: string, b: string): boolean => {
  const words = new Set(a.split(" "));
  return b.split(" ").some((word) => words.has(word));
};
