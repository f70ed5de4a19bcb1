import type { Sentence, Token } from "../text/document.js";

/** The comma after the second of two names: "was born in Ober, Norland, on Friday". */
export function closesPlace(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; tokens[at]?.text === "," && i > sentence.from && at - i <= 4; i--) {
    if (tokens[i]!.text === ",") return at - i > 1 && tokens[i - 1]!.pos === "PROPN";
    if (tokens[i]!.pos !== "PROPN") return false;
  }
  return false;
}
