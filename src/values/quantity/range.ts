import { numberAt } from "./number.js";
import { isDash, isHyphen, type Piece } from "./scan.js";
import { countScale, shortScale } from "./short-scale.js";

/** The second half of a range; its scale holds for the first as well: "5 to 10 million". */
export function rangeAt(pieces: readonly Piece[], at: number, to: number, low: number, money: boolean, share: boolean) {
  const joint: Piece | undefined = pieces[to];
  if (!joint) return null;
  const between = pieces[at - 1]?.lower === "between" || (money && pieces[at - 2]?.lower === "between");
  const dash = isDash(joint);
  const joins =
    dash ||
    (joint.lower === "to" && pieces[at - 1]?.lower !== "from" && pieces[at - 2]?.lower !== "from") ||
    joint.lower === "or" ||
    (between && joint.lower === "and");
  if (!joins) return null;
  let next = to + 1;
  if (dash && isHyphen(joint, pieces[next]) && pieces[next]?.lower === "to" && isDash(pieces[next + 1])) next += 2;
  // "40- to 60-hour"
  else if (dash && pieces[next]?.lower === "to") next++;
  if (money && /^\p{Sc}$/u.test(pieces[next]?.text ?? "")) next++;
  const piece = pieces[next];
  if (!piece || (piece.sort === "digits" ? isCodeAhead(pieces, next) : piece.sort !== "word")) return null;
  const second = numberAt(pieces, next);
  if (!second || second.max === null || (second.sort === "fraction") !== share || second.sort === "ordinal")
    return null;
  let { min: high, to: end } = second;
  const short = second.scaled ? null : (money ? shortScale : countScale)(pieces, end);
  if (short) {
    high *= short;
    end++;
  }
  const scale = second.scaled || short ? 10 ** (Math.floor(Math.log10(Math.max(1, high)) / 3) * 3) : 1;
  const first = scale > 1 && low < 1000 && low < high / scale + 1000 && low * scale <= high ? low * scale : low;
  if (!(first < high)) return null;
  // "one or two" is loose; "12 or 13" as well, but "two or more" is a bound
  return { min: first, max: high, to: end, scaled: second.scaled || Boolean(short), between: between && !dash };
}

const isCodeAhead = (pieces: readonly Piece[], at: number): boolean => pieces[at]!.text.includes(":");
