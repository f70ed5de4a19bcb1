import { HARM_NOUNS, HARMED_STATES } from "../../lexicon/casualties.js";
import { type Document, textOf } from "../document.js";
import type { QuantitySpan } from "../found.js";

/**
 * "No one was hurt", "no casualties", "nobody died", "none of the crew were injured": a number, and it is zero.
 * "No one knows" is an idiom: only harm is counted so.
 */
export function noneOf(document: Document): QuantitySpan[] {
  const { tokens } = document;
  const spans: QuantitySpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.lower;
    if (word !== "no" && word !== "nobody" && word !== "none") continue;
    const one = word === "no" && tokens[at + 1]?.lower === "one";
    const start = tokens[at]!.start;
    const zero = { min: 0, max: 0, unit: null, approximate: false, form: "count" as const };
    if (word === "no" && !one) {
      // "no casualties", "no immediate reports of injuries", "no people were hurt"
      const noun = harmNoun(document, at + 1);
      if (noun) spans.push({ start, end: tokens[at]!.end, ...zero, of: textOf(document, noun), head: noun });
      continue;
    }
    const end = one ? tokens[at + 1]!.end : tokens[at]!.end;
    for (let k = at + 1; k < tokens.length && k - at <= 7 && !/^[.!?;:]$/.test(tokens[k]!.text); k++) {
      // "no one was seriously hurt": some may have been hurt.
      if (GRAVE.test(tokens[k]!.lower)) break;
      if (HARMED_STATES.has(tokens[k]!.lower)) {
        spans.push({ start, end, ...zero, of: "people", head: null });
        break;
      }
    }
  }
  return spans;
}

const GRAVE = /^(?:seriously|critically|badly|severely|gravely|fatally)$/;

/** "No serious injuries" counts no injuries at all. */
function harmNoun(document: Document, from: number): { start: number; end: number } | null {
  const { tokens } = document;
  for (let k = from; k < tokens.length && k - from <= 4; k++) {
    const token = tokens[k]!;
    const word = token.lower;
    if (HARM_NOUNS.has(word)) return { start: token.start, end: token.end };
    if (/^(?:people|persons|passengers|soldiers|civilians|students|children)$/.test(word))
      return tokens.slice(k + 1, k + 5).some((t) => HARMED_STATES.has(t.lower))
        ? { start: token.start, end: token.end }
        : null;
    if (
      !/^(?:immediate|known|confirmed|initial|further|other|more|reports?|word|sign|signs|evidence|of|any|loss|human|civilian|official|early)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}
