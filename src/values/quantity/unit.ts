import { CURRENCY_ADJECTIVES, NAMES_AFTER, SIGNS_BEFORE } from "../../lexicon/currencies.js";
import { UNIT_WORDS, UNITS } from "../../lexicon/units.js";
import { isHyphen, type Piece } from "./scan.js";

/** A unit beside a number. */
export interface UnitParse {
  readonly unit: string;
  /** Multiplies the number: "cents", "$5m". */
  readonly scale: number;
  /** Index of the first piece after it. */
  readonly to: number;
}

/** "$", "US$", "Rs", "Rs.", "£" before the number at `at`: where it begins and which currency it is. */
export function signBefore(pieces: readonly Piece[], at: number): { unit: string; from: number } | null {
  let from = at - 1;
  if (pieces[from]?.text === "." && pieces[from - 1]?.lower === "rs") from--;
  const sign = pieces[from];
  if (!sign || (sign.sort === "word" && sign.text === sign.lower)) return null;
  const unit = SIGNS_BEFORE.get(sign.lower);
  if (!unit) return null;
  // "US$5m", "A$20"
  const prefix = pieces[from - 1];
  const long = sign.text === "$" && sign.glued && prefix ? SIGNS_BEFORE.get(`${prefix.lower}$`) : undefined;
  return long ? { unit: long, from: from - 1 } : { unit, from };
}

/** The unit that follows a number: "km", "-foot", "square miles", "%", "million euros", "°C", "percentage points". */
export function unitAfter(pieces: readonly Piece[], at: number, scaled: boolean): UnitParse | null {
  const dash = isHyphen(pieces[at], pieces[at + 1]) ? 1 : 0;
  const from = at + dash;
  const piece = pieces[from];
  if (!piece) return null;
  const next = pieces[from + 1];
  const two = next ? `${piece.lower} ${next.lower}` : "";
  if (two === "per cent") return { unit: "percent", scale: 1, to: from + 2 };
  if (/^percentage[ -]points?$/.test(two)) return { unit: "percentage point", scale: 1, to: from + 2 };
  if (/^basis points?$/.test(two)) return { unit: "basis point", scale: 1, to: from + 2 };
  if (CURRENCY_ADJECTIVES.has(two)) return { unit: CURRENCY_ADJECTIVES.get(two)!, scale: 1, to: from + 2 };
  // "5 billion US dollars", "10 million pounds sterling"
  if (/^(?:us|u\.s\.|american) dollars$/.test(two)) return { unit: "USD", scale: 1, to: from + 2 };
  if (/^pounds sterling$/.test(two)) return { unit: "GBP", scale: 1, to: from + 2 };
  const money = NAMES_AFTER.get(piece.lower);
  // "won" and "real" are words as well: "they need 5 real friends", "the 12 won".
  if (money && (!/^(?:won|real|rand)$/.test(piece.lower) || scaled))
    return { unit: money, scale: /^(?:cents?|pence)$/.test(piece.lower) ? 0.01 : 1, to: from + 1 };
  // "square feet", "sq km", "cubic metres", "5,000-square-foot"
  const power = /^(?:square|sq)$/.test(piece.lower) ? "square" : piece.lower === "cubic" ? "cubic" : null;
  if (power) {
    const inner = isHyphen(next, pieces[from + 2]) || next?.text === "." ? 2 : 1;
    const unit = UNIT_WORDS.get(pieces[from + inner]?.lower ?? "");
    return unit && UNITS.has(`${power} ${unit}`) ? { unit: `${power} ${unit}`, scale: 1, to: from + inner + 1 } : null;
  }
  // "light-year", "light years"
  if (piece.lower === "light" && next) {
    const inner = isHyphen(next, pieces[from + 2]) ? 2 : 1;
    if (/^years?$/.test(pieces[from + inner]?.lower ?? ""))
      return { unit: "light-year", scale: 1, to: from + inner + 1 };
  }
  // "nautical miles", "metric tons"
  if (piece.lower === "nautical") {
    const inner = isHyphen(next, pieces[from + 2]) ? 2 : 1;
    if (/^miles?$/.test(pieces[from + inner]?.lower ?? ""))
      return { unit: "nautical mile", scale: 1, to: from + inner + 1 };
  }
  if (/^(?:metric|short|long) tons?$|^metric tonnes?$/.test(two)) return { unit: "tonne", scale: 1, to: from + 2 };
  if (piece.text === "°" || /^degrees?$/.test(piece.lower)) return degrees(pieces, from);
  if (isWarmth(pieces, from)) return { unit: piece.text === "C" ? "celsius" : "fahrenheit", scale: 1, to: from + 1 };
  const unit = UNIT_WORDS.get(piece.lower);
  if (!unit) return null;
  // "40m" with nothing between is metres; "5 m" and "12 pt" alone are not read; "mi", "g", "ha" and "nm" want the number beside them.
  if (
    /^(?:m|g|l|mi|ha|nm|mb|gb|kb|tb|mw|gw|kw|pt|pts)$/.test(piece.lower) &&
    !piece.glued &&
    piece.lower === piece.text
  )
    if (piece.lower.length === 1 || !/^(?:ha|nm|mi)$/.test(piece.lower)) return null;
  if (unit === "m" && scaled) return null;
  return {
    unit: `${unit}${speed(pieces, from + 1, unit)?.per ?? ""}`,
    scale: 1,
    to: speed(pieces, from + 1, unit)?.to ?? from + 1,
  };
}

/** "miles per hour", "km/h", "kilometres an hour", "metres per second". */
function speed(pieces: readonly Piece[], at: number, unit: string): { per: "/h" | "/s"; to: number } | null {
  if (UNITS.get(unit)?.dimension !== "length") return null;
  if (!/^(?:per|an|a|\/)$/.test(pieces[at]?.lower ?? "")) return null;
  const time = pieces[at + 1]?.lower ?? "";
  if (/^(?:hour|hr|h)$/.test(time)) return { per: "/h", to: at + 2 };
  if (/^(?:second|sec|s)$/.test(time)) return { per: "/s", to: at + 2 };
  return null;
}

/** "25°C", "77 degrees Fahrenheit", "20 degrees". */
function degrees(pieces: readonly Piece[], at: number): UnitParse {
  const next = pieces[at + 1]?.lower ?? "";
  if (next === "c" || next === "celsius" || next === "centigrade") return { unit: "celsius", scale: 1, to: at + 2 };
  if (next === "f" || next === "fahrenheit") return { unit: "fahrenheit", scale: 1, to: at + 2 };
  return { unit: "degree", scale: 1, to: at + 1 };
}

/** "41C", "105F": a letter right behind two or three digits; "seat 14C" and "vitamin 12C" are none. */
function isWarmth(pieces: readonly Piece[], at: number): boolean {
  const { text, glued } = pieces[at]!;
  const number = pieces[at - 1];
  if (!glued || (text !== "C" && text !== "F") || number?.sort !== "digits") return false;
  // "fell to -5C", not "A1-5C"
  if (number.glued && !(/^[-−–]$/.test(pieces[at - 2]?.text ?? "") && !pieces[at - 2]!.glued)) return false;
  if (pieces[at + 1]?.glued && /^[\p{L}\p{N}-]/u.test(pieces[at + 1]!.text)) return false;
  return Number(number.text) <= (text === "C" ? 60 : 140) && !LABELS.has(pieces[at - 2]?.lower ?? "");
}

/** "Seat 14C": what is numbered with a letter. */
const LABELS: ReadonlySet<string> = new Set(
  "seat row room gate flat line form unit apartment apt grade type group section block bay platform stand lot no number size route class article".split(
    " ",
  ),
);
