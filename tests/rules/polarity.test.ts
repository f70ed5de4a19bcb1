import { describe, it } from "vitest";
import { ruleTester } from "../../src/testing.js";

ruleTester(
  "polarity",
  {
    invalid: [
      {
        name: "a denial against the plain statement of another source",
        articles: [
          "The ministry denied reports that the dam had leaked into the northern valley on Sunday.",
          "The dam leaked into the northern valley on Sunday, flooding two farms.",
        ],
        level: "denied",
        scope: "across",
      },
      {
        name: "a negated clause against the same clause told flat",
        articles: [
          "The council did not approve the harbour bridge tender of the Larsen group.",
          "The council approved the harbour bridge tender of the Larsen group.",
        ],
        level: "negated",
        scope: "across",
      },
    ],
    valid: [
      {
        name: "both deny",
        articles: [
          "The club denied that its keeper had left the camp early.",
          "The club has denied its keeper left the camp early.",
        ],
      },
      {
        name: "the other only reports a claim",
        articles: [
          "The club denied that its keeper left the camp early.",
          "A blog claimed the keeper left the camp early.",
        ],
      },
      {
        name: "not this but that",
        articles: [
          "The harbour pilot said the caller from the old lighthouse was not one man, but probably a crew of three.",
          "The harbour pilot said the caller from the old lighthouse was probably a crew of three.",
        ],
      },
      {
        name: "a negation with since",
        articles: ["They had not won the northern cup since 1954.", "They won the northern cup, the first since 1954."],
      },
    ],
  },
  { describe, it },
);
