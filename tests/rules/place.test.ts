import { describe, it } from "vitest";
import { ruleTester } from "../../src/testing.js";

ruleTester(
  "place",
  {
    fields: { publishedAt: "2024-05-14" },
    invalid: [
      {
        name: "another direction from one place",
        articles: [
          "The quake struck 40 km southwest of Arica on Tuesday.",
          "A quake hit about 40 km north-east of Arica.",
        ],
        level: "other-direction",
        severity: "medium",
        answers: ["north-east of Arica", "southwest of Arica"],
      },
      {
        name: "a near direction, low",
        articles: [
          "The quake struck 40 km southwest of Arica on Tuesday.",
          "A quake hit 40 km west-southwest of Arica.",
        ],
        level: "near-direction",
        severity: "low",
        answers: ["southwest of Arica", "west-southwest of Arica"],
      },
      {
        name: "one event in two countries",
        articles: [
          "A ferry with ninety pilgrims aboard capsized in Peru after an engine fire.",
          "A ferry with ninety pilgrims aboard capsized in Chile after an engine fire.",
        ],
        level: "elsewhere",
        severity: "medium",
        answers: ["Chile", "Peru"],
      },
    ],
    valid: [
      {
        name: "one direction in two spellings",
        articles: ["It struck 40 km southwest of Arica.", "It struck 40 km south-west of Arica."],
      },
      {
        name: "a city and its country",
        articles: [
          "A ferry with ninety pilgrims capsized in Lima after an engine fire.",
          "A ferry with ninety pilgrims capsized in Peru after an engine fire.",
        ],
      },
      {
        name: "an article that names both",
        articles: [
          "A ferry with ninety pilgrims capsized in Peru after an engine fire. It had left Chile at dawn.",
          "A ferry with ninety pilgrims capsized in Chile after an engine fire.",
        ],
      },
    ],
  },
  { describe, it },
);
