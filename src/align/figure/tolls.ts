import { BODIES, DAMAGES, LESSER_FATES, TOLLS } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Reason } from "../../model/report.js";
import type { Question } from "../question.js";
import type { Story } from "../story.js";
import { agrees, eventKeys, figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";
import { type Leads, leadsOf, type Mains, mainsOf } from "./leads.js";
import { isOfOtherPlace, tollTime } from "./toll-scope.js";
import { hasAsPart, isPartOfSum, isWithoutKiller } from "./toll-sums.js";

/** How many were killed, injured, arrested …, by event and by who they were. */
export function tollQuestions(story: Story): Question[] {
  const claims = figuresOf(story).filter(
    (claim) => isPlain(claim) && fateOf(claim) && !figureOf(claim).part && !figureOf(claim).period,
  );
  return [...leadTolls(story, claims), ...backgroundTolls(story, claims)];
}

const fateOf = (claim: Claim) => TOLLS.find((fate) => fate.id === claim.attribute);

/** Damage is told by what was damaged, harm by who was. */
const setOf = (claim: Claim): string => {
  const { subset, noun } = figureOf(claim);
  return DAMAGES.some((fate) => fate.id === claim.attribute) ? (noun ?? "") : (subset ?? "");
};

const isNobody = (claim: Claim): boolean => figureOf(claim).max === 0 && setOf(claim) === "";

/**
 * Where nobody was hurt, no passenger was: "no one" answers how many passengers were, if that is all that the other
 * article counts: a candidate, for it is as often of another moment. The keys of such sets, by fate.
 */
function setsWithoutWhole(claims: readonly Claim[]): Map<string, readonly string[]> {
  const whole = new Set(claims.filter((c) => setOf(c) === "").map((c) => `${c.article} ${c.attribute}`));
  const sets = new Map<string, readonly string[]>();
  for (const claim of claims) {
    if (setOf(claim) === "" || whole.has(`${claim.article} ${claim.attribute}`)) continue;
    const key = `${claim.attribute}:${setOf(claim)}`;
    const known = sets.get(claim.attribute) ?? [];
    if (!known.includes(key)) sets.set(claim.attribute, [...known, key]);
  }
  return sets;
}

function leadTolls(story: Story, claims: readonly Claim[]): Question[] {
  const leads = leadsOf(story);
  const times = new Map(claims.map((claim) => [claim, tollTime(story, leads, claim)]));
  const strokes = claims.filter((claim) => times.get(claim) === "stroke");
  const asked = ofOneTime(story, strokes, leads, claims);
  const wars = claims.filter((claim) => times.get(claim) === "long");
  const long = ofOneTime(story, wars, leads, wars).map((question) => ({ ...question, key: `${question.key}:long` }));
  return [...asked, ...long, ...trades(story, strokes, leads, asked)];
}

/** Tolls of one stroke, or of one war; what an article says of any other is its own answer as well. */
function ofOneTime(story: Story, claims: readonly Claim[], leads: Leads, all: readonly Claim[]): Question[] {
  const others = setsWithoutWhole(claims);
  const groups = groupBy(claims, (claim) => [
    `${claim.attribute}:${setOf(claim)}`,
    ...(isNobody(claim) ? (others.get(claim.attribute) ?? []) : []),
  ]);
  return [...groups].flatMap(([key, group]) => {
    const mains = ofOneScope(story, mainsOf(group, leads));
    if (!mains) return [];
    const beside = all.filter(
      (claim) =>
        !claims.includes(claim) &&
        mains.told.some((told) => isOfOneSet(told, claim) && agrees(told, claim)) &&
        mains.told.some(({ article }) => article === claim.article),
    );
    return [tollOf(`${key}:lead`, [...mains.told, ...beside], isTorn(mains.told), mains)];
  });
}

const isOfOneSet = (a: Claim, b: Claim): boolean => a.attribute === b.attribute && setOf(a) === setOf(b);

/** What an article says so often needs no more looking at. */
const OFTEN = 4;

/** Without the articles whose number counts those of another place, or tells in parts what another has as a whole. */
function ofOneScope(story: Story, mains: Mains | null): Mains | null {
  if (!mains) return null;
  const { told } = mains;
  const firsts = [...new Set(told.map(({ article }) => article))].flatMap((article) =>
    told.filter((claim) => claim.article === article).slice(0, OFTEN),
  );
  const out = new Set(
    firsts.flatMap((claim) =>
      firsts.some(
        (other) =>
          other.article !== claim.article &&
          !agrees(claim, other) &&
          (isOfOtherPlace(story, claim, other) ||
            hasAsPart(story, claim, other) ||
            isPartOfSum(story, claim, other) ||
            isWithoutKiller(story, claim, other)),
      )
        ? [claim.article]
        : [],
    ),
  );
  const left = told.filter(({ article }) => !out.has(article));
  return new Set(left.map(({ article }) => article)).size > 1 ? { ...mains, told: left } : null;
}

/** Who they were by trade or by what brought them there: all the dead of a mine are miners. */
const TRADES =
  /^(?:miner|worker|passenger|pilgrim|soldier|migrant|sailor|hiker|climber|tourist|fan|spectator|student|pupil|villager|guest|fisherman|skier|crew)$/;

/** "The number of dead rose to 23", "19 miners died": one toll, where each article has one only and in its lead. */
function trades(story: Story, claims: readonly Claim[], leads: Leads, asked: readonly Question[]): Question[] {
  if (asked.some(({ claims: [claim] }) => claim!.attribute === "killed")) return [];
  const killed = claims.filter(({ attribute }) => attribute === "killed");
  const sets = new Set(killed.map(setOf));
  if (sets.size !== 2 || ![...sets].every((set) => set === "" || TRADES.test(set))) return [];
  const [group] = groupBy(killed, () => ["killed:"]).values();
  const mains = group && !isTorn(group) ? ofOneScope(story, mainsOf(group, leads)) : null;
  if (!mains || mains.told.length !== killed.length) return [];
  const question = tollOf("killed::lead", mains.told, false, mains);
  const trade: Reason = { by: "by-trade", weight: -0.5, text: "One of them says who they were, the other does not." };
  return [{ ...question, aligned: [...question.aligned, trade] }];
}

/** Tolls of another year's event, met by year and place. */
function backgroundTolls(story: Story, claims: readonly Claim[]): Question[] {
  const keysOf = eventKeys(story);
  const groups = groupBy(claims, (claim) =>
    keysOf(claim)
      .filter((event) => !event.startsWith("lead"))
      .map((event) => `${claim.attribute}:${setOf(claim)}:${event}`),
  );
  return [...groups].map(([key, group]) => tollOf(key, group, isTorn(group)));
}

/** A toll deep in an article is often another event's, more than a crowd or a price there is another occasion's. */
const OTHERS = 1.85;

function tollOf(key: string, claims: readonly Claim[], torn: boolean, mains?: Mains): Question {
  const [attribute, subset, event = ""] = key.split(":");
  const fate = TOLLS.find(({ id }) => id === attribute)!;
  const lead = event === "lead";
  const who = subset
    ? (figureOf(claims.find((claim) => setOf(claim) === subset) ?? claims[0]!).of ?? subset)
    : "people";
  return {
    kind: "figure",
    scope: "across",
    key: `toll:${key}`,
    text: `How many ${who} were ${fate.done}${lead ? "" : ` (${event})`}?`,
    claims,
    aligned: [
      { by: "same-toll", weight: 0.9, text: `Both count those ${fate.done} in one event.` },
      ...(LESSER_FATES.includes(fate) || fate === BODIES
        ? [{ by: "lesser", weight: -0.5, text: "Of such sets one event may have several." }]
        : []),
      ...(torn ? [{ by: "several-tolls", weight: -1.2, text: "An article gives more than one such number." }] : []),
      ...(mains?.deep
        ? [
            {
              by: "deep",
              weight: Math.round(mains.deep * OTHERS * 100) / 100,
              text: "One of them stands deep in its article.",
            },
          ]
        : []),
      ...(mains?.otherDay ? [{ by: "other-day", weight: -1.2, text: "The articles lead with different days." }] : []),
      ...(claims.some((claim) => setOf(claim) !== (subset ?? "")) && claims.some((claim) => figureOf(claim).max === 0)
        ? [{ by: "of-some", weight: -1.9, text: "One counts nobody at all, the other only some of them." }]
        : []),
      ...(lead ? [] : [{ by: "background", weight: -0.2, text: "It is told as background." }]),
    ],
    severity: fate.id === "killed" ? "high" : "medium",
    grows: (claim) => figureOf(claim).min ?? figureOf(claim).max,
  };
}
