import type { Tense } from "../values/time/reader.js";
import type { Document, Sentence, Token } from "./document.js";

const FUTURE = new Set(
  "will 'll would shall going due expected scheduled slated planned plans plan set intends intend expects expect hopes hope by until deadline upcoming".split(
    " ",
  ),
);
const INFINITIVE_LEADS = new Set(
  "going due expected scheduled slated planned plans plan set intends intend expects expect hopes hope is are agreed agree plan wants want ready about supposed likely meant".split(
    " ",
  ),
);

// Irregular past forms that end in no "-ed".
const PAST = new Set(
  "was were had did said told met made took came went got gave found held led left lost won began began saw sent built bought sold paid rose fell grew knew thought brought became broke caught chose cut drew drove fought flew hit kept laid let lit put ran read rode sat set shook shot shut sank slept spoke spent stood struck swept swore taught threw withdrew wore wrote been done gone seen taken given known shown been struck hurt fled".split(
    " ",
  ),
);

const isPast = (token: Token): boolean => {
  const word = token.text.toLowerCase();
  return PAST.has(word) || (word.length > 4 && word.endsWith("ed"));
};

/**
 * The tense of the clause around an offset: by the verb that stands nearest before it in the sentence,
 * or, at its beginning, by the first one after it. "said Friday it will close" is past, "will close Friday" future.
 */
export function tenseAt(document: Document, sentence: Sentence, at: number): Tense {
  const { tokens } = document;
  let here = sentence.from;
  while (here < sentence.to && tokens[here]!.start < at) here++;
  for (let i = here - 1, seen = 0; i >= sentence.from && seen < 14; i--, seen++) {
    const tense = tenseOf(tokens, i, sentence, here - i);
    if (tense) return tense;
    if (/^[;:]$/.test(tokens[i]!.text)) break;
  }
  for (let i = here, seen = 0; i < sentence.to && seen < 20; i++, seen++) {
    const token = tokens[i]!;
    if (/^(?:will|'ll|would|shall)$/i.test(token.text)) return "future";
    if ((token.pos === "VERB" || token.pos === "AUX") && isPast(token)) return "past";
    if (/^(?:is|are)$/i.test(token.text) && tokens[i + 1]?.text === "to") return "future";
    if (token.pos === "VERB" || /^(?:is|are|has|have)$/i.test(token.text)) return "present";
  }
  return "present";
}

/** The tense that one token decides; null where it tells none. */
function tenseOf(tokens: readonly Token[], i: number, sentence: Sentence, distance: number): Tense | null {
  const token = tokens[i]!;
  const word = token.text.toLowerCase();
  if (
    distance <= 3 &&
    (word === "due" ||
      word === "by" ||
      word === "until" ||
      word === "scheduled" ||
      word === "slated" ||
      word === "starting" ||
      word === "beginning" ||
      word === "effective")
  )
    return "future";
  if (token.pos !== "VERB" && token.pos !== "AUX") return null;
  if (isPast(token)) {
    // "is scheduled", "are expected": still to come.
    if (FUTURE.has(word) && word !== "set" && !/^(?:was|were|had)$/i.test(tokens[i - 1]?.text ?? "")) return "future";
    // "will be held", "would have been told": what governs stands before.
    for (let k = i - 1; k >= sentence.from && k >= i - 4; k--) {
      const before = tokens[k]!.text.toLowerCase();
      if (FUTURE_AUX.has(before)) return "future";
      if (before === "to" && INFINITIVE_LEADS.has(tokens[k - 1]?.text.toLowerCase() ?? "")) return "future";
    }
    return "past";
  }
  if (FUTURE_AUX.has(word)) return "future";
  for (let k = i - 1; k >= sentence.from && k >= i - 3; k--) {
    const before = tokens[k]!.text.toLowerCase();
    if (FUTURE_AUX.has(before)) return "future";
    if (before === "to") return INFINITIVE_LEADS.has(tokens[k - 1]?.text.toLowerCase() ?? "") ? "future" : null;
    if (before === "did" || before === "had") return "past";
  }
  return null;
}

const FUTURE_AUX = new Set(["will", "'ll", "shall", "would", "wo"]);
