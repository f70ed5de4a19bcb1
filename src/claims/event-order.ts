import { MISHAP_CLASS } from "../lexicon/mishaps.js";
import { type Document, type Sentence, type Token, textOf, tokensOf } from "../text/document.js";
import { SIGNS } from "../text/signs.js";
import type { Draft, Extractor } from "./draft.js";
import type { Outcome } from "./outcome.js";

/** What every such claim's attribute begins with: "order of explosion and fire". */
export const ORDER = "order of ";

/** Which of two mishaps set off the other: "an explosion sparked a fire", "a blaze was caused by a blast". */
export const eventOrderClaims: Extractor = (document) =>
  document.sentences.flatMap((sentence): Draft[] => {
    // "another fire", "an earlier blast" have an order of their own
    if ((sentence.signs & SIGNS.mishap) === 0 || (sentence.signs & SIGNS.otherEvent) !== 0) return [];
    const mishaps = mishapsIn(document, sentence);
    return mishaps.slice(1).flatMap((second, i): Draft[] => {
      const first = mishaps[i]!;
      const [x, y] = [classOf(first), classOf(second)];
      if (x === y || second.start - first.end > REACH) return [];
      const between = document.clean.slice(first.end, second.start).toLowerCase();
      const told = orderIn(between);
      if (!told || DENIED.test(textOf(document, sentence).toLowerCase())) return [];
      const span = { start: first.start, end: second.end };
      const value: Outcome = {
        slot: `${ORDER}${[x, y].sort().join(" and ")}`,
        state: told === "first" ? `${x} first` : `${y} first`,
        words: textOf(document, span),
      };
      return [
        { kind: "outcome", subject: null, attribute: value.slot, value, spans: [span, sentence], polarity: "affirmed" },
      ];
    });
  });

/** How far apart the two may stand, in characters. */
const REACH = 140;

const classOf = (token: Token): string => MISHAP_CLASS.get(token.lower)!;

/** The mishaps that a sentence names; "fire" of "fire crews" and "blast wall" names none. */
function mishapsIn(document: Document, sentence: Sentence): Token[] {
  const tokens = tokensOf(document, sentence);
  return tokens.filter((token, i) => {
    if ((token.signs & SIGNS.mishap) === 0 || token.pos === "VERB" || !MISHAP_CLASS.has(token.lower)) return false;
    const next = tokens[i + 1];
    return next?.pos !== "NOUN" || /ing$/.test(next.lower);
  });
}

// What may stand between the verb and the mishap: "a huge gas", "what officials called a"; "a second" is of another chain.
const NOUN_PHRASE =
  "(?:(?!(?:another|second|third|further|more|new|additional|other|by|when|after|because)\\b)[\\w'’-]+ ){0,4}$";
// "explosion at the plant sparked a", "blast that set off a"
const ACTIVE = new RegExp(
  `^(?: (?!(?:was|were|is|been|being|and|but|while|as)\\b)[\\w'’-]+){0,9}? (?:caused|causes|sparked|sparks|triggered|triggers|started|led to|set off|sets off|touched off|ignited|resulted in|unleashed|brought on) ${NOUN_PHRASE}`,
);
// "explosion ripped through the plant, sparking a", "quake struck on Monday, setting off"
const GERUND = new RegExp(
  `^(?: (?!(?:and|but|while)\\b)[\\w'’-]+){0,12}?,? (?:causing|sparking|triggering|starting|leading to|setting off|touching off|igniting|resulting in|unleashing|followed by) ${NOUN_PHRASE}`,
);
// "fire was caused by an", "blaze that broke out after an"
const PASSIVE = new RegExp(
  `^(?: (?!(?:and|but|while)\\b)[\\w'’-]+){0,9}?,? (?:(?:caused|sparked|triggered|started|set off|touched off|ignited|brought on) by|(?:broke out|erupted|started|began)(?: [\\w'’-]+){0,6}? (?:after|following)) ${NOUN_PHRASE}`,
);
const DENIED =
  /\b(?:not|\w+n['’]t|never|no|den(?:y|ied|ies|ying)|rul(?:ed|ing|es?) out|reject\w*|whether|if|unlikely)\b/;

/** Which of two mishaps came first, by the words between them; null where these do not tell. */
function orderIn(between: string): "first" | "second" | null {
  if (PASSIVE.test(between)) return "second";
  return ACTIVE.test(between) || GERUND.test(between) ? "first" : null;
}
