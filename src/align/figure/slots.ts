import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import type { Evidence } from "../../model/article.js";
import type { Claim } from "../../model/claim.js";
import { wordsOf } from "../../values/words.js";
import type { Question } from "../question.js";
import { rarityOf } from "../sentences.js";
import type { Story, StorySentence } from "../story.js";
import { agrees, differs, figureOf, figuresOf, isPlain } from "./ask.js";

/** Words to each side of a number that are its company. */
const COMPANY = 7;

interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly weight: number;
  readonly shared: readonly string[];
}

/** Numbers of one noun in sentences of two articles that tell the same. */
export function slotQuestions(story: Story): Question[] {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const byArticle = new Map<string, Claim[]>();
  for (const claim of figuresOf(story)) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  const links: Link[] = [];
  for (const { a, b, mutual, score } of story.pairs) {
    if (!mutual && score < 0.4) continue;
    for (const x of slotted(a))
      for (const y of slotted(b)) {
        if (!isSameThing(x, y) || !differs(x, y)) continue;
        // The one-sided test, over all that the article counts under this noun.
        if ((byArticle.get(x.article) ?? []).some((c) => isSameThing(c, y) && agrees(c, y))) continue;
        if ((byArticle.get(y.article) ?? []).some((c) => isSameThing(c, x) && agrees(c, x))) continue;
        const shared = companyOf(a, x).filter((key) => companyOf(b, y).includes(key));
        const weight = shared.reduce((sum, key) => sum + rarity(key), 0);
        links.push({
          a: x,
          b: y,
          weight: weight + (x.attribute === y.attribute ? 0.5 : 0) + (mutual ? 0.3 : 0) + score,
          shared,
        });
      }
  }
  return merge(links);
}

const slotted = (sentence: StorySentence): Claim[] =>
  sentence.claims.filter(
    (claim) =>
      claim.kind === "figure" &&
      isPlain(claim) &&
      !/^(?:age|magnitude|children|population|distance)$/.test(claim.attribute),
  );

function isSameThing(x: Claim, y: Claim): boolean {
  const [f, g] = [figureOf(x), figureOf(y)];
  if (f.part !== g.part || f.period !== g.period) return false;
  if (f.noun !== null && g.noun !== null) return f.noun === g.noun && f.subset === g.subset;
  return (
    f.noun === g.noun &&
    x.attribute === y.attribute &&
    f.unit !== null &&
    g.unit !== null &&
    !/^(?:amount|count)$/.test(x.attribute)
  );
}

function companyOf(sentence: StorySentence, claim: Claim): string[] {
  const at: Evidence = claim.evidence[0]!;
  const words = wordsOf(sentence.evidence.quote);
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
  readonly shared: Set<string>;
  weight: number;
}

/** Links that meet in a claim are one question. */
function merge(links: readonly Link[]): Question[] {
  const groupOf = new Map<string, Group>();
  const groups = new Set<Group>();
  for (const { a, b, weight, shared } of links) {
    const [x, y] = [groupOf.get(a.id), groupOf.get(b.id)];
    const group = x ?? y ?? { claims: new Map<string, Claim>(), shared: new Set<string>(), weight };
    if (x && y && x !== y) {
      for (const [id, claim] of y.claims) {
        x.claims.set(id, claim);
        groupOf.set(id, x);
      }
      groups.delete(y);
    }
    groups.add(group);
    group.weight = Math.max(group.weight, weight);
    for (const claim of [a, b]) {
      group.claims.set(claim.id, claim);
      groupOf.set(claim.id, group);
    }
    for (const key of shared) group.shared.add(key);
  }
  return [...groups].map(({ claims, shared, weight }) => {
    const list = [...claims.values()].sort((p, q) => (p.id < q.id ? -1 : 1));
    const { of, noun, unit } = figureOf(list[0]!);
    return {
      kind: "figure",
      scope: "across",
      key: `slot:${noun ?? unit}:${[...shared].sort().join(" ")}`,
      text: of ? `How many ${of}?` : `How much (${list[0]!.attribute})?`,
      claims: list,
      aligned: [
        {
          by: "like-company",
          weight: Math.min(1, weight - 2.5),
          text: `The words around the numbers are the same: ${[...shared].sort().join(", ") || "none"}.`,
        },
      ],
      severity: "low",
    } satisfies Question;
  });
}
