import { GLYPHS, ONES, ORDINALS, PARTS, SCALES, SHORT_SCALES, TENS, VAGUE } from "../../lexicon/numbers.js";
import { asked } from "../known.js";
import { isHyphen, isMiswritten, type Piece } from "./scan.js";

/** A bare number and where it ends. `max` is null and `min` below it for "dozens". */
export interface NumberParse {
  readonly min: number;
  readonly max: number | null;
  /** Index of the first piece after it. */
  readonly to: number;
  readonly sort: "digits" | "word" | "vague" | "fraction" | "ordinal";
  /** A scale word was read: "5 million". */
  readonly scaled: boolean;
}

/** Most words begin no number: they are told by one look-up. */
const BEGINS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "half",
  "dozen",
  ...ONES.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...ORDINALS.keys(),
  "several",
]);

const begins = asked(({ lower }) => BEGINS.has(lower));

/** Reads the number that begins at a piece: "26,000", "5 million", "one hundred and thirty", "two-thirds", "a dozen". */
export function numberAt(pieces: readonly Piece[], at: number): NumberParse | null {
  const { sort, text, lower, known } = pieces[at]!;
  if (sort === "word" ? !(known ? begins(known) : BEGINS.has(lower)) : sort === "sign" && !GLYPHS.has(text))
    return null;
  const number = plainAt(pieces, at);
  return number && (ratioAt(pieces, number) ?? number);
}

/** "one in 12", "1 in every 12", "nine out of ten": a share. */
function ratioAt(pieces: readonly Piece[], first: NumberParse): NumberParse | null {
  if (first.max === null || first.min >= 100 || first.scaled || !/^(?:digits|word)$/.test(first.sort)) return null;
  const word = (k: number) => pieces[k]?.lower ?? "";
  let to = first.to;
  if (word(to) === "in") to += word(to + 1) === "every" ? 2 : 1;
  else if (word(to) === "out" && word(to + 1) === "of") to += word(to + 2) === "every" ? 3 : 2;
  else return null;
  const piece = pieces[to];
  if (!piece || piece.sort === "sign") return null;
  const second = plainAt(pieces, to);
  // "one in 2019" and "three in one day" are no shares; with "in", few are named: "one in 12", "nine in 10"
  if (!second || second.max === null || !/^(?:digits|word)$/.test(second.sort) || second.min <= Math.max(first.min, 1))
    return null;
  if (
    word(first.to) === "in" &&
    (first.min > 9 || (first.min > 1 && second.min !== 10) || /^(?:1[5-9]|20)\d\d$/.test(piece.text))
  )
    return null;
  if (
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|innings?|games?|matches|seasons?|tries|attempts|countries|cities|states|places)$/.test(
      word(second.to),
    )
  )
    return null;
  return exactly(first.min / second.min, second.to, "fraction");
}

function plainAt(pieces: readonly Piece[], at: number): NumberParse | null {
  const first = pieces[at]!;
  if (first.sort === "digits") return digitsAt(pieces, at);
  if (GLYPHS.has(first.text)) return exactly(GLYPHS.get(first.text)!, at + 1, "fraction");
  if (!BEGINS.has(first.lower)) return null;
  return fewAt(pieces, at) ?? articleAt(pieces, at) ?? vagueAt(pieces, at) ?? wordsAt(pieces, at);
}

const exactly = (value: number, to: number, sort: NumberParse["sort"], scaled = false): NumberParse => ({
  min: value,
  max: value,
  to,
  sort,
  scaled,
});

