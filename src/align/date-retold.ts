import type { Claim } from "../model/claim.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes } from "../values/time/relate.js";
import { stem } from "../values/words.js";
import type { Question } from "./question.js";

interface Dated {
  readonly stated: readonly string[];
  readonly event: string;
  readonly about: readonly string[];
}
const dated = (claim: Claim): Dated & TimeValue => claim.value as Dated & TimeValue;

/** What befalls one thing or person once. */
const ONCE: ReadonlySet<string> = new Set(
  "capture photograph sink launch publish sign release unveil discover appoint resign".split(" ").map(stem),
);
/** Nouns that the two clauses share. */
const SHARED = 2;

/**
 * One article dates one thing that happens once by the calendar and again from its own day, and the two do not meet:
 * "captured earlier this month", "was captured on 29 November", in an article of December.
 */
export function onceDated(claims: readonly Claim[]): Question[] {
  const told = claims.filter(
    (claim) => claim.attribute.startsWith("on:") && claim.modality === "stated" && ONCE.has(dated(claim).event),
  );
  // "on Monday", "earlier this month"
  const relative = told.filter(({ value }) => {
    const { stated } = value as Dated;
    return stated.includes("relative") || (stated.includes("weekday") && !stated.includes("day"));
  });
  const fixed = told.filter(
    (claim) =>
      !relative.includes(claim) && dated(claim).stated.includes("month") && dated(claim).stated.includes("day"),
  );
  return relative.flatMap((a): Question[] => {
    const b = fixed.find((claim) => dated(claim).event === dated(a).event && sharedOf(a, claim).length >= SHARED);
    // "the last image", "another": told of several, where any other date of the same meets it
    if (!b || !isApart(a, b) || told.some((c) => c !== a && c !== b && sharedOf(a, c).length > 0)) return [];
    return [
      {
        kind: "date",
        scope: "within",
        key: `once:${dated(a).event}:${a.article}`,
        text: `When was it (“${sharedOf(a, b).slice(0, 3).join(" ")}”)?`,
        claims: [a, b],
        aligned: [
          {
            by: "once",
            weight: 0.6,
            text: `It happens once, and both speak of ${sharedOf(a, b).slice(0, 3).join(", ")}.`,
          },
        ],
        severity: "medium",
      },
    ];
  });
}

const sharedOf = (a: Claim, b: Claim): string[] => dated(a).about.filter((key) => dated(b).about.includes(key));

const isApart = (a: Claim, b: Claim): boolean => /^(?:days|weekdays)$/.test(relateTimes(dated(a), dated(b)).is);
