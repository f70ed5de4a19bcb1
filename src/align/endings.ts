import type { Ending } from "../lexicon/endings.js";
import { endingOf, statesAllow } from "../lexicon/exclusives.js";
import type { Claim } from "../model/claim.js";
import { joined } from "./joined.js";
import type { Question } from "./question.js";
import { type Rarity, rarityOf } from "./rarity.js";
import { spokenWords } from "./spoken-words.js";
import { entityNamed, type Story, type StorySentence } from "./story.js";

/** What a claim of an ending says, as far as aligning needs it. */
interface Ended {
  readonly slot: string;
  readonly state: string;
  readonly of: readonly string[];
  readonly names: readonly string[];
  readonly about: readonly string[];
  readonly told: "fact" | "before" | "maybe";
  readonly many: string | null;
}
const ended = (claim: Claim): Ended => claim.value as Ended;

/** The headline and so many first sentences of the body tell what the article is about. */
const LEAD = 5;
/** Telling words that two clauses must share, where a name or a thing is the same and where only the sentences match. */
const OF_ONE = 2;
const ALIKE = 4;

interface Told {
  readonly claim: Claim;
  readonly sentence: StorySentence;
  readonly lead: boolean;
}

interface Link {
  readonly a: Told;
  readonly b: Told;
  readonly weight: number;
  readonly shared: readonly string[];
}

/**
 * How did it end? Two articles whose first sentences say of one person or thing what excludes each other. An article
 * that has the other's answer too, anywhere, is asked nothing: it tells more than one ending.
 */
export function endingQuestions(story: Story): Question[] {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const mutual = new Set(story.pairs.filter((pair) => pair.mutual).map(({ a, b }) => pairKey(a, b)));
  const byArticle = story.readings.map(({ article }) => byEnding(story.sentences.get(article.id) ?? []));
  const questions: Question[] = [];
  byArticle.forEach((as, i) => {
    for (const bs of byArticle.slice(i + 1))
      for (const [id, told] of as) {
        const ending = endingOf(id);
        const other = bs.get(id);
        const link = ending && other ? bestLink(story, ending, told, other, rarity, mutual) : null;
        if (ending && link) questions.push(questionOf(story, ending, link));
      }
  });
  return joined(questions);
}

const pairKey = (a: StorySentence, b: StorySentence): string =>
  [`${a.article}#${a.index}`, `${b.article}#${b.index}`].sort().join(" ");

function byEnding(sentences: readonly StorySentence[]): Map<string, Told[]> {
  const map = new Map<string, Told[]>();
  let body = 0;
  for (const sentence of sentences) {
    if (sentence.evidence.field === "text") body++;
    for (const claim of sentence.claims) {
      if (claim.kind !== "outcome" || !endingOf(claim.attribute)) continue;
      const told = { claim, sentence, lead: body <= LEAD };
      const known = map.get(claim.attribute);
      if (known) known.push(told);
      else map.set(claim.attribute, [told]);
    }
  }
  return map;
}

/** A plain fact of the lead. */
const isPlain = ({ claim, lead }: Told): boolean =>
  lead && claim.polarity === "affirmed" && claim.modality !== "hedged" && ended(claim).told === "fact";

function bestLink(
  story: Story,
  ending: Ending,
  as: readonly Told[],
  bs: readonly Told[],
  rarity: Rarity,
  mutual: ReadonlySet<string>,
): Link | null {
  if (story.origins.get(as[0]!.claim.article) === story.origins.get(bs[0]!.claim.article)) return null;
  let best: Link | null = null;
  for (const a of as.filter(isPlain))
    for (const b of bs.filter(isPlain)) {
      if (statesAllow(ending.id, ended(a.claim).state, ended(b.claim).state)) continue;
      if (has(story, ending, as, a, b) || has(story, ending, bs, b, a)) continue;
      const link = linkOf(story, ending, a, b, rarity, mutual);
      if (link && (!best || link.weight > best.weight)) best = link;
    }
  return best;
}

