import { describe, it } from "vitest";
import { ruleTester } from "../../src/testing.js";

ruleTester(
  "officeholder",
  {
    fields: { publishedAt: "2026-03-03T06:00:00Z" },
    invalid: [
      {
        name: "two holders whom no article knows together",
        articles: [
          "Norwegian Prime Minister Kari Holm welcomed the accord in Oslo late on Sunday.",
          "Norwegian Prime Minister Jonas Vik welcomed the accord in Oslo late on Sunday.",
        ],
        level: "two-holders",
        answers: ["Jonas Vik", "Kari Holm"],
      },
      {
        name: "a second envoy whom only one article knows, beside the one whom all know",
        articles: [
          "Norwegian special envoy Kari Holm welcomed the accord in Oslo late on Sunday.",
          "Norwegian special envoy Kari Holm welcomed the accord in Oslo late on Sunday. The Norwegian special envoy, Per Dahl, spoke to reporters after the session.",
        ],
        level: "unknown-holder",
        answers: ["Kari Holm", "Per Dahl"],
      },
      {
        name: "one office and surname under two given names",
        articles: [
          "Rep. Lena Ortiz won the vote for the committee's chair on Sunday.",
          "Representative Maria Ortiz won the vote for the committee's chair on Sunday.",
        ],
        level: "namesake",
        answers: ["Lena Ortiz", "Maria Ortiz"],
      },
    ],
    valid: [
      [
        "a middle name",
        "Rep. Lena Ortiz won the vote for the committee's chair on Sunday.",
        "Rep. M. Lena Ortiz won the vote for the committee's chair on Sunday.",
      ],
      [
        "a short name",
        "Rep. Bob Ortiz won the vote for the committee's chair on Sunday.",
        "Rep. Robert Ortiz won the vote for the committee's chair on Sunday.",
      ],
      [
        "a wife beside the surname of the holder",
        "President Ortiz came with his wife, Maria Ortiz, on Sunday.",
        "President Pedro Ortiz came alone on Sunday.",
      ],
      [
        "ambassadors of two countries to one body",
        "Norwegian ambassador to the United Nations Kari Holm spoke on Sunday.",
        "Danish ambassador to the United Nations Per Dahl spoke on Sunday.",
      ],
      [
        "two countries",
        "French President Luc Morel welcomed the accord in Paris late on Sunday.",
        "Chilean President Laura Montes welcomed the accord in Paris late on Sunday.",
      ],
      [
        "joint holders",
        "Norwegian special envoys Kari Holm and Per Dahl welcomed the accord in Oslo late on Sunday.",
        "Norwegian special envoy Kari Holm welcomed the accord in Oslo late on Sunday.",
      ],
      [
        "a predecessor",
        "Norwegian Prime Minister Kari Holm welcomed the accord in Oslo late on Sunday.",
        "Former Norwegian Prime Minister Jonas Vik welcomed the accord in Oslo late on Sunday.",
      ],
      [
        "two spellings",
        "Norwegian Prime Minister Kari Hollm welcomed the accord in Oslo late on Sunday.",
        "Norwegian Prime Minister Karin Holm welcomed the accord in Oslo late on Sunday.",
      ],
      [
        "a deputy",
        "Norwegian Prime Minister Kari Holm welcomed the accord in Oslo late on Sunday.",
        "Norwegian Deputy Prime Minister Jonas Vik welcomed the accord in Oslo late on Sunday.",
      ],
      [
        "offices with many holders",
        "Norwegian lawmaker Kari Holm welcomed the accord in Oslo late on Sunday.",
        "Norwegian lawmaker Jonas Vik welcomed the accord in Oslo late on Sunday.",
      ],
    ].map(([name = "", ...articles]) => ({ name, articles })),
  },
  { describe, it },
);
