import type { Agreement, Position } from "../model/report.js";

/** An answer shows so many places at the most. */
const MOST = 5;

/**
 * Without agreements that a reader cannot tell apart: the same question in the same words with the same answer, of which
 * one has all the articles of the other. Their claims and places come together.
 */
export function withoutEchoes(agreements: readonly Agreement[]): Agreement[] {
  const byWords = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const key = `${agreement.question}\u0000${agreement.position.answer}`;
    const alike = byWords.get(key) ?? [];
    const at = alike.findIndex(
      ({ position }) => holds(position, agreement.position) || holds(agreement.position, position),
    );
    if (at < 0) byWords.set(key, [...alike, agreement]);
    else alike[at] = { question: agreement.question, position: joined(alike[at]!.position, agreement.position) };
  }
  return [...byWords.values()].flat();
}

const holds = (all: Position, some: Position): boolean => some.articles.every((id) => all.articles.includes(id));

/** The one with more articles has its answer and sources; the other adds what it has beside. */
function joined(a: Position, b: Position): Position {
  const [large, small] = holds(a, b) ? [a, b] : [b, a];
  const known = new Set(large.evidence.map(keyOf));
  return {
    ...large,
    claims: [...new Set([...large.claims, ...small.claims])],
    evidence: [...large.evidence, ...small.evidence.filter((place) => !known.has(keyOf(place)))].slice(0, MOST),
  };
}

const keyOf = ({ article, field, start, end }: Position["evidence"][number]): string =>
  `${article}\u0000${field}\u0000${start}\u0000${end}`;
