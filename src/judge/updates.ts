import type { Question } from "../align/question.js";
import type { Story } from "../align/story.js";
import type { Claim } from "../model/claim.js";

/** When an article was published, as far as it says. */
interface Published {
  /** Milliseconds since 1970, of the wall clock where no zone is given; null for a bare date. */
  readonly at: number | null;
  /** The clock's zone is given. */
  readonly zoned: boolean;
  /** The calendar day as it is written. */
  readonly day: string;
}

/** How the times of publication bear on a difference. */
export interface Update {
  /** The later answer replaces the earlier; false where it only comes later. */
  readonly superseded: boolean;
  /** "superseded" where the article says so itself. */
  readonly by: "superseded" | "perhaps-superseded" | "transposed" | "later" | "falls";
  readonly text: string;
  /** The answers in the order of their times, where they are known: what only grows. */
  readonly order?: readonly (readonly Claim[])[];
}

/** Reports so close to each other are told of one state of things, unless the later says that the number has changed. */
const SOON = 60 * 60_000;

/**
 * Why the later answer replaces the earlier: what only grows has grown with the time of publication, or an outlet
 * corrected its own text. Null where that does not hold, or where it is not known which article is the newer.
 */
export function updateOf(question: Question, groups: readonly (readonly Claim[])[], story: Story): Update | null {
  const times = new Map(story.readings.map(({ article }) => [article.id, publishedOf(article.publishedAt)]));
  const told = groups.map((claims) => ({ claims, times: claims.map((claim) => times.get(claim.article) ?? null) }));
  // Oldest first; an answer that some article gives before and some after another's is no update.
  const ordered = inOrder(told);
  if (!ordered) return null;
  const order = ordered.map(({ claims }) => claims);
  if (question.grows && grows(ordered, question.grows)) {
    const last = ordered[ordered.length - 1]!;
    if (last.claims.some((claim) => isNews(claim, story)))
      return { superseded: true, by: "superseded", text: "The later article updates the earlier one.", order };
    if (isSoon(ordered) && isTransposed(ordered.slice(-2), question.grows))
      return { superseded: false, by: "transposed", text: "The digits are the same in another order: perhaps a slip." };
    if (isLong(ordered))
      return {
        superseded: true,
        by: "perhaps-superseded",
        text: "Perhaps the later article updates the earlier one: it does not say that the number has changed.",
        order,
      };
    const later = [...new Set(last.claims.map((claim) => claim.source))].sort().join(", ");
    return {
      superseded: false,
      by: "later",
      text: `${later} reports later, but within the hour and not as an update.`,
    };
  }
  const fall = question.grows ? fallIn(ordered, question.grows) : null;
  if (fall) {
    const later = [...new Set(fall[1]!.map((claim) => claim.source))].sort().join(", ");
    const text = `${later} reports later, and less.`;
    return { superseded: false, by: "falls", text, order: fall };
  }
  const sources = new Set(groups.flat().map((claim) => claim.source));
  return question.copies && sources.size === 1
    ? { superseded: true, by: "superseded", text: "The later edition corrects the earlier one." }
    : null;
}

/** Does at least an hour lie before the last of the answers, or a night between two days? */
function isLong(ordered: readonly Told[]): boolean {
  const [earlier, last] = ordered.slice(-2);
  return earlier!.times.every((x) =>
    last!.times.every((y) => x!.at === null || y!.at === null || x!.zoned !== y!.zoned || y!.at - x!.at >= SOON),
  );
}

/** Numbers grow into others with their own digits now and then, in a day; within hours a slip is likelier. */
const HOURS = 12 * 60 * 60_000;

/** Do fewer than twelve hours lie between the last two answers? Days without an hour do not tell. */
function isSoon(ordered: readonly Told[]): boolean {
  const [earlier, last] = ordered.slice(-2);
  return earlier!.times.every((x) =>
    last!.times.every((y) => x!.at !== null && y!.at !== null && x!.zoned === y!.zoned && y!.at - x!.at < HOURS),
  );
}

