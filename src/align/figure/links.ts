import { GROWING_NOUNS, GROWING_VERBS, LOST_THINGS } from "../../lexicon/growing.js";
import { UNITS } from "../../lexicon/units.js";
import type { Claim } from "../../model/claim.js";
import type { Reason } from "../../model/report.js";
import type { Question } from "../question.js";
import { agrees, figureOf } from "./ask.js";
import { numberQuestion } from "./number-question.js";

/** Two numbers that may answer one question, and what speaks for it. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly reasons: readonly Reason[];
  readonly weight: number;
  readonly shared: readonly string[];
}

/** What is counted: noun and unit. */
export function nounOf(claim: Claim): string | null {
  const { noun, unit, part, period } = figureOf(claim);
  return noun === null ? null : `${noun} ${unit ?? ""}${part ? " part" : ""}${period ? " period" : ""}`;
}

const sizeOf = (claim: Claim): number | null => figureOf(claim).min ?? figureOf(claim).max;

/** Does the number grow while its event goes on: acres burned, people pulled out, homes lost, cases? */
function isGrowing(claim: Claim): boolean {
  const { noun, unit } = figureOf(claim);
  if (unit !== null && UNITS.get(unit)?.dimension !== "area") return false;
  if (claim.attribute === "lose") return LOST_THINGS.has(noun ?? "");
  return GROWING_VERBS.has(claim.attribute) || (unit === null && GROWING_NOUNS.has(noun ?? ""));
}

const DECISIVE = /\b(?:votes|seats|goals|points|medals)$/i;

interface Group {
  readonly claims: Map<string, Claim>;
  readonly best: Link;
}

/** "Fell 150 metres" against "200 metres", met twice over in other sentences, is one question: the earlier group asks it. */
function apartOf(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const same = kept.find(
      ({ claims, best }) =>
        best.a.attribute === group.best.a.attribute &&
        nounOf(best.a) === nounOf(group.best.a) &&
        figureOf(best.a).unit === figureOf(group.best.a).unit &&
        [...group.claims.values()].every((claim) => [...claims.values()].some((other) => agrees(claim, other))),
    );
    if (same) for (const [id, claim] of group.claims) same.claims.set(id, claim);
    else kept.push(group);
  }
  return kept;
}

/** Links that meet in a claim are one question, as long as every two of its claims are linked or agree; strongest first. */
export function questionsOf(links: readonly Link[]): Question[] {
  const sorted = [...links].sort((p, q) => q.weight - p.weight || (p.a.id + p.b.id < q.a.id + q.b.id ? -1 : 1));
  const linked = new Set(sorted.flatMap(({ a, b }) => [`${a.id}|${b.id}`, `${b.id}|${a.id}`]));
  const fits = (claim: Claim, group: Group) =>
    [...group.claims.values()].every(
      (other) => other.id === claim.id || agrees(claim, other) || linked.has(`${claim.id}|${other.id}`),
    );
  const groups: Group[] = [];
  const taken = new Set<string>();
  for (const link of sorted) {
    const group = groups.find(({ claims }) => claims.has(link.a.id) || claims.has(link.b.id));
    if (group) {
      for (const claim of [link.a, link.b])
        if (!taken.has(claim.id) && fits(claim, group)) {
          group.claims.set(claim.id, claim);
          taken.add(claim.id);
        }
    } else if (!taken.has(link.a.id) && !taken.has(link.b.id)) {
      groups.push({ claims: new Map([link.a, link.b].map((claim) => [claim.id, claim])), best: link });
      taken.add(link.a.id).add(link.b.id);
    }
  }
  return apartOf(groups).map(({ claims, best }) => {
    const { noun, unit } = figureOf(best.a);
    return {
      kind: "figure",
      scope: "across",
      key: `slot:${noun ?? best.a.attribute}:${unit ?? ""}:${[...best.shared].sort().join(" ")}`,
      text: numberQuestion(best.a),
      claims: [...claims.values()].sort((p, q) => (p.id < q.id ? -1 : 1)),
      aligned: best.reasons,
      // Votes, seats and goals decide.
      severity: DECISIVE.test(figureOf(best.a).of ?? "") ? "high" : "low",
      ...([...claims.values()].every(isGrowing) ? { grows: sizeOf } : {}),
    } satisfies Question;
  });
}
