import { CAUSE_OF, CAUSES, MISHAPS, OPEN_CAUSE } from "../lexicon/causes.js";
import { type Document, type Sentence, textOf, tokensOf } from "../text/document.js";
import { SIGNS } from "../text/signs.js";
import type { Draft, Extractor } from "./draft.js";
import type { Outcome } from "./outcome.js";

/** So many first sentences say which mishap an article is about, where a sentence on the cause does not name it. */
const LEAD = 4;

/** What a fire, a crash, a collapse came from, or that nobody knows yet. */
export const causeClaims: Extractor = (document) => {
  let lead: string | null | undefined;
  return document.sentences.flatMap((sentence): Draft[] => {
    // "an earlier fire", "another crash" have causes of their own
    if ((sentence.signs & SIGNS.cause) === 0 || (sentence.signs & SIGNS.otherEvent) !== 0) return [];
    const own = mishapIn(document, sentence);
    const told = causeIn(textOf(document, sentence).toLowerCase(), own !== null);
    if (!told) return [];
    lead ??= document.sentences
      .slice(0, LEAD)
      .reduce<string | null>((mishap, s) => mishap ?? mishapIn(document, s), null);
    const mishap = own ?? lead;
    if (!mishap) return [];
    const span = { start: sentence.start + told.start, end: sentence.start + told.end };
    const value: Outcome = { slot: CAUSE_OF + mishap, state: told.state, words: textOf(document, span) };
    return [
      {
        kind: "outcome",
        subject: null,
        attribute: value.slot,
        value,
        spans: [span, sentence],
        polarity: "affirmed",
        modality: told.hedged ? "hedged" : "stated",
      },
    ];
  });
};

function mishapIn(document: Document, sentence: Sentence): string | null {
  for (const token of tokensOf(document, sentence)) {
    const mishap = MISHAPS.get(token.lower);
    if (mishap && token.pos !== "VERB") return mishap;
  }
  return null;
}

interface Told {
  readonly state: string;
  readonly hedged: boolean;
  readonly start: number;
  readonly end: number;
}

