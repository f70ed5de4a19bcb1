import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const LEAD = "A barge hit the pier at Ober on Monday night.";
const rungs = (...texts: string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text: `${LEAD} ${text}` })),
    { sameStory: true, kinds: { uncorroborated: "off" } },
  )
    .discrepancies.filter((d) => d.kind === "figure" && d.level === "exceeded")
    .map((d) => `${d.scope} ${d.severity} ${d.positions.map((p) => p.answer).join(" | ")}`);

describe("a number that one telling says was passed, another that it was only reached", () => {
  it.each([
    ["The hull broke into more than 23 pieces, divers said.", "Divers said the hull broke into 23 pieces."],
    ["The hull broke into more than 20 pieces, divers said.", "Divers said the hull broke into at least 20 pieces."],
    [
      "The wind tore the roofs off more than 42 barns in the Varda valley.",
      "In the Varda valley 42 barns lost their roofs in the wind.",
    ],
  ])("%s / %s", (a, b) => {
    expect(rungs(a, b)).toHaveLength(1);
    expect(rungs(b, a)).toHaveLength(1);
  });

  it("within one article", () => {
    expect(
      rungs(
        "More than 23 diggers were sent to the quay. By night 23 diggers were at work on the wreck.",
        "Divers searched the wreck until dawn.",
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      "a round number under two verbs",
      "More than 300 lorries waited on the Varda road.",
      "On the Varda road 300 lorries were held up.",
    ],
    [
      "a round sum",
      "The province sold over $300 million of timber last year.",
      "Timber worth $300 million was sold by the province last year.",
    ],
    [
      "just over",
      "The hull broke into just over 23 pieces, divers said.",
      "Divers said the hull broke into 23 pieces.",
    ],
    [
      "both in one",
      "The hull broke into more than 23 pieces. Divers counted 23 pieces.",
      "Divers said the hull broke into 23 pieces.",
    ],
    ["more than the", "Ober has more barges than the 23 barges of Varda.", "Varda has 23 barges."],
    ["during", "The pier was built over 23 years.", "The pier was built in 23 years."],
    ["persons", "More than 23 soldiers came to the pier.", "The town paid 23 soldiers."],
  ])("is nothing: %s", (_, a, b) => {
    expect(rungs(a, b).filter((rung) => rung.startsWith("across"))).toEqual([]);
  });
});
