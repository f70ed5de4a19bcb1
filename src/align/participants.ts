import type { Claim } from "../model/claim.js";
import type { Aligner } from "./question.js";

/** "the United States", "the Philippines", but "Chile". */
const withArticle = (country: string): string =>
  /^(?:United|European|Czech|Dominican|Central)\b|^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)$/.test(
    country,
  )
    ? `the ${country}`
    : country;

/** Rosters of one side of one event. */
export const participantQuestions: Aligner = (story) => {
  const groups = new Map<string, Claim[]>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "participant") continue;
      const event = claim.event ? story.eventOf.get(claim.event) : undefined;
      if (!event) continue;
      const key = `${event}:${claim.attribute}`;
      groups.set(key, [...(groups.get(key) ?? []), claim]);
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
