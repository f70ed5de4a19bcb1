import type { Story } from "../align/story.js";
import { supportOf } from "../align/support.js";
import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Position } from "../model/report.js";
import type { Rule } from "../rules/rule.js";

const TELLING_PLACES = 5;

/**
 * One position a group of agreeing claims: best supported first, then by answer. Where the answer is a list, `telling`
 * is what is said of the difference: of an article's places those come first whose words stand in it.
 */
export function positionsOf(groups: readonly (readonly Claim[])[], rule: Rule, story: Story, telling = ""): Position[] {
  const byAnswer = new Map<string, Claim[]>();
  for (const group of groups) {
    // The caller's facts say what they say; an article that agrees may say it otherwise.
    const fact = group.find(isFact);
    const answer = fact ? rule.answer(fact) : commonest(group.map(rule.answer));
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), ...group]);
  }
  return [...byAnswer]
    .map(([answer, claims]) => ({
      position: position(answer, claims, telling),
      origins: supportOf(
        claims.filter((claim) => !isFact(claim)),
        story,
      ).size,
    }))
    .sort(
      (a, b) =>
        b.origins - a.origins ||
        b.position.articles.length - a.position.articles.length ||
        (a.position.answer < b.position.answer ? -1 : a.position.answer > b.position.answer ? 1 : 0),
    )
    .map(({ position }) => position);
}

/** A claim of the caller's own facts: no article makes it, and nothing is quoted. */
export const isFact = (claim: Claim): boolean => claim.article === "";

function position(answer: string, claims: readonly Claim[], telling: string): Position {
  const facts = claims.filter(isFact);
  const ordered = claims.filter((claim) => !isFact(claim)).sort(byPlace);
  return {
    answer,
    sources: [...new Set(facts.map((c) => c.source)), ...[...new Set(ordered.map((c) => c.source))].sort()],
    articles: [...new Set(ordered.map((c) => c.article))].sort(),
    claims: ordered.map((c) => c.id),
    evidence: tellingPlaces(ordered, telling),
  };
}

/** One place from each article before a second from any. */
function tellingPlaces(claims: readonly Claim[], telling: string): Evidence[] {
  const seen = new Map<string, number>();
  const ranked = claims
    .flatMap((claim) => claim.evidence.map((evidence, rank) => ({ evidence, rank })))
    // "names Josh Roe, the other Jan Doe instead": of a list of eight, the place of the one that is at issue.
    .sort((a, b) => Number(isTold(b.evidence, telling)) - Number(isTold(a.evidence, telling)))
    .map(({ evidence, rank }) => {
      const turn = seen.get(evidence.article) ?? 0;
      seen.set(evidence.article, turn + 1);
      return { evidence, turn: turn + rank / 10 };
    });
  const places: Evidence[] = [];
  for (const { evidence } of ranked.sort(byTurn))
    if (!places.some((p) => p.article === evidence.article && p.field === evidence.field && p.start === evidence.start))
      places.push(evidence);
  return places.slice(0, TELLING_PLACES);
}

interface Turn {
  readonly evidence: Evidence;
  readonly turn: number;
}

const byTurn = (a: Turn, b: Turn): number =>
  Math.floor(a.turn) - Math.floor(b.turn) ||
  (a.evidence.article === b.evidence.article ? 0 : a.evidence.article < b.evidence.article ? -1 : 1);

const isTold = ({ quote }: Evidence, telling: string): boolean => quote.length > 3 && telling.includes(quote);

function byPlace(a: Claim, b: Claim): number {
  const [x, y] = [a.evidence[0]!, b.evidence[0]!];
  if (x.article !== y.article) return x.article < y.article ? -1 : 1;
  if (x.field !== y.field) return x.field === "text" ? -1 : 1;
  return x.start - y.start;
}

/** The commonest of several ways to put one answer; of equals the longest, then the first in order. */
function commonest(answers: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}
