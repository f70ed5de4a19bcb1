import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import type { PartOfSpeech, TaggedToken, Tagger } from "../model/tagger.js";

let engine: WinkMethods | null = null;

/** wink-nlp's tokens, parts of speech and lemmas. Its model is set up at the first call, not at import. */
export const winkTagger: Tagger = (text) => {
  engine ??= winkNLP(model, ["sbd", "pos"]);
  const { its } = engine;
  const tokens = engine.readDoc(text).tokens();
  const texts = tokens.out() as string[];
  const pos = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  const tagged: TaggedToken[] = [];
  for (let i = 0; i < texts.length; i++) {
    const word = texts[i]!;
    // its.lemma is undefined for "cannot" in some contexts.
    tagged.push({ text: word, pos: pos[i] ?? "X", lemma: (lemmas[i] ?? word).toLowerCase() });
  }
  return tagged;
};
