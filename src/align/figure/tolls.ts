import { DAMAGES, FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import type { Story } from "../story.js";
import { agrees, differs, eventKeys, figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";

/** The lead stands within so many sentences of its article. */
const LEAD = 7;

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

/** Each article's main number, with all that agrees with it or with another's: that is what the one-sided test needs. */
function leadTolls(story: Story, claims: readonly Claim[]): Question[] {
  const depth = depths(story);
  const leads = new Set(story.readings.flatMap((reading) => reading.events.filter((e) => e.lead).map((e) => e.id)));
  const groups = groupBy(claims, (claim) => [`${claim.attribute}:${setOf(claim)}`]);
  return [...groups].flatMap(([key, group]) => {
    const mains = [...new Set(group.map((claim) => claim.article))].flatMap(
      (article) =>
        mainOf(
          group.filter((claim) => claim.article === article),
          depth,
          leads,
        ) ?? [],
    );
    const told = group.filter((claim) => mains.some((main) => main === claim || agrees(main, claim)));
    const deep = mains.some((main) => depth(main) >= LEAD);
    return mains.length > 1 ? [tollOf(`${key}:lead`, told, isTorn(told), deep)] : [];
  });
}

/** The first number of the body's lead; else that of the headline; else the only one that the lead event has. */
function mainOf(claims: readonly Claim[], depth: (claim: Claim) => number, leads: ReadonlySet<string>): Claim | null {
  const early = claims.filter(
    (claim) => depth(claim) < LEAD && (claim.event === null || leads.has(claim.event) || depth(claim) < 2),
  );
  const body = early.find((claim) => claim.evidence[0]!.field === "text");
  if (body ?? early[0]) return body ?? early[0]!;
  const later = claims.filter((claim) => claim.event !== null && leads.has(claim.event));
  return later[0] && later.every((claim) => !differs(claim, later[0]!)) ? later[0] : null;
}

/** How many sentences of the body stand before a claim. */
function depths(story: Story): (claim: Claim) => number {
  const starts = new Map(
    story.readings.map((reading) => [
      reading.article.id,
      reading.sentences.filter((s) => s.field === "text").map((s) => s.start),
    ]),
  );
  return (claim) => {
    const at = claim.evidence[0]!;
    if (at.field === "title") return 0;
    return (starts.get(claim.article) ?? []).findIndex(
      (start, i, all) => at.start >= start && !(all[i + 1]! <= at.start),
    );
  };
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

function tollOf(key: string, claims: readonly Claim[], torn: boolean, deep = false): Question {
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
      ...(deep ? [{ by: "deep", weight: -1.6, text: "One of them stands deep in its article." }] : []),
      ...(lead ? [] : [{ by: "background", weight: -0.2, text: "It is told as background." }]),
    ],
    severity: fate.id === "killed" ? "high" : "medium",
    grows: (claim) => figureOf(claim).min ?? figureOf(claim).max,
  };
}
