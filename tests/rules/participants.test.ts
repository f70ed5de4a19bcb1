import { describe, it } from "vitest";
import { ruleTester } from "../../src/testing.js";

const TALKS = "Delegates from Norway and Chile met for talks in Lima on Tuesday. ";

ruleTester(
  "participants",
  {
    fields: { publishedAt: "2024-05-14" },
    invalid: [
      {
        name: "somebody whom a list leaves out",
        articles: [
          `${TALKS}The Norwegian delegation included Anna Keller, Peter Lund and Maria Torres.`,
          `${TALKS}The Norwegian delegation comprised Anna Keller and Peter Lund.`,
        ],
        level: "left-out",
        answers: ["Anna Keller, Maria Torres, Peter Lund", "Anna Keller, Peter Lund"],
      },
    ],
    valid: [
      {
        name: "the other only names the leader",
        articles: [
          `${TALKS}The Norwegian delegation included Anna Keller and Peter Lund.`,
          `${TALKS}The Norwegian delegation was led by Anna Keller.`,
        ],
      },
      {
        name: "the other lists nobody",
        articles: [
          `${TALKS}The Norwegian delegation included Anna Keller and Peter Lund.`,
          `${TALKS}The Norwegian delegation said nothing afterwards.`,
        ],
      },
      {
        name: "two sides",
        articles: [
          `${TALKS}The Norwegian delegation included Anna Keller and Peter Lund.`,
          `${TALKS}The Chilean delegation included Rodrigo Fuentes and Camila Rojas.`,
        ],
      },
    ],
  },
  { describe, it },
);
