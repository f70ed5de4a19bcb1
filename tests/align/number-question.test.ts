import { expect, it } from "vitest";
import { numberQuestion } from "../../src/align/figure/number-question.js";
import type { Claim } from "../../src/model/claim.js";

const claim = (quote: string, of: string | null, unit: string | null = null): Claim => ({
  id: "a#1",
  kind: "figure",
  article: "a",
  source: "A",
  subject: null,
  attribute: "rise",
  value: { of, unit },
  polarity: "affirmed",
  modality: "stated",
  attribution: null,
  event: null,
  evidence: [{ article: "a", field: "text", start: 0, end: quote.length, quote }],
});

it.each([
  ["12 people", "people", null, "How many people?"],
  ["52 percent of voters", "voters", "percent", "What share of voters?"],
  ["key rate to 5.25 percent", null, "percent", "How much: “key rate to …”?"],
  ["a record $2 million", null, "USD", "How much: “a record …”?"],
  ["5.25 percent", null, "percent", "How much (rise)?"],
])("%s", (quote, of, unit, question) => {
  expect(numberQuestion(claim(quote, of, unit))).toBe(question);
});
