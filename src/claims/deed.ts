import { LIGHT_VERBS, SAME_EVENT } from "../lexicon/dated-verbs.js";
import { CONFESSIONS, OBJECT_VERBS, PARTICLES, REPEATABLE_VERBS, VERBS_IN } from "../lexicon/deeds.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { SPEECH_VERBS, VIEW_VERBS } from "../lexicon/reporting-verbs.js";
import type { Document, Sentence, Token } from "../text/document.js";
import type { Found } from "../text/found.js";
import { inside } from "../text/offsets.js";
import { foldWord, stem } from "../values/words.js";

/** One thing done by one named person or organisation, or to them. */
export interface Deed {
  /** Fullest form of the doer's name in the article; in the passive, of whom it was done to. */
  readonly doer: string;
  /** Verb with its particle, as a stem; "was …" before it in the passive. */
  readonly verb: string;
  /** Keys of the nouns and names it was done to, or that its place is told by. */
  readonly objects: readonly string[];
  /** What it was done to must be the same: "met", "visited". */
  readonly needsObject: boolean;
}

/** So far a subject stands before its verb, in tokens, with all that is told between commas. */
const FAR = 22;

const AUXILIARIES = /^(?:be|have|get|'s|'ve|'d|’s|’ve|’d|was|were|been|had|has)$/;
// What makes of a deed a plan, a doubt or a wish.
const UNSURE =
  /^(?:will|would|may|might|could|can|should|must|shall|to|not|n't|n’t|never|nearly|almost|reportedly|allegedly|if|unless|'ll|’ll)$/;

/** The deed that a verb tells; null where it is none, is not flatly told, or nobody named did it. */
export function deedAt(document: Document, found: Found, sentence: Sentence, verb: number): Deed | null {
  const { tokens } = document;
  const token = tokens[verb]!;
  const lemma = lemmaOf(token);
  if (!isDeed(lemma) || tokens[verb - 1]?.text === "-" || tokens[verb + 1]?.text === "-") return null;
  const gerund = token.lower.endsWith("ing");
  const head = gerund ? participled(tokens, sentence, verb) : verb;
  if (head === null) return null;
  const group = groupBefore(document, found, sentence, head);
  if (!group) return null;
  const doer = doerBefore(document, found, sentence, group.from);
  if (doer === null) return null;
  const passive = !gerund && group.passive;
  const particle = particleAfter(tokens, sentence, verb);
  return {
    doer,
    verb: `${passive ? "was " : ""}${stem(foldWord(SAME_EVENT.get(lemma) ?? lemma))}${particle ? ` ${particle}` : ""}`,
    objects: objectsAfter(document, found, sentence, verb),
    needsObject: OBJECT_VERBS.has(lemma) && !passive,
  };
}

/** Who does what a verb tells, as a fact or by report ("is believed to have offered"); null where nobody named does. */
export function doerOf(document: Document, found: Found, sentence: Sentence, verb: number): string | null {
  const group = groupBefore(document, found, sentence, reportedFrom(document.tokens, sentence, verb) ?? verb);
  return group ? doerBefore(document, found, sentence, group.from) : null;
}

// "reportedly have bid", "are believed to have offered": the token from which the report begins
function reportedFrom(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  const word = (back: number) => (verb - back >= sentence.from ? tokens[verb - back]!.lower : "");
  for (let back = 1; back <= 3; back++) if (word(back) === "reportedly") return verb - back;
  return word(1) === "have" && word(2) === "to" && /^(?:believed|thought|said|understood|reported)$/.test(word(3))
    ? verb - 3
    : null;
}

/**
 * Is there a verb at a token? Of a name none ("Hopes Hospital"); "Halm retired", which taggers take for a quality, is one.
 */
export function isVerbAt({ tokens }: Document, found: Found, sentence: Sentence, at: number): boolean {
  const { pos, lower, start, end } = tokens[at]!;
  if (tokens[at - 1]?.text === "-") return false;
  if (pos === "VERB") return !inside(found.names, sentence).some((name) => name.start <= start && end <= name.end);
  if (pos !== "ADJ" || !/[^e]ed$/.test(lower) || at === sentence.from) return false;
  const before = tokens[at - 1]!;
  return (
    before.lower === "who" ||
    [...inside(found.names, sentence), ...inside(found.stands, sentence)].some((name) => name.end === before.end)
  );
}

/** The lemma of a verb; of one that is tagged as a quality the first that a list knows. */
function lemmaOf({ pos, lemma, lower }: Token): string {
  if (pos === "VERB") return lemma;
  const forms = [lower.slice(0, -1), lower.slice(0, -2)];
  return forms.find((form) => !isDeed(form) || SAME_EVENT.has(form) || OBJECT_VERBS.has(form)) ?? forms[0]!;
}

const isDeed = (lemma: string): boolean =>
  CONFESSIONS.has(lemma) ||
  !(LIGHT_VERBS.has(lemma) || SPEECH_VERBS.has(lemma) || VIEW_VERBS.has(lemma) || REPEATABLE_VERBS.has(lemma));

/** ", admitting it in 2006": the verb whose subject the participle shares; null where it follows no comma. */
function participled(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  if (tokens[verb - 1]?.text !== ",") return null;
  for (let i = verb - 2; i >= sentence.from && verb - i < FAR; i--) {
    const { pos, text } = tokens[i]!;
    if (/^[;:—–()"“”]$/.test(text)) return null;
    // "had a hard year, missing ten"; "an injury-plagued year" has no verb of its own
    if ((pos === "VERB" || pos === "AUX") && !text.endsWith("ing") && tokens[i - 1]?.text !== "-") return i;
  }
  return null;
}

interface Group {
  /** Index of the first token of the verb's own words. */
  readonly from: number;
  readonly passive: boolean;
}

/** The auxiliaries, adverbs and times before a verb; null where they make it unsure or undone. */
function groupBefore(document: Document, found: Found, sentence: Sentence, verb: number): Group | null {
  const { tokens } = document;
  let passive = false;
  let at = verb;
  while (at > sentence.from && verb - at < 10) {
    const before = tokens[at - 1]!;
    if (UNSURE.test(before.lower)) return null;
    if (AUXILIARIES.test(before.lemma) || AUXILIARIES.test(before.lower)) {
      if (/^(?:be|was|were|been|being|get)$/.test(before.lemma) || /^(?:was|were|been|being)$/.test(before.lower))
        passive = true;
      // "is arrested", "has been": no more than a present
      at--;
      continue;
    }
    const timed = inside(found.times, sentence).find((t) => t.start <= before.start && before.end <= t.end);
    if (timed) {
      while (at > sentence.from && tokens[at - 1]!.start >= timed.start) at--;
      if (at > sentence.from && /^(?:on|in|at|early|late|earlier)$/.test(tokens[at - 1]!.lower)) at--;
      continue;
    }
    if (before.pos !== "ADV" && !/^(?:himself|herself|itself)$/.test(before.lower)) break;
    at--;
  }
  return { from: at, passive };
}

/** Whoever is named right before the verb's words: "Halm resigned", "Halm, 33, resigned", "Halm, who resigned", "left home and resigned". */
function doerBefore(document: Document, found: Found, sentence: Sentence, from: number, left = 2): string | null {
  const { tokens } = document;
  let last = from - 1;
  if (last < sentence.from) return null;
  const token = tokens[last]!;
  if (/^(?:and|but)$/.test(token.lower) && left > 0) {
    const verb = verbBefore(tokens, sentence, last);
    if (verb === null) return null;
    const group = groupBefore(document, found, sentence, verb);
    return group && doerBefore(document, found, sentence, group.from, left - 1);
  }
  if (token.lower === "who" || token.lower === "which") {
    last--;
    if (tokens[last]?.text === ",") last--;
  } else if (token.text === "," || token.text === ")") {
    // "Halm, the former mayor of Ober, resigned", "Halm (44) resigned": back over what stands between the marks.
    const open = markBefore(tokens, sentence, last, token.text === "," ? "," : "(");
    if (open === null) return null;
    // "The firm, Orrin Steel, closed": the name stands between them.
    const told = nameEnding(document, found, sentence, last - 1);
    if (told !== null && token.text === "," && isAlone(document, found, sentence, open, last)) return told;
    last = open - 1;
  }
  if (last < sentence.from) return null;
  return nameEnding(document, found, sentence, last);
}

/** Is what stands between two marks one name and no more? */
const isAlone = ({ tokens }: Document, found: Found, sentence: Sentence, open: number, close: number): boolean =>
  inside(found.names, sentence).some(
    ({ start, end }) => start === tokens[open + 1]!.start && end === tokens[close - 1]!.end,
  );

function verbBefore(tokens: readonly Token[], sentence: Sentence, last: number): number | null {
  for (let i = last - 1; i >= sentence.from && last - i < FAR; i--) {
    const { pos, text } = tokens[i]!;
    if (/^[;:—–()"“”]$/.test(text)) return null;
    if (pos === "VERB") return text.endsWith("ing") ? null : i;
  }
  return null;
}

function markBefore(tokens: readonly Token[], sentence: Sentence, last: number, mark: string): number | null {
  for (let i = last - 1; i > sentence.from && last - i < FAR; i--) {
    const { pos, text, lower } = tokens[i]!;
    if (text === mark) return i;
    if (/^[;:—–()"“”]$/.test(text)) return null;
    if (mark === "," && (pos === "VERB" || pos === "AUX" || /^(?:and|that|when|while)$/.test(lower))) return null;
  }
  return null;
}

/** The person or organisation whose name, or whose pronoun, ends at a token, and who hangs on no other word. */
function nameEnding(document: Document, found: Found, sentence: Sentence, last: number): string | null {
  const { tokens } = document;
  const token = tokens[last]!;
  const name = inside(found.names, sentence).find((n) => n.start <= token.start && token.end <= n.end);
  const stand = name ? undefined : found.stands.find((s) => s.start <= token.start && token.end <= s.end);
  const at = name ?? stand;
  if (!at || at.end !== token.end) return null;
  if (stand && /^(?:his|her|its|their|him)$/i.test(token.text)) return null;
  const named = found.named[at.named]!;
  if (named.type === "place") return null;
  let i = last;
  while (i > sentence.from && tokens[i - 1]!.start >= at.start) i--;
  // "actress and model Ines Falk": back over what is said of them
  while (i > sentence.from && last - i < 10 && /^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(tokens[i - 1]!.pos)) i--;
  const before = tokens[i - 1];
  if (before && i > sentence.from) {
    if (/^(?:of|for|with|by|from|against|to|about|like|'s|’s)$/.test(before.lower)) return null;
    // "Dorn and Halm met": two did it
    if (before.lower === "and" && tokens[i - 2]?.pos === "PROPN") return null;
  }
  return named.name;
}

/** "checked into", "checked herself in", "turned himself in", "stepped down". */
function particleAfter(tokens: readonly Token[], sentence: Sentence, verb: number): string | null {
  for (let at = verb + 1; at <= verb + 2 && at < sentence.to; at++) {
    const { lower } = tokens[at]!;
    const particle = PARTICLES.get(lower);
    if (particle) return particle === "in" && !VERBS_IN.has(tokens[verb]!.lemma) ? null : particle;
    if (!/^(?:himself|herself|themselves|itself|right|him|her|it)$/.test(lower)) return null;
  }
  return null;
}

/** Keys of the nouns and names behind a verb, to the end of its clause, without its times. */
function objectsAfter(document: Document, found: Found, sentence: Sentence, verb: number): string[] {
  const { tokens } = document;
  const times = inside(found.times, sentence);
  const keys = new Set<string>();
  for (let i = verb + 1; i < sentence.to && i - verb < 12; i++) {
    const { text, pos, start, end, lower } = tokens[i]!;
    if (
      /^[,;:.—–()"“”]$/.test(text) ||
      pos === "VERB" ||
      /^(?:and|but|that|which|who|when|after|before|because)$/.test(lower)
    )
      break;
    if ((pos !== "NOUN" && pos !== "PROPN") || times.some((t) => t.start <= start && end <= t.end)) continue;
    const key = stem(foldWord(text));
    if (key.length > 2 && !FUNCTION_WORDS.has(key)) keys.add(key);
  }
  return [...keys].sort();
}
