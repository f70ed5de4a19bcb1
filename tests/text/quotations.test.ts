import { describe, expect, it } from "vitest";
import { textOf } from "../../src/text/document.js";
import { quotationsOf } from "../../src/text/quotations.js";
import { documentOf } from "./tagged-document.js";

/** "direct|indirect speaker: words" for each quotation of a text. */
function told(text: string): string[] {
  const document = documentOf({ id: "a", source: "Gazette", text });
  return quotationsOf(document, { named: [], names: [], stands: [] }).map((q) => {
    const speaker = q.speaker ? textOf(document, q.speaker) : "nobody";
    return `${q.direct ? "direct" : "indirect"} ${speaker}: ${textOf(document, q)}`;
  });
}
const direct = (text: string) => told(text).filter((line) => line.startsWith("direct"));
const indirect = (text: string) => told(text).filter((line) => line.startsWith("indirect"));

describe("quotationsOf: direct speech", () => {
  const corpus: [string, string, string[]][] = [
    ["speaker after, inverted", "“The dam will hold,” said Ada Brandt.", ["direct Ada Brandt: The dam will hold,"]],
    ["speaker after", '"The dam will hold," the engineer said on Monday.', ["direct the engineer: The dam will hold,"]],
    ["speaker before", "Ada Brandt said, “The dam will hold.”", ["direct Ada Brandt: The dam will hold."]],
    ["a question", "“Will it hold?” Brandt asked.", ["direct Brandt: Will it hold?"]],
    ["split in two", "“The dam,” she said, “will hold.”", ["direct she: The dam,", "direct she: will hold."]],
    [
      "going on after the cue",
      "“The dam will hold,” Brandt said. “We tested it twice.”",
      ["direct Brandt: The dam will hold,", "direct Brandt: We tested it twice."],
    ],
    [
      "several paragraphs, opened anew",
      "“The dam will hold,” Brandt said. “We tested it.\n\n“Then we tested it again.”",
      ["direct Brandt: The dam will hold,", "direct Brandt: We tested it.", "direct Brandt: Then we tested it again."],
    ],
    [
      "several paragraphs, the speaker in the last",
      "Jo Lind left. “I go,” Lind said.\n\n“It was late.\n\n“We built it.\n\n“And it held,” Brandt told us.",
      [
        "direct Lind: I go,",
        "direct Brandt: It was late.",
        "direct Brandt: We built it.",
        "direct Brandt: And it held,",
      ],
    ],
    [
      "British marks",
      "‘The workers’ huts won’t flood,’ said Brandt.",
      ["direct Brandt: The workers' huts won't flood,"],
    ],
    ["partial", "Brandt called the dam “perfectly safe” on Monday.", ["direct Brandt: perfectly safe"]],
    [
      "office after the name",
      "“It will hold,” Ada Brandt, a spokeswoman for the dam, told Radio Tal.",
      ["direct Ada Brandt: It will hold,"],
    ],
    [
      "a role that speaks",
      "“It will hold,” said a spokesman for the city of Tal.",
      ["direct a spokesman for the city of Tal: It will hold,"],
    ],
    [
      "an organisation",
      "“It will hold,” the water board said in a statement.",
      ["direct the water board: It will hold,"],
    ],
    ["in the sentence before", "Brandt was sure. She spoke at noon:\n“It will hold.”", ["direct She: It will hold."]],
    ["according to", "The dam is “perfectly safe”, according to Brandt.", ["direct Brandt: perfectly safe"]],
    ["signed", "“It will hold.” — Ada Brandt", ["direct Ada Brandt: It will hold."]],
    ["an unlisted verb", "“It holds!” beamed Ada Brandt.", ["direct Ada Brandt: It holds!"]],
    [
      "a transcript's line",
      'The talk went on:\n\n"HOST: Will the dam hold?"\n\n"BRANDT: It will hold."',
      ["direct HOST: HOST: Will the dam hold?", "direct BRANDT: BRANDT: It will hold."],
    ],
    ["double apostrophes", "''It will hold,'' Brandt said.", ["direct Brandt: It will hold,"]],
  ];
  it.each(corpus)("%s", (_, text, expected) => expect(direct(text)).toEqual(expected));
});

describe("quotationsOf: no speech", () => {
  const corpus: [string, string][] = [
    ["a scare quote", "The “experts” were nowhere to be seen."],
    ["the title of a work", "Her novel “The Long Winter of Tal” came out in May."],
    ["a nickname", 'Robert "Bob" Brandt ran the dam for years.'],
    ["a term", "Brandt backed the so-called “sand tax” on Monday, she said."],
    ["a name for it", "Brandt said the gate, known as “the Duchess”, was shut."],
    ["a word beside a verb that tells no words", "They promoted “wonder” pills all over Tal."],
    ["what a transcript heard", 'Brandt said: "(APPLAUSE)"'],
    ["an apostrophe", "The workers' huts didn't flood in the '90s."],
  ];
  it.each(corpus)("%s", (_, text) => expect(direct(text)).toEqual([]));
});

describe("quotationsOf: single marks", () => {
  it("set a claim apart in the headline of a text that quotes between double marks", () =>
    expect(told("Brandt calls dam ‘a disgrace’ on visit.\n\n“It leaks,” Brandt said.")).toEqual([
      "indirect Brandt: dam ‘a disgrace' on visit",
      "indirect Brandt: a disgrace",
      "direct Brandt: It leaks,",
    ]));
  it("are speech where all speech stands between them", () =>
    expect(direct("Brandt calls dam ‘a disgrace’ on visit.\n\n‘It leaks,’ Brandt said.")).toHaveLength(2));
});

describe("quotationsOf: indirect speech", () => {
  const corpus: [string, string, string[]][] = [
    ["that", "Brandt said that the dam would hold.", ["indirect Brandt: the dam would hold"]],
    ["without that", "The mayor of Tal said the dam would hold.", ["indirect The mayor of Tal: the dam would hold"]],
    ["cue last", "The dam will hold, officials said.", ["indirect officials: The dam will hold"]],
    ["according to", "According to Brandt, the dam will hold.", ["indirect Brandt: the dam will hold"]],
    [
      "told someone",
      "Brandt told reporters on Monday that the dam would hold.",
      ["indirect Brandt: the dam would hold"],
    ],
    ["denied", "The board denied that the dam had leaked.", ["indirect The board: the dam had leaked"]],
    [
      "two speakers",
      "Brandt said the dam was safe, and officials said it was old.",
      ["indirect Brandt: the dam was safe", "indirect officials: it was old"],
    ],
    ["a colon", "Police: two men held after dam leak", ["indirect Police: two men held after dam leak"]],
    [
      "adding",
      "Brandt said the dam was safe, adding that it had been tested.",
      ["indirect Brandt: the dam was safe", "indirect Brandt: it had been tested"],
    ],
  ];
  it.each(corpus)("%s", (_, text, expected) => expect(indirect(text)).toEqual(expected));
  it("gives nobody what nobody said", () =>
    expect(told("The dam was built in 1950. Water rose on Monday, and the gates were opened.")).toEqual([]));
});
