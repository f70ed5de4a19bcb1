import { DEED_VERBS } from "../../lexicon/reporting-verbs.js";
import type { Token } from "../document.js";
import type { Cue } from "./cues.js";
import type { Frame } from "./frame.js";
import type { Range } from "./phrases.js";

/** A term has so many words at the most. */
const TERM = 3;

/**
 * A term between marks, no speech: "the so-called “sand tax”", "a ship known as “the Duchess”", and a word
 * or two beside a verb that tells no words: "they promoted “wonder” pills".
 */
export function isTerm({ tokens }: Frame, cue: Cue, range: Range): boolean {
  const { from, to } = range;
  if (wordCount(tokens, range) > TERM || /[.!?]$/.test(tokens[to - 2]?.text ?? "")) return false;
  const before = tokens[from - 1]?.lemma;
  if (before === "so-called" || (before === "called" && tokens[from - 3]?.lemma === "so")) return true;
  if (before === "as" && tokens[from - 2]?.text.toLowerCase() === "known") return true;
  return DEED_VERBS.has(cue.lemma);
}

/** "(APPLAUSE)": a transcript tells what was heard, not what was said. */
export const isStageNote = ({ document, marked }: Frame, p: number): boolean =>
  BRACKETED.test(document.clean.slice(marked[p]!.start, marked[p]!.end));
// "(APPLAUSE)", "[laughs]"
const BRACKETED = /^(?:\([^()]*\)|\[[^[\]]*\])[.,]?$/;

/** Titles of works, programmes and groups: "Morning Talk", "Doctors for Peace": each longer word with a capital. */
export function isWork({ document, marked }: Frame, p: number): boolean {
  if (document.blocks[marked[p]!.block]!.kind === "title" || document.blocks[marked[p]!.block]!.kind === "heading")
    return false;
  const words = document.clean
    .slice(marked[p]!.start, marked[p]!.end)
    .split(/\s+/)
    .filter((word) => !/^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&|vs\.?)$/.test(word));
  return (
    words.length <= 8 &&
    words.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word)) &&
    !/[!?]$/.test(words.at(-1) ?? "")
  );
}

export const wordCount = (tokens: readonly Token[], { from, to }: Range): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.pos !== "PUNCT") count++;
  return count;
};
