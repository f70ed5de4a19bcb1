import type { Claim } from "../model/claim.js";
import type { Reading } from "../model/reading.js";
import { parseDay } from "../values/time/calendar.js";
import { onceDated } from "./date-retold.js";
import type { Aligner, Question } from "./question.js";

interface Dated {
  readonly from: string | null;
  readonly to: string | null;
  readonly stated: readonly string[];
  readonly role: string;
  readonly type?: string | null;
}

const dated = (claim: Claim): Dated => claim.value as Dated;

/** Dates that do not go together inside one article: a weekday beside a date, a fact box beside the text. */
export const dateWithinQuestions: Aligner = (story) =>
  story.readings.flatMap((reading) => {
    const claims = reading.claims.filter((claim) => claim.kind === "date");
    return [...ofWeekdays(reading, claims), ...ofRows(reading, claims), ...onceDated(claims)];
  });

function ofWeekdays(reading: Reading, claims: readonly Claim[]): Question[] {
  const pairs = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.attribute === "weekday") pairs.set(claim.subject!, [...(pairs.get(claim.subject!) ?? []), claim]);
  return [...pairs].map(([words, both]) => ({
    kind: "date",
    scope: "within",
    key: `weekday:${words}`,
    text: `Which day is “${words}”?`,
    claims: both,
    aligned: [
      dated(both[0]!).stated.includes("year")
        ? { by: "one-date", weight: 0.8, text: "They stand beside each other, with the year." }
        : pairs.size === 1 && both.every((claim) => isNear(reading, claim))
          ? {
              by: "near-date",
              weight: -0.5,
              text: "They stand beside each other, and the year is that of publication: it lies within half a year.",
            }
          : {
              by: "one-date",
              weight: -1.2,
              text: "They stand beside each other; the year is that of publication, and a page may carry lines of a later day.",
            },
    ],
  }));
}

const HALF_A_YEAR = 183;
/** Characters of a sentence. */
const LONGEST = 320;

// "in 2019", "a year ago", "last year's", "the anniversary of": what is told may be of another year.
const OTHER_YEAR =
  /\b(?:(?:1[89]|20)\d\d|years? (?:ago|earlier|later|before|after)|last year|next year|anniversary)\b/i;

/** Is a date without its year surely of the months around publication? Then its weekday is known. */
function isNear({ article, sentences }: Reading, claim: Claim): boolean {
  const at = claim.evidence[0]!;
  const published = parseDay(article.publishedAt ?? "");
  const day = parseDay(dated(claim).from ?? "");
  if (published === null || (day !== null && Math.abs(day - published) > HALF_A_YEAR)) return false;
  const index = sentences.findIndex(
    ({ field, start, end }) => field === at.field && start <= at.start && at.end <= end,
  );
  // A page's run of links to later stories is no sentence.
  const own = sentences[index]?.quote ?? "";
  if (own.length > LONGEST || !/[.!?]["”’)]*$/.test(own)) return false;
  return !sentences.slice(Math.max(0, index - 1), index + 1).some(({ quote }) => OTHER_YEAR.test(quote));
}

/** A row of a fact box against the days that the text gives for events of its class, in what the article leads with. */
function ofRows(reading: Reading, claims: readonly Claim[]): Question[] {
  const lead = new Set(reading.events.filter((event) => event.lead).map((event) => event.id));
  return claims.flatMap((row) => {
    if (!row.attribute.startsWith("row:")) return [];
    const type = row.attribute.slice(4);
    const told = claims.filter(
      (claim) =>
        dated(claim).role === "on" &&
        claim.attribute.startsWith("on:") &&
        claim.event !== null &&
        lead.has(claim.event) &&
        dated(claim).type === type &&
        dated(claim).from !== null &&
        dated(claim).from === dated(claim).to,
    );
    const day = dated(row).from;
    if (told.length === 0 || day === null || day !== dated(row).to || told.some((claim) => dated(claim).from === day))
      return [];
    // Talks of three days: the row is held against their last day.
    const last = told.reduce((a, b) => (dated(b).from! > dated(a).from! ? b : a));
    const same = told.filter((claim) => dated(claim).from === dated(last).from);
    return [
      {
        kind: "date",
        scope: "within",
        key: `row:${type}`,
        text: `When were the ${row.subject}?`.replace(/were the (\w+[^s])\?$/, "was the $1?"),
        claims: [row, ...same],
        aligned: [{ by: "fact-box", weight: 0.6, text: `The fact box and the text both date the ${row.subject}.` }],
        severity: "high",
      },
    ];
  });
}
