/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

/** One token as a tagger sees it, in the order of the text. */
export interface TaggedToken {
  /** As it stands in the text. */
  readonly text: string;
  /** Its part of speech in this sentence. */
  readonly pos: PartOfSpeech;
  /** Lower case. */
  readonly lemma: string;
}

/** Splits a text into tokens with part of speech and lemma. Must be deterministic. */
export type Tagger = (text: string) => readonly TaggedToken[];
