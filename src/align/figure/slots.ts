import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { COUNTED_OFTEN, TOLLS } from "../../lexicon/figure-roles.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import type { Evidence } from "../../model/article.js";
import type { Claim } from "../../model/claim.js";
import type { Reason } from "../../model/report.js";
import type { Question } from "../question.js";
import { rarityOf } from "../rarity.js";
import { wordsIn } from "../sentence-words.js";
import type { SentencePair } from "../sentences.js";
import { spokenWords } from "../spoken-words.js";
import type { Story, StorySentence } from "../story.js";
import { agrees, contrasts, differs, eventKeys, figureOf, isClose } from "./ask.js";
import { type Link, nounOf, questionsOf } from "./links.js";
import { isOnly } from "./only.js";
import { areOtherThings } from "./other-things.js";

/** Words to each side of a number that are its company. */
const COMPANY = 7;
/** Links weaker than this are not even candidates. */
const FLOOR = -4;

interface Counted {
  readonly claim: Claim;
  readonly company: readonly string[];
  readonly events: readonly string[];
  readonly sentence: StorySentence;
}

/**
 * Numbers of one noun, each article against each other, and numbers of one unit in sentences that tell the same:
 * verb, company and like sentences speak for one question.
 */
export function slotQuestions(story: Story): Question[] {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const keysOf = eventKeys(story);
  const all = new Map<StorySentence, Counted[]>();
  const byNoun = new Map<string, Counted[]>();
  for (const sentences of story.sentences.values())
    for (const sentence of sentences)
      for (const claim of sentence.claims) {
        if (
          claim.kind !== "figure" ||
          claim.polarity !== "affirmed" ||
          SIEVED.test(claim.attribute) ||
          FATE_IDS.has(claim.attribute)
        )
          continue;
        const counted = { claim, company: companyOf(sentence, claim), events: keysOf(claim), sentence };
        all.set(sentence, [...(all.get(sentence) ?? []), counted]);
        const key = nounOf(claim);
        if (key) byNoun.set(key, [...(byNoun.get(key) ?? []), counted]);
      }
  const ranks = new Map(story.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const rankOf = (x: Counted, y: Counted) =>
    ranks.get(pairKey(x.sentence, y.sentence)) ?? ranks.get(pairKey(y.sentence, x.sentence));
  const links: Link[] = [];
  const add = (x: Counted, y: Counted, pool: readonly Counted[]) => {
    const link = linkOf(x, y, pool, rankOf(x, y), rarity, beside(x, y, all));
    if (link && link.weight >= FLOOR) links.push(link);
  };
  for (const counted of byNoun.values())
    if (counted.length <= MANY)
      for (let i = 0; i < counted.length; i++)
        for (let j = i + 1; j < counted.length; j++) add(counted[i]!, counted[j]!, counted);
  const everything = [...all.values()].flat();
  const sums = everything.map(({ claim }) => claim);
  for (const { a, b, mutual, rank } of story.pairs) {
    if (rank > NEAR) continue;
    for (const x of (all.get(a) ?? []).slice(0, MANY))
      for (const y of (all.get(b) ?? []).slice(0, MANY)) {
        const [f, g] = [figureOf(x.claim), figureOf(y.claim)];
        if (nounOf(x.claim) !== null && nounOf(x.claim) === nounOf(y.claim)) continue;
        // "an 11,000 sq ft suite", "a suite of 5,000 sq ft": no common noun, but the unit and what stands around
        if (f.unit === null || f.unit !== g.unit || f.part !== g.part) continue;
        if (!mutual && !isOnly(x.claim, y.claim, sums)) continue;
        add(
          x,
          y,
          everything.filter(({ claim }) => figureOf(claim).unit === f.unit),
        );
      }
  }
  return questionsOf(links);
}

/** Sentences that have a better partner may still give the one price, cost or aid of both articles. */
const NEAR = 1;

/** Tolls have their own sieve: in a list of disasters every line is like every other. */
const FATE_IDS: ReadonlySet<string> = new Set(TOLLS.map((fate) => fate.id));

const SIEVED =
  /^(?:age|counted share|vote tally|magnitude|employees|children|population|distance|ordinal|score|scoreline|minute|points|parts|sentence|attendance|price per share|premium|offer length)$/;

/** The most that a link is worth whose sentences are not each other's best match. */
const UNLIKE = -0.95;

/** Weight of the shared company from which verb and noun tell one thing even in unlike sentences. */
const RETOLD = 1.2;

/** A noun counted more often in a story than this tells no number from another, and makes the walk quadratic. */
const MANY = 60;

/** What two sentences count beside a number, under nouns of their own: how many of these agree, how many differ. */
interface Beside {
  readonly agree: number;
  readonly differ: number;
}

/** "Ten rifles, four pistols" and "three rifles, nine pistols" are two hauls, not one told wrongly twice. */
function beside(x: Counted, y: Counted, all: ReadonlyMap<StorySentence, readonly Counted[]>): Beside {
  const told = { agree: 0, differ: 0 };
  for (const { claim } of (all.get(x.sentence) ?? []).slice(0, FEW)) {
    const noun = nounOf(claim);
    if (claim === x.claim || noun === null || noun === nounOf(x.claim)) continue;
    const same = (all.get(y.sentence) ?? []).slice(0, FEW).filter((other) => nounOf(other.claim) === noun);
    if (same.some((other) => agrees(claim, other.claim))) told.agree++;
    else if (same.some((other) => contrasts(claim, other.claim))) told.differ++;
  }
  return told;
}

/** A sentence that counts more is a table. */
const FEW = 8;

const pairKey = (a: StorySentence, b: StorySentence): string => `${a.article}#${a.index}|${b.article}#${b.index}`;

function linkOf(
  x: Counted,
  y: Counted,
  pool: readonly Counted[],
  pair: SentencePair | undefined,
  rarity: (key: string) => number,
  others: Beside,
): Link | null {
  const [a, b] = [x.claim, y.claim];
  if (a.article === b.article || !contrasts(a, b) || areOtherThings(x, y)) return null;
  const own = (article: string) => pool.filter(({ claim }) => claim.article === article).map(({ claim }) => claim);
  const [ofA, ofB] = [own(a.article), own(b.article)];
  // The one-sided test, over all that the article counts under this noun or in this unit.
  if (ofA.some((c) => agrees(c, b)) || ofB.some((c) => agrees(c, a))) return null;
  const [f, g] = [figureOf(a), figureOf(b)];
  const sameNoun = f.noun !== null && f.noun === g.noun;
  const shared = x.company.filter((key) => y.company.includes(key));
  const reasons: Reason[] = [
    sameNoun
      ? { by: "same-noun", weight: -1.5, text: `Both count ${f.of ?? f.noun}.` }
      : { by: "same-unit", weight: -2.2, text: `Both are in ${f.unit}.` },
  ];
  const add = (by: string, weight: number, text: string) => reasons.push({ by, weight, text });
  const sameVerb = a.attribute === b.attribute && !/^(?:count|amount)$/.test(a.attribute);
  if (sameVerb) add("same-verb", 0.6, "The verb is the same.");
  const only = !sameNoun && pair !== undefined && !pair.mutual;
  const like = pair?.mutual === true || only;
  if (only)
    add(
      "only-such",
      0.9 + Math.min(0.6, pair.score),
      "The two sentences are near matches, and neither article has another such sum.",
    );
  else if (like)
    add("like-sentences", 0.9 + Math.min(0.6, pair!.score), "The two sentences are each other's best match.");
  const company = shared.reduce((sum, key) => sum + rarity(key), 0);
  if (company > 0)
    add(
      "like-company",
      Math.min(1.2, company * 0.4),
      `The words around are the same: ${spokenWords(shared, x.sentence.evidence, COMPANY).join(", ")}.`,
    );
  if (sameNoun && f.subset !== g.subset) add("other-set", -0.5, "They are described in different words.");
  else if (sameNoun) add("same-set", 0.2, "They are described alike.");
  if (x.events.length && y.events.length && !x.events.some((key) => y.events.includes(key)))
    add("other-event", like ? -1 : -2.5, "They hang on different events.");
  const [days, theirs] = [daysOf(x.sentence), daysOf(y.sentence)];
  if (days.length && theirs.length && !days.some((day) => theirs.includes(day)))
    add("other-day", -1.2, "Their sentences name different days.");
  if (f.unit === null && Math.min(f.min ?? 9, g.min ?? 9) <= 1) add("single", -0.8, "One of them is a single one.");
  if (COUNTED_OFTEN.has((sameNoun ? f.noun : f.unit) ?? "")) add("counted-often", -3, "A match has many such numbers.");
  if (sameNoun && PERSONAL.test(f.noun!) && !like) add("persons", -1, "People are counted in many sets.");
  if (f.unit !== null && f.unit !== "percent" && !CURRENCY_CODES.has(f.unit) && !like)
    add("measure", -0.8, "Measures of one kind may be of many things.");
  for (const claims of [ofA, ofB])
    if (claims.some((c) => claims.some((d) => differs(c, d))))
      add("several", like ? -0.3 : -0.9, `${claims[0]!.source} has more than one such number.`);
  if (f.part) add("parts", -1.4, "Parts of one whole may be different parts.");
  if (others.differ > others.agree) add("other-haul", -2, "The other counts beside them differ as well.");
  // "48 pages", "47 pages": numbers so close that they are hardly of two things, where anything more speaks for one.
  const lone =
    sameNoun &&
    f.subset === g.subset &&
    !PERSONAL.test(f.noun!) &&
    ofA.every((claim) => agrees(claim, a)) &&
    ofB.every((claim) => agrees(claim, b));
  const close =
    (lone || (like && (sameNoun || sameVerb))) &&
    isClose(a, b) &&
    // "One arrest" on Monday, 46 by Wednesday, "more than 50" in all: a number that grows.
    (like || pool.every(({ claim }) => agrees(claim, a) || agrees(claim, b) || isClose(claim, a)));
  if (close) add("close", 0.8, "The two numbers are close to each other.");
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  // Verb and company alone make a candidate for a second opinion, not a finding.
  const retold =
    a.attribute === b.attribute && a.attribute !== "count" && sameNoun && f.subset === g.subset && company >= RETOLD;
  if (like || retold || (close && lone)) return { a, b, reasons, weight, shared };
  if (weight > UNLIKE) add("unlike-sentences", UNLIKE - weight, "The sentences tell different things.");
  return { a, b, reasons, weight: Math.min(weight, UNLIKE), shared };
}

/** The days that a sentence names: "on Monday", "Wednesday night". */
const daysOf = ({ mentions }: StorySentence): string[] =>
  mentions.flatMap((m) =>
    m.type === "time" && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)/.test(m.timex) ? [m.timex.slice(0, 10)] : [],
  );

const PERSONAL = /^(?:people|man|men|woman|women|person|other|child|boy|girl)$/;

function companyOf(sentence: StorySentence, claim: Claim): string[] {
  const at: Evidence = claim.evidence[0]!;
  const words = wordsIn(sentence.evidence);
  const start = at.start - sentence.evidence.start;
  const here = words.findIndex((word) => word.end > start);
  return [
    ...new Set(
      words
        .slice(Math.max(0, here - COMPANY), here + COMPANY + 2)
        .filter((word) => word.start >= start + at.quote.length || word.end <= start)
        .map((word) => word.key)
        .filter((key) => !FUNCTION_WORDS.has(key) && !/\d/.test(key)),
    ),
  ];
}
