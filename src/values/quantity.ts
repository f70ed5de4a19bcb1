import type { Bound } from "../lexicon/numbers.js";
import { bounded, boundsAfter, boundsBefore } from "./quantity/bounds.js";
import { isCode } from "./quantity/negatives.js";
import { type NumberParse, numberAt } from "./quantity/number.js";
import { isDash, isHyphen, type Piece, piecesOf } from "./quantity/scan.js";
import { shortScale, signBefore, type UnitParse, unitAfter } from "./quantity/unit.js";

/** A number with its unit, as an interval: what the words allow. */
export interface Quantity {
  /** Null: open. "Up to 10" is null..10; so is "nearly 10", but `approximate`. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code, id in lexicon/units, or null for a bare count. */
  readonly unit: string | null;
  /** "about", "nearly", "some", "dozens". */
  readonly approximate: boolean;
}

/** What sort of expression a quantity is: "67-year-old" an age, "20-point" a compound, "34-6" a score. */
export type QuantityForm = "count" | "age" | "compound" | "score" | "ordinal";

/** A quantity with its place; `start..end` holds the bounding words and the unit. */
export interface QuantityMatch extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly form: QuantityForm;
  /** The number alone, without bounding words and unit. */
  readonly number: { readonly start: number; readonly end: number };
}

/** Every quantity in a text, in order, none within another. Linear. */
export function findQuantities(text: string): QuantityMatch[] {
  const pieces = piecesOf(text);
  const matches: QuantityMatch[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    const number =
      piece.sort === "digits" || piece.sort === "word" || /^\p{No}$/u.test(piece.text) ? numberAt(pieces, at) : null;
    if (!number) {
      at++;
      continue;
    }
    const match = isCode(pieces, at, number.to) ? null : matchAt(pieces, at, number);
    if (match && (matches.length === 0 || match.quantity.start >= matches[matches.length - 1]!.end))
      matches.push(match.quantity);
    at = Math.max(number.to, match?.to ?? 0);
  }
  return matches;
}

interface Matched {
  readonly quantity: QuantityMatch;
  readonly to: number;
}

function matchAt(pieces: readonly Piece[], at: number, number: NumberParse): Matched | null {
  return ageAt(pieces, at, number) ?? scoreAt(pieces, at, number) ?? measureAt(pieces, at, number);
}

function matched(
  pieces: readonly Piece[],
  span: { from: number; to: number; number: [from: number, to: number] },
  form: QuantityForm,
  quantity: Quantity,
): Matched {
  const start = pieces[span.from]!.start;
  const end = pieces[span.to - 1]!.end;
  const [first, after] = span.number;
  const place = { start: pieces[first]!.start, end: pieces[after - 1]!.end };
  const { min, max, unit, approximate } = quantity;
  return { quantity: { start, end, min, max, unit, approximate, form, number: place }, to: span.to };
}

const OLDEST = 125;

/** Persons that an age between commas may follow. */
const KIN: ReadonlySet<string> = new Set(
  "son daughter brother sister wife husband mother father mom mum dad boy girl man woman teenager student driver suspect victim nephew niece cousin grandson granddaughter grandmother grandfather boyfriend girlfriend stepson stepdaughter friend partner".split(
    " ",
  ),
);