/** "18" and "81": the same digits in another order. */
function isTransposed(told: readonly Told[], sizeOf: (claim: Claim) => number | null): boolean {
  const sizes = told.map(({ claims }) => [...new Set(claims.map(sizeOf))]);
  if (sizes.some((own) => own.length !== 1)) return false;
  const [a, b] = sizes.map(([size]) => String(size));
  const sorted = (digits: string) => [...digits].sort().join("");
  return a !== b && a!.length === b!.length && a!.length > 1 && sorted(a!) === sorted(b!);
}

// "has risen to 11", "has now killed 12", "updated", "the latest count"
const NEWS = /\b(?:risen|rose|rises|climbed|climbs|grown|grew|now|updated?|latest|revised|so far|raised to|up from)\b/i;

/** Does the sentence of a claim say that the number has changed? */
const isNews = ({ article, evidence: [at] }: Claim, story: Story): boolean =>
  (story.sentences.get(article) ?? []).some(
    ({ evidence }) =>
      evidence.field === at!.field &&
      evidence.start <= at!.start &&
      at!.end <= evidence.end &&
      NEWS.test(evidence.quote),
  );

interface Told {
  readonly claims: readonly Claim[];
  readonly times: readonly (Published | null)[];
}

function inOrder(told: readonly Told[]): readonly Told[] | null {
  const isBefore = (a: Told, b: Told) =>
    a.times.every((x) => b.times.every((y) => x !== null && y !== null && before(x, y)));
  const ordered = [...told].sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
  return ordered.every((group, i) => i === 0 || isBefore(ordered[i - 1]!, group)) ? ordered : null;
}

function grows(ordered: readonly Told[], sizeOf: (claim: Claim) => number | null): boolean {
  const sizes = ordered.map(({ claims }) => claims.map(sizeOf));
  if (sizes.flat().some((size) => size === null)) return false;
  const [lows, highs] = [
    sizes.map((own) => Math.min(...(own as number[]))),
    sizes.map((own) => Math.max(...(own as number[]))),
  ];
  return lows.every((low, i) => i === 0 || low > highs[i - 1]!);
}

/** The first answer that is less than the one before it, and that one before. */
function fallIn(
  ordered: readonly Told[],
  sizeOf: (claim: Claim) => number | null,
): readonly (readonly Claim[])[] | null {
  for (let i = 1; i < ordered.length; i++) {
    const pair = ordered.slice(i - 1, i + 1);
    if (grows([...pair].reverse(), sizeOf)) return pair.map(({ claims }) => claims);
  }
  return null;
}

/** Surely before: two dates by the calendar; two instants by the clock; a bare date knows no hour of its day. */
function before(a: Published, b: Published): boolean {
  if (a.at !== null && b.at !== null) {
    if (a.zoned === b.zoned) return a.at < b.at;
    return b.at - a.at > FARTHEST_ZONES;
  }
  return a.day < b.day;
}

/** 14 hours ahead of UTC, 12 behind: further apart no two clocks are. */
const FARTHEST_ZONES = 14 * 3_600_000;

// "2025-03-04", and "2025-03-04T00:00:00Z": midnight to the second is how a feed writes a day without its hour.
const DAY_ONLY = /^\d{4}-\d\d-\d\d(?:T00:00(?::00(?:\.0+)?)?(?:[zZ]|[+-]00:?00)?)?$/;

// "2025-03-04T10:30:00+01:00", "2025-03-04T09:30Z"
const ZONE = /(?:[zZ]|[+-]\d\d:?\d\d)$/;

function publishedOf(published: string | undefined): Published | null {
  if (!published) return null;
  const day = published.slice(0, 10);
  if (DAY_ONLY.test(published)) return Number.isNaN(Date.parse(day)) ? null : { at: null, zoned: false, day };
  const zoned = ZONE.test(published);
  const at = Date.parse(zoned ? published : `${published}Z`);
  return Number.isNaN(at) ? null : { at, zoned, day };
}
