import { type Slot, type SlotWord, slotsOf } from "../lexicon/exclusives.js";
import { type Document, type Sentence, type Token, textOf, tokensOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import { inside, type Span } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import { foldWord, stem } from "../values/words.js";
import type { Draft, Extractor } from "./draft.js";

/** What a claim of kind "outcome" says: which state fills a slot. */
export interface Outcome {
  /** Id of the slot in the list of exclusives. */
  readonly slot: string;
  /** Null where the word could be any of the slot's states ("vehicle"). */
  readonly state: string | null;
  /** As the article puts it. */
  readonly words: string;
  /** Of a slot that tells how a thing moved: keys of the nouns it is called by, its head first. */
  readonly mover?: readonly string[];
}

/** States that exclude each other, wherever one is told. */
export const outcomeClaims: Extractor = (document, found) =>
  document.sentences.flatMap((sentence) =>
    document.blocks[sentence.block]!.kind === "contents" ? [] : outcomesIn(document, found, sentence),
  );

function outcomesIn(document: Document, found: Found, sentence: Sentence): Draft[] {
  if ((sentence.signs & SIGNS.state) === 0) return [];
  const tokens = tokensOf(document, sentence);
  const drafts: Draft[] = [];
  tokens.forEach((token, i) => {
    if ((token.signs & SIGNS.state) === 0) return;
    const plea = pleaAt(tokens, i);
    if (plea)
      drafts.push(
        draft(document, sentence, "plea", plea.state, plea.span, subjectOf(document, found, sentence, plea.span)),
      );
    for (const { slot, state } of slotsAt(token)) {
      if (!slot.pos.includes(token.pos)) continue;
      if (slot.by === "person" && (isNegated(tokens, i) || isActive(tokens, i, state))) continue;
      if (token.pos === "NOUN" && isModifier(tokens, i)) continue;
      const nearly = state === "destroyed" && NEARLY.test(tokens[i - 1]?.text ?? "");
      const span = nearly ? { start: tokens[i - 1]!.start, end: token.end } : token;
      const subject =
        (slot.id === "verdict" ? accused(document, found, sentence, tokens, i) : null) ??
        subjectOf(document, found, sentence, span);
      const made = draft(document, sentence, slot.id, nearly ? "nearly destroyed" : state, span, subject);
      drafts.push(slot.moves ? { ...made, value: { ...(made.value as Outcome), mover: moverAt(tokens, i) } } : made);
    }
  });
  return drafts;
}

// "nearly destroyed", "partly razed"
const NEARLY = /^(?:nearly|almost|partly|partially|virtually)$/i;

/** By its lemma, and by the word form where that is another. */
const slotsAt = ({ lemma, lower }: Token): readonly SlotWord[] => {
  const byLemma = slotsOf(lemma);
  const byForm = lower === lemma ? byLemma : slotsOf(lower);
  return byForm === byLemma || byForm.length === 0 ? byLemma : [...byLemma, ...byForm];
};

/** "pleaded guilty", "entered a not guilty plea", "pleaded not guilty". */
function pleaAt(tokens: readonly Token[], i: number): { state: string; span: Span } | null {
  if (tokens[i]!.lower !== "guilty") return null;
  const near = tokens.slice(Math.max(0, i - 4), i + 3);
  if (!near.some((t) => /^(?:plead|plea)$/.test(t.lemma) || /^(?:pled|pleaded|pleading|pleads)$/i.test(t.text)))
    return null;
  const not = tokens[i - 1]?.lower === "not";
  return { state: not ? "not guilty" : "guilty", span: { start: tokens[not ? i - 1 : i]!.start, end: tokens[i]!.end } };
}

/** "was fired" is how somebody left; "Gray wanted to fire Felt" is not how Gray did. */
const isActive = (tokens: readonly Token[], i: number, state: string | null): boolean =>
  state === "fired" &&
  !tokens
    .slice(Math.max(0, i - 3), i)
    .some((t) => /^(?:be|get|have)$/.test(t.lemma) || /^(?:was|were|been)$/i.test(t.text));

/** "a bus shelter" is no bus; "a car bomb" is a car. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.pos === "NOUN" && !/^(?:bomb|bombing|bomber|attack|crash|blast)$/.test(next.lemma);
}

const isNegated = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some((t) => /^(?:not|n't|never)$/i.test(t.text));

function draft(
  document: Document,
  sentence: Sentence,
  slot: Slot["id"],
  state: string | null,
  span: Span,
  subject: string | null,
): Draft {
  const value: Outcome = { slot, state, words: textOf(document, span) };
  return { kind: "outcome", subject, attribute: slot, value, spans: [span, sentence] };
}

/** "The death toll from the sinking of the ferry rose": the nouns between the clause's beginning and the verb, "toll" first. */
function moverAt(tokens: readonly Token[], verb: number): string[] {
  let from = verb;
  while (
    from > 0 &&
    verb - from < MOVER &&
    !/^(?:VERB|SCONJ|CCONJ)$/.test(tokens[from - 1]!.pos) &&
    !/^[,;:—–"“”]$/.test(tokens[from - 1]!.text)
  )
    from--;
  const words = tokens.slice(from, verb);
  const isNoun = ({ pos }: Token) => pos === "NOUN" || pos === "PROPN";
  const first = words.findIndex(isNoun);
  if (first < 0) return [];
  let head = first;
  while (head + 1 < words.length && isNoun(words[head + 1]!)) head++;
  return [words[head]!, ...words.filter((word, i) => i !== head && isNoun(word))].map(({ text }) =>
    stem(foldWord(text)),
  );
}

/** Subjects are no longer. */
const MOVER = 16;

/** The last person named before the words in their sentence; "in Orrin" names nobody, whatever its name looks like. */
function subjectOf(document: Document, found: Found, sentence: Sentence, span: Span): string | null {
  const names = inside(found.names, { start: sentence.start, end: span.start }).filter(
    (name) => name.type === "person" && !PLACED.test(textOf(document, { start: sentence.start, end: name.start })),
  );
  const last = names[names.length - 1];
  return last ? found.named[last.named]!.name : null;
}

// "the court in" Orrin, "a jury at" Velden
const PLACED = /\b(?:in|near|at|outside|across|around)\s+$/i;

/**
 * Whom a verdict is about: "a jury convicted Karim Vole" names the accused after the verb, "Vole Works Ltd was
 * acquitted" right before it, and it may be a firm. Null where it is told otherwise.
 */
function accused(
  document: Document,
  found: Found,
  sentence: Sentence,
  tokens: readonly Token[],
  i: number,
): string | null {
  const verb = tokens[i]!;
  const names = inside(found.names, sentence).filter((name) => name.type !== "place");
  const before = names.filter((name) => name.end <= verb.start).at(-1);
  const isAccused =
    before &&
    // "the mayor of Ober was convicted": not Ober.
    !BELONGING.test(textOf(document, { start: sentence.start, end: before.start })) &&
    AUXILIARIES.test(textOf(document, { start: before.end, end: verb.start }));
  if (isAccused) return found.named[before.named]!.name;
  const passive = tokens.slice(Math.max(0, i - 3), i).some((token) => /^(?:be|get)$/.test(token.lemma));
  const after = names.find((name) => name.start > verb.start);
  if (passive || !after || !LEADS_TO.test(textOf(document, { start: verb.end, end: after.start }))) return null;
  return found.named[after.named]!.name;
}

// "the mayor of" Ober, "a clerk at" Kestrel Works
const BELONGING = /\b(?:of|for|from|with|by|in|near|at|outside)\s+(?:the\s+)?$/i;

// "Vole" was "convicted", has since been "acquitted"
const AUXILIARIES = /^,?\s+(?:(?:has|had|have)\s+)?(?:(?:now|since|later|also)\s+)?(?:was|were|is|been|being)\s+$/i;

// "convicted" Vole, "acquitted" the trader Karim Vole, "convicted" the former minister, Karim Vole
const LEADS_TO = /^\s+(?:(?:the|a|an)\s+)?(?:[\p{Ll}-]+,?\s+){0,2}$/u;
