import { NEGATIONS } from "../../lexicon/negations.js";
import type { Claim } from "../../model/claim.js";
import type { NameMention, TimeMention } from "../../model/mention.js";
import type { Reading } from "../../model/reading.js";
import type { Kind } from "../../model/report.js";
import { holds } from "../../values/place.js";
import { isSpellingOf } from "../../values/slots.js";
import type { Title } from "../../values/title.js";
import { relateTitles, type TitleRelation, titleKey } from "../../values/title-relation.js";
import { assertionOf } from "../assertion.js";
import { claimsAt } from "../claims-at.js";
import { agrees } from "../figure/ask.js";
import { overlap } from "../overlap.js";
import type { SentencePair } from "../sentences.js";
import { entityNamed, type Story, type StorySentence } from "../story.js";
import { type Changed, type ChangedPlace, changedPlaces } from "./places.js";

/** A fact that stands as another in a copy: two claims at one place of one text. */
export interface CopyChange {
  readonly kind: Kind;
  readonly a: Claim;
  readonly b: Claim;
  readonly pair: SentencePair;
}

/** A claim as the rules are asked about it: at one place of one text. */
const copied = (claim: Claim, change: object = {}): Claim => ({
  ...claim,
  value: { ...(claim.value as object), ...change, copied: true },
});

/** The facts that two sentences of two copies tell differently. What is only reworded is none. */
export function changesOf(story: Story, pair: SentencePair): CopyChange[] {
  const places = changedPlaces(pair);
  const changes = places.flatMap((place) => changeAt(story, pair, place) ?? []);
  const negation = negationOf(places, pair);
  return negation ? [...changes, negation] : changes;
}

function changeAt(story: Story, pair: SentencePair, { a, b }: ChangedPlace): CopyChange | null {
  const [x, y] = [pair.a, pair.b].map((sentence) => story.readings.find((r) => r.article.id === sentence.article)!);
  const make = (kind: Kind, p: Claim, q: Claim): CopyChange => ({ kind, a: p, b: q, pair });
  const [left, right] = [claimsIn(x!, a), claimsIn(y!, b)];
  const of = (claims: readonly Claim[], kind: Claim["kind"]) => claims.filter((claim) => claim.kind === kind);
  const quoted = matched(of(left, "quotation"), of(right, "quotation"), (p, q) => isDirect(p) && isDirect(q));
  if (quoted)
    return [...a.words, ...b.words].some((word) => word.content)
      ? make("quotation", copied(quoted[0]), copied(quoted[1]))
      : null;
  const title = matched(of(left, "title"), of(right, "title"), (p, q) => isOneHolder(story, p, q));
  if (title && ACCUSING.has(relateTitles(titleOf(title[0]), titleOf(title[1]))))
    return make("title", copied(title[0], ASKED), copied(title[1], ASKED));
  if (!a.words.length || !b.words.length) return null;
  for (const kind of ["figure", "date", "outcome"] as const) {
    const found = matched(of(left, kind), of(right, kind), (p, q) => p.attribute === q.attribute && differ(p, q));
    if (!found || (kind === "date" && !(isDated(pair.a, a, found[0]) && isDated(pair.b, b, found[1])))) continue;
    return make(kind, copied(found[0]), copied(found[1]));
  }
  return timeChange(pair, a, b) ?? nameChange(story, pair, a, b, make);
}

const timexOf = (claim: Claim): string => (claim.value as { timex: string }).timex;

/** Is the changed place the time that the claim gives? A date's own words are the whole clause. */
const isDated = (sentence: StorySentence, { place }: Changed, claim: Claim): boolean =>
  sentence.mentions.some((m) => m.type === "time" && overlap(m, place) && m.timex === timexOf(claim));

/** "The ministry said on Friday": a time that dates no event, but was written otherwise all the same. */
function timeChange(pair: SentencePair, a: Changed, b: Changed): CopyChange | null {
  const timeIn = (sentence: StorySentence, { place }: Changed): Claim | null => {
    const times = sentence.mentions.filter((m): m is TimeMention => m.type === "time" && overlap(m, place));
    const carrier = assertionOf(sentence);
    if (times.length !== 1 || !carrier) return null;
    const { type: _, timex, from, to, stated, ...where } = times[0]!;
    return { ...carrier, value: { timex, from, to, stated, copied: true }, evidence: [where] };
  };
  const [x, y] = [timeIn(pair.a, a), timeIn(pair.b, b)];
  return x && y && timexOf(x) !== timexOf(y) ? { kind: "date", a: x, b: y, pair } : null;
}

function differ(a: Claim, b: Claim): boolean {
  if (a.kind === "figure") return !agrees(a, b);
  if (a.kind === "date") return timexOf(a) !== timexOf(b);
  return true;
}

/** What the title rule wants to know beside the title: here no other article is asked. */
const ASKED = { together: [], published: null };
const ACCUSING: ReadonlySet<TitleRelation> = new Set([
  "former",
  "formerly",
  "address",
  "grade",
  "exclusive",
  "rank",
  "kin",
  "nation",
  "party",
]);

const titleOf = (claim: Claim): Title => claim.value as Title;
const isDirect = (claim: Claim): boolean => (claim.value as { direct: boolean }).direct;

