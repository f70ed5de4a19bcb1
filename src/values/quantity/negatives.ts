import { CODE_HEADS, CODED, STREETS } from "../../lexicon/codes.js";
import { isDash, type Piece } from "./scan.js";

const YEAR = /^(?:1[1-9]\d\d|20\d\d)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Is a number in digits part of a name, a date, an address, a telephone number or a series, and counts nothing? */
export function isCode(pieces: readonly Piece[], at: number, to: number): boolean {
  const piece = pieces[at]!;
  const before = pieces[at - 1];
  const next = pieces[to];
  if (piece.sort !== "digits") return isNamePart(pieces, at, to);
  // "F-16", "COVID-19", "Pier-39"; not "magnitude-6.1"
  if (piece.glued && isDash(before) && before?.glued && pieces[at - 2]?.sort === "word")
    return pieces[at - 2]!.lower !== "magnitude";
  // "the F5-15K"
  if (piece.glued && isDash(before) && before?.glued && pieces[at - 2]?.glued && pieces[at - 3]?.sort === "word")
    return true;
  // "a 5-to-1 ratio"; "a 10-to-15-minute walk" is a range
  if (isOdds(pieces, to) || isOdds(pieces, at - 4)) return true;
  // "#5", "@5", "5/6", "v1", "§ 5"
  if (before && /^[#@/\\§№_&]$/.test(before.text) && (piece.glued || /^[#§№]$/.test(before.text))) return true;
  if (next?.glued && /^[/\\_@:]$/.test(next.text) && pieces[to + 1]?.glued && !/^[hs]$/.test(pieces[to + 1]!.lower))
    return true;
  // "12-year-olds" is left to the ages; "2013-14", "555-0134", "1-800-555" are chains of digits with a long or third part.
  if (isChain(pieces, at)) return true;
  // ".38 caliber", "the 12000 block"; "9-mm" is a measure
  if (next && CODE_HEADS.has(pieces[to + (isDash(next) ? 1 : 0)]?.lower ?? "")) return true;
  if (piece.text.startsWith(".") && !/^(?:percent|per|points?)$/.test(next?.lower ?? "")) return true;
  // "a .357 Magnum", "a. 357 Magnum"; "call 911", "a 911 dispatcher"
  if (next?.text === "Magnum" || (piece.text === "911" && !counts(next))) return true;
  // "0207 946 0018": no count begins with a nought
  if (/^0\d/.test(piece.text)) return true;
  // "4x4", "4×4"
  if (next && /^[x×]$/.test(next.lower) && pieces[to + 1]?.sort === "digits") return true;
  if (before && /^[x×]$/.test(before.lower) && pieces[at - 2]?.sort === "digits") return true;
  // "in the 1990s", "in their 80s", "the '80s"
  if (next?.glued && /^['’]?s$/.test(next.lower)) return true;
  if (next?.glued && /^['’]$/.test(next.text) && pieces[to + 1]?.lower === "s" && pieces[to + 1]!.glued) return true;
  // "9am", "5 p.m.", "7 o'clock"
  if (next && /^(?:am|pm|a\.m\.|p\.m\.|o['’]clock|gmt|est|edt|bst|pst|utc)$/.test(next.lower)) return true;
  // "March 6", "6 March", "Dec. 21"
  if (MONTH.test(next?.lower ?? "") && isCapital(next)) return true;
  const month = before?.text === "." ? pieces[at - 2] : before;
  if (month && MONTH.test(month.lower) && isCapital(month) && Number(piece.text) <= 31) return true;
  // "in 2019", "the 2016 election"
  if (YEAR.test(piece.text)) return true;
  // "123 Main Street"
  for (let k = to; k < to + 4 && pieces[k]?.sort === "word" && isCapital(pieces[k]); k++)
    if (k > to && STREETS.has(pieces[k]!.lower)) return true;
  return isCoded(pieces, at, to);
}

/** "-to-1" from a dash on, with no more joined to it. */
const isOdds = (pieces: readonly Piece[], at: number): boolean =>
  isDash(pieces[at]) &&
  pieces[at + 1]?.lower === "to" &&
  pieces[at + 1]!.glued &&
  isDash(pieces[at + 2]) &&
  pieces[at + 3]?.glued === true &&
  !(isDash(pieces[at + 4]) && pieces[at + 4]!.glued);

/** "Boeing 747", "Flight 370", "No. 2", "Chapter 11"; "carried 12 passengers" and "Kills 12 People" are counts. */
function isCoded(pieces: readonly Piece[], at: number, to: number): boolean {
  const stop = pieces[at - 1]?.text === ".";
  const before = pieces[stop ? at - 2 : at - 1];
  if (before?.sort !== "word") return false;
  if (stop && !/^(?:no|nos|nr|vol|apt|prop|bldg|op)$/.test(before.lower)) return false;
  // "AK 47 rifles", "M 16": letters and a number name a type.
  if (
    /^\p{Lu}{1,2}$/u.test(before.text) &&
    !/^(?:US|UK|UN|EU|RS|A|I)$/.test(before.text) &&
    Number(pieces[at]?.text) < 1000
  )
    return true;
  if (before.text === "number" && numbersHarmed(pieces, at - 2)) return false;
  if (CODED.has(before.lower) && (stop || isCapital(before) || !counts(pieces[to]))) return true;
  // A capitalised word inside a sentence names what the number is part of: "the Airbus 320 crashed", "Apollo 13".
  if (!isCapital(before) || isOpening(pieces, at - 1) || counts(pieces[to])) return false;
  // With an article and no noun behind: "the Airbus 320 crashed"; "Apollo 13" is in the list.
  return /^(?:the|a|an)$/.test(pieces[at - 2]?.text ?? "");
}

/** "Fatalities from the floods number 12": they do, and no number names them. */
function numbersHarmed(pieces: readonly Piece[], last: number): boolean {
  for (let at = last; at >= 0 && last - at < 8 && pieces[at]!.sort === "word"; at--)
    if (/^(?:dead|deaths|fatalities|casualties|injured|wounded|missing|victims)$/.test(pieces[at]!.lower)) return true;
  return false;
}

const isCapital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Lu}/u.test(piece.text);

/** First of its sentence or line. */
const isOpening = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1];
  return !before || /^[.!?:"“”'‘’\n—–-]$/.test(before.text);
};

/** A word that can be counted: a plural, "percent", a scale. */
const counts = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^(?:\p{Ll}{2,}s|people|men|women|children|police|percent|%|more|other|others)$/iu.test(piece.text);

/** Digits joined by dashes to a year, a telephone number or a third part. */
function isChain(pieces: readonly Piece[], at: number): boolean {
  let from = at;
  while (from > 1 && joined(pieces, from - 2)) from -= 2;
  let to = at;
  while (joined(pieces, to)) to += 2;
  if (from === to) return false;
  const parts = [];
  for (let k = from; k <= to; k += 2) parts.push(pieces[k]!.text);
  if (parts.length > 2) return true;
  // "2013-14", "1950-53", "555-0134"; a range of thousands has its commas
  return parts.some((part) => /^\d{4}$/.test(part)) || /^(?:24-7|9-11|7-11|50-50)$/.test(parts.join("-"));
}

/** "digits-digits", all glued, from the piece at `at`. */
const joined = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.sort === "digits" &&
  isDash(pieces[at + 1]) &&
  pieces[at + 1]!.glued &&
  pieces[at + 2]?.sort === "digits" &&
  pieces[at + 2]!.glued;

/** A number word that names: "Six Nations", "Big Ten", "this one", "one another", "no one". */
function isNamePart(pieces: readonly Piece[], at: number, to: number): boolean {
  const piece = pieces[at]!;
  const before = pieces[at - 1];
  const next = pieces[to];
  // "in a minute or two"
  if (before?.lower === "or" && !counts(next)) return true;
  if (piece.lower === "one" && to === at + 1) {
    if (
      /^(?:no|any|every|each|this|that|which|another|the|some|only|square|day|number|loved|little|young|good|big|new|old|and)$/.test(
        before?.lower ?? "",
      )
    )
      return true;
    if (next?.sort !== "word") return true;
    return (
      /^(?:another|day|thing|can|could|might|may|must|should|would|will|is|was|has|had|who|that|which|of|to|by|on|in|at|for|from|with|as|after|or|night|morning|evening|afternoon|time|way|hand|side)$/.test(
        next.lower,
      ) && !/^(?:of (?:them|whom|the|his|her|its|their|those))$/.test(`${next.lower} ${pieces[to + 1]?.lower ?? ""}`)
    );
  }
  if (/^(?:sub)?zero$/.test(piece.lower) && to === at + 1 && !counts(next)) return true;
  // "Category Five", "Chapter Two"
  if (before && CODED.has(before.lower) && isCapital(before) && isCapital(piece)) return true;
  // "the Six Nations", "the Big Ten": capitals inside a sentence
  if (!isCapital(piece) || isOpening(pieces, at)) return false;
  return isCapital(next) || (isCapital(before) && !counts(next));
}