/** "26,000", "1.2 million", "50bn", "2½", "1/2", "21st"; null for "9:27", "3.4.5" and digits within a code ("B52"). */
function digitsAt(pieces: readonly Piece[], at: number): NumberParse | null {
  const piece = pieces[at]!;
  if (piece.glued && pieces[at - 1]?.sort === "word") return null;
  if (piece.text.includes(":") || piece.text.split(".").length > 2) return null;
  if (isMiswritten(pieces, at) || isMiswritten(pieces, at - 2)) return null;
  let value = Number(piece.text.replace(/,/g, ""));
  // "$430, 000": a space has crept in
  if (
    pieces[at + 1]?.text === "," &&
    pieces[at + 1]!.glued &&
    pieces[at + 2]?.text === "000" &&
    /^\d{1,3}$/.test(piece.text)
  )
    return exactly(value * 1000, at + 3, "digits");
  const next = pieces[at + 1];
  // "21st", "3rd"
  if (next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return exactly(value, at + 2, "ordinal");
  // "1/2", "3/4"; "9/11" and "24/7" are none.
  const lower = pieces[at + 2];
  if (next?.text === "/" && next.glued && lower?.sort === "digits" && lower.glued) {
    const below = Number(lower.text);
    return value < below && [2, 3, 4, 5, 8, 10].includes(below) && pieces[at + 3]?.text !== "/"
      ? exactly(value / below, at + 3, "fraction")
      : null;
  }
  let to = at + 1;
  let scaled = false;
  // "2½ million", "2 1/2 million"
  const half = next?.sort === "digits" && !next.glued && pieces[at + 2]?.text === "/" ? digitsAt(pieces, at + 1) : null;
  const glyph = half?.sort === "fraction" ? half.min : next?.glued ? GLYPHS.get(next.text) : undefined;
  if (glyph !== undefined) {
    value += glyph;
    to = half?.to ?? to + 1;
  }
  // "5.5 million", "500 crore", "$2 thousand million"; "50bn" and "50 bn"
  const dash = isHyphen(pieces[to], pieces[to + 1]) ? 1 : 0;
  const scale = pieces[to + dash];
  if (scale && SCALES.has(scale.lower) && scale.lower !== "score") {
    value *= SCALES.get(scale.lower)!;
    to += 1 + dash;
    scaled = true;
    if (pieces[to]?.lower === "million" || pieces[to]?.lower === "crore") value *= SCALES.get(pieces[to++]!.lower)!;
  } else if (next && /^(?:bn|tn|trn|mn|mln)$/.test(next.lower)) {
    value *= SHORT_SCALES.get(next.lower) ?? SCALES.get(next.lower)!;
    to++;
    scaled = true;
  }
  return exactly(tidy(value), to, "digits", scaled);
}

/** 1.1 * 1e9 and the like leave dust behind. */
const tidy = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));

/** "several dozen", "a few hundred": two of them at least, like "dozens"; "a couple of hundred". */
function fewAt(pieces: readonly Piece[], at: number): NumberParse | null {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((k) => pieces[at + k]?.lower);
  const size =
    first === "several"
      ? 1
      : first !== "a"
        ? 0
        : second === "few"
          ? 2
          : second !== "couple"
            ? 0
            : third === "of"
              ? 3
              : 2;
  const scale = size > 0 ? SCALES.get(pieces[at + size]?.lower ?? "") : undefined;
  if (scale === undefined) return null;
  const [min, max] = [2 * scale, second === "couple" ? 2 * scale : null];
  return { min, max, to: at + size + 1, sort: "vague", scaled: true };
}

/** "a dozen", "a hundred and thirty", "a couple", "a third of", "a million", "half a dozen", "half". */
function articleAt(pieces: readonly Piece[], at: number): NumberParse | null {
  const word = pieces[at]!.lower;
  const next = pieces[at + 1];
  if (word === "half") {
    // "half a million", "half a dozen"
    const scale = next?.lower === "a" ? pieces[at + 2] : undefined;
    if (scale && SCALES.has(scale.lower)) return exactly(SCALES.get(scale.lower)! / 2, at + 3, "word", true);
    // "a half-dozen boats", "a half million"
    const inner = isHyphen(next, pieces[at + 2]) ? 2 : 1;
    if (/^(?:dozen|million|billion)$/.test(pieces[at + inner]?.lower ?? ""))
      return exactly(SCALES.get(pieces[at + inner]!.lower)! / 2, at + inner + 1, "word", true);
    // "between half and two-thirds of homes"
    if (next?.lower === "and" && pieces[at - 1]?.lower === "between") return exactly(0.5, at + 1, "fraction");
    // "half of the homes", "half the homes"; not "half an hour", "half time", "the second half"
    if (next && /^(?:of|the|its|their|his|her|our|all)$/.test(next.lower)) return exactly(0.5, at + 1, "fraction");
    return null;
  }
  if (word !== "a" && word !== "an" && word !== "one") return null;
  if (!next || next.glued) return word === "one" ? hyphenFraction(pieces, at, 1) : null;
  if (word !== "one" && (next.lower === "couple" || next.lower === "pair")) return exactly(2, at + 2, "word");
  // "a handful of"
  if (next.lower === "handful") return { min: 3, max: 8, to: at + 2, sort: "vague", scaled: false };
  // "a third of the homes"; "a third man" is an ordinal, "a quarter" may be a coin or three months
  if (PARTS.has(next.lower) && pieces[at + 2]?.lower === "of" && next.lower !== "half")
    return exactly(1 / PARTS.get(next.lower)!, at + 2, "fraction");
  if (word !== "one" && SCALES.has(next.lower) && next.lower !== "score") return wordsAt(pieces, at + 1);
  return null;
}

