import { deathPlacesAllow } from "../lexicon/death-places.js";
import type { Claim } from "../model/claim.js";
import { angleBetween } from "../values/bearing.js";
import { holds } from "../values/place.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

interface Whereabouts {
  readonly place: string;
  readonly bearing: number | null;
  readonly words: string;
}
const where = (claim: Claim): Whereabouts => claim.value as Whereabouts;
const isDeath = (claim: Claim): boolean => claim.attribute === "place of death";
const angle = (a: Claim, b: Claim): number => angleBetween(where(a).bearing ?? 0, where(b).bearing ?? 0);

/** Where did this happen? */
export const place = defineRule({
  meta: {
    id: "place",
    severity: "medium",
    description: "Sources put one event in two places, or in two directions from one place.",
    advice: "Look both places up; one may lie in the other, or the name may be shared.",
  },
  answer: (claim) =>
    where(claim).bearing === null ? where(claim).place : `${where(claim).words} of ${where(claim).place}`,
  levels: [
    {
      id: "another-question",
      verdict: "incomparable",
      when: (a, b) => (where(a).bearing === null) !== (where(b).bearing === null) || isDeath(a) !== isDeath(b),
      because: () => "One gives a place, the other a direction.",
    },
    {
      id: "same-direction",
      verdict: "agree",
      when: (a, b) => where(a).bearing !== null && angle(a, b) === 0,
      because: (a) => `Both put it ${where(a).words} of ${where(a).place}.`,
    },
    {
      id: "near-direction",
      verdict: "conflict",
      weight: 0.4,
      severity: "low",
      when: (a, b) => where(a).bearing !== null && angle(a, b) <= 45,
      because: (a, b) => `${a.source} has it ${where(a).words}, ${b.source} ${where(b).words} of ${where(a).place}.`,
    },
    {
      id: "other-direction",
      verdict: "conflict",
      weight: 0.9,
      when: (a) => where(a).bearing !== null,
      because: (a, b) => `${a.source} has it ${where(a).words}, ${b.source} ${where(b).words} of ${where(a).place}.`,
    },
    {
      id: "same-place",
      verdict: "agree",
      when: (a, b) => where(a).place.toLowerCase() === where(b).place.toLowerCase(),
      because: (a) => `Both put it in ${where(a).place}.`,
    },
    {
      id: "one-death",
      verdict: "compatible",
      when: (a, b) => isDeath(a) && deathPlacesAllow(where(a).place, where(b).place),
      because: (a, b) => `“${where(a).words}” and “${where(b).words}” can both hold.`,
    },
    {
      id: "died-elsewhere",
      verdict: "conflict",
      weight: 0.6,
      severity: "high",
      when: isDeath,
      because: (a, b) => `${a.source} has “${where(a).words}”, ${b.source} “${where(b).words}”.`,
    },
    changedCopy(
      (claim) => where(claim).place,
      (a, b) => holds(where(a).place, where(b).place) !== true,
    ),
    {
      id: "part-of",
      verdict: "compatible",
      when: (a, b) => holds(where(a).place, where(b).place) !== false,
      because: (a, b) => `${where(a).place} and ${where(b).place} may be parts of one another.`,
    },
    {
      id: "elsewhere",
      verdict: "conflict",
      weight: 0.3,
      because: (a, b) => `${a.source} puts it in ${where(a).place}, ${b.source} in ${where(b).place}.`,
    },
  ],
});
