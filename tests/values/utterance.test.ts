import { describe, expect, it } from "vitest";
import { differenceOf, utteranceOf } from "../../src/values/utterance.js";

const relation = (a: string, b: string) => differenceOf(a, b).relation;
const changes = (a: string, b: string) =>
  differenceOf(a, b).changes.map(({ kind, a: x, b: y }) => `${kind}: ${x} > ${y}`);

describe("utteranceOf", () => {
  it.each([
    ["don't we'll it's can't won't", ["do", "not", "we", "will", "it", "is", "can", "not", "will", "not"]],
    ["F.B.I. & 1,200 & twelve per cent", ["fbi", "and", "1200", "and", "12", "per", "cent"]],
    ["[T]he colour of analysed travellers", ["the", "color", "of", "analyzed", "travelers"]],
    ["uh, Türkiye's", ["turkiye"]],
    ["at 6:00 p.m., not 6:30", ["at", "6", "pm", "not", "6:30"]],
  ])("folds %s", (text, keys) => expect(utteranceOf(text).words.map((w) => w.key)).toEqual(keys));

  it("counts sentences, not abbreviations", () => {
    expect(utteranceOf("We met Gen. Ruiz. He left.").words.map((w) => w.sentence)).toEqual([0, 0, 0, 0, 1, 1]);
  });
});

describe("differenceOf", () => {
  const said = "The bridge will open in June and nobody has to pay for it";
  it.each([
    ["same", said, `${said}.`],
    ["part", said, "nobody has to pay"],
    ["elided", said, "The bridge will open … and nobody has to pay for it"],
    ["elided", said, "The bridge will [start] in June and nobody has to pay for it"],
    ["spelling", "The co-operation of the centre", "The cooperation of the center"],
    ["spelling", "I think the weather's good for sailing", "I think the weather is good for sailing"],
    ["misspelt", "There is no imediate chance of rain", "There is no immediate chance of rain"],
    ["changed", said, "The bridge will open in July and nobody has to pay for it"],
    ["other", said, "Rain fell"],
  ])("%s", (expected, a, b) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it.each([
    [["negation:  > not"], "We will pay for the bridge", "We will not pay for the bridge"],
    [["number: forty > fourteen"], "We need forty boats by noon", "We need fourteen boats by noon"],
    [["content: bridge > tunnel"], "We will pay for the bridge in June", "We will pay for the tunnel in June"],
    [["function: the > that"], "We will pay for the bridge in June", "We will pay for that bridge in June"],
  ])("%s", (expected, a, b) => expect(changes(a, b)).toEqual(expected));
});
