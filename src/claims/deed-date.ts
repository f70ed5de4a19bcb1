import { CONFESSIONS } from "../lexicon/deeds.js";
import { type Document, type Sentence, sentenceAt } from "../text/document.js";
import type { Found, TimeSpan } from "../text/found.js";
import { type Dated, indexAt, quotedIn, roleOf } from "./date.js";
import { type Deed, deedAt, isVerbAt } from "./deed.js";
import type { Draft, Extractor } from "./draft.js";

/** A date of one deed of one named person or organisation. */
export interface DatedDeed extends Dated {
  readonly deed: Deed;
}

/** How far from a time its verb may stand, in tokens. */
const REACH = 14;

/** When somebody named did one thing: "Halm checked into a clinic on Friday", "Orrin Steel, which in 2011 bought the mill". */
export const deedDates: Extractor = (document, found) => {
  const isQuoted = quotedIn(found);
  return found.times.flatMap((time) => {
    const sentence = sentenceAt(document, time.start);
    if (!sentence || time.fault || isQuoted(time) || /^P/.test(time.timex)) return [];
    const draft = datedDeed(document, sentence, time, found);
    return draft ? [draft] : [];
  });
};

function datedDeed(document: Document, sentence: Sentence, time: TimeSpan, found: Found): Draft | null {
  const { tokens } = document;
  const first = indexAt(tokens, sentence, time.start);
  const after = indexAt(tokens, sentence, time.end);
  if (roleOf(tokens, sentence, first, time) !== "on") return null;
  // "Friday's hearing", "the Friday hearing"
  if (
    /^['’]s$/.test(tokens[after]?.text ?? "") ||
    /^(?:'s|the|that|its|their|his|her)$/.test(tokens[first - 1]?.lower ?? "")
  )
    return null;
  const verb = verbOf(document, found, sentence, first, after);
  const deed = verb === null ? null : deedAt(document, found, sentence, verb);
  if (verb === null || !deed) return null;
  // What is admitted is admitted to many on many days; a year is that of the first time.
  if (CONFESSIONS.has(tokens[verb]!.lemma) && !/^\d{4}(?:-\d\d)?$/.test(time.timex)) return null;
  const { timex, from, to, stated } = time;
  const value: DatedDeed = {
    timex,
    from,
    to,
    stated,
    role: "on",
    event: deed.verb,
    type: null,
    about: deed.objects,
    deed,
  };
  const [start, end] = verb < first ? [tokens[verb]!.start, time.end] : [time.start, tokens[verb]!.end];
  return {
    kind: "date",
    subject: deed.doer,
    attribute: `deed:${deed.verb}`,
    value,
    spans: [{ start, end }, sentence],
    polarity: "affirmed",
  };
}

const STOP = /^[;:—–()"“”]$/;
/** Begins a clause of its own: the verb before it is not dated by what follows. */
const OPENS =
  /^(?:that|which|who|whom|when|while|after|before|because|since|as|if|although|though|until|where|than|for)$/;

/** The verb that a time dates: the nearest before it in its clause, or the one right after it. */
function verbOf(document: Document, found: Found, sentence: Sentence, first: number, after: number): number | null {
  const { tokens } = document;
  const lead = /^(?:on|in|at)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  // "On Friday, Halm resigned", "Halm on Friday resigned", ", who in 2011 resigned"
  if (lead < sentence.from) return verbAfter(document, found, sentence, after, 8);
  for (let i = lead; i >= sentence.from && first - i <= REACH; i--) {
    const { text, lower } = tokens[i]!;
    if (STOP.test(text) || OPENS.test(lower)) break;
    // "resigned, on Friday" and "in Ober, Norland, on Friday" may be; "resigned, on Friday it …" is another clause.
    if (text === "," && first - i > 2) break;
    if (isVerbAt(document, found, sentence, i)) return i;
  }
  return verbAfter(document, found, sentence, after, 2);
}

function verbAfter(document: Document, found: Found, sentence: Sentence, after: number, reach: number): number | null {
  const { tokens } = document;
  for (let i = after; i < sentence.to && i - after <= reach; i++) {
    const { text, lower } = tokens[i]!;
    if (STOP.test(text) || OPENS.test(lower)) return null;
    if (isVerbAt(document, found, sentence, i)) return i;
  }
  return null;
}
