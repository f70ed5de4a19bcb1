import { ATTENDING, BODIES } from "../lexicon/rosters.js";
import { type Document, type Sentence, type Token, textOf, tokensOf } from "../text/document.js";
import type { Found, NameSpan } from "../text/found.js";
import { inside, type Span } from "../text/offsets.js";
import { SIGNS } from "../text/signs.js";
import { countryOf } from "../values/place.js";
import type { Draft, Extractor } from "./draft.js";

/** Who one article says took part on one side of its event. */
export interface Roster {
  /** The country or body they stand for. */
  readonly side: string;
  readonly names: readonly string[];
  /** Does the article list them ("comprised", a row of participants), or only name some ("led by")? */
  readonly listed: boolean;
  /** Others whom it places at the event without saying for whom. */
  readonly others: readonly string[];
}

/** "included", "was comprised of", "was represented by", "consisted of": what follows is a list. */
const LISTING = /^(?:include|comprise|represent|consist|compose|feature)$/;
/** "was led by", "headed", "led the American delegation". */
const LEADING = /^(?:lead|head|chair)$/;
/** First cell of a row that lists those present. */
const ROW = /^(?:key\s+)?(?:participants?|attendees|delegates|present|who met|delegations?)\b/i;
/** First cell of a row that lists one side: "US side", "Ruritanian delegation". */
const SIDE_ROW =
  /^(?:the\s+)?([\p{L}. ]{2,30}?)\s+(?:side|delegation|delegates|team|representatives|negotiators|participants)$/iu;
/** "potentially joining", "may attend", "is to join": not there yet. */
const UNSURE = /\b(?:may|might|could|potentially|possibly|expected|will|would|to join|reportedly)\b/i;

interface Listed {
  readonly side: string;
  readonly name: NameSpan;
  readonly listed: boolean;
}

/** One roster a side: the union of all that the article says of who was there. Only the lead event has one. */
export const participantClaims: Extractor = (document, found, events) => {
  const listed: Listed[] = [];
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block]!;
    if (block.kind === "contents" || events[sentence.index]?.lead !== true) continue;
    const names = inside(found.names, sentence).filter((name) => name.type === "person");
    if (names.length === 0) continue;
    if (block.kind === "row") listed.push(...inRow(document, sentence, names));
    else listed.push(...inSentence(document, sentence, names));
  }
  return rostersOf(found, listed);
};

/** "Key participants | envoy A B; Ruritania's C D": each stands for the country named before it. */
function inRow(document: Document, sentence: Sentence, names: readonly NameSpan[]): Listed[] {
  const block = document.blocks[sentence.block]!;
  const head = block.cells[0];
  if (!head || sentence.start === head.start) return [];
  const words = textOf(document, { start: head.start, end: Math.min(head.end, head.start + 50) });
  const side = countryOf(SIDE_ROW.exec(words)?.[1] ?? "");
  if (side) return names.map((name) => ({ side, name, listed: true }));
  if (!ROW.test(words)) return [];
  return names.map((name) => ({ side: sideBefore(document, sentence, name) ?? "", name, listed: true }));
}

function inSentence(document: Document, sentence: Sentence, names: readonly NameSpan[]): Listed[] {
  if ((sentence.signs & SIGNS.roster) === 0) return [];
  const tokens = tokensOf(document, sentence);
  const found: Listed[] = [];
  tokens.forEach((token, i) => {
    if ((token.signs & SIGNS.roster) === 0) return;
    if (BODIES.has(token.lower)) found.push(...ofBody(document, tokens, i, names));
    if (ATTENDING.has(token.lemma)) {
      const actor = names.filter((name) => name.end <= token.start).at(-1);
      const words = actor && textOf(document, { start: actor.end, end: token.end });
      // "Jared X also attended the talks": a few words at most between the name and the verb.
      if (actor && words!.length < 30 && !UNSURE.test(words!)) found.push({ side: "", name: actor, listed: false });
    }
  });
  return found;
}

/** A delegation and the names that the verb beside it gives it. */
function ofBody(document: Document, tokens: readonly Token[], at: number, names: readonly NameSpan[]): Listed[] {
  const side = sideOfBody(tokens, at);
  if (!side) return [];
  const after = tokens.slice(at + 1, at + 7);
  const verb = after.find((t) => LISTING.test(t.lemma) || LEADING.test(t.lemma));
  if (verb) {
    // "also included": those named elsewhere are no part of this list.
    const lists = LISTING.test(verb.lemma) && !after.some((t) => t.start < verb.start && /^also$/i.test(t.text));
    const end = endOfList(tokens, verb);
    return membersIn(document, names, { start: verb.end, end }).map((name) => ({ side, name, listed: lists }));
  }
  // "A B and C D led the Ruritanian delegation": the leaders stand before.
  const before = tokens.slice(Math.max(0, at - 5), at).find((t) => LEADING.test(t.lemma));
  if (!before) return [];
  return membersIn(document, names, { start: tokens[0]!.start, end: before.start })
    .slice(-3)
    .map((name) => ({ side, name, listed: false }));
}

/** The nearest word for a country in the three before "delegation". */
function sideOfBody(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const country = countryOf(tokens[i]!.text);
    if (country) return country;
  }
  return null;
}

/** A list ends where another side or clause begins: "…, while the U.S. side was …". */
function endOfList(tokens: readonly Token[], verb: Token): number {
  const from = tokens.indexOf(verb) + 1;
  const cut = tokens.slice(from).find((t) => /^(?:while|whereas|;)$/i.test(t.text) || BODIES.has(t.lower));
  return cut?.start ?? tokens[tokens.length - 1]!.end;
}

const membersIn = (document: Document, names: readonly NameSpan[], span: Span): NameSpan[] =>
  inside(names, span).filter(
    (name) => !UNSURE.test(textOf(document, { start: name.end, end: Math.min(span.end, name.end + 24) })),
  ) as NameSpan[];

/** "US Special Envoy A B", "Ruritania's C D": the country in the words right before a name. */
function sideBefore(document: Document, sentence: Sentence, name: NameSpan): string | null {
  const before = document.clean.slice(Math.max(sentence.start, name.start - 60), name.start);
  const words = (before.split(/[;,|]\s/).at(-1) ?? "").match(/(?:\p{Lu}\.)+|\p{L}+/gu) ?? [];
  for (let i = words.length - 1; i >= 0; i--) {
    const country = countryOf(words[i]!);
    // "U.S. envoy for Ruritania": the country after the preposition is the matter, not the side.
    if (country && !/^(?:for|to|on|with|in)$/i.test(words[i - 1] ?? "")) return country;
  }
  return null;
}

function rostersOf(found: Found, listed: readonly Listed[]): Draft[] {
  const sides = new Map<number, string>();
  for (const { side, name } of listed) if (side) sides.set(name.named, side);
  const bySide = new Map<string, Listed[]>();
  const others = new Set<number>();
  for (const item of listed) {
    // A name without a side gets the one it has elsewhere in the article.
    const side = item.side || sides.get(item.name.named);
    if (side) bySide.set(side, [...(bySide.get(side) ?? []), item]);
    else others.add(item.name.named);
  }
  const nameOf = (named: number) => found.named[named]!.name;
  return [...bySide].map(([side, items]) => {
    const value: Roster = {
      side,
      names: [...new Set(items.map(({ name }) => nameOf(name.named)))],
      listed: items.some((item) => item.listed),
      others: [...others].map(nameOf),
    };
    const spans = items.map(({ name }) => ({ start: name.start, end: name.end }));
    return { kind: "participant", subject: null, attribute: side, value, spans };
  });
}
