import type { AgainstFacts } from "../align/reference/terms.js";
import type { Claim } from "../model/claim.js";
import { showDate, showTerm, type Term } from "../values/term.js";
import type { Title } from "../values/title.js";
import type { Level } from "./rule.js";

/** A title in a question that the caller's facts answer: the facts' own, or one of an article held against them. */
interface HeldAgainst extends Title {
  readonly against?: AgainstFacts;
  /** The facts' own words for the office, with the term that decides, and who has it since. */
  readonly fact?: string;
  readonly term?: Term;
  readonly since?: string | null;
}

const held = (claim: Claim): HeldAgainst => claim.value as HeldAgainst;

/** Does a claim come from the caller's facts? */
export const isFact = (claim: Claim): boolean => held(claim).fact !== undefined;

/** "secretary general of NATO until 1 October 2024" */
export const factAnswer = (claim: Claim): string =>
  [held(claim).fact, held(claim).term && showTerm(held(claim).term!)].filter(Boolean).join(" ");

/** "Ana Ruiz has been mayor of Eastport since 1 May 2024", "Ana Ruiz is mayor of Eastport until 2027". */
export function holds(fact: Claim): string {
  const { term } = held(fact);
  const has = term?.from && !term.to ? "has been" : "is";
  return `${fact.subject} ${has} ${factAnswer(fact)}`;
}

const pair = (a: Claim, b: Claim): readonly [Claim, Claim] => (isFact(a) ? [a, b] : [b, a]);
const one = (a: Claim, b: Claim): boolean => isFact(a) !== isFact(b);
const none = (a: Claim, b: Claim): boolean => held(a).against !== undefined && held(b).against !== undefined;
const howOf = (a: Claim, b: Claim): AgainstFacts | undefined => held(pair(a, b)[1]).against;
const calls = (told: Claim): string => `${told.source} calls ${told.subject} “${held(told).words}”.`;

const sameSaying = (a: Claim, b: Claim): boolean =>
  held(a).against === held(b).against && (held(a).status === "former") === (held(b).status === "former");

/** Titles against the caller's facts; the first rungs of `title`. */
export const titleReferenceLevels: readonly Level[] = [
  {
    id: "as-in-reference",
    verdict: "agree",
    when: (a, b) => (one(a, b) && howOf(a, b) === "in") || (none(a, b) && sameSaying(a, b)),
    because: (a, b) => `${a.source} and ${b.source} have the same.`,
  },
  {
    id: "apart-from-reference",
    verdict: "incomparable",
    when: none,
    because: () => "Each is held against the reference, not against the other.",
  },
  {
    id: "left-office",
    verdict: "conflict",
    weight: 1.2,
    when: (a, b) => one(a, b) && howOf(a, b) === "left",
    because: (a, b) => {
      const [fact, told] = pair(a, b);
      const { term, since } = held(fact);
      const now = since ? `, and ${since} has it since` : "";
      return `Your reference: ${fact.subject} left this office ${on(term!.to!)}${now}; ${calls(told)}`;
    },
  },
  {
    id: "not-yet-in-office",
    verdict: "conflict",
    weight: 0.8,
    when: (a, b) => one(a, b) && howOf(a, b) === "not-yet",
    because: (a, b) => {
      const [fact, told] = pair(a, b);
      return `Your reference: ${fact.subject} has this office only from ${showDate(held(fact).term!.from!)}; ${calls(told)}`;
    },
  },
  {
    id: "still-in-office",
    verdict: "conflict",
    weight: 0.8,
    when: (a, b) => one(a, b) && howOf(a, b) === "sitting",
    because: (a, b) => {
      const [fact, told] = pair(a, b);
      return `Your reference: ${holds(fact)}; ${calls(told)}`;
    },
  },
];

/** "on 1 October 2024", "in October 2024". */
const on = (date: string): string => `${date.length < 10 ? "in" : "on"} ${showDate(date)}`;
