import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import type { Evidence } from "../../model/article.js";
import type { Claim } from "../../model/claim.js";
import type { Reason } from "../../model/report.js";
import type { Question } from "../question.js";
import { rarityOf } from "../rarity.js";
import { wordsIn } from "../sentence-words.js";
import type { Story, StorySentence } from "../story.js";
import { agrees, differs, eventKeys, figureOf, isPlain } from "./ask.js";

/** Words to each side of a number that are its company. */
const COMPANY = 7;
/** Links weaker than this are not even candidates. */
const FLOOR = -2;

interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly reasons: readonly Reason[];
  readonly weight: number;
  readonly shared: readonly string[];
}

interface Counted {
  readonly claim: Claim;
  readonly company: readonly string[];
  readonly events: readonly string[];
  readonly sentence: StorySentence;
}

/** Numbers of one noun, each article against each other: verb, company and like sentences speak for one question. */
export function slotQuestions(story: Story): Question[] {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const keysOf = eventKeys(story);
  const mutual = new Set(story.pairs.flatMap(({ a, b, mutual: both }) => (both ? [pairKey(a, b), pairKey(b, a)] : [])));
  const byNoun = new Map<string, Counted[]>();
  for (const sentences of story.sentences.values())
    for (const sentence of sentences)
      for (const claim of sentence.claims) {
        if (claim.kind !== "figure" || !isPlain(claim) || SIEVED.test(claim.attribute)) continue;
        const key = thingOf(claim);
        if (!key) continue;
        const counted = { claim, company: companyOf(sentence, claim), events: keysOf(claim), sentence };
        byNoun.set(key, [...(byNoun.get(key) ?? []), counted]);
      }
  const links: Link[] = [];
  for (const counted of byNoun.values())
    for (let i = 0; i < counted.length; i++)
      for (let j = i + 1; j < counted.length; j++) {
        const link = linkOf(counted[i]!, counted[j]!, counted, mutual, rarity);
        if (link && link.weight >= FLOOR) links.push(link);
      }
  return merge(links);
}

const SIEVED =
  /^(?:age|magnitude|employees|children|population|distance|ordinal|score|scoreline|minute|points|parts|sentence|attendance|price per share|premium)$/;

const pairKey = (a: StorySentence, b: StorySentence): string => `${a.article}#${a.index}|${b.article}#${b.index}`;

/** What is counted or measured: noun and unit; money by what it is for. */
function thingOf(claim: Claim): string | null {
  const { noun, unit, part, period } = figureOf(claim);
  const set = `${part ? " part" : ""}${period ? " period" : ""}`;
  if (noun !== null) return `${noun} ${unit ?? ""}${set}`;
  return unit !== null && !/^(?:amount|count)$/.test(claim.attribute) ? `${claim.attribute} ${unit}${set}` : null;
}

function linkOf(
  x: Counted,
  y: Counted,
  all: readonly Counted[],
  mutual: ReadonlySet<string>,
  rarity: (key: string) => number,
): Link | null {
  const [a, b] = [x.claim, y.claim];
  if (a.article === b.article || !differs(a, b)) return null;
  const own = (article: string) => all.filter(({ claim }) => claim.article === article).map(({ claim }) => claim);
  const [ofA, ofB] = [own(a.article), own(b.article)];
  // The one-sided test, over all that the article counts under this noun.
  if (ofA.some((c) => agrees(c, b)) || ofB.some((c) => agrees(c, a))) return null;
  const [f, g] = [figureOf(a), figureOf(b)];
  const shared = x.company.filter((key) => y.company.includes(key));
  const reasons: Reason[] = [{ by: "same-noun", weight: -1.5, text: `Both count ${f.of ?? a.attribute}.` }];
  const add = (by: string, weight: number, text: string) => reasons.push({ by, weight, text });
  if (a.attribute === b.attribute && a.attribute !== "count") add("same-verb", 0.6, "The verb is the same.");
  if (mutual.has(pairKey(x.sentence, y.sentence)))
    add("like-sentences", 0.9, "The two sentences are each other's best match.");
  const company = shared.reduce((sum, key) => sum + rarity(key), 0);
  if (company > 0)
    add("like-company", Math.min(1.2, company * 0.4), `The words around are the same: ${shared.join(", ")}.`);
  if (f.subset === g.subset) add("same-set", 0.2, "They are described alike.");
  else add("other-set", -0.5, "They are described in different words.");
  if (x.events.length && y.events.length && !x.events.some((key) => y.events.includes(key)))
    add("other-event", -2.5, "They hang on different events.");
  if (Math.min(f.min ?? 9, g.min ?? 9) <= 1) add("single", -0.8, "One of them is a single one.");
  if (f.noun !== null && PERSONAL.test(f.noun)) add("persons", -1, "People are counted in many sets.");
  if (f.unit !== null && f.unit !== "percent" && !CURRENCY_CODES.has(f.unit))
    add("measure", -0.8, "Measures of one kind may be of many things.");
  for (const claims of [ofA, ofB])
    if (claims.some((c) => claims.some((d) => differs(c, d))))
      add("several", -0.9, `${claims[0]!.source} has more than one such number.`);
  return { a, b, reasons, weight: reasons.reduce((sum, reason) => sum + reason.weight, 0), shared };
}

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

interface Group {
  readonly claims: Map<string, Claim>;
  readonly best: Link;
}

/** Links that meet in a claim are one question, as long as every two of its claims are linked or agree; strongest first. */
function merge(links: readonly Link[]): Question[] {
  const sorted = [...links].sort((p, q) => q.weight - p.weight || (p.a.id + p.b.id < q.a.id + q.b.id ? -1 : 1));
  const linked = new Set(sorted.flatMap(({ a, b }) => [`${a.id}|${b.id}`, `${b.id}|${a.id}`]));
  const fits = (claim: Claim, group: Group) =>
    [...group.claims.values()].every(
      (other) => other.id === claim.id || agrees(claim, other) || linked.has(`${claim.id}|${other.id}`),
    );
  const groups: Group[] = [];
  const taken = new Set<string>();
  for (const link of sorted) {
    const group = groups.find(({ claims }) => claims.has(link.a.id) || claims.has(link.b.id));
    if (group) {
      for (const claim of [link.a, link.b])
        if (!taken.has(claim.id) && fits(claim, group)) {
          group.claims.set(claim.id, claim);
          taken.add(claim.id);
        }
    } else if (!taken.has(link.a.id) && !taken.has(link.b.id)) {
      groups.push({ claims: new Map([link.a, link.b].map((claim) => [claim.id, claim])), best: link });
      taken.add(link.a.id).add(link.b.id);
    }
  }
  return groups.map(({ claims, best }) => {
    const { of, noun, unit } = figureOf(best.a);
    return {
      kind: "figure",
      scope: "across",
      key: `slot:${noun ?? best.a.attribute}:${unit ?? ""}:${[...best.shared].sort().join(" ")}`,
      text: of ? `How many ${of}?` : `How much (${best.a.attribute})?`,
      claims: [...claims.values()].sort((p, q) => (p.id < q.id ? -1 : 1)),
      aligned: best.reasons,
      severity: "low",
    } satisfies Question;
  });
}
