import type { Claim } from "../../model/claim.js";
import type { Figure } from "../../values/figure.js";
import { wordsOfQuote } from "../../values/untagged.js";

/**
 * What a number answers, for a person: "How many people?", "What share of voters?"; where it counts nothing by name, the
 * words that lead up to it: "How much: “key rate to …”?".
 */
export function numberQuestion(claim: Claim): string {
  const { of, unit } = claim.value as Figure;
  if (of && (unit === "percent" || unit === "fraction")) return `What share of ${of}?`;
  // "two million barrels of oil", but "$5 million in bonds", "10-metre waves"
  if (of) return unit !== null && /^\p{Ll}+$/u.test(of) && !of.endsWith("s") ? `How much ${of}?` : `How many ${of}?`;
  const quote = wordsOfQuote(claim.evidence[0]?.quote ?? "").replace(/\s+/g, " ");
  // "key rate to 5.25 percent", "a record $2 million"
  const lead = /^([^\d$£€¥]*\p{L}[^\d$£€¥]*?) ?[$£€¥]?\d/u.exec(quote)?.[1];
  return lead ? `How much: “${lead} …”?` : `How much (${claim.attribute})?`;
}
