import { describe, expect, it } from "vitest";
import { descriptionsOf } from "../../src/text/descriptions/find.js";
import type { NameSpan } from "../../src/text/found.js";
import { documentOf } from "./tagged-document.js";

/** Each person in square brackets; what stands beside each, in the order of the text. */
function read(marked: string): string[][] {
  const names: NameSpan[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const isName = part.startsWith("[");
    const words = isName ? part.slice(1, -1) : part;
    if (isName)
      names.push({
        type: "person",
        named: names.length,
        start: text.length,
        end: text.length + words.length,
        descriptions: [],
      });
    text += words;
  }
  const document = documentOf({ id: "a", source: "Gazette", text });
  return descriptionsOf(document, names).map((name) => name.descriptions.map((d) => d.text));
}

const CORPUS: readonly (readonly [string, string[][]])[] = [
  // before the name
  ["US Special Envoy [Ann Lee] arrived on Monday.", [["US Special Envoy"]]],
  ["It was a plan by former President [Tom Ruiz] for the coast.", [["former President"]]],
  ["Norland's special envoy, [Ann Lee], spoke first.", [["Norland's special envoy"]]],
  ["Palace aide [Bo Gray] said so.", [["Palace aide"]]],
  ["They met Gen. [Ivo Marsh] there.", [["Gen."]]],
  ["On Friday President [Tom Ruiz] left.", [["President"]]],
  ["Talks with senior national security adviser [Kim Dale] went on.", [["senior national security adviser"]]],
  ["She lives with her cousin [Al Roy] in town.", [["her cousin"]]],
  ["She lives with her cousin, [Al Roy], in town.", [["her cousin"]]],
  ["Police held the driver, [Bo Li], overnight.", [["driver"]]],
  ["He met Secretary of State [Ann Lee] in May.", [["Secretary of State"]]],
  ["Minister for Rural Affairs [Ann Lee] resigned.", [["Minister for Rural Affairs"]]],
  ["Founder and chief executive [Ann Lee] resigned.", [["Founder and chief executive"]]],
  ["Envoy for Norland ([Ann K. Lee]), officials and aides", [["Envoy for Norland"]]],
  ["Then special envoys [Ann Lee] and [Bo Gray] sat down.", [["special envoys"], ["special envoys"]]],
  ["the president's envoys, [Ann Lee] and [Bo Gray], to talk", [["president's envoys"], ["president's envoys"]]],
  ["Ministers [Ann Lee], [Bo Gray] and [Kim Dale] agreed.", [["Ministers"], ["Ministers"], ["Ministers"]]],
  ["Prosecutors charged his half-brother [Al Roy] as well.", [["his half-brother"]]],
  ["Harbor Bank CEO [Ann Lee] spoke.", [["Harbor Bank CEO"]]],
  ["The Rev. [Al Roy] prayed.", [["The Rev"]]],
  ["Mayor-elect [Ann Lee] agreed.", [["Mayor-elect"]]],
  ["A 67yo grandmother, [Ann Lee], was found.", [["67yo grandmother"]]],
  ["The suspect, identified as [Al Roy], fled.", [["suspect"]]],
  ["The driver was identified by police as 34-year-old [Al Roy].", [["driver"]]],
  ["Police identified the victim as [Ann Lee].", [["victim"]]],
  ["The town was known as [Ann Lee].", [[]]],
  // after it
  ["[Ann Lee], secretary of the National Ports Board, announced it.", [["secretary of the National Ports Board"]]],
  ["[Ann Lee], the leader of the delegation, said so.", [["leader of the delegation"]]],
  ["[Ann Lee], 67, a retired teacher, was hurt.", [["retired teacher"]]],
  ["With [Ann Lee], who also serves as secretary of the Ports Board, came others.", [["secretary of the Ports Board"]]],
  ["[Ann Lee] is the governor of Westmark.", [["governor of Westmark"]]],
  ["[Ann Lee] became chief executive in 2019.", [["chief executive in 2019"]]],
  ["[Ann Lee] (the president) left.", [["president"]]],
  [
    "[Ann Lee], secretary of the Board, and [Bo Gray], chief of staff of the Army, came.",
    [["secretary of the Board"], ["chief of staff of the Army"]],
  ],
  ["[Ann Lee] and [Bo Gray], co-founders of Acme, left.", [["co-founders of Acme"], ["co-founders of Acme"]]],
  ["[Bo Gray], President Ruiz's son-in-law, led the team.", [["President Ruiz's son-in-law"]]],
  [
    "[Ann Lee], an assistant professor of physics at the college, said so.",
    [["assistant professor of physics at the college"]],
  ],
  ["Rep. [Ann Lee] (D-Ohio) spoke.", [["Rep.", "D-Ohio"]]],
  ["Sen. [Ann Lee], R-Texas, spoke.", [["Sen.", "R-Texas"]]],
  ["The board named [Ann Lee] as its chairman on Friday.", [["its chairman"]]],
  ["[Ann Lee] was sworn in as mayor of Eastport.", [["mayor of Eastport"]]],
  ["Ruiz campaign aide [Bo Gray] left.", [["Ruiz campaign aide"]]],
  ["[Rosa Umber] spoke first, and [Rosa] umber, the mayor, closed.", [[], ["mayor"]]],
  ["The winner was [Ann Lee], then mayor of Eastport.", [["then mayor of Eastport"]]],
];

const NEGATIVE: readonly string[] = [
  "With [Tom Ruiz], officials and aides came the rain.",
  "After he met the president, [Ann Lee] left.",
  "[Ann Lee] told the president about it.",
  "[Ann Lee] is not the governor of Westmark.",
  "[Ann Lee] was hurt in the crash.",
  "[Ann Lee], who met the mayor, left.",
  "On Monday, [Ann Lee] left.",
  "A spokeswoman for Mr. [Gray] declined.",
  "The company said [Ann Lee] would stay.",
];

describe("descriptionsOf", () => {
  it.each(CORPUS)("%s", (text, expected) => expect(read(text)).toEqual(expected));
  it.each(NEGATIVE.map((text) => [text]))("finds none: %s", (text) => expect(read(text).flat()).toEqual([]));
  it("leaves a title to the name that follows it", () =>
    expect(read("With [Tom Ruiz], Vice President [Ann Lee] and others.")).toEqual([[], ["Vice President"]]));
});
