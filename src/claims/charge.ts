import { HOMICIDES } from "../lexicon/homicides.js";
import { type Document, type Sentence, textOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import { inside } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import type { Draft, Extractor } from "./draft.js";
import type { Outcome } from "./outcome.js";
import { namedBefore } from "./told/whom.js";

/** What a claim of a homicide charge says. */
export interface Charge extends Outcome {
  /** Ids of the offences, each once, in the order of the text. */
  readonly offences: readonly string[];
  /** The charge was raised, lowered or laid anew: it is not the first. */
  readonly changed: boolean;
}

/** The attribute of a claim about what homicide somebody is charged with. */
export const HOMICIDE_CHARGE = "homicide charge";

/** What somebody is charged with in a death: murder, manslaughter, causing death by dangerous driving. */
export const chargeClaims: Extractor = (document, found) =>
  document.sentences.flatMap((sentence) =>
    (sentence.signs & SIGNS.homicide) === 0 || document.blocks[sentence.block]!.kind === "contents"
      ? []
      : chargesIn(document, found, sentence),
  );

// "charged with", "was charged on Friday in", "faces a charge of", "was indicted for", "was arraigned on three counts of"
const CHARGE =
  /\b(?:charged|indicted|arraigned|booked)(?: (?!for the|that|when)[\w.,’'-]+){0,6}? (?:with|on|in|for)\b|\b(?:faces?|facing|charges?|counts?|indictment|accused) (?:[\w-]+ ){0,3}?(?:of|including|for)\b|\bfac(?:es?|ing) (?:(?:a|an|the|two|three|four|\d+|multiple|serious|new) )?(?=\w+[ -](?:degree )?(?:murder|manslaughter|homicide)|murder|manslaughter)/g;
// What is said of a verdict, a suspicion or a law is no charge, nor what may come.
const NO_CHARGE =
  /\b(?:convicted|guilty|acquitted|cleared|sentenced|suspicion|if|whether|could|may|might|would|expected|should|not|never|n['’]t|drop\w*|dismiss\w*|den(?:y|ied|ies)|previous\w*|earlier|once|another|years ago|plead\w*|pled|appeal\w*|sought|seek\w*|consider\w*|likely)\b/;
const CHANGED =
  /\b(?:upgrad\w+|downgrad\w+|reduc\w+|rais\w+|elevat\w+|amend\w+|new charges?|instead|originally|initially)\b/;
/** A list of charges is no longer, and ends with its clause. */
const REACH = 160;
// "in connection with the murder of", "after the murder", "a murder trial": what happened, not what the charge is.
const LIST_ENDS = /[.;:“”"]|\b(?:who|that|which|when|police|said|in connection|after|following|over|against|during)\b/;

let offences: RegExp | null = null;
const offencesIn = (text: string): readonly string[] => {
  offences ??= new RegExp(`\\b(?:${HOMICIDES.map(({ words }, i) => `(?<o${i}>${words})`).join("|")})\\b`, "g");
  const ids = [...text.matchAll(offences)].map(
    ({ groups }) => HOMICIDES[HOMICIDES.findIndex((_, i) => groups![`o${i}`] !== undefined)]!.id,
  );
  return [...new Set(ids)];
};

function chargesIn(document: Document, found: Found, sentence: Sentence): Draft[] {
  const text = textOf(document, sentence).toLowerCase();
  if (NO_CHARGE.test(text)) return [];
  const drafts: Draft[] = [];
  let last = -1;
  for (const match of text.matchAll(CHARGE)) {
    const after = match.index + match[0].length;
    if (after <= last) continue;
    const rest = text.slice(after, after + REACH);
    const stop = LIST_ENDS.exec(rest);
    const end = after + (stop ? stop.index : rest.length);
    const told = offencesIn(text.slice(after, end));
    if (!told.length) continue;
    last = end;
    const span = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + text.slice(match.index, end).trimEnd().length,
    };
    const value: Charge = {
      slot: HOMICIDE_CHARGE,
      state: told.join(" and "),
      words: told.join(", "),
      offences: told,
      changed: CHANGED.test(text),
    };
    const who = whoIn(document, found, sentence, match.index);
    // Two who are charged together may be charged with two things.
    if (who === undefined) continue;
    drafts.push({ kind: "outcome", subject: who, attribute: HOMICIDE_CHARGE, value, spans: [span, sentence] });
  }
  return drafts;
}

/** The accused; null where nobody is named; undefined where several are. */
function whoIn(document: Document, found: Found, sentence: Sentence, at: number): string | null | undefined {
  const before = namedBefore(document, found, sentence, sentence.start + at);
  if (before.length > 1) return undefined;
  if (before[0]) return before[0].name;
  // "Police charged Karim Vole, 42, with": right behind the verb.
  const after = inside(found.names, { start: sentence.start + at, end: sentence.end }).find(
    ({ type }) => type === "person",
  );
  const between = after && textOf(document, { start: sentence.start + at, end: after.start });
  return between &&
    /^(?:charged|indicted|charges? against)\s+(?:(?!with\s|in\s|for\s|on\s)[a-z0-9-]+ ){0,3}$/i.test(between)
    ? found.named[after.named]!.name
    : null;
}
