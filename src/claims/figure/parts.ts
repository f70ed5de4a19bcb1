import { type Document, sentenceAt } from "../../text/document.js";
import type { Found, QuantitySpan } from "../../text/found.js";
import type { Span } from "../../text/offsets.js";
import type { Figure } from "../../values/figure.js";
import type { Draft } from "../draft.js";

const KINDS =
  /^(?:men|women|man|woman|children|child|boys?|girls?|adults?|civilians?|soldiers?|officers?|police officers?|students?|teachers?|policem[ae]n|passengers?|crew(?: members?)?|teenagers?|infants?|babies|baby|foreigners?|locals|guards?|workers?|militants?|fighters?|pilots?)$/i;
const WHOLES = /^(?:people|persons|victims|dead|passengers|hostages|members|students|jurors|killed)$/;

/** "12 people, seven men and four women, were killed": the parts, where they do not add up to the total. */
export const partsOf = (document: Document, found: Found): Draft[] =>
  found.quantities.flatMap((total, i) => {
    if (!isExact(total)) return [];
    const parts = isWhole(document, total)
      ? (runBehind(document, found.quantities, i) ?? runOfNext(document, found.quantities, i))
      : null;
    const sum = parts?.reduce((n, part) => n + part.min!, 0) ?? 0;
    if (parts && sum !== total.min) return [partsDraft(parts, total, sum)];
    const most = includedIn(document, found.quantities, i);
    return most && most.min! > total.min! ? [partsDraft([most], total, most.min!)] : [];
  });

/** "A board of 15 members", "the 15-member board", and "by 12 votes to six": more votes than voters. */
export const votersOf = (document: Document, found: Found, tallies: readonly Draft[]): Draft[] =>
  tallies.flatMap((tally) => {
    const [at] = tally.spans;
    const sentence = sentenceAt(document, at!.start);
    const { min, max } = tally.value as Figure;
    if (!sentence || min === null || max === null) return [];
    const voters = found.quantities.filter(
      (q) => q.start >= sentence.start && q.end <= at!.start && isExact(q) && isBody(document, q),
    );
    const [total] = voters;
    return voters.length === 1 && total && min + max > total.min! ? [partsDraft([at!], total, min + max)] : [];
  });

// "has 15 members", "with its 40 seats", "the 15-member council"; not "15 members of the party"
const isBody = ({ clean }: Document, q: QuantitySpan): boolean =>
  /^(?:members?|seats?|councill?ors?|senators?|lawmakers|judges?|justices)$/i.test(q.of ?? "") &&
  (clean[q.end] === "-" ||
    /\b(?:has|have|had|with(?: its)?|its) $/i.test(clean.slice(Math.max(0, q.start - 10), q.start)));

function partsDraft(parts: readonly Span[], total: QuantitySpan, sum: number): Draft {
  const value: Figure = {
    min: sum,
    max: sum,
    unit: null,
    approximate: false,
    of: total.of,
    noun: "people",
    subset: null,
    part: false,
    period: false,
  };
  return {
    kind: "figure",
    subject: null,
    attribute: "parts",
    value,
    spans: [
      { start: parts[0]!.start, end: endOf(parts.at(-1)!) },
      { start: total.start, end: endOf(total) },
    ],
    polarity: "affirmed",
  };
}

const endOf = (span: Span & { readonly head?: Span | null }): number => Math.max(span.end, span.head?.end ?? 0);

const isExact = (q: QuantitySpan): boolean =>
  q.unit === null && q.min !== null && q.min === q.max && q.form === "count" && !q.approximate;

const headOf = (document: Document, q: QuantitySpan): string =>
  q.head ? document.clean.slice(q.head.start, q.head.end).toLowerCase() : "";

const isKind = (document: Document, q: QuantitySpan): boolean =>
  isExact(q) && (KINDS.test(headOf(document, q)) || KINDS.test(q.of ?? ""));

// "20 killed", "killing 20 in Ober": the noun is left out.
const isWhole = (document: Document, q: QuantitySpan): boolean =>
  WHOLES.test(headOf(document, q)) || (q.head === null && FATAL.test(before(document, q)));

