import type { Claim } from "../model/claim.js";
import { foldWord } from "../values/words.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

interface Roster {
  readonly side: string;
  readonly names: readonly string[];
  readonly listed: boolean;
  readonly others: readonly string[];
}
const roster = (claim: Claim): Roster => claim.value as Roster;

/** Surnames tell the members of one delegation apart; spellings of one name share all but a letter or two. */
const key = (name: string): string => foldWord(name.split(/\s+/).at(-1) ?? name).slice(0, 5);
/** Whom `a` names and `b` does not. */
function missing(a: Claim, b: Claim): string[] {
  const { names, others } = roster(b);
  const known = new Set([...names, ...others].map(key));
  return roster(a).names.filter((name) => !known.has(key(name)));
}

/** Whom a list leaves out; one who only names some leaves nobody out. */
const leftOut = (by: Claim, other: Claim): string[] => (roster(by).listed ? missing(other, by) : []);

/** Who took part in this event, on each side? */
export const participants = defineRule({
  meta: {
    id: "participants",
    severity: "medium",
    description: "Somebody whom others place at an event is left out, or somebody is added.",
    list: true,
    advice: "Check the list of those present against a statement of the side itself.",
  },
  answer: (claim) => {
    const { names, others } = roster(claim);
    const list = [...names].sort().join(", ");
    // Somebody present whose side the article does not say is not left out by it.
    return others.length ? `${list}; present without a side: ${[...others].sort().join(", ")}` : list;
  },
  levels: [
    {
      id: "other-side",
      verdict: "incomparable",
      when: (a, b) => roster(a).side !== roster(b).side,
      because: () => "They speak of two sides.",
    },
    changedCopy(
      (claim) => roster(claim).names.join(", "),
      (a, b) => roster(a).names.join() !== roster(b).names.join(),
    ),
    {
      id: "same-members",
      verdict: "agree",
      when: (a, b) => missing(a, b).length === 0 && missing(b, a).length === 0,
      because: () => "Both name the same people.",
    },
    {
      id: "names-some",
      verdict: "compatible",
      when: (a, b) => leftOut(a, b).length === 0 && leftOut(b, a).length === 0,
      because: () => "One of them names only some of those present.",
    },
    {
      id: "left-out",
      verdict: "conflict",
      weight: 0.4,
      when: (a, b) => leftOut(a, b).length === 0 || leftOut(b, a).length === 0,
      because: (a, b) => {
        const [short, long] = leftOut(a, b).length ? [a, b] : [b, a];
        return `${long.source} also names ${leftOut(short, long).join(" and ")}, whom ${short.source} leaves out.`;
      },
    },
    {
      id: "other-members",
      verdict: "conflict",
      weight: 0.9,
      because: (a, b) =>
        `${a.source} names ${missing(a, b).join(" and ")}, ${b.source} ${missing(b, a).join(" and ")} instead.`,
    },
  ],
});
