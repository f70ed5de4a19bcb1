import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";

interface Coded {
  readonly proper: string;
  readonly code: string;
}
const coded = (claim: Claim): Coded => claim.value as Coded;

/** Codes of which one report seldom has two so much alike: digits in another order. */
const NUMBERED = /^code:(?:flight|train|hull)$/;

/**
 * One article gives one thing two codes: "the P-3 Orion", "the P-2 Orion"; "flight 1943", "flight 1493". Only where no
 * sentence has both, for then two are meant.
 */
export const codeWithinQuestions: Aligner = (story) =>
  story.readings.flatMap((reading): Question[] => {
    const byHead = new Map<string, Claim[]>();
    for (const claim of reading.claims)
      if (claim.attribute.startsWith("code:"))
        byHead.set(claim.attribute, [...(byHead.get(claim.attribute) ?? []), claim]);
    return [...byHead].flatMap(([head, claims]): Question[] => {
      const codes = [...new Set(claims.map((claim) => coded(claim).code))];
      const [x, y] = codes;
      if (codes.length !== 2 || !areOne(head, x!, y!) || standTogether(claims)) return [];
      const name = head.slice("code:".length);
      return [
        {
          kind: "participants",
          scope: "within",
          key: `${head}:${reading.article.id}`,
          text: `Which ${name} was it?`,
          claims: claims.map((claim) => ({
            ...claim,
            attribute: `proper:${head}`,
            value: { proper: coded(claim).proper },
            evidence: claim.evidence.slice(0, 1),
          })),
          aligned: [{ by: "one-name", weight: 0, text: `The article speaks of one ${name} under two codes.` }],
        },
      ];
    });
  });

/** "P-3", "P-2" before one name: the same letters, other digits. Numbers alone: the same digits in another order. */
function areOne(head: string, a: string, b: string): boolean {
  if (lettersOf(a) !== lettersOf(b)) return false;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  // "code:Orion": the name that the code stands before
  if (/^code:\p{Lu}/u.test(head)) return x !== y;
  return NUMBERED.test(head) && x !== y && x.length > 2 && [...x].sort().join("") === [...y].sort().join("");
}

const lettersOf = (code: string): string => code.replace(/\d/g, "");
const digitsOf = (code: string): string => code.replace(/\D/g, "");

const standTogether = (claims: readonly Claim[]): boolean =>
  claims.some((a) =>
    claims.some(
      (b) =>
        coded(a).code !== coded(b).code &&
        a.evidence[1]!.field === b.evidence[1]!.field &&
        a.evidence[1]!.start === b.evidence[1]!.start,
    ),
  );
