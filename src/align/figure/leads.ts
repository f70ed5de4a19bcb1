import type { Claim } from "../../model/claim.js";
import { daysBetween } from "../../values/days.js";
import type { Story } from "../story.js";
import { agrees, differs } from "./ask.js";

/** The lead stands within so many sentences of its article. */
export const LEAD = 7;

/** How deep claims stand, and which hang on a lead event. */
export interface Leads {
  /** How many sentences of the body stand before a claim; 0 in the headline. */
  readonly depth: (claim: Claim) => number;
  readonly events: ReadonlySet<string>;
  /** First and last day of the lead of each article that names one. */
  readonly days: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
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
  // What is told of the day of publication is no background, whatever day the lead is read to have.
  const events = new Set(
    story.readings.flatMap(({ events: told, article }) =>
      told.filter((e) => e.lead || (e.from !== null && e.from === article.publishedAt?.slice(0, 10))).map((e) => e.id),
    ),
  );
  const days = new Map(
    story.readings.flatMap(({ events: told, article }) =>
      told.flatMap(({ lead, from, to }) => (lead && from && to ? [[article.id, { from, to }] as const] : [])),
    ),
  );
  return { depth, events, days };
}

/** What the articles of a story say of a number of which the lead has one. */
export interface Mains {
  /** Each article's own, with all that agrees with it or with another's: the one-sided test needs these. */
  readonly told: readonly Claim[];
  /** Log-odds to take off where some article tells it deep in its text only. */
  readonly deep: number;
  /** The leads of two of the articles lie on days apart: a march on Sunday, another on Wednesday. */
  readonly otherDay: boolean;
}

const depthWeight = (depth: number): number => (depth < LEAD ? 0 : depth < 2 * LEAD ? -0.8 : -1.8);

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
  const deep = Math.min(...mains.map((main) => depthWeight(leads.depth(main))));
  return { told, deep, otherDay: isOfOtherDays(mains, leads) };
}

/** Do numbers at odds stand in articles whose leads are days apart? Articles that name no day say nothing of it. */
function isOfOtherDays(mains: readonly Claim[], { days }: Leads): boolean {
  const told = mains.flatMap((claim) => {
    const day = days.get(claim.article);
    return day ? [{ claim, ...day }] : [];
  });
  const odds = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b) => (differs(a.claim, b.claim) ? [[a, b] as const] : [])),
  );
  return (
    odds.length > 0 && odds.every(([a, b]) => Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from)) > NEXT_DAY)
  );
}

/** A lead of late Sunday is told as Monday's. */
const NEXT_DAY = 1;

/** The first number of the body's lead; else that of the headline; else the only one that the lead event has. */
function mainOf(claims: readonly Claim[], { depth, events }: Leads): Claim | null {
  const isLead = (claim: Claim) => claim.event !== null && events.has(claim.event);
  const early = claims.filter(
    (claim) => depth(claim) < LEAD && (claim.event === null || isLead(claim) || depth(claim) < 3),
  );
  const body = early.filter((claim) => claim.evidence[0]!.field === "text");
  const title = early.find((claim) => claim.evidence[0]!.field === "title");
  // A headline goes stale, but it is of the lead, where the body's first lines may tell of another event as well.
  const torn = body.some((claim) => differs(claim, body[0]!));
  const main =
    (torn ? body.find((claim) => title && agrees(claim, title)) : undefined) ??
    (torn ? title : undefined) ??
    body[0] ??
    title;
  if (main) return title && body.length === 1 && differs(title, main) && depth(main) > 1 ? title : main;
  const later = claims.filter(isLead);
  return later[0] && later.every((claim) => !differs(claim, later[0]!)) ? later[0] : null;
}
