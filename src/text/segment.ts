import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import type { PartOfSpeech, TaggedToken, Tagger } from "../model/tagger.js";

let engine: WinkMethods | null = null;

/** A run without spaces that is longer than any word or address ("a-a-a-…", a picture as text): wink-nlp is quadratic there. */
const RUN = /\S{200}(?=\S)/gu;
const LONGEST_RUN = 200;

/** Are there so many characters in a row without a space? Looks back from each stretch's end, so at few of them. */
function hasLongRun(text: string): boolean {
  for (let start = 0; start + LONGEST_RUN <= text.length; ) {
    let at = start + LONGEST_RUN - 1;
    while (at >= start && !/\s/.test(text[at]!)) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

/**
 * "Ruiz's", but not "it's", which wink-nlp knows. It keeps every token it has met, for good: after "a boat like
 * Ruiz's.", where the stop makes it take "Ruiz's" whole, each "Ruiz's" is one token, and two before. So what it makes of
 * a text would hang on what it read earlier.
 */
const POSSESSIVE =
  /['’](?<=[\p{L}\p{N}.]['’])(?<!\b(?:it|he|she|that|there|here|what|who|where|when|why|how|let|one)['’])s(?![\p{L}\p{N}])/giu;

/** wink-nlp's tokens, parts of speech and lemmas. Its model is set up at the first call, not at import. */
export const winkTagger: Tagger = (given) => {
  // Sentences are our own: of its annotations, parts of speech are all that is asked for.
  engine ??= winkNLP(model, ["pos"]);
  const { its } = engine;
  const text = (hasLongRun(given) ? given.replace(RUN, "$& ") : given).replace(POSSESSIVE, " $&");
  const read = withPlainLetters(text);
  const tokens = engine.readDoc(read).tokens();
  const texts = tokens.out() as string[];
  const pos = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  const tagged: TaggedToken[] = [];
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    let word = texts[i]!;
    // its.lemma is undefined for "cannot" in some contexts.
    const lemma = (lemmas[i] ?? word).toLowerCase();
    if (read !== text) {
      const start = read.indexOf(word, at);
      if (start >= 0) {
        at = start + word.length;
        word = text.slice(start, at);
      }
    }
    tagged.push({ text: word, pos: pos[i] ?? "X", lemma });
  }
  return tagged;
};

// "Ilić", "Wałęsa", "Thiệu", "Șerban", "Hawaiʻi": letters and marks beyond Latin-1.
const BEYOND_LATIN_1 = /(?![\u0000-\u00ff])[\p{L}\p{M}]/gu;

/** What holds all of those: most marks that news has beyond Latin-1 ("“", "—", "…") lie in between. */
const MAY_LACK_LETTERS = /[\u0100-\u1fff\u2071-\u218f\u2c00-\uffff]/;

/** Letters that have no mark to take off. */
const STROKED: Readonly<Record<string, string>> = {
  Đ: "D",
  đ: "d",
  Ł: "L",
  ł: "l",
  ı: "i",
  Ħ: "H",
  ħ: "h",
  Œ: "O",
  œ: "o",
};

/**
 * The text as wink can read it, of the same length: it takes "Ilić" for "Ili" and "ć", for it knows no letters beyond
 * Latin-1. Such a letter becomes its plain one, or an x where it has none.
 */
function withPlainLetters(text: string): string {
  if (!MAY_LACK_LETTERS.test(text)) return text;
  return text.replace(BEYOND_LATIN_1, (letter) => {
    const plain = STROKED[letter] ?? letter.normalize("NFD")[0]!;
    if (/^[A-Za-z]$/.test(plain)) return plain;
    return (letter.toLowerCase() === letter ? "x" : "X").repeat(letter.length);
  });
}
