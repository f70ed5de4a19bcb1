import type { Bound } from "../../lexicon/numbers.js";
import { UNITS } from "../../lexicon/units.js";
import type { QuantityForm } from "../quantity.js";
import { bounded, boundsAfter, boundsBefore } from "./bounds.js";
import { magnitudeAt } from "./magnitude.js";
import { type Matched, matched } from "./match.js";
import type { NumberParse } from "./number.js";
import { rangeAt } from "./range.js";
import { isHyphen, type Piece } from "./scan.js";
import { countScale, shortScale } from "./short-scale.js";
import { signBefore, unitAfter } from "./unit.js";

/** A count, a sum or a measure with its bounds, its range and its unit. */
export function measureAt(pieces: readonly Piece[], at: number, first: NumberParse): Matched | null {
  const word = (k: number) => pieces[k]?.lower ?? "";
  let sign = signBefore(pieces, at);
  let { min, max, to } = first;
  let scaled = first.scaled;
  const bare = first.sort === "digits" || first.sort === "word";
  if (bare && !scaled) {
    const short = (sign ? shortScale : countScale)(pieces, to);
    if (short) {
      min *= short;
      max = min;
      to++;
      scaled = true;
    }
  }
  // "2 to 3 million", "between 40 and 80 percent", "$5-10bn", "two or three"
  const share = first.sort === "fraction" && word(at - 1) === "between";
  const range = (bare || share) && max !== null ? rangeAt(pieces, at, to, min, sign !== null, share) : null;
  let from = sign?.from ?? at;
  const numbers: [number, number] = [at, to];
  if (range) {
    ({ min, max, to } = range);
    scaled ||= range.scaled;
    if (range.between) from--;
    numbers[1] = to;
  }
  if (first.sort === "ordinal") return ordinalAt(pieces, at, first);
  const unit = sign
    ? null
    : first.sort === "fraction" &&
        (/^(?:of|the|its|their|his|her|our|all)$/.test(word(to)) || /^(?:in|out)$/.test(word(at + 1)))
      ? { unit: "fraction", scale: 1, to }
      : (unitAfter(pieces, to, scaled) ?? magnitudeAt(pieces, at, to));
  if (first.sort === "fraction" && !unit) return null;
  let form: QuantityForm = "count";
  let name: string | null = sign?.unit ?? null;
  if (unit) {
    name = unit.unit;
    min *= unit.scale;
    if (max !== null) max *= unit.scale;
    if (unit.to > to && isHyphen(pieces[to], pieces[to + 1])) form = "compound";
    to = unit.to;
    sign = null;
    // "minus 12 degrees", "-5C"
    if (UNITS.get(name)?.dimension === "temperature" && isBelow(pieces, at) && range === null) {
      [min, max] = [-(max ?? min), -min];
      from--;
    }
    // "at least magnitude-5.9"
    const named = isHyphen(pieces[at - 1], pieces[at]) ? at - 2 : at - 1;
    if (name === "magnitude" && word(named) === "magnitude") from = named;
  } else if (
    isHyphen(pieces[to], pieces[to + 1]) &&
    pieces[to + 1]!.sort === "word" &&
    !/^(?:plus|odd)$/.test(word(to + 1))
  )
    form = "compound";
  // "40m people": millions, where metres are out of the question is for the text to say
  const before = boundsBefore(pieces, from);
  const after = form === "compound" ? { bounds: [] as Bound[], at: to } : boundsAfter(pieces, to);
  const vague = first.sort === "vague";
  const couple = bare && /^(?:couple|pair)$/.test(word(first.to - 1));
  const value = bounded(min, max, [...before.bounds, ...after.bounds]);
  const approximate = value.approximate || vague || couple;
  return matched(pieces, { from: before.at, to: after.at, number: numbers }, form, {
    ...value,
    unit: name,
    approximate,
  });
}

/** A minus before a temperature: the word, or a sign that joins on to nothing before it. */
const isBelow = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.lower === "minus" ||
  (pieces[at]!.glued && /^[-−–]$/.test(pieces[at - 1]?.text ?? "") && !pieces[at - 1]!.glued);

/** "the sixth aftershock", "21st"; "first" alone is mostly an adverb and is left to the text. */
function ordinalAt(pieces: readonly Piece[], at: number, first: NumberParse): Matched | null {
  // "second" is a time as well: "a second later", "seconds".
  if (pieces[at]!.lower === "second" && /^(?:a|per|one|every|each)$/.test(pieces[at - 1]?.lower ?? "")) return null;
  const value = { min: first.min, max: first.min, unit: "ordinal", approximate: false };
  return matched(pieces, { from: at, to: first.to, number: [at, first.to] }, "ordinal", value);
}
