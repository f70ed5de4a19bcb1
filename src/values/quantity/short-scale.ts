import { COUNTED_IN_MILLIONS, SHORT_SCALES } from "../../lexicon/numbers.js";
import type { Piece } from "./scan.js";

/** "m", "k", "b" behind money: "$5m", "£5 m", "$150MM". */
export function shortScale(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  return piece?.sort === "word" && (piece.glued || /^(?:m|bn)$/.test(piece.text))
    ? (SHORT_SCALES.get(piece.lower) ?? null)
    : null;
}

/** The same behind a count, where what follows can be counted so: "50k jobs", "1.5M users", "2.5m people", "5m tonnes". */
export function countScale(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece?.glued || next?.sort !== "word" || next.glued || !/^[km]$/.test(piece.lower)) return null;
  if (COUNTED_IN_MILLIONS.has(next.lower)) return SHORT_SCALES.get(piece.lower)!;
  // "a 10k race" is ten kilometres; "3m waves" are three metres, "3M waves" are not
  const counted =
    /^\p{Ll}{3,}s$/u.test(next.text) && !/^(?:runs?|runners|races?|walks?|plus|was|has|lies)$/.test(next.lower);
  return counted && piece.text !== "m" ? SHORT_SCALES.get(piece.lower)! : null;
}
