import { DAMAGES, FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import type { Story } from "../story.js";
import { eventKeys, figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";
import { leadsOf, type Mains, mainsOf } from "./leads.js";

/** How many were killed, injured, arrested …, by event and by who they were. */
export function tollQuestions(story: Story): Question[] {
  const claims = figuresOf(story).filter(
    (claim) => isPlain(claim) && fateOf(claim) && !figureOf(claim).part && !figureOf(claim).period,
  );
  return [...leadTolls(story, claims), ...backgroundTolls(story, claims)];
}

const fateOf = (claim: Claim) => [...FATES, ...DAMAGES].find((fate) => fate.id === claim.attribute);

/** Damage is told by what was damaged, harm by who was. */
const setOf = (claim: Claim): string => {
  const { subset, noun } = figureOf(claim);
  return DAMAGES.some((fate) => fate.id === claim.attribute) ? (noun ?? "") : (subset ?? "");
};

function leadTolls(story: Story, claims: readonly Claim[]): Question[] {
  const leads = leadsOf(story);
  const groups = groupBy(claims, (claim) => [`${claim.attribute}:${setOf(claim)}`]);
  return [...groups].flatMap(([key, group]) => {
    const mains = mainsOf(group, leads);
    return mains ? [tollOf(`${key}:lead`, mains.told, isTorn(mains.told), mains)] : [];
  });
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
  const fate = [...FATES, ...DAMAGES].find(({ id }) => id === attribute)!;
  const lead = event === "lead";
  const who = subset ? (figureOf(claims[0]!).of ?? subset) : "people";
  return {
    kind: "figure",
    scope: "across",
    key: `toll:${key}`,
    text: `How many ${who} were ${fate.done}${lead ? "" : ` (${event})`}?`,
    claims,
    aligned: [
      { by: "same-toll", weight: 0.9, text: `Both count those ${fate.done} in one event.` },
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
      ...(lead ? [] : [{ by: "background", weight: -0.2, text: "It is told as background." }]),
    ],
    severity: fate.id === "killed" ? "high" : "medium",
    grows: (claim) => figureOf(claim).min ?? figureOf(claim).max,
  };
}
