import type { Evidence } from "../../model/article.js";
import type { Claim } from "../../model/claim.js";
import { firstDay, lastDay, type Term } from "../../values/term.js";
import type { Title } from "../../values/title.js";
import type { Story } from "../story.js";
import type { KnownOffice } from "./facts.js";

/** The source that a position names for what the caller's facts say. It has no article and no evidence. */
export const REFERENCE = "reference";

export const titleOf = (claim: Claim): Title => claim.value as Title;

/** What the facts answer, as a claim beside those of the articles. */
export const factClaim = (claim: Pick<Claim, "kind" | "subject" | "attribute" | "value">): Claim => ({
  ...claim,
  id: REFERENCE,
  article: "",
  source: REFERENCE,
  polarity: "affirmed",
  modality: "stated",
  attribution: null,
  event: null,
  evidence: [],
});

/** Claims that say what somebody is, by the entity of the person. */
export function titleClaimsOf(story: Story): Claim[] {
  return story.readings.flatMap((reading) =>
    reading.claims.filter(
      ({ kind, polarity, modality }) => kind === "title" && polarity !== "denied" && modality !== "predicted",
    ),
  );
}

/**
 * The claim with those of its places whose sentence does not itself tell of another time: "In 2003 President Roe
 * signed the act" is no slip. `inside` says which times those are. Null where none is left.
 */
export function ofItsOwnDay(story: Story, claim: Claim, inside: (from: string, to: string) => boolean): Claim | null {
  const evidence = claim.evidence.filter(
    (place) => !timesBeside(story, place).some(({ from, to }) => inside(from, to)),
  );
  return evidence.length ? { ...claim, evidence } : null;
}

function timesBeside(story: Story, place: Evidence): { from: string; to: string }[] {
  const sentence = story.sentences
    .get(place.article)
    ?.find(
      ({ evidence }) => evidence.field === place.field && evidence.start <= place.start && place.start < evidence.end,
    );
  return (sentence?.mentions ?? []).flatMap((mention) =>
    mention.type === "time" && mention.from && mention.to ? { from: mention.from, to: mention.to } : [],
  );
}

/** Does a time end while the term lasts, or before it? */
export const isBeforeEnd = ({ to }: Term, last: string): boolean => to !== null && last <= lastDay(to)!;

/** Does a time begin while the term lasts, or after it? */
export const isAfterStart = ({ from }: Term, first: string): boolean => from !== null && first >= firstDay(from)!;

/** The day an article was published, ISO 8601 date; null where neither it nor its text says. */
export function dayOf(story: Story, article: string): string | null {
  const reading = story.readings.find((one) => one.article.id === article);
  return reading?.article.publishedAt?.slice(0, 10) ?? reading?.day ?? null;
}

/** "secretary general|nato" */
export const officeKey = ({ title }: KnownOffice): string =>
  [title.grade ?? "", title.head, title.country ?? "", title.of?.toLowerCase() ?? ""].join("|");
