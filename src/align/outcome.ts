import { endingOf, type Slot, slotOf } from "../lexicon/exclusives.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { endingQuestions } from "./endings.js";
import { sameFrame } from "./frame.js";
import type { Aligner, Question } from "./question.js";
import { rarityOf } from "./rarity.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story, type StorySentence } from "./story.js";

/** Sentences that are not each other's best match must share so much; less where the states hang on the same words. */
const ALIKE = 0.4;
const FRAMED_ALIKE = 0.2;
/** How many words to each side of a state are its company. */
const COMPANY = 6;
/** The least weight of the company that two states must share. */
const SHARED = 1;
const FRAMED_SHARED = 0.7;

/** Standing states of one person, and states in like company in sentences that tell the same. */
export const outcomeQuestions: Aligner = (story) => {
  const endings = endingQuestions(story);
  const others = [...ofPersons(story), ...inLikeCompany(story)];
  return [...endings, ...others.filter((question) => !endings.some((ending) => covers(ending, question)))];
};

/** Does a question on an ending ask what another asks by single words? Then two of its claims stand in the same sentences. */
function covers(ending: Question, { claims }: Question): boolean {
  const slots = endingOf(ending.claims[0]!.attribute)?.covers ?? [];
  if (!slots.includes(claims[0]!.attribute)) return false;
  const places = new Set(ending.claims.map(sentenceOf));
  return new Set(claims.map(sentenceOf).filter((place) => places.has(place))).size > 1;
}

const sentenceOf = ({ article, evidence }: Claim): string =>
  `${article} ${evidence.at(-1)!.field} ${evidence.at(-1)!.start}`;

function ofPersons(story: Story): Question[] {
  const groups = new Map<string, { slot: Slot; subject: string; claims: Claim[] }>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "outcome") continue;
      const slot = slotOf(claim.attribute);
      const entity = entityNamed(story, claim.article, claim.subject);
      if (slot?.by !== "person" || !entity) continue;
      const event = claim.event ? (story.eventOf.get(claim.event) ?? "") : "";
      const key = `${slot.id}:${entity}:${event}`;
      const group = groups.get(key) ?? { slot, subject: claim.subject!, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
  return [...groups].map(([key, { slot, subject, claims }]) => ({
    kind: "outcome",
    scope: "across",
    key,
    text: slot.question.replace("{subject}", subject),
    claims,
    aligned: [{ by: "same-person", weight: 0.6, text: `Both speak of ${subject}.` }],
    severity: slot.severity,
  }));
}

interface Slotted {
  readonly claim: Claim;
  /** Its words as they stand there, by their keys. */
  readonly company: ReadonlyMap<string, string>;
}

interface Link {
  readonly slot: Slot;
  readonly a: Slotted;
  readonly b: Slotted;
  readonly weight: number;
}

interface Linked {
  readonly slot: Slot;
  readonly claims: Map<string, Claim>;
  readonly shared: Map<string, string>;
  weight: number;
}

/** Joins states of one slot whose company is alike, in mutual best partners; one question a slot and company. */
function inLikeCompany(story: Story): Question[] {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const links: Link[] = [];
  for (const { a, b, mutual, score } of story.pairs) {
    const near = mutual || score >= ALIKE;
    if (!near && score < FRAMED_ALIKE) continue;
    for (const x of slotted(a))
      for (const y of slotted(b)) {
        const slot = slotOf(x.claim.attribute);
        if (slot?.by !== "phrase" || x.claim.attribute !== y.claim.attribute) continue;
        if (slot.framed ? !sameFrame(slot, a, x.claim, b, y.claim) : !near) continue;
        // "A bus hit a truck": two vehicles, and neither is the other's contradiction.
        if (isBeside(y, x, b) || isBeside(x, y, a)) continue;
        if (slot.moves && areOthers(x.claim, y.claim)) continue;
        const shared = [...x.company.keys()].filter((key) => y.company.has(key));
        const weight = shared.reduce((sum, key) => sum + rarity(key), 0);
        if (shared.length >= 2 && weight >= (slot.framed ? FRAMED_SHARED : SHARED))
          links.push({ slot, a: x, b: y, weight: slot.framed ? Math.max(SHARED, weight) : weight });
      }
  }
  return merge(links);
}

/** Does a sentence have the other's state of the same slot beside its own? */
function isBeside(own: Slotted, other: Slotted, { claims }: StorySentence): boolean {
  const state = ({ value }: Claim) => (value as { state: string | null }).state;
  return claims.some(
    (claim) =>
      claim !== own.claim &&
      claim.attribute === other.claim.attribute &&
      state(claim) !== null &&
      state(claim) === state(other.claim),
  );
}

/** Dead are only counted up; what else rises or falls in a report of them is another thing. */
const TOLLS: ReadonlySet<string> = new Set(["toll", "death", "dead", "fatality", "casualty", "injury"]);

/** Are two things that moved plainly not one: neither's head is a word of the other, or one of them is a toll? */
function areOthers(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ value }) => (value as { mover?: readonly string[] }).mover ?? []);
  const [p, q] = [x![0], y![0]];
  if (p === undefined || q === undefined || p === q) return false;
  return TOLLS.has(p) !== TOLLS.has(q) || !(x!.includes(q) || y!.includes(p));
}

function slotted(sentence: StorySentence): Slotted[] {
  return sentence.claims
    .filter((claim) => claim.kind === "outcome")
    .map((claim) => ({ claim, company: companyOf(sentence.evidence, claim.evidence[0]!) }));
}

function companyOf(sentence: Evidence, at: Evidence): Map<string, string> {
  const words = wordsIn(sentence);
  const start = at.start - sentence.start;
  const here = words.findIndex((word) => word.end > start);
  return new Map(
    words
      .slice(Math.max(0, here - COMPANY), here + COMPANY + 1)
      .filter((word) => word.start >= start + at.quote.length || word.end <= start)
      .filter(({ key }) => !FUNCTION_WORDS.has(key))
      .map(({ key, text }) => [key, text]),
  );
}

/** Links of one slot that meet in a claim are one question. */
function merge(links: readonly Link[]): Question[] {
  const groupOf = new Map<string, Linked>();
  const groups = new Set<Linked>();
  for (const { slot, a, b, weight } of links) {
    const [x, y] = [groupOf.get(a.claim.id), groupOf.get(b.claim.id)];
    const group = x ?? y ?? { slot, claims: new Map(), shared: new Map(), weight };
    if (x && y && x !== y) {
      for (const [id, claim] of y.claims) {
        x.claims.set(id, claim);
        groupOf.set(id, x);
      }
      groups.delete(y);
    }
    groups.add(group);
    group.weight = Math.max(group.weight, weight);
    for (const side of [a, b]) {
      group.claims.set(side.claim.id, side.claim);
      groupOf.set(side.claim.id, group);
    }
    for (const [key, text] of a.company) if (b.company.has(key)) group.shared.set(key, text);
  }
  return [...groups].map(({ slot, claims, shared, weight }) => ({
    kind: "outcome",
    scope: "across",
    key: `${slot.id}:${[...shared.keys()].sort().join(" ")}`,
    text: slot.question,
    claims: [...claims.values()].sort((p, q) => (p.id < q.id ? -1 : 1)),
    aligned: [
      {
        by: "like-company",
        weight: Math.min(1, weight - 1),
        text: `The words around it are the same: ${[...shared.values()].sort().join(", ")}.`,
      },
    ],
    severity: slot.severity,
    ...(slot.single ? { single: true } : {}),
  }));
}
