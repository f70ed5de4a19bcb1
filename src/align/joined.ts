import type { Claim } from "../model/claim.js";
import type { Question } from "./question.js";

/** Questions that share a claim are one: three articles, three pairs, one question. The first asks; order is kept. */
export function joined(questions: readonly Question[]): Question[] {
  const kept: Question[] = [];
  for (const question of questions) {
    const own = new Set(question.claims.map(({ id }) => id));
    const same = kept.filter(({ key, claims }) => key === question.key || claims.some(({ id }) => own.has(id)));
    const first = same[0];
    if (!first) {
      kept.push(question);
      continue;
    }
    const claims = new Map<string, Claim>();
    for (const { claims: told } of [...same, question]) for (const claim of told) claims.set(claim.id, claim);
    const merged = { ...first, claims: [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    kept.splice(kept.indexOf(first), 1, merged);
    for (const other of same.slice(1)) kept.splice(kept.indexOf(other), 1);
  }
  return kept;
}
