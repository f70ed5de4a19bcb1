import { has, type Match } from "./pattern.js";

/** "early", "mid-", "the end of": what narrows a period. */
export const MOD =
  "(the? very? (early|late|mid|middle) (in|of)? -? the? | the? (beginning|start|end|middle|close|latter part|early part) of the? | (earlier|later) (in|of)? the?)";

/** "about", "more than": what widens a number; it belongs to the expression as TimeML has it. */
export const APPROX =
  "(about|around|nearly|almost|roughly|approximately|over|under|just|only|within|at least|at most|up to|more than|less than|fewer than|no more than|as (long|little|much) as|another|an additional|an extra|an estimated|some|every|the|a|full|additional|further|first|last|next|past|previous|coming|final|initial|same)";

/** The modifier of a match as `narrow` knows it. */
export function modOf(match: Match): string | null {
  if (has(match, "early")) return "early";
  if (has(match, "late", "latter")) return "late";
  if (has(match, "mid", "middle")) return "mid";
  if (has(match, "beginning", "start")) return "start";
  if (has(match, "end", "close")) return "end";
  return null;
}

/** "about", "almost", "some": the number is not meant to be exact. */
export const APPROXIMATE: ReadonlySet<string> = new Set(
  "about around nearly almost roughly approximately some estimated".split(" "),
);