// "the cause of the fire is not known", "the cause is under investigation", "the cause has yet to be determined"
const UNKNOWN =
  /\bcause(?: of the [\w-]+(?: [\w-]+)?)? (?:is|was|remains|remained|has|had)(?: still| also| as)? (?:unknown|unclear|undetermined|(?:yet )?to be (?:determined|established)|(?:not|n't)(?: yet| immediately)?(?: been)? (?:known|clear|determined|established|identified|found)|under investigation|being investigated|yet unknown)\b/;
// "no idea what caused it", "not yet clear what caused the blast", "trying to find out what started the fire"
const WHAT =
  /\b(?:no idea|do(?:es)? not know|did not know|don't know|not (?:yet |immediately )?(?:known|clear)|unclear|unknown|(?:determine|establish|find out|learn|investigating|looking into))(?: exactly| precisely)? what (?:had )?(?:caused|sparked|triggered|started|ignited|led to)\b/;

// What was done on purpose says so itself: "was deliberately set", "started on purpose", "the charge was set off on purpose".
const SET =
  /\b(?:(?:deliberately|intentionally|purposely) (?:set|lit|started|ignited|caused|triggered|detonated)|(?:set|lit|started|caused|triggered|ignited|set off|detonated) (?:it |the (?:fire|blaze) )?(?:deliberately|intentionally|on purpose))\b/;

// What was no one's purpose likewise: "was accidentally set", "caused by accident".
const SLIPPED =
  /\b(?:accidentally (?:set|lit|started|ignited|caused|triggered)|(?:set|lit|started|caused|triggered|ignited|set off) (?:it |the (?:fire|blaze) )?(?:accidentally|by accident))\b/;

// What a driver did that needs no "caused by".
const ASLEEP = /\b(?:fell|fallen|falling) asleep at the wheel\b/;

const TOLD_OUTRIGHT = [
  ["deliberate", SET],
  ["accidental", SLIPPED],
  ["driving", ASLEEP],
] as const;

const DOUBT =
  /\b(?:may|might|could|suspect\w*|believe[ds]?|possib\w+|potential\w*|likely|probabl\w+|apparent\w*|appears?|alleged\w*|consider\w*|treat(?:ed|ing)|investigat\w+ (?:it )?as|charged|accused|suspicious|think|thought|preliminar\w+|if|whether|rumou?rs?|theory)\b/;
const DENIED =
  /\b(?:not|\w+n['’]t|no (?:sign|evidence|indication)|never|den(?:y|ied|ies|ying)|rul(?:ed|ing|es?) out|reject\w*|dismiss\w*|unlikely|cleared|acquitted)\b/;
// "caused by a wartime bomb": an accident, whoever dropped it.
const OLD_BOMB = /\b(?:world war|wartime|unexploded|war-era|duds?)\b/;
// "arson investigators", "accident and emergency", "a bomb threat"
const NO_CAUSE =
  /^[ -](?:threats?|scares?|alerts?|disposal|shelters?|investigat\w+|squad|unit|team|dogs?|experts?|and emergency|scene|report)\b/;

const BY =
  /\b(?:caused|sparked|triggered|ignited|started|set off) by (?:[\w'’-]+ ){0,4}$|\b(?:blamed on|blam(?:e|ed|es|ing)) (?:[\w'’-]+ ){0,4}$|\bcause(?: of the [\w-]+)? (?:was|is|as) (?:[\w'’-]+ ){0,3}$/;
// Of anything: a sentence that names the mishap is about its cause, "angry because of the fog" is not.
const BECAUSE = /\b(?:due to|because of|result of|attributed to|traced to) (?:[\w'’-]+ ){0,4}$/;
const AFTER =
  /^ (?:[\w'’-]+ ){0,3}?(?:caused|sparked|triggered|ignited|started|set off|was to blame|is to blame|was the cause|was blamed)\b/;
// "it was arson", "was ruled accidental", "treated as arson", "suspect arson", "a case of arson"
const IS =
  /\b(?:was|is|were|be|been|as|ruled|deemed|suspects?|suspected|possible|potential|considering|case of|act of|blamed on|blame) (?:an? |ruled |deemed |declared |found to be |likely |probably |a case of |an act of |most |no )*$/;
/** States told by a plain "was": the others are too many things besides. */
const PLAIN: ReadonlySet<string> = new Set(["deliberate", "accidental"]);
// "arson is suspected", "arson was to blame", "arson is likely"
const SUSPECTED = /^ (?:is|was) (?:suspected|likely|to blame|the cause|believed)\b/;

let phrases: readonly (readonly [state: string, pattern: RegExp])[] | null = null;
const phrasesOf = () => {
  phrases ??= Object.entries(CAUSES).map(
    ([state, words]) => [state, new RegExp(`(?<![\\w-])(?:an? )?(?:${words})(?![\\w-])`, "g")] as const,
  );
  return phrases;
};

/** The cause that a sentence tells, which may name the mishap; null where it tells none, or says what it was not. */
function causeIn(text: string, isNamed: boolean): Told | null {
  const open = UNKNOWN.exec(text) ?? WHAT.exec(text);
  if (open) return { state: OPEN_CAUSE, hedged: false, start: open.index, end: open.index + open[0].length };
  const denied = DENIED.test(text);
  if (denied) return null;
  const hedged = DOUBT.test(text);
  for (const [state, pattern] of TOLD_OUTRIGHT) {
    const match = pattern.exec(text);
    if (match) return { state, hedged, start: match.index, end: match.index + match[0].length };
  }
  for (const [state, pattern] of phrasesOf())
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const [before, after] = [text.slice(Math.max(0, match.index - 80), match.index), text.slice(end, end + 80)];
      if (NO_CAUSE.test(after) || (state === "deliberate" && OLD_BOMB.test(text))) continue;
      if (
        BY.test(before) ||
        AFTER.test(after) ||
        (isNamed && BECAUSE.test(before)) ||
        (PLAIN.has(state) && (IS.test(before) || SUSPECTED.test(after)))
      )
        return { state, hedged, start: match.index, end };
    }
  return null;
}