/** "one-third", "two-thirds", "three quarters of": the pieces from the numerator on. */
function hyphenFraction(pieces: readonly Piece[], at: number, numerator: number): NumberParse | null {
  const dash = isHyphen(pieces[at + 1], pieces[at + 2]) ? 1 : 0;
  const part = pieces[at + 1 + dash];
  if (!part || !PARTS.has(part.lower)) return null;
  if (!dash && !(part.lower.endsWith("s") && pieces[at + 2]?.lower === "of")) return null;
  const below = PARTS.get(part.lower)!;
  if (numerator >= below) return null;
  return exactly(numerator / below, at + 2 + dash, "fraction");
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function vagueAt(pieces: readonly Piece[], at: number): NumberParse | null {
  const min = VAGUE.get(pieces[at]!.lower);
  if (min === undefined) return null;
  const next = pieces[at + 2];
  const multiple = pieces[at + 1]?.lower === "of" && next ? VAGUE.get(next.lower) : undefined;
  if (multiple !== undefined && multiple > min)
    return { min: (min * multiple) / 2, max: null, to: at + 3, sort: "vague", scaled: true };
  // "tens" alone is rare; "scores" alone a verb or results: both want their noun.
  if (/^(?:tens|scores)$/.test(pieces[at]!.lower) && pieces[at + 1]?.lower !== "of") return null;
  return { min, max: null, to: at + 1, sort: "vague", scaled: false };
}

/** "twenty-six", "one hundred and thirty", "two and a half million", "sixth", "twenty-first". */
function wordsAt(pieces: readonly Piece[], at: number): NumberParse | null {
  let total = 0;
  let current = 0;
  let read = false;
  let scaled = false;
  let to = at;
  for (;;) {
    const skip = read && isHyphen(pieces[to], pieces[to + 1]) ? 1 : 0;
    const word = pieces[to + skip]?.lower ?? "";
    const one = ONES.get(word);
    const ten = TENS.get(word);
    if (one !== undefined && (!read || (current % 10 === 0 && current % 100 !== 10 && (current > 0 || scaled)))) {
      // "twenty six" and "hundred six" go on; "one six" is two numbers; "two hundred, six" too (no comma is skipped)
      if (read && current % 100 !== 0 && one > 9) break;
      current += one;
    } else if (ten !== undefined && (!read || (current % 100 === 0 && (current > 0 || scaled)))) current += ten;
    else if (word === "hundred" || word === "dozen") {
      if (read && current === 0) break;
      current = (current || 1) * SCALES.get(word)!;
      scaled = true;
    } else if (SCALES.has(word) && word !== "score") {
      if (read && current === 0) break;
      total += (current || 1) * SCALES.get(word)!;
      current = 0;
      scaled = true;
    } else if (word === "and" && read && scaled && !skip && continues(pieces[to + 1])) {
      to++;
      continue;
    } else break;
    to += 1 + skip;
    read = true;
  }
  const value = total + current;
  const tail = to + (read && isHyphen(pieces[to], pieces[to + 1]) ? 1 : 0);
  const ordinal = ORDINALS.get(pieces[tail]?.lower ?? "");
  if (!read) return ordinal === undefined ? null : exactly(ordinal, at + 1, "ordinal");
  const fraction = hyphenFraction(pieces, to - 1, value);
  if (fraction && to - at === 1) return fraction;
  // "twenty-first"
  if (ordinal !== undefined && tail > to && ordinal < 10 && value % 10 === 0)
    return exactly(value + ordinal, tail + 1, "ordinal");
  return halvesAt(pieces, to, value) ?? exactly(value, to, "word", scaled);
}

const continues = (piece: Piece | undefined): boolean =>
  piece !== undefined && (ONES.has(piece.lower) || TENS.has(piece.lower));

/** "two and a half million": from "and" on. */
function halvesAt(pieces: readonly Piece[], at: number, value: number): NumberParse | null {
  if (pieces[at]?.lower !== "and" || pieces[at + 1]?.lower !== "a" || pieces[at + 2]?.lower !== "half") return null;
  const scale = SCALES.get(pieces[at + 3]?.lower ?? "");
  return exactly((value + 0.5) * (scale ?? 1), at + (scale ? 4 : 3), "word", Boolean(scale));
}
