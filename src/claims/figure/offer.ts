import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { type Document, type Sentence, sentenceAt } from "../../text/document.js";
import type { Found } from "../../text/found.js";
import { inside } from "../../text/offsets.js";
import { bareFigure } from "../../values/figure.js";
import { doerOf, isVerbAt } from "../deed.js";
import type { Draft } from "../draft.js";
import { type Place, tokenAt } from "./context.js";

const OFFERING = /^(?:offer|bid|propose|tender)$/;
/** Of these the object says that it is an offer: "made a bid", "put in an offer". Lemmas. */
const MAKING = /^(?:make|submit|extend|present|table|launch|put|give)$/;
const NOUN = /^(?:offer|bid|proposal)s?$/;
/** Another offer than the one that stands. */
const OTHER =
  /^(?:earlier|previous|prior|initial|original|first|second|third|another|rival|competing|improved|revised|new|latest|final|last|raised|counter)$/;
// "$20 million a year", "8 dollars a share"
const RATE = /^[ -](?:a|per|each|every|an)[ -](?:year|season|month|week|day|share|hour|head)\b|^ (?:annually|yearly)\b/;
const STOP = /^[.;:—–"“”]$/;

/** Who offers the money at a place: "Orrin Steel bid $5bn", "the offer of Orrin Steel was $184 million"; null where nobody named does. */
export function offererAt({ document, found, sentence, quantity, from, to }: Place): string | null {
  if (quantity.unit === null || !CURRENCY_CODES.has(quantity.unit)) return null;
  if (RATE.test(document.clean.slice(quantity.end, quantity.end + 12))) return null;
  return offererOf(document, found, sentence, from, to);
}

/** For how many years it is offered: "an eight-year, $200 million offer", "$184 million over eight years". */
export function offerLengths(document: Document, found: Found): Draft[] {
  return found.times.flatMap((time): Draft[] => {
    const years = /^P(\d{1,2})Y$/.exec(time.timex)?.[1];
    const sentence = years ? sentenceAt(document, time.start) : undefined;
    if (!sentence || !inside(found.quantities, sentence).some(({ unit }) => unit !== null && CURRENCY_CODES.has(unit)))
      return [];
    const [from, to] = [tokenAt(document, sentence, time.start), tokenAt(document, sentence, time.end)];
    const subject = offererOf(document, found, sentence, from, to);
    const before = document.clean.slice(Math.max(sentence.start, time.start - 24), time.start);
    // "for the past seven years", "no more than seven years"
    if (!subject || /\b(?:past|last|next|first|more than|least|ago|after|within|every)\s*(?:the )?$/i.test(before))
      return [];
    const value = bareFigure({
      min: Number(years),
      max: Number(years),
      unit: "year",
      approximate: false,
    });
    return [{ kind: "figure", subject, attribute: "offer length", value, spans: [time] }];
  });
}

function offererOf(document: Document, found: Found, sentence: Sentence, from: number, to: number): string | null {
  const { tokens } = document;
  const words = tokens.slice(sentence.from, sentence.to);
  if (!words.some(({ lemma, lower }) => OFFERING.test(lemma) || NOUN.test(lower))) return null;
  const listed = inParentheses(document, found, sentence, from);
  if (listed !== null) return words.some(({ lower }) => /^(?:offer|bid|proposal)/.test(lower)) ? listed : null;
  return ofVerb(document, found, sentence, from, to) ?? ofNoun(document, found, sentence, from, to);
}

/** "Ober (seven years, $140 million) and Marl (eight years, $160 million) made offers": the name before the mark. */
function inParentheses({ tokens }: Document, found: Found, sentence: Sentence, from: number): string | null {
  for (let i = from - 1; i > sentence.from && from - i < 8; i--) {
    if (tokens[i]!.text === ")") return null;
    if (tokens[i]!.text === "(") {
      const name = inside(found.names, sentence).find(({ end }) => end === tokens[i - 1]!.end);
      return name && name.type !== "place" ? found.named[name.named]!.name : null;
    }
  }
  return null;
}

/** "bid $5bn", "have made an eight-year, $200 million offer". */
function ofVerb(document: Document, found: Found, sentence: Sentence, from: number, to: number): string | null {
  const { tokens } = document;
  for (let i = from - 1; i >= sentence.from && from - i <= 12; i--) {
    const { text, lemma, lower } = tokens[i]!;
    if (
      STOP.test(text) ||
      text === "(" ||
      (OTHER.test(lower) && !/^(?:first|second|third|last)$/.test(lower)) ||
      /^(?:and|but|from|against|than)$/.test(lower)
    )
      return null;
    if (!isVerbAt(document, found, sentence, i)) continue;
    if (OFFERING.test(lemma)) return doerOf(document, found, sentence, i);
    const noun = tokens.slice(i + 1, Math.min(sentence.to, to + 6)).some((token) => NOUN.test(token.lower));
    if (MAKING.test(lemma) && noun) return doerOf(document, found, sentence, i);
    // "offered to pay $5bn", "offered to buy it for $5bn"
    if (
      tokens[i - 1]?.lower === "to" &&
      OFFERING.test(tokens[i - 2]?.lemma ?? "") &&
      /^(?:pay|buy|acquire)$/.test(lemma)
    )
      return doerOf(document, found, sentence, i - 2);
    return null;
  }
  return null;
}

/** How far from a number the word for the offer may stand, in tokens. */
const NEAR = 15;

/** "the offer of Orrin Steel was $184 million", "Orrin Steel's $5bn bid", "a $5bn offer from Orrin Steel". */
function ofNoun(document: Document, found: Found, sentence: Sentence, from: number, to: number): string | null {
  const { tokens } = document;
  const names = inside(found.names, sentence).filter(({ type }) => type !== "place");
  const nounAt = [...Array(2 * NEAR).keys()]
    .map((k) => (k % 2 ? from - 1 - (k >> 1) : to + (k >> 1)))
    .find(
      (at) => at >= sentence.from && at < sentence.to && NOUN.test(tokens[at]!.lower) && tokens[at]!.pos !== "VERB",
    );
  if (nounAt === undefined) return null;
  const [low, high] = nounAt < from ? [nounAt + 1, from] : [to, nounAt];
  const between = tokens.slice(low, high);
  if (between.some(({ text, lower }) => STOP.test(text) || /^(?:and|but|while|than|against|to)$/.test(lower)))
    return null;
  if (tokens.slice(Math.max(sentence.from, nounAt - 7), nounAt).some(({ lower }) => OTHER.test(lower))) return null;
  const after = tokens[nounAt + 1];
  const led =
    after && /^(?:of|from|by)$/.test(after.lower) ? names.find(({ start }) => start > after.start) : undefined;
  if (led && tokens.slice(nounAt + 2, nounAt + 5).some(({ start }) => start === led.start))
    return found.named[led.named]!.name;
  const edge = Math.min(nounAt, from);
  const owner = names.filter(({ end }) => end <= tokens[edge]!.start).at(-1);
  return owner && /^(?:['’]s? (?:[\w-]+ ){0,2}| )$/.test(document.clean.slice(owner.end, tokens[edge]!.start))
    ? found.named[owner.named]!.name
    : null;
}
