import type { Frame } from "./frame.js";
import { phraseStartingAt, type Range } from "./phrases.js";

/** "“HOST: Will you be there?”": a line of a transcript names its speaker in capitals, within the marks. */
export function label({ tokens }: Frame, { from, to }: Range): Range | null {
  let at = from + 1;
  while (at < to - 2 && at - from < 4 && CAPITALS.test(tokens[at]!.text)) at++;
  return at > from + 1 && tokens[at]!.text === ":" ? { from: from + 1, to: at } : null;
}
// "HOST", "O'NEIL", "DR."
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;

/** "“…” — Ada Jones, Leeds": the name that signs it, on its line or the next. */
export function signature({ tokens, inside }: Frame, { to }: Range): Range | null {
  if (!/^[―—–-]{1,2}$/.test(tokens[to]?.text ?? "") || tokens[to + 1]?.pos !== "PROPN") return null;
  let high = to + 1;
  while (high < tokens.length && inside[high]! < 0 && high - to < 12) high++;
  const phrase = phraseStartingAt(tokens, high, to + 1);
  return phrase && (tokens[phrase.to] === undefined || /^[,.“"(]$|^\p{Lu}/u.test(tokens[phrase.to]!.text))
    ? phrase
    : null;
}