/** Does an article say of its own person or thing what the other says of it? What had been before an arrest is no answer. */
function has(story: Story, ending: Ending, told: readonly Told[], own: Told, other: Told): boolean {
  const who = entityNamed(story, own.claim.article, own.claim.subject);
  return told.some(({ claim }) => {
    if (ended(claim).state !== ended(other.claim).state) return false;
    if (ending.stages && ended(claim).told === "before") return false;
    const whom = entityNamed(story, claim.article, claim.subject);
    return who === null || whom === null || who === whom;
  });
}

function linkOf(
  story: Story,
  ending: Ending,
  { claim: x, sentence: a }: Told,
  { claim: y, sentence: b }: Told,
  rarity: Rarity,
  mutual: ReadonlySet<string>,
): Link | null {
  const [p, q] = [ended(x), ended(y)];
  const [who, whom] = [entityNamed(story, x.article, x.subject), entityNamed(story, y.article, y.subject)];
  if (who !== null && whom !== null && who !== whom) return null;
  if (p.many !== q.many || onOtherDays(a, b)) return null;
  const own = p.of.filter((key) => q.of.includes(key));
  const all = [...p.of, ...p.about].filter((key) => q.of.includes(key) || q.about.includes(key));
  const telling = all.filter((key) => rarity(key) > 0.3);
  const sameName =
    (who !== null && who === whom) || ((who === null || whom === null) && p.names.some((key) => q.names.includes(key)));
  const pair = mutual.has(pairKey(a, b));
  if (!sameName && (ending.named || own.length === 0) && !(pair && telling.length >= ALIKE)) return null;
  if (telling.length < (pair ? OF_ONE : OF_ONE + 1)) return null;
  const weight =
    -0.4 + 0.2 * Math.min(5, telling.length) + (sameName ? 0.4 : 0) + (own.length ? 0.2 : -0.3) + (pair ? 0.2 : 0);
  return {
    a: { claim: x, sentence: a, lead: true },
    b: { claim: y, sentence: b, lead: true },
    weight,
    shared: telling,
  };
}

/** Does each sentence name a day, and none the other's? */
function onOtherDays(a: StorySentence, b: StorySentence): boolean {
  const days = ({ mentions }: StorySentence) =>
    mentions.flatMap((m) =>
      m.type === "time" && m.from && m.to && !m.timex.startsWith("P") ? [[m.from, m.to, m.quote] as const] : [],
    );
  const [x, y] = [days(a), days(b)];
  const meets = x.some(([from, to, quote]) =>
    y.some(
      ([since, until, words]) =>
        quote === words || (from.slice(0, 10) <= until.slice(0, 10) && since.slice(0, 10) <= to.slice(0, 10)),
    ),
  );
  return x.length > 0 && y.length > 0 && !meets;
}

function questionOf(story: Story, ending: Ending, { a, b, weight, shared }: Link): Question {
  const entity =
    entityNamed(story, a.claim.article, a.claim.subject) ?? entityNamed(story, b.claim.article, b.claim.subject);
  const name = story.entities.find(({ id }) => id === entity)?.name ?? (ending.person ? "the person" : "it");
  const { stages } = ending;
  return {
    kind: "outcome",
    scope: "across",
    key: `ending:${ending.id}:${entity ?? [...shared].sort().slice(0, 4).join(" ")}`,
    text: ending.question.replace("{subject}", name),
    claims: [a.claim, b.claim],
    aligned: [
      {
        by: "same-thing",
        weight,
        text: `Both first sentences tell it of ${name}, beside ${spokenWords(shared, a.sentence.evidence).join(", ")}.`,
      },
    ],
    severity: ending.severity,
    ...(stages ? { grows: (claim: Claim) => Math.max(0, stages.indexOf(ended(claim).state)) } : {}),
  };
}