/** "67-year-old", "aged 12", "12 years old", "67yo", "Michael Neu, 67,", "Maria Lopez (34)". */
function ageAt(pieces: readonly Piece[], at: number, number: NumberParse): Matched | null {
  const { min: age, to } = number;
  if (
    age > OLDEST ||
    number.scaled ||
    number.sort === "vague" ||
    number.sort === "fraction" ||
    number.sort === "ordinal"
  )
    return null;
  const found = (from: number, end: number): Matched => {
    const bounds = boundsBefore(pieces, from);
    const low = { unit: "year", ...bounded(age, age, bounds.bounds) };
    return matched(pieces, { from: bounds.at, to: end, number: [at, to] }, "age", low);
  };
  const word = (k: number) => pieces[k]?.lower ?? "";
  // "67-year-old", "67 year old", "12-year-olds"
  const dash = isDash(pieces[to]) ? 1 : 0;
  if (/^(?:years?|yrs?)$/.test(word(to + dash))) {
    const inner = to + dash + 1 + (isDash(pieces[to + dash + 1]) ? 1 : 0);
    if (/^olds?$/.test(word(inner))) return found(at, inner + 1);
    if (word(to + dash + 1) === "of" && word(to + dash + 2) === "age") return found(at, to + dash + 3);
  }
  if (pieces[to]?.glued && word(to) === "yo") return found(at, to + 1);
  const before = word(at - 1);
  // "aged 12", "age 12", "the age of 12"; "Age 12" of a table
  if (before === "aged" || before === "age") return found(at - 1, to);
  if (before === "of" && word(at - 2) === "age") return found(at - 2, to);
  if (pieces[at]!.sort !== "digits" || !Number.isInteger(age)) return null;
  // "Michael Neu, 67,": the number alone between commas behind a name
  // "Sam Poe Jr., 67," has a stop between.
  const name = pieces[pieces[at - 2]?.text === "." ? at - 3 : at - 2];
  if (pieces[at - 1]?.text === "," && name && /^\p{Lu}\p{L}+$|^(?:Jr|Sr|II|III)$/u.test(name.text)) {
    const closing = pieces[to];
    if (
      !closing ||
      /^[,.;)\n—–]$/.test(closing.text) ||
      /^(?:of|and|who|from|was|were|is|told|said)$/.test(closing.lower)
    )
      return age >= 1 ? found(at, to) : null;
  }
  // "her daughter, 11,"
  if (
    pieces[at - 1]?.text === "," &&
    name &&
    KIN.has(name.lower) &&
    /^[,.;)—–]$|^(?:and|who|from|was)$/.test(pieces[to]?.lower ?? ".")
  )
    return found(at, to);
  // "Maria Lopez (34)"
  if (
    pieces[at - 1]?.text === "(" &&
    pieces[to]?.text === ")" &&
    age >= 5 &&
    name &&
    /^\p{Lu}\p{Ll}+$/u.test(name.text)
  )
    return found(at, to);
  return null;
}

const SCORE_CUES =
  /^(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|defeated|defeating|defeat|victory|vote|voted|votes|score|trailed|trailing|trail|led|lead|leading|ahead|down|up|draw|drew|tie|tied|margin|ruling|ruled|decision|final|by|went|it)$/;

/** "34-6", "a 5-4 ruling", "by 134 to 63"; "40-60 hours" is a range. */
function scoreAt(pieces: readonly Piece[], at: number, number: NumberParse): Matched | null {
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

function measureAt(pieces: readonly Piece[], at: number, first: NumberParse): Matched | null {
  const word = (k: number) => pieces[k]?.lower ?? "";
  let sign = signBefore(pieces, at);
  let { min, max, to } = first;
  let scaled = first.scaled;
  const bare = first.sort === "digits" || first.sort === "word";
  if (sign && bare) {
    const short = scaled ? null : shortScale(pieces, to);
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
    : first.sort === "fraction" && /^(?:of|the|its|their|his|her|our|all)$/.test(word(to))
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

/** The second half of a range; its scale holds for the first as well: "5 to 10 million". */
function rangeAt(pieces: readonly Piece[], at: number, to: number, low: number, money: boolean, share: boolean) {
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
  const short = money && !second.scaled ? shortScale(pieces, end) : null;
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

/** "the sixth aftershock", "21st"; "first" alone is mostly an adverb and is left to the text. */
function ordinalAt(pieces: readonly Piece[], at: number, first: NumberParse): Matched | null {
  // "second" is a time as well: "a second later", "seconds".
  if (pieces[at]!.lower === "second" && /^(?:a|per|one|every|each)$/.test(pieces[at - 1]?.lower ?? "")) return null;
  const value = { min: first.min, max: first.min, unit: "ordinal", approximate: false };
  return matched(pieces, { from: at, to: first.to, number: [at, first.to] }, "ordinal", value);
}

const QUAKE = /^(?:quake|earthquake|temblor|tremor|aftershock|foreshock|earthquakes|quakes|aftershocks|tremors)$/;

/** "magnitude 6.1", "magnitude-6.1", "a magnitude of 6.1", "a 6.1 quake", "6.1 on the Richter scale", "measuring 6.1". */
function magnitudeAt(pieces: readonly Piece[], at: number, to: number): UnitParse | null {
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
