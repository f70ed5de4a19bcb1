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

/** By its first character: ".38" is digits, "." a sign. */
function sortOf(text: string): Piece["sort"] {
  const code = text.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  if ((code >= 48 && code <= 57) || (code === 46 && text.length > 1)) return "digits";
  return code > 127 && /^\p{L}/u.test(text) ? "word" : "sign";
}

/** Cuts a text into pieces; linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    pieces.push({ text: word, lower: word.toLowerCase(), start, end, sort: sortOf(word), glued: start === last });
    last = end;
  }
  return pieces;
}

export const isDash = (piece: Piece | undefined): boolean => piece !== undefined && /^[-‐‑–—]$/.test(piece.text);

/** A hyphen inside a word: "twenty-six", "20-point". */
export const isHyphen = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  isDash(piece) && piece?.glued === true && next?.glued === true;
