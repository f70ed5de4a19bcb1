import { DAMAGES, FATES, LESSER_FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Reason } from "../../model/report.js";
import type { Question } from "../question.js";
import type { Story } from "../story.js";
import { eventKeys, figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";
import { type Leads, leadsOf, type Mains, mainsOf } from "./leads.js";

/** How many were killed, injured, arrested …, by event and by who they were. */
export function tollQuestions(story: Story): Question[] {
  const claims = figuresOf(story).filter(
    (claim) => isPlain(claim) && fateOf(claim) && !figureOf(claim).part && !figureOf(claim).period,
  );
  return [...leadTolls(story, claims), ...backgroundTolls(story, claims)];
}

const fateOf = (claim: Claim) => [...FATES, ...DAMAGES, ...LESSER_FATES].find((fate) => fate.id === claim.attribute);

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
  const others = setsWithoutWhole(claims);
  const groups = groupBy(claims, (claim) => [
    `${claim.attribute}:${setOf(claim)}`,
    ...(isNobody(claim) ? (others.get(claim.attribute) ?? []) : []),
  ]);
  const asked = [...groups].flatMap(([key, group]) => {
    const mains = mainsOf(group, leads);
    return mains ? [tollOf(`${key}:lead`, mains.told, isTorn(mains.told), mains)] : [];
  });
  return [...asked, ...trades(claims, leads, asked)];
}

/** Who they were by trade or by what brought them there: all the dead of a mine are miners. */
const TRADES =
  /^(?:miner|worker|passenger|pilgrim|soldier|migrant|sailor|hiker|climber|tourist|fan|spectator|student|pupil|villager|guest|fisherman|skier|crew)$/;

/** "The number of dead rose to 23", "19 miners died": one toll, where each article has one only and in its lead. */
function trades(claims: readonly Claim[], leads: Leads, asked: readonly Question[]): Question[] {
  if (asked.some(({ claims: [claim] }) => claim!.attribute === "killed")) return [];
  const killed = claims.filter(({ attribute }) => attribute === "killed");
  const sets = new Set(killed.map(setOf));
  if (sets.size !== 2 || ![...sets].every((set) => set === "" || TRADES.test(set))) return [];
  const [group] = groupBy(killed, () => ["killed:"]).values();
  const mains = group && !isTorn(group) ? mainsOf(group, leads) : null;
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
  const fate = [...FATES, ...DAMAGES, ...LESSER_FATES].find(({ id }) => id === attribute)!;
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
      ...(LESSER_FATES.includes(fate)
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
