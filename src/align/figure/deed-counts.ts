import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import { entityNamed, type Story } from "../story.js";
import { figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";

interface Deed {
  readonly doer: string;
  readonly verb: string;
}
const deedOf = (claim: Claim): Deed | undefined => (claim.value as { deed?: Deed }).deed;

/** To how many one named person did one thing: "missed nine games", "missing 10 of the club's 16 games". */
export function deedCounts(story: Story): Question[] {
  const counts = figuresOf(story).filter((claim) => isPlain(claim) && deedOf(claim) && figureOf(claim).noun !== null);
  const groups = groupBy(counts, (claim) => {
    const { doer, verb } = deedOf(claim)!;
    const entity = entityNamed(story, claim.article, doer);
    return entity ? [`${entity} ${verb} ${figureOf(claim).noun}`] : [];
  });
  return [...groups].flatMap(([key, claims]) => {
    if (isTorn(claims)) return [];
    const { doer, verb } = deedOf(claims[0]!)!;
    return [
      {
        kind: "figure",
        scope: "across",
        key: `deed:${key}`,
        text: `How many ${figureOf(claims[0]!).of} was it, for ${doer} (“${verb}”)?`,
        claims,
        aligned: [{ by: "same-deed", weight: 0.5, text: `Both tell how many ${doer} did one thing to: “${verb}”.` }],
        severity: "medium",
      } satisfies Question,
    ];
  });
}
