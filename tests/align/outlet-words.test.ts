import { describe, expect, it } from "vitest";
import { isOutlet } from "../../src/align/outlet-words.js";
import { check } from "../../src/index.js";

const OWN =
  "The charges against the harbour master, who has led the port since 2010, were expected to include theft and fraud, and to focus largely on a fish stall that he owned on the upper quay.";
const levels = (text: string, source = "Harbour Gazette", own = OWN) =>
  check(
    [
      { id: "a", source, text: own },
      { id: "b", source: "Coast Herald", text },
    ],
    { sameStory: true },
  )
    .discrepancies.filter(({ kind }) => kind === "quotation")
    .map(({ level }) => level);
const quoting = (who: string, words: string) =>
  `${who} reported that the charges "${words}," citing a clerk of the court.`;
const CHANGED = "will include theft and fraud and focus on a fish stall that he owned on the upper quay";

describe("words quoted from another article's outlet", () => {
  it("are held against its own", () => {
    expect(levels(quoting("The Harbour Gazette", CHANGED))).toEqual(["words-added"]);
    expect(levels(quoting("The Harbour Gazette", CHANGED), "hg")).toEqual(["words-added"]);
  });
  it("are no matter where they are its own, or another's", () => {
    const same = "include theft and fraud, and to focus largely on a fish stall that he owned on the upper quay";
    expect(levels(quoting("The Harbour Gazette", same))).toEqual([]);
    expect(levels(quoting("The Inland Times", CHANGED))).toEqual([]);
    expect(
      levels(quoting("The Harbour Gazette", "will be read out in the court on the upper quay on Monday morning")),
    ).toEqual([]);
  });
});

describe("isOutlet", () => {
  it.each([
    ["The New Harbour Times", "nht"],
    ["The New Harbour Times", "www.nhtimes.com"],
    ["Harbour Gazette", "The Harbour Gazette"],
  ])("%s, %s", (name, source) => expect(isOutlet(name, source)).toBe(true));
  it.each([
    ["Harbour Gazette", "Coast Herald"],
    ["Mayor Lund", "ml.example"],
    ["he", "h"],
  ])("not %s, %s", (name, source) => expect(isOutlet(name, source)).toBe(false));
});
