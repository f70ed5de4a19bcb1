import { describe, expect, it } from "vitest";
import { textOf } from "../../src/text/document.js";
import { quantitiesOf } from "../../src/text/quantities.js";
import { documentOf } from "./tagged-document.js";

const told = (text: string): string => {
  const document = documentOf({ id: "a", source: "s", text });
  return quantitiesOf(document, [])
    .map((q) => `${textOf(document, q)}: ${q.of ?? "-"}`)
    .join(" | ");
};

const corpus: [text: string, quantities: string][] = [
  ["Five people were killed and 12 wounded in the blast.", "Five: people | 12: people"],
  ["The plane carried 12 other Israeli soldiers.", "12: other Israeli soldiers"],
  ["He put forward a 20-point plan on Monday.", "20-point: plan"],
  ["About 40 percent of the voters stayed home.", "About 40 percent: voters"],
  ["A dozen eggs were broken.", "A dozen: eggs"],
  ["The 67-year-old man lived alone.", "67-year-old: man"],
  ["Nobody was hurt, officials said.", "Nobody: people"],
  ["There were no immediate reports of injuries.", "no: injuries"],
  ["No one knows why. One must ask.", ""],
  ["An eight-member panel sat.", "eight: member"],
  ["Three others were injured when two buses collided.", "Three: others | two: buses"],
  ["It damaged 12 of the city's hospitals.", "12: city's hospitals"],
  ["She has a fund of $50 billion for roads.", "$50 billion: -"],
  ["A $50 billion fund was set up.", "$50 billion: fund"],
];

describe("quantities of a document", () => {
  for (const [text, quantities] of corpus) it(text, () => expect(told(text)).toBe(quantities));
});
