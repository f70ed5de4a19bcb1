import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from "../../lexicon/numbers.js";
import { isHyphen, type Piece } from "./scan.js";

/** Words that bound a number, and where the expression begins or ends with them. */
export interface Bounding {
  readonly bounds: readonly Bound[];
  /** Index of its first piece (before) or of the first piece after it (after). */
  readonly at: number;
}

const LONGEST = 4;

/** "at least about" before the piece at `from`: phrases nearest to the number first. */
export function boundsBefore(pieces: readonly Piece[], from: number): Bounding {
  const bounds: Bound[] = [];
  let at = from;
  // "at least about 200", "an estimated 20 or more": two phrases are the most that news stacks.
  for (let turn = 0; turn < 2; turn++) {
    const found = phraseBefore(pieces, at);
    if (!found) break;
    bounds.push(found.bound);
    at = found.at;
  }
  return { bounds, at };
}

function phraseBefore(pieces: readonly Piece[], from: number): { bound: Bound; at: number } | null {
  let phrase = "";
  let best: { bound: Bound; at: number } | null = null;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST; at--) {
    phrase = phrase ? `${pieces[at]!.lower} ${phrase}` : pieces[at]!.lower;
    const bound = BOUNDS_BEFORE.get(phrase);
    if (bound && !misread(pieces, at, phrase)) best = { bound, at };
  }
  return best;
}

/** "fought over 12 villages", "all over 50 states", "the under 12 team", "all but three". */
function misread(pieces: readonly Piece[], at: number, phrase: string): boolean {
  const before = pieces[at - 1];
  if (phrase === "over")
    return /^(?:all|fight|fights|fought|dispute|disputes|deal|talks|row|war|argued|argument|charged|arrested|took|taken|handed|come|protest|protests|anger|concerns|concern|questions|dispute|criticism|presided|win|victory|wins)$/.test(
      before?.lower ?? "",
    );
  if (phrase === "under") return before !== undefined && /^(?:the|in|placed|come|came)$/.test(before.lower);
  // "just 12", "only 12": kept in the words, they bound nothing
  return isHyphen(before, pieces[at]);
}

/** "or more", "or so", "-plus", "+" after the piece before `to`. */
export function boundsAfter(pieces: readonly Piece[], to: number): Bounding {
  const dash = isHyphen(pieces[to], pieces[to + 1]) ? 1 : 0;
  const single = pieces[to + dash];
  if (single && (dash || single.glued) && /^(?:plus|odd|\+)$/.test(single.lower))
    return { bounds: [BOUNDS_AFTER.get(single.lower)!], at: to + dash + 1 };
  let phrase = "";
  for (let at = to; at < pieces.length && at - to < LONGEST; at++) {
    phrase = phrase ? `${phrase} ${pieces[at]!.lower}` : pieces[at]!.lower;
    const bound = BOUNDS_AFTER.get(phrase);
    // "plus" and "odd" alone want their hyphen: "12 plus a child".
    if (bound && at > to) return { bounds: [bound], at: at + 1 };
  }
  return { bounds: [], at: to };
}

/** The interval that the bounds make of a number. "Nearly 200" lies below, "about 200" on either side. */
export function bounded(
  min: number,
  max: number | null,
  bounds: readonly Bound[],
): { min: number | null; max: number | null; approximate: boolean } {
  const approximate = bounds.some((b) => b === "about" || b === "nearly");
  if (bounds.includes("floor")) return { min, max: null, approximate };
  if (bounds.includes("ceiling")) return { min: null, max: max ?? min, approximate };
  if (bounds.includes("nearly")) return { min: null, max: max ?? min, approximate: true };
  return { min, max, approximate };
}
