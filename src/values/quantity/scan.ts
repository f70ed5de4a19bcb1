import { asked, type CutWord, type KnownWord, NOT_CUT } from "../known.js";

/** A piece of text as the number grammar reads it: a number in digits, a word, or a sign. */
export interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly sort: "digits" | "word" | "sign";
  /** No space stands between it and the piece before. */
  readonly glued: boolean;
  /** What is known of a word that a tagger cut in the same way; null for all others. */
  readonly known: KnownWord | null;
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

// "twelve", "März"; not "don't" and "U.S."
const isWord = asked(({ text }) => /^\p{L}[\p{L}\p{M}]*$/u.test(text));

/** Does a piece that begins with these letters go on behind them: "don't", "cannot", "U.S."? */
function goesOn(text: string, end: number, length: number): boolean {
  const next = text.charCodeAt(end);
  if ((next >= 97 && next <= 122) || (next >= 65 && next <= 90) || next === 39) return true;
  return (length === 1 && next === 46) || (next > 127 && /[\p{L}\p{M}’]/u.test(text.slice(end, end + 2)));
}

/** Cuts a text into pieces; linear. `cut`: the tokens of an article, of which those from `next` on stand in the text, `shift` before it. */
export function piecesOf(text: string, shift = 0, cut: readonly CutWord[] = NOT_CUT, next = 0): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  let at = 0;
  for (;;) {
    while (text.charCodeAt(at) === 32) at++;
    while (next < cut.length && cut[next]!.start < at + shift) next++;
    const token = cut[next];
    if (token?.start === at + shift && isWord(token.known) && !goesOn(text, token.end - shift, token.text.length)) {
      const { text: word, known } = token;
      const end = token.end - shift;
      pieces.push({ text: word, lower: known.lower, start: at, end, sort: "word", glued: at === last, known });
      last = end;
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) return pieces;
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const lower = word.toLowerCase();
    pieces.push({ text: word, lower, start, end, sort: sortOf(word), glued: start === last, known: null });
    last = end;
    at = end;
  }
}

export const isDash = (piece: Piece | undefined): boolean => piece !== undefined && /^[-‐‑–—]$/.test(piece.text);

/** A hyphen inside a word: "twenty-six", "20-point". */
export const isHyphen = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  isDash(piece) && piece?.glued === true && next?.glued === true;

/** "4,2000 passengers": 4,200 or 42,000? Nobody knows; neither 4 nor 2000. */
export const isMiswritten = (pieces: readonly Piece[], at: number): boolean => {
  const [first, comma, rest] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (comma?.text !== "," || !comma.glued || !rest?.glued) return false;
  return first?.sort === "digits" && first.text.length < 4 && /^\d{4,}$/.test(rest.text);
};
