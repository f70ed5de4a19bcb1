import type { Claim } from "../model/claim.js";
import { withArticle } from "../values/country.js";
import type { Aligner } from "./question.js";
import { entityNamed, isSummary, type Story } from "./story.js";

/** Rosters of one side of one event. */
export const participantQuestions: Aligner = (story) => {
  const groups = new Map<string, Claim[]>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "participant" || claim.attribute.startsWith("code:")) continue;
      const event = claim.event ? story.eventOf.get(claim.event) : undefined;
      if (!event) continue;
      const key = `${event}:${claim.attribute}`;
      const roster = withOneName(story, claim);
      groups.set(key, [...(groups.get(key) ?? []), isSummary(reading) ? namingSome(roster) : roster]);
    }
  return [...groups].map(([key, claims]) => {
    const event = story.events.find((e) => key.startsWith(`${e.id}:`));
    const side = withArticle(claims[0]!.attribute);
    return {
      kind: "participants",
      scope: "across",
      key,
      text: `Who took part in the ${event?.label ?? "event"} for ${side}?`,
      claims,
      aligned: [{ by: "same-event", weight: 0.4, text: `All tell who stood for ${side} at the same event.` }],
    };
  });
};

/** A summary names some of those present and leaves nobody out. */
const namingSome = (claim: Claim): Claim => ({ ...claim, value: { ...(claim.value as object), listed: false } });

/** The claim with each person under the one name that the story has for them: spellings of it are no two rosters. */
function withOneName(story: Story, claim: Claim): Claim {
  const { names, others, ...roster } = claim.value as { names: readonly string[]; others: readonly string[] };
  const one = (name: string): string => {
    const id = entityNamed(story, claim.article, name);
    return story.entities.find((entity) => entity.id === id)?.name ?? name;
  };
  return { ...claim, value: { ...roster, names: names.map(one), others: others.map(one) } };
}
