import { describe, expect, it } from "vitest";
import { EVENT_CLASS } from "../../src/lexicon/events.js";
import { NUMBER_WORDS } from "../../src/lexicon/numbers.js";
import { TIME_TRIGGERS } from "../../src/lexicon/time-triggers.js";
import { SIGNS, signsOf } from "../../src/text/signs.js";
import { knownWord } from "../../src/values/known.js";
import { piecesOf } from "../../src/values/quantity/scan.js";
import type { Reader } from "../../src/values/time/reader.js";
import { newFocus, timesIn } from "../../src/values/time.js";
import { documentOf } from "./tagged-document.js";

const has = (word: string, sign: number): boolean => (signsOf(knownWord(word)) & sign) !== 0;

const read = (text: string) => documentOf({ id: "a", source: "Gazette", text });

describe("signs", () => {
  it.each([
    ["Friday", SIGNS.time],
    ["1990s", SIGNS.time],
    ["'80s", SIGNS.time],
    ["Sept.", SIGNS.time],
    ["12", SIGNS.number],
    ["Dozens", SIGNS.number],
    ["reportedly", SIGNS.qualifier],
    ["blast", SIGNS.event],
    ["earlier", SIGNS.otherEvent],
    ["guilty", SIGNS.state],
    ["Said", SIGNS.cue],
    ["Her", SIGNS.owner],
    ["delegation", SIGNS.roster],
    ["n't", SIGNS.negation],
    ["refute", SIGNS.denial],
    ["years", SIGNS.yearly],
    ["Elsewhere", SIGNS.elsewhere],
  ])("of %s", (word, sign) => {
    expect(has(word, sign)).toBe(true);
    expect(has("pavement", sign)).toBe(false);
  });

  it("are given to every word of their lists", () => {
    for (const [list, sign] of [
      [TIME_TRIGGERS, SIGNS.time],
      [NUMBER_WORDS, SIGNS.number],
      [EVENT_CLASS.keys(), SIGNS.event],
    ] as const)
      for (const word of list) expect([word, has(word, sign)]).toEqual([word, true]);
  });

  it("of a token are those of its form and its lemma, of a sentence those of all its tokens", () => {
    const { tokens, sentences } = read("The mayor joined the talks. The pavement was wet.");
    const joined = tokens.find(({ text }) => text === "joined")!;
    expect(joined.lemma).toBe("join");
    expect(joined.signs & SIGNS.roster).not.toBe(0);
    expect(sentences.map(({ signs }) => (signs & SIGNS.roster) !== 0)).toEqual([true, false]);
  });
});

/** Contractions, abbreviations, marks, letters with marks: what a tagger cuts in another way than the grammars. */
const DIRTY = [
  "They can't and cannot leave until 5 p.m. or six o'clock on Friday, May 3.",
  "The U.S. and St. Ives signed twenty-six deals in Sept. 2024, don’t they?",
  "In März a naïve crew of 12 saw Łódź’s harbour; 5th, 9th and '80s.",
  "A 67-year-old's boat cost €1.2m, half a dozen more than in the 1990s.",
  "I'm told it’s 10:35 a.m. GMT — two and a half hours late…",
];

describe("a text cut by a tagger", () => {
  it.each(DIRTY)("is the same to the grammars of numbers and times as when they cut it: %s", (text) => {
    const { tokens, sentences, clean } = read(text);
    for (const { start, end, from } of sentences) {
      const words = clean.slice(start, end);
      const bare = (pieces: ReturnType<typeof piecesOf>) => pieces.map(({ known: _, ...piece }) => piece);
      expect(bare(piecesOf(words, start, tokens, from))).toEqual(bare(piecesOf(words)));
      const reader = (): Reader => ({ reference: 19_800, locale: "en-US", tense: () => "past", focus: newFocus() });
      expect(timesIn(words, start, reader(), tokens, from)).toEqual(timesIn(words, start, reader()));
    }
  });
});