const FATAL = /\b(?:kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|arrest(?:s|ed|ing)) $/i;
const before = ({ clean }: Document, q: Span): string => clean.slice(Math.max(0, q.start - 12), q.start);

/** The longest way from a total to the colon that its parts follow: "25 people on Monday in Ober: 12 men and 10 women". */
const FAR = 90;

/** The parts behind a total: in a row right behind it, or behind a colon; null where there are none. */
function runBehind(document: Document, quantities: readonly QuantitySpan[], i: number): QuantitySpan[] | null {
  const end = endOf(quantities[i]!);
  const next = quantities[i + 1];
  if (!next) return null;
  const between = document.clean.slice(end, next.start);
  // ", seven men", " (seven men", " — seven men"; " on Monday: seven men"
  const joint =
    /^(?: on board| aboard)?(?:, |: | \(| ?[—–-] ?)$/.test(between) ||
    (between.length < FAR && /^[^.;:!?“”"()]*: $/.test(between));
  return joint ? runFrom(document, quantities, i + 1) : null;
}

// "The dead are", "The victims were", "Those killed were"; "Among the dead were" tells of some.
const OF_ALL =
  /^(?:the |all )?(?:dead|victims|killed|those killed|fatalities|injured|wounded|detainees) (?:are|were) $/i;
const OF_FATE: readonly (readonly [RegExp, RegExp])[] = [
  [/dead|killed|fatal|victim/i, /\b(?:kill|dead\b|die[ds]?\b|death)/i],
  [/injured|wounded/i, /\b(?:injur|wound)/i],
  [/detainee/i, /\b(?:detain|arrest)/i],
];

/** "… killing 12 people. The dead are eight women and six men": the parts in the next sentence. */
function runOfNext(document: Document, quantities: readonly QuantitySpan[], i: number): QuantitySpan[] | null {
  const total = quantities[i]!;
  const next = quantities[i + 1];
  const own = sentenceAt(document, total.start);
  const other = next && sentenceAt(document, next.start);
  if (!own || !other || other.index !== own.index + 1) return null;
  const opening = document.clean.slice(other.start, next.start);
  if (!OF_ALL.test(opening)) return null;
  // The number nearest to them must be theirs: "killing 12 people and injuring 30. The dead are …" is another's.
  const told = document.clean.slice(Math.max(own.start, total.start - 30), Math.min(own.end, endOf(total) + 20));
  if (!OF_FATE.some(([whom, fate]) => whom.test(opening) && fate.test(told))) return null;
  return runFrom(document, quantities, i + 1);
}

/** Parts from one on: nothing but commas and "and" between them, and an end behind the last. */
function runFrom(document: Document, quantities: readonly QuantitySpan[], from: number): QuantitySpan[] | null {
  const parts: QuantitySpan[] = [];
  let end = 0;
  for (let k = from; k < quantities.length; k++) {
    const part = quantities[k]!;
    if (parts.length > 0 && !/^(?:, | and |, and )$/.test(document.clean.slice(end, part.start))) break;
    if (!isKind(document, part)) break;
    parts.push(part);
    end = endOf(part);
  }
  const after = document.clean.slice(end, end + 60);
  return parts.length < 2 || (MORE.test(after) && !SAID.test(after)) ? null : parts;
}

// "seven men, four women and several children", "two men and women": more is to come
const MORE = /^,? (?:and|plus|as well)\b|^, (?:including|a|an|the|some|several)\b/;
// ", a judge said"
const SAID = /^, (?:an?|the) [^,.;]{1,40}\b(?:said|says|told|reported|announced|wrote|added)\b/;

/** "Killing 12 people, including 13 children": what is the number's own part, where a kind of people is. */
function includedIn(document: Document, quantities: readonly QuantitySpan[], i: number): QuantitySpan | null {
  const next = quantities[i + 1];
  const total = quantities[i]!;
  if (!next || !isKind(document, next) || !(isWhole(document, total) || KINDS.test(total.of ?? ""))) return null;
  const between = document.clean.slice(endOf(total), next.start);
  return /^,? (?:including|among (?:them|whom))(?: at least)? $/.test(between) ? next : null;
}
