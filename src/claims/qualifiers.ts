import { DENIALS, HEDGES, PREDICTIONS } from "../lexicon/qualifiers.js";
import type { Modality, Polarity } from "../model/claim.js";
import type { Document, Sentence, Token } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { Span } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import { isSpeech, speakerName } from "./speakers.js";

/** How a clause qualifies what it says: denied, hedged, predicted. */
export interface Qualifiers {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** A stretch of a sentence between the marks and conjunctions that cut it. */
interface Clause extends Qualifiers {
  /** Where the token that cuts it off ends. */
  readonly end: number;
}

/** Tells how the clause around a place of a sentence qualifies what it says; each sentence is looked through once. */
export function qualifiersOf(document: Document): (sentence: Sentence, at: Span) => Qualifiers {
  const clauses = new Map<Sentence, Clause[]>();
  return (sentence, at) => {
    let known = clauses.get(sentence);
    if (!known) {
      known = clausesOf(document.tokens, sentence);
      clauses.set(sentence, known);
    }
    return known.find(({ end }) => end > at.start) ?? together(known);
  };
}

const QUALIFYING: ReadonlySet<string> = new Set([...DENIALS, ...HEDGES, ...PREDICTIONS]);

function clausesOf(tokens: readonly Token[], { from, to }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (isCut(token, i + 1 < to ? tokens[i + 1] : undefined)) {
      clauses.push(clauseWith(words, token.end));
      words = [];
      continue;
    }
    if ((token.signs & SIGNS.qualifier) === 0 || isNameOrMonth(tokens, i, from)) continue;
    if (QUALIFYING.has(token.lower)) words.push(token.lower);
    if (token.lemma !== token.lower && QUALIFYING.has(token.lemma)) words.push(token.lemma);
  }
  if (to > from) clauses.push(clauseWith(words, tokens[to - 1]!.end));
  return clauses;
}

/** "on 7 May", "in May", "Will Marsh": no hedge and no forecast. */
function isNameOrMonth(tokens: readonly Token[], at: number, from: number): boolean {
  const { text } = tokens[at]!;
  if (text !== "May" && text !== "Will") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (text === "Will") return at > from && next?.pos === "PROPN";
  return (
    /^\d/.test(before?.text ?? "") ||
    /^\d/.test(next?.text ?? "") ||
    /^(?:in|of|last|this|next|since|until|till|by|early|late|mid|through|from|to|during|and|or|-)$/.test(
      before?.lower ?? "",
    )
  );
}

const clauseWith = (words: readonly string[], end: number): Clause => ({
  end,
  polarity: words.some((word) => DENIALS.has(word)) ? "denied" : "affirmed",
  modality: words.some((word) => HEDGES.has(word))
    ? "hedged"
    : words.some((word) => PREDICTIONS.has(word))
      ? "predicted"
      : "stated",
});

/** Of a place behind the last token all clauses tell. */
const together = (clauses: readonly Clause[]): Qualifiers => ({
  polarity: clauses.some(({ polarity }) => polarity === "denied") ? "denied" : "affirmed",
  modality: (["hedged", "predicted"] as const).find((m) => clauses.some(({ modality }) => modality === m)) ?? "stated",
});

const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  "with while whereas who which where although though after before as".split(" "),
);

/** ";", ":", a dash, "but"; "…, with the mayor possibly joining": a comma before a word that opens a clause. */
function isCut({ text, lower, pos }: Token, next: Token | undefined): boolean {
  if (text.length === 1)
    return /[;:—–]/.test(text) || (text === "," && next !== undefined && OPENS_CLAUSE.has(next.lower));
  return pos === "CCONJ" && lower === "but";
}

/** Quotations nest ("she said he denied …"), but not deeper than so many stand before a place. */
const NESTED = 12;

/** The speaker of the outermost quotation that holds the place; null where the article tells it in its own voice. */
export function attributionAt(document: Document, { quotations }: Found, at: Span): string | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= at.start) low = middle + 1;
    else high = middle;
  }
  let speaker: string | null = null;
  for (let i = low - 1; i >= 0 && i >= low - NESTED; i--) {
    const quotation = quotations[i]!;
    // Views and wishes ("wants", "praised") tell no words.
    if (quotation.end >= at.end && (quotation.direct || isSpeech(quotation)))
      speaker = speakerName(document, quotation);
  }
  return speaker;
}
