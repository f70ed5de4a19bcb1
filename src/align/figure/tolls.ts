import { FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import type { Story } from "../story.js";
import { eventKeys, figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";

/** How many were killed, injured, arrested …, by event and by who they were. */
export function tollQuestions(story: Story): Question[] {
  const keysOf = eventKeys(story);
  const claims = figuresOf(story).filter(
    (claim) =>
      isPlain(claim) &&
      FATES.some((fate) => fate.id === claim.attribute) &&
      !figureOf(claim).part &&
      !figureOf(claim).period,
  );
  const groups = groupBy(claims, (claim) =>
    keysOf(claim).map((event) => `${claim.attribute}:${figureOf(claim).subset ?? ""}:${event}`),
  );
  return [...groups].map(([key, group]) => tollOf(key, group));
}

function tollOf(key: string, claims: readonly Claim[]): Question {
  const [attribute, subset, event = ""] = key.split(":");
  const fate = FATES.find(({ id }) => id === attribute)!;
  const lead = event.startsWith("lead");
  const torn = isTorn(claims);
  const who = subset ? (figureOf(claims[0]!).of ?? "people") : "people";
  return {
    kind: "figure",
    scope: "across",
    key: `toll:${key}`,
    text: `How many ${who} were ${fate.done}${lead ? "" : ` in ${event}`}?`,
    claims,
    aligned: [
      { by: "same-toll", weight: 0.9, text: `Both count those ${fate.done} in one event.` },
      ...(torn ? [{ by: "several-tolls", weight: -1.2, text: "An article gives more than one such number." }] : []),
      ...(lead ? [] : [{ by: "background", weight: -0.2, text: "It is told as background." }]),
    ],
    severity: fate.id === "killed" ? "high" : "medium",
    grows: (claim) => figureOf(claim).min ?? figureOf(claim).max,
  };
}
