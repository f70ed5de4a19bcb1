import { isDash, type Piece } from "./scan.js";
import type { UnitParse } from "./unit.js";

const QUAKE = /^(?:quake|earthquake|temblor|tremor|aftershock|foreshock|earthquakes|quakes|aftershocks|tremors)$/;

/** "magnitude 6.1", "magnitude-6.1", "a magnitude of 6.1", "a 6.1 quake", "6.1 on the Richter scale", "measuring 6.1". */
export function magnitudeAt(pieces: readonly Piece[], at: number, to: number): UnitParse | null {
  const word = (k: number) => pieces[k]?.lower ?? "";
  const found = { unit: "magnitude", scale: 1, to };
  const number = Number(pieces[at]!.text);
  if (!(number <= 10)) return null;
  const decimal = pieces[at]!.text.includes(".");
  for (let back = at - 1; back >= 0 && at - back <= 5; back--) {
    const w = word(back);
    if (/^magnitudes?$/.test(w) || (decimal && /^(?:measuring|measured|aftershocks?)$/.test(w))) return found;
    if (!/^(?:of|at|was|-|a|about|around|least|as|:|preliminary|initial|estimated|between|and|to|\d\.\d)$/.test(w))
      break;
  }
  const dash = isDash(pieces[to]) ? 1 : 0;
  if (decimal && QUAKE.test(word(to + dash))) return found;
  // "a 6.7-strength quake", "4.4 in magnitude"
  if (word(to + dash) === "strength" && QUAKE.test(word(to + dash + 1))) return { ...found, to: to + dash + 1 };
  if (word(to) === "in" && word(to + 1) === "magnitude") return found;
  if (word(to) === "on" && word(to + 2) === "richter") return found;
  return null;
}
