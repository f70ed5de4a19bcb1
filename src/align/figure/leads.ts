import type { Claim } from "../../model/claim.js";
import type { Story } from "../story.js";
import { agrees, differs } from "./ask.js";

/** The lead stands within so many sentences of its article. */
export const LEAD = 7;

/** How deep claims stand, and which hang on a lead event. */
export interface Leads {
  /** How many sentences of the body stand before a claim; 0 in the headline. */
  readonly depth: (claim: Claim) => number;
  readonly events: ReadonlySet<string>;
}

export function leadsOf(story: Story): Leads {
  const starts = new Map(
    story.readings.map((reading) => [
      reading.article.id,
      reading.sentences.filter((s) => s.field === "text").map((s) => s.start),
    ]),
  );
  const depth = (claim: Claim) => {
    const at = claim.evidence[0]!;
    if (at.field === "title") return 0;
    const all = starts.get(claim.article) ?? [];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]! <= at.start) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
  const events = new Set(story.readings.flatMap((reading) => reading.events.filter((e) => e.lead).map((e) => e.id)));
  return { depth, events };
}

/** What the articles of a story say of a number of which the lead has one. */
export interface Mains {
  /** Each article's own, with all that agrees with it or with another's: the one-sided test needs these. */
  readonly told: readonly Claim[];
  /** Some article tells it deep in its text only. */
  readonly deep: boolean;
}

/** Null where fewer than two articles have the number. */
export function mainsOf(claims: readonly Claim[], leads: Leads): Mains | null {
  const mains = [...new Set(claims.map((claim) => claim.article))].flatMap(
    (article) =>
      mainOf(
        claims.filter((claim) => claim.article === article),
        leads,
      ) ?? [],
  );
  if (mains.length < 2) return null;
  const told = claims.filter((claim) => mains.some((main) => main === claim || agrees(main, claim)));
  return { told, deep: mains.some((main) => leads.depth(main) >= LEAD) };
}

/** The first number of the body's lead; else that of the headline; else the only one that the lead event has. */
function mainOf(claims: readonly Claim[], { depth, events }: Leads): Claim | null {
  const isLead = (claim: Claim) => claim.event !== null && events.has(claim.event);
  const early = claims.filter(
    (claim) => depth(claim) < LEAD && (claim.event === null || isLead(claim) || depth(claim) < 2),
  );
  const main = early.find((claim) => claim.evidence[0]!.field === "text") ?? early[0];
  if (main) return main;
  const later = claims.filter(isLead);
  return later[0] && later.every((claim) => !differs(claim, later[0]!)) ? later[0] : null;
}
