/** A piece of text as the number grammar reads it: a number in digits, a word, or a sign. */
export interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly sort: "digits" | "word" | "sign";
  /** No space stands between it and the piece before. */
  readonly glued: boolean;
}

// "26,000", "5,00,000", "1.2", ".38", "9:27" (one piece, so that it is seen to be a time); then words with inner
// apostrophes ("don't") and abbreviations ("U.S."); then any single sign; a line's end is one, since no number runs over it.
const PIECE =
  /\d+(?:,\d{2,3})+(?:\.\d+)?(?![\d,]*\d)|\d+(?:[.:]\d+)*|\.\d+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]|\p{No}|\n/gu;

const FIRST_DIGIT = /^\.?\d/;
const FIRST_LETTER = /^\p{L}/u;

/** Cuts a text into pieces; linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const match of text.matchAll(PIECE)) {
    const [word] = match;
    const start = match.index;
    const sort = FIRST_DIGIT.test(word) ? "digits" : FIRST_LETTER.test(word) ? "word" : "sign";
    pieces.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      sort,
      glued: start === last,
    });
    last = start + word.length;
  }
  return pieces;
}

export const isDash = (piece: Piece | undefined): boolean => piece !== undefined && /^[-‐‑–—]$/.test(piece.text);

/** A hyphen inside a word: "twenty-six", "20-point". */
export const isHyphen = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  isDash(piece) && piece?.glued === true && next?.glued === true;
