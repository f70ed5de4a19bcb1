import type { Claim } from "../model/claim.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes } from "../values/time/relate.js";
import type { Question } from "./question.js";
import { spokenWords } from "./spoken-words.js";
import type { Story, StorySentence } from "./story.js";

/** Candidates only: no level of the rule lifts this to a finding. */
const CANDIDATE = -1.8;
/** Sentences that share less tell different things. */
const LIKE = 0;

interface Told {
  readonly role: string;
}

/**
 * Two times at odds in sentences that match, under two verbs: "the fighting began in July",
 * "uprooted since June". For a second opinion; claims that another question asks about are left out.
 */
export function alignedDates(story: Story, asked: ReadonlySet<string>): Question[] {
  const taken = new Set(asked);
  return story.pairs.flatMap(({ a, b, rank, score, shared }) => {
    if (rank > 2 || score < LIKE) return [];
    const [xs, ys] = [timesOf(a, taken), timesOf(b, taken)];
    if (xs.length === 0 || ys.length === 0 || xs.some((x) => ys.some((y) => meets(x, y)))) return [];
    const found = xs.flatMap((x) => ys.flatMap((y) => (isAtOdds(x, y) ? [[x, y] as const] : [])))[0];
    if (!found) return [];
    for (const claim of found) taken.add(claim.id);
    return [
      {
        kind: "date",
        scope: "across",
        key: `aligned:${[...shared].sort().join(" ")}`,
        text: `When was it (“${spokenWords(shared, a.evidence).join(" ")}”)?`,
        claims: found,
        aligned: [{ by: "in-partners", weight: CANDIDATE, text: "The two sentences tell much the same." }],
        severity: "low",
      } satisfies Question,
    ];
  });
}

const timesOf = (sentence: StorySentence, taken: ReadonlySet<string>): Claim[] =>
  sentence.claims.filter(
    ({ id, kind, attribute }) => kind === "date" && /^(?:on|since|until|for):/.test(attribute) && !taken.has(id),
  );

const relation = (a: Claim, b: Claim): string => relateTimes(a.value as TimeValue, b.value as TimeValue).is;

const meets = (a: Claim, b: Claim): boolean => /^(?:same|overlap)$/.test(relation(a, b));

/** A stretch is held against a stretch, a day against a day. */
const isAtOdds = (a: Claim, b: Claim): boolean =>
  ((a.value as Told).role === "for") === ((b.value as Told).role === "for") &&
  /^(?:days|weekdays|lengths|hours)$/.test(relation(a, b));
