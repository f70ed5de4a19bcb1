import { type Matched, matched } from "./match.js";
import type { NumberParse } from "./number.js";
import { isDash, type Piece } from "./scan.js";
import { unitAfter } from "./unit.js";

const SCORE_CUES =
  /^(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|defeated|defeating|defeat|victory|vote|voted|votes|score|trailed|trailing|trail|led|lead|leading|ahead|down|up|draw|drew|tie|tied|margin|ruling|ruled|decision|final|by|went|it)$/;

/** "34-6", "a 5-4 ruling", "by 134 to 63"; "40-60 hours" is a range. */
export function scoreAt(pieces: readonly Piece[], at: number, number: NumberParse): Matched | null {
  if (number.sort !== "digits" || number.to !== at + 1 || /[.,]/.test(pieces[at]!.text)) return null;
  const between = pieces[at + 1];
  const second = pieces[at + 2];
  if (second?.sort !== "digits" || /[.,]/.test(second.text) || !between) return null;
  const hyphen = isDash(between) && between?.glued && second.glued;
  const [a, b] = [number.min, Number(second.text)];
  // "(4-11)": a record in brackets
  const bracketed = pieces[at - 1]?.text === "(" && pieces[at + 3]?.text === ")";
  const cued = bracketed || [1, 2, 3].some((back) => SCORE_CUES.test(pieces[at - back]?.lower ?? ""));
  if (hyphen ? a < b && !cued : !(between.lower === "to" && cued && pieces[at - 1]?.lower !== "from")) return null;
  if (hyphen && unitAfter(pieces, at + 3, false)) return null;
  const value = { min: Math.min(a, b), max: Math.max(a, b), unit: "score", approximate: false };
  return matched(pieces, { from: at, to: at + 3, number: [at, at + 3] }, "score", value);
}
