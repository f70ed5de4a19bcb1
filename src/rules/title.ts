import type { Claim } from "../model/claim.js";
import type { Severity } from "../model/report.js";
import { showTitle, type Title } from "../values/title.js";
import { HIGH_OFFICES, relateTitles, type TitleRelation, titleKey } from "../values/title-relation.js";
import { changedCopy } from "./copied.js";
import { defineRule, type Level } from "./rule.js";
import { factAnswer, isFact, titleReferenceLevels } from "./title-reference.js";

/** A title as the aligner asks about it: with what any article of the story gives together with it. */
export interface AskedTitle extends Title {
  /** Keys (`titleKey`) of titles that one article gives to this person beside this one. */
  readonly together: readonly string[];
  /** Day of publication, ISO 8601; null where it is not known. */
  readonly published: string | null;
  /** Asked for a second opinion: titles that may both be true are held against each other. */
  readonly loose?: boolean;
  /** Of a relative without a name: the words before it. */
  readonly company?: string;
}

const titleOf = (claim: Claim): AskedTitle => claim.value as AskedTitle;

const relationOf = (a: Claim, b: Claim): TitleRelation | "together" => {
  const [x, y] = [titleOf(a), titleOf(b)];
  const relation = relateTitles(x, y);
  if (relation === "same") return relation;
  if (x.together.includes(titleKey(y))) return "together";
  return relation === "former" && hasLeftSince(x, y) ? "together" : relation;
};

/** Weeks after which "former" in the later article tells of a change rather than of a slip. */
const WEEKS_TO_LEAVE = 3;

function hasLeftSince(a: AskedTitle, b: AskedTitle): boolean {
  const [former, sitting] = a.status === "former" ? [a, b] : [b, a];
  if (HIGH_OFFICES.has(former.head) || !former.published || !sitting.published) return false;
  return Date.parse(former.published) - Date.parse(sitting.published) > WEEKS_TO_LEAVE * 7 * 86_400_000;
}

const words = (claim: Claim): string => `“${titleOf(claim).words}”`;
const who = (claim: Claim): string => claim.subject ?? "the person";

/** A rung that holds against a pair of titles: its log-odds and its severity. */
const conflict = (
  id: string,
  relation: TitleRelation,
  [weight, severity]: readonly [number, Severity],
  because: (x: string, y: string, a: Claim, b: Claim) => string,
): Level => ({
  id,
  verdict: "conflict",
  weight,
  severity,
  when: (a, b) => relationOf(a, b) === relation,
  because: (a, b) => because(words(a), words(b), a, b),
});

/** What is this person? */
export const titleRule = defineRule({
  meta: {
    id: "title",
    severity: "medium",
    description: "The same person is given offices, ranks, jobs or relations that exclude each other.",
    advice:
      "Check the person's office at the time of the event; where one source is only less exact, take the exact title.",
  },
  answer: (claim) =>
    isFact(claim) ? factAnswer(claim) : titleOf(claim).courtesy ? showTitle(titleOf(claim)) : titleOf(claim).words,
  levels: [
    ...titleReferenceLevels,
    {
      id: "another-matter",
      verdict: "incomparable",
      when: (a, b) => relationOf(a, b) === "apart",
      because: (a, b) => `${words(a)} and ${words(b)} say different sorts of things.`,
    },
    {
      id: "same",
      verdict: "agree",
      when: (a, b) => relationOf(a, b) === "same",
      because: (a, b) => `${words(a)} and ${words(b)} are one title.`,
    },
    changedCopy(words),
    {
      id: "form-of-address",
      verdict: "compatible",
      when: (a, b) => relationOf(a, b) === "address",
      because: (a, b) => `${words(a)} and ${words(b)}: former holders keep the form of address.`,
    },
    {
      ...conflict("former-head", "former", [1.2, "high"], formerText),
      when: (a, b) => relationOf(a, b) === "former" && HIGH_OFFICES.has(titleOf(a).head),
    },
    {
      ...conflict("former-told-flat", "former", [0, "medium"], formerText),
      when: (a, b) => relationOf(a, b) === "former" && [a, b].every((claim) => isToldFlat(titleOf(claim))),
    },
    conflict("former-or-sitting", "former", [-0.9, "medium"], formerText),
    conflict("formerly", "formerly", [-1.2, "low"], formerText),
    {
      id: "unnamed-kin",
      verdict: "conflict",
      weight: 0.2,
      severity: "medium",
      when: (a, b) => Boolean(titleOf(a).company && titleOf(b).company) && titleOf(a).head !== titleOf(b).head,
      because: (a, b) => `${words(a)} and ${words(b)} are two relatives, each told as the victim.`,
    },
    conflict("kin", "kin", [0.8, "medium"], (x, y) => `Related as ${x} in one and as ${y} in another.`),
    conflict("acting", "acting", [0, "low"], (x, y) => `Of ${x} and ${y} one has the post only for the time being.`),
    conflict("grade", "grade", [0.6, "medium"], (x, y) => `${x} and ${y} are two posts, one below the other.`),
    conflict("rank", "rank", [0.6, "medium"], (x, y) => `${x} and ${y} are two rungs of one ladder.`),
    conflict("exclusive", "exclusive", [0.6, "medium"], (x, y) => `${x} and ${y} are two posts; one person has one.`),
    conflict("near-office", "near", [0, "low"], (x, y) => `${x} and ${y} are two offices with like names.`),
    conflict("nationality", "nation", [0.3, "medium"], (x, y) => `${x} and ${y} are of two nations.`),
    conflict("party", "party", [0.3, "medium"], (x, y) => `${x} and ${y} give two parties.`),
    conflict("age-group", "age", [0.3, "low"], (x, y) => `${x} and ${y} are of different ages.`),
    conflict("vaguer", "vaguer", [0, "low"], (x, y) => `Of ${x} and ${y} only one names the office.`),
    conflict("other-terms", "terms", [0, "low"], (x, y) => `${x} and ${y} give the office different remits.`),
    conflict(
      "capacity",
      "capacity",
      [0, "low"],
      (x, y) => `Of ${x} and ${y} one names an office, one only a relation.`,
    ),
    {
      id: "described-otherwise",
      verdict: "conflict",
      weight: -2,
      severity: "low",
      when: (a, b) => relationOf(a, b) === "open" && Boolean(titleOf(a).loose && titleOf(b).loose),
      because: (a, b) => `${words(a)} and ${words(b)} may both be true; no article gives both.`,
    },
    {
      id: "both-can-be",
      verdict: "compatible",
      because: (a, b) => `One person can be ${words(a)} and ${words(b)}.`,
    },
  ],
});

// Those who stood for an office, or are just dismissed, are called either.
const CANDIDATES = new Set(["candidate", "nominee", "head coach", "manager", "spokesman"]);

/** "X, the Baptist minister," and "X, a former Baptist minister,": said of the person, not set before the name. */
const isToldFlat = ({ head, position, status, words: text }: AskedTitle): boolean =>
  position === "after" && !CANDIDATES.has(head) && (status === null || /\b(?:former|ex|one-?time)\b/i.test(text));

function formerText(_x: string, _y: string, a: Claim, b: Claim): string {
  const former = titleOf(a).status === "former" ? a : b;
  const sitting = former === a ? b : a;
  return `${former.source} calls ${who(former)} ${words(former)}; ${sitting.source} has ${words(sitting)}.`;
}