const isOneHolder = (story: Story, a: Claim, b: Claim): boolean =>
  a.subject !== null &&
  entityNamed(story, a.article, a.subject) === entityNamed(story, b.article, b.subject) &&
  a.attribute === b.attribute &&
  titleKey(titleOf(a)) !== titleKey(titleOf(b));

/** The claims whose telling words are changed: of a title any of its places, of others the first. */
const claimsIn = (reading: Reading, { place }: Changed): Claim[] =>
  claimsAt(reading, [place]).filter((claim) =>
    claim.evidence.slice(0, claim.kind === "title" ? undefined : 1).some((evidence) => overlap(evidence, place)),
  );

function matched(
  as: readonly Claim[],
  bs: readonly Claim[],
  fits: (a: Claim, b: Claim) => boolean,
): readonly [Claim, Claim] | null {
  for (const a of as) for (const b of bs) if (fits(a, b)) return [a, b];
  return null;
}

/** One name for another of its sort: who spoke, who holds the office, who took part, where it was. */
function nameChange(
  story: Story,
  pair: SentencePair,
  a: Changed,
  b: Changed,
  make: (kind: Kind, a: Claim, b: Claim) => CopyChange,
): CopyChange | null {
  const [m, n] = [nameIn(pair.a, a), nameIn(pair.b, b)];
  if (!m || !n || !areApart(story, m, n)) return null;
  const [p, q] = [m, n].map((mention) => spelledBy(story, mention));
  if (!p || !q) return null;
  // Whether a name is a place is told by its company: of two names at one place, one that is sure will do.
  if (m.type === "place" || n.type === "place") {
    if (holds(m.name, n.name)) return null;
    const at = (claim: Claim, name: string) => copied(claim, { place: name, bearing: null, words: name });
    return make("place", at(p, m.name), at(q, n.name));
  }
  const held = (sentence: StorySentence, name: string) =>
    sentence.claims.find((claim) => claim.kind === "title" && claim.subject === name && claim.attribute === "office");
  const [u, v] = [held(pair.a, m.name), held(pair.b, n.name)];
  if (u && v && titleOf(u).head === titleOf(v).head)
    return make("officeholder", copied(u, { exclusive: false }), copied(v, { exclusive: false }));
  const by = (sentence: StorySentence, name: string) =>
    sentence.claims.find((claim) => claim.kind === "quotation" && claim.subject === name);
  const [s, t] = [by(pair.a, m.name), by(pair.b, n.name)];
  if (s && t) return make("attribution", copied(s, { sure: true }), copied(t, { sure: true }));
  const present = (claim: Claim, name: string) => copied(claim, { side: "", names: [name], listed: true, others: [] });
  return make("participants", present(p, m.name), present(q, n.name));
}

/** The only name that is changed, if it is changed as a whole or in its last word. */
function nameIn(sentence: StorySentence, { place }: Changed): NameMention | null {
  const names = sentence.mentions.filter((m): m is NameMention => "name" in m && overlap(m, place));
  return names.length === 1 ? names[0]! : null;
}

/** Two names that nothing joins: no part of one another, no other spelling, no name that its article also has. */
function areApart(story: Story, a: NameMention, b: NameMention): boolean {
  const [x, y] = [entityNamed(story, a.article, a.name), entityNamed(story, b.article, b.name)];
  if (x === null || y === null || x === y) return false;
  if (isSpellingOf(a.name, b.name, a.type)) return false;
  const [p, q] = [a.name, b.name].map((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word.length > 2),
  );
  // "Salta Ferries" and "Baltic Ferries" are two, "Salta" and "Salta Ferries" may be one.
  const own = (us: readonly string[], them: readonly string[]) => us.some((word) => !them.includes(word));
  return own(p!, q!) && own(q!, p!) && !isShort(a.name, b.name) && !isShort(b.name, a.name);
}

/** "NBF" of "North Baltic Ferries". */
const isShort = (short: string, long: string): boolean =>
  short.replace(/\./g, "").toUpperCase() === (long.match(/\p{Lu}/gu) ?? []).join("");

/** The claim of how the name is written, with this place as its evidence. */
function spelledBy(story: Story, { titles: _, name, type: __, ...place }: NameMention): Claim | null {
  const reading = story.readings.find((r) => r.article.id === place.article)!;
  const claim = reading.claims.find(({ kind, subject }) => kind === "name" && subject === name);
  return claim ? { ...claim, evidence: [place] } : null;
}

/** One copy negates what the other affirms, and nothing but small words goes with the "not". */
function negationOf(places: readonly ChangedPlace[], pair: SentencePair): CopyChange | null {
  const count = ({ words }: Changed) => words.filter((word) => NEGATIONS.has(word.key)).length;
  const odd = (side: "a" | "b") => places.reduce((sum, place) => sum + count(place[side]), 0) % 2;
  if (odd("a") === odd("b")) return null;
  const isBare = ({ a, b }: ChangedPlace) =>
    count(a) !== count(b) && [...a.words, ...b.words].every((word) => !word.content || NEGATIONS.has(word.key));
  if (!places.some(isBare)) return null;
  const [x, y] = [assertionOf(pair.a), assertionOf(pair.b)];
  if (!x || !y) return null;
  const told = (claim: Claim, denied: boolean): Claim => ({
    ...copied(claim),
    polarity: denied ? "denied" : "affirmed",
  });
  return { kind: "polarity", a: told(x, odd("a") === 1), b: told(y, odd("b") === 1), pair };
}
