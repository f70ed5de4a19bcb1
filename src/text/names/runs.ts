import { PLACE_OF_HEADS } from "../../lexicon/organization-words.js";
import { gazetteer } from "./gazetteer.js";
import {
  isCommon,
  isDemonym,
  isGiven,
  isInitial,
  isNameSuffix,
  isOrganizationHead,
  isOrganizationName,
  isOrganizationWord,
  isParticle,
  isPersonNoun,
  isPlaceName,
  isPlaceTail,
  isSurname,
  isTitleHead,
} from "./kinds.js";
import type { Word } from "./words.js";

/** Where the run of words that may be one name ends; it begins at `from`. */
export function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length) {
    const last = words[to - 1]!;
    const next = words[to]!;
    if (last.closed || ends(last, next, to - from)) return to;
    if (next.capital && next.joined) {
      to++;
      continue;
    }
    const jump = linked(words, from, to);
    if (jump === to) return to;
    to = jump;
  }
  return to;
}

/** "Bliley Jr. Reaching", "Calif. Roe", "Lund Co. Recently": an abbreviation closes what its sentence began. */
function ends(last: Word, next: Word, size: number): boolean {
  if (!last.text.endsWith(".") || last.text.length < 3 || size < 2)
    return last.text.endsWith(".") && gazetteer().stateCodes.has(last.text);
  if (isNameSuffix(last)) return true;
  return /^(?:co|corp|inc|ltd|bros|plc)\.$/i.test(last.text) && !isOrganizationWord(next);
}

/** The new end where something that is no capital links the run to the next word; else `to`. */
function linked(words: readonly Word[], from: number, to: number): number {
  const next = words[to]!;
  const after = words[to + 1];
  const last = words[to - 1]!;
  if (!after) return to;
  // "Sammy Davis, Jr."
  if (next.text === "," && after.capital && isNameSuffix(after) && to - from >= 2) return to + 2;
  // "Procter & Gamble"
  if (next.text === "&" && after.capital) return to + 2;
  if (next.text === "'s" || (next.text === "'" && /s$/.test(last.fold))) return owner(words, from, to);
  if (/^["“'‘(]$/.test(next.text)) return nickname(words, from, to);
  if (!next.joined || !next.letters) return to;
  // "Khalid bin Walid", "Ludwig van Beethoven", "Oscar de la Renta"
  if (isParticle(next) && !isTitleHead(last)) {
    let at = to + 1;
    while (at < words.length && at < to + 3 && words[at]!.joined && !words[at]!.capital && isParticle(words[at]!)) at++;
    if (words[at]?.capital && words[at]!.joined) return at + 1;
  }
  // "University of Oslo", "Ministry of Health", "Gulf of Aden"
  if ((isOrganizationHead(last) || PLACE_OF_HEADS.has(last.fold)) && /^(?:of|for|on)$/.test(next.fold)) {
    const at = words[to + 1]?.fold === "the" ? to + 2 : to + 1;
    if (words[at]?.capital && words[at]!.joined) return at + 1;
  }
  if (next.fold === "and" && after.capital && after.joined) return coordinated(words, from, to);
  return to;
}

/** Edward "Duke" Ellington, Edward "The Duke" Ellington, Jo "Big Hat" Marsh; Ann (Lee) Marsh */
function nickname(words: readonly Word[], from: number, to: number): number {
  if (!isGiven(words[from]!) && !isInitial(words[from]!)) return to;
  const most = words[to]!.text === "(" ? 1 : 3;
  let close = to + 1;
  while (close <= to + most && words[close]?.letters && (words[close]!.capital || words[close]!.fold === "the"))
    close++;
  return close > to + 1 && /^["”’')]$/.test(words[close]?.text ?? "") && words[close + 1]?.capital ? close + 2 : to;
}

/** "St. Mary's Hospital", "People's Republic": but "Norway's Parliament" is a country and its parliament. */
function owner(words: readonly Word[], from: number, to: number): number {
  const after = words[to + 1];
  if (!after?.capital || after.start - words[to]!.end > 1) return to;
  const whole = isPlaceName(words[to - 1]!) || isDemonym(words[to - 1]!) || isOrganizationName(words[to - 1]!);
  const saint = /^(?:st\.?|saint)$/.test(words[from]!.fold);
  if (whole && !saint) return to;
  const head =
    /^(?:hospital|college|university|school|church|cathedral|republic|association|union|party|club|court|liberation|tennis)$/.test(
      after.fold,
    );
  return saint ||
    (head && (isCommon(words[to - 1]!) || /^(?:college|university|hospital|church|cathedral|club)$/.test(after.fold)))
    ? to + 2
    : to;
}

/** "Department of Health and Human Services", "Food and Drug Administration". */
function coordinated(words: readonly Word[], from: number, to: number): number {
  const after = words[to + 1]!;
  if (after.upper || isOrganizationName(after) || isPlaceName(after) || isDemonym(after)) return to;
  const isBody = (w: Word) => isOrganizationWord(w) || isPlaceTail(w);
  for (let i = to - 1; i > from; i--) {
    if (!/^(?:of|for|on)$/.test(words[i]!.fold)) continue;
    const head = /^(?:ministry|department|committee|centers|agency|office|bureau|commission|college|institute)$/.test(
      words[i - 1]!.fold,
    );
    return head && !isGiven(after) && !isBody(after) ? to + 2 : to;
  }
  // Common words with capitals on both sides, and a body at the end: "Fish and Wildlife Service".
  const last = words[to - 1]!;
  if (
    (isBody(last) && last.fold !== "securities") ||
    isGiven(last) ||
    isPersonNoun(last) ||
    isTitleHead(after) ||
    isDemonym(last)
  )
    return to;
  if (isPlaceName(last) || isOrganizationName(last) || (isSurname(last) && !isCommon(last))) return to;
  const official = words[from - 1]?.fold === "the" || /^(?:national|federal|royal|american)$/.test(words[from]!.fold);
  if (!official && !isCommon(last)) return to;
  let end = to + 2;
  while (end < words.length && words[end]!.capital && words[end]!.joined && end < to + 5) end++;
  return isBody(words[end - 1]!) && end > to + 2 && !isGiven(after) ? end : to;
}
