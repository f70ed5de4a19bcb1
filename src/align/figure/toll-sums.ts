import { TOLLS } from "../../lexicon/figure-roles.js";
import { KILLERS, NTH } from "../../lexicon/toll-scopes.js";
import type { Claim } from "../../model/claim.js";
import type { Story } from "../story.js";
import { agrees, figureOf } from "./ask.js";
import { aroundOf, sentenceOf } from "./toll-scope.js";

/** More parts than this are a list. */
const PARTS = 4;

const isExact = (claim: Claim): boolean => {
  const { min, max, unit, approximate } = figureOf(claim);
  return unit === null && min !== null && min === max && !approximate;
};

/** "Two were taken to hospital; three more were treated": does an article tell in parts what another has as one number? */
export function isPartOfSum(story: Story, claim: Claim, total: Claim): boolean {
  const goal = figureOf(total).min;
  const first = figureOf(claim).min;
  if (!isExact(claim) || goal === null || first! >= goal) return false;
  if (isOneMore(story, claim) && first! + 1 === goal) return true;
  const at = sentenceOf(story, claim)?.index;
  if (at === undefined) return false;
  let sum = first!;
  let parts = 0;
  for (const { index, claims } of story.sentences.get(claim.article) ?? []) {
    if (index < at || index > at + 1) continue;
    for (const other of claims) {
      if (other === claim || other.evidence[0]!.start === claim.evidence[0]!.start) continue;
      if (!isAdded(story, claim, other)) continue;
      sum += figureOf(other).min!;
      if (++parts > PARTS) return false;
      if (sum === goal) return true;
    }
  }
  return false;
}

const OF_FATE: ReadonlySet<string> = new Set(TOLLS.map(({ id }) => id));

/** Of one fate, or others beside them of whom none of another fate is said; not some of them. */
function isAdded(story: Story, claim: Claim, other: Claim): boolean {
  if (other.kind !== "figure" || !isExact(other)) return false;
  const { before, after } = aroundOf(story, other);
  const words = other.evidence[0]!.quote;
  if (/^ of (?:them|whom|those|the)\b/.test(after) || /\b(?:including|among them|of whom)(?: \p{L}+)? ?$/u.test(before))
    return false;
  if (/\bof (?:them|whom|those|the)\b|\bincluding\b/.test(words)) return false;
  if (other.attribute === claim.attribute) return true;
  return !OF_FATE.has(other.attribute) && /\b(?:more|others?|another|further)\b/i.test(words + after.slice(0, 8));
}

/** "and a third in hospital", "another died on Tuesday" */
function isOneMore(story: Story, claim: Claim): boolean {
  const nth = NTH[figureOf(claim).min! + 1];
  const sentence = sentenceOf(story, claim);
  const next = story.sentences.get(claim.article)?.find(({ index }) => index === (sentence?.index ?? 0) + 1);
  const rest = `${aroundOf(story, claim).after} ${next?.evidence.quote ?? ""}`;
  const who = "(?:person|man|woman|victim|passenger|child|boy|girl|patient)";
  return new RegExp(
    `\\b(?:${nth ? `(?:an?|the) ${nth}|` : ""}another)(?: ${who})? (?:(?:later|has|had|was|have) )*(?:died|killed|dead|dies|succumbed|in hospital|on the way|later)\\b`,
    "i",
  ).test(rest);
}

// "nine of them in Tessin"
const OF_THEM = /^(?: \p{L}+){0,4} (?:in|at|near) (?:the )?\p{Lu}/u;

/** "24 people along the coast, nine of them in Tessin": the article's own part of its toll is the other's whole. */
export function hasAsPart(story: Story, claim: Claim, part: Claim): boolean {
  if ((figureOf(claim).min ?? 0) <= (figureOf(part).min ?? 0)) return false;
  const at = sentenceOf(story, claim)?.index ?? 0;
  return (story.sentences.get(claim.article) ?? []).some(
    ({ index, claims }) =>
      index >= at &&
      index <= at + 1 &&
      claims.some(
        (own) =>
          own.kind === "figure" &&
          own !== claim &&
          figureOf(own).part &&
          agrees(own, part) &&
          OF_THEM.test(aroundOf(story, own).after),
      ),
  );
}

// "and then himself", "before turning the gun on himself", "took her own life"
const SUICIDE =
  /\b(?:then|and|before|of|up|on|killed|shot|killing|shooting) (?:himself|herself|themselves)\b|\b(?:took|taking) (?:his|her|their) own li(?:fe|ves)\b/i;
// "including the gunman", "the gunman is one of them", "the dead include the attacker"
const KILLER_TOO = new RegExp(
  `\\b(?:includ(?:ing|es?|ed)|among them|plus|as well as|counting)(?: was| is)? (?:the |a |its |both |two |three )?(?:[\\p{L}-]+ )?(?:${KILLERS})\\b|\\b(?:${KILLERS})\\b[^.;]{0,30}\\b(?:is|was|are|were) (?:also )?(?:one of|among|counted)\\b|\\bone of (?:them|the dead|those) (?:is|was) the (?:[\\p{L}-]+ )?(?:${KILLERS})\\b`,
  "iu",
);
/** So near to its toll is the killer told of. */
const NEAR = 3;

/** "Killed four people and then himself", "five are dead, including the gunman": one counts the killer, the other does not. */
export function isWithoutKiller(story: Story, claim: Claim, other: Claim): boolean {
  if (claim.attribute !== "killed" || (figureOf(claim).min ?? 0) + 1 !== figureOf(other).min) return false;
  return isTold(story, claim, SUICIDE) || isTold(story, other, KILLER_TOO);
}

function isTold(story: Story, claim: Claim, words: RegExp): boolean {
  const at = sentenceOf(story, claim)?.index ?? 0;
  return (story.sentences.get(claim.article) ?? []).some(
    ({ index, evidence }) => Math.abs(index - at) < NEAR && words.test(evidence.quote),
  );
}
