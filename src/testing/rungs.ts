import type { Claim } from "../model/index.js";
import { decide, type Rule } from "../rules/rule.js";

/** A claim as `read` could have made it; what the case is about is given. Each source has an article of its own. */
export const sampleClaim = (given: Partial<Claim> & Pick<Claim, "kind" | "value">): Claim => {
  const source = given.source ?? "Paper 1";
  const article = given.article ?? source;
  return {
    id: `${article}#1`,
    article,
    source,
    subject: null,
    attribute: given.kind,
    polarity: "affirmed",
    modality: "stated",
    attribution: null,
    event: null,
    evidence: [{ article, field: "text", start: 0, end: 1, quote: "x" }],
    ...given,
  };
};

/** The rung that decides between two claims. Throws where it is another the other way round: a ladder is symmetric. */
export function rungOf(rule: Rule, a: Claim, b: Claim, options: Readonly<Record<string, unknown>> = {}): string {
  const [there, back] = [decide(rule, a, b, options).id, decide(rule, b, a, options).id];
  if (there !== back)
    throw new Error(`the rule ${rule.meta.id} is not symmetric: ${there} one way round, ${back} the other`);
  return there;
}
