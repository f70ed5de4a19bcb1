import type { Evidence } from "../model/article.js";
import type { Discrepancy } from "../model/report.js";
import type { Judged } from "./judge.js";

/** The rung of candidates that ask a whole sentence against another. */
const RETOLD = "told-otherwise";

/**
 * Without the candidates that ask of two sentences what a likelier finding of the same kind asks of them as well: one
 * pair of sentences and one slot are one question.
 */
export function withoutTwins(judged: readonly Judged[]): readonly Judged[] {
  const byArticle = new Map<string, Discrepancy[]>();
  for (const { discrepancy } of judged)
    if (discrepancy && discrepancy.level !== RETOLD && discrepancy.kind !== "uncorroborated")
      for (const article of new Set(discrepancy.positions.flatMap(({ articles }) => articles))) {
        const key = `${discrepancy.kind} ${article}`;
        const told = byArticle.get(key);
        if (told) told.push(discrepancy);
        else byArticle.set(key, [discrepancy]);
      }
  const dropped = new Set<Discrepancy>();
  for (const { discrepancy } of judged) {
    if (discrepancy?.level !== RETOLD) continue;
    const sentences = discrepancy.positions.map(({ evidence }) => evidence.reduce(longer));
    const twins = byArticle.get(`${discrepancy.kind} ${sentences[0]!.article}`) ?? [];
    for (const twin of twins)
      if (asksOf(twin, sentences)) dropped.add(twin.confidence < discrepancy.confidence ? twin : discrepancy);
  }
  // The same two names, days or numbers in two pairs of sentences of the same articles: the likelier one asks.
  const told = new Map<string, Discrepancy>();
  for (const { discrepancy } of judged) {
    if (discrepancy?.level !== RETOLD || dropped.has(discrepancy)) continue;
    const key = [discrepancy.kind, ...discrepancy.positions.map((p) => `${p.answer} ${p.articles.join()}`).sort()].join(
      "\u0000",
    );
    const known = told.get(key);
    if (known) dropped.add(known.confidence < discrepancy.confidence ? known : discrepancy);
    if (!known || known.confidence < discrepancy.confidence) told.set(key, discrepancy);
  }
  return dropped.size ? judged.filter(({ discrepancy }) => !discrepancy || !dropped.has(discrepancy)) : judged;
}

const longer = (a: Evidence, b: Evidence): Evidence => (b.end - b.start > a.end - a.start ? b : a);

const holds = (sentence: Evidence, at: Evidence): boolean =>
  at.article === sentence.article &&
  at.field === sentence.field &&
  at.start >= sentence.start &&
  at.end <= sentence.end;

/** Has each sentence a place of a position of its own? */
function asksOf({ positions }: Discrepancy, sentences: readonly Evidence[]): boolean {
  const homes = sentences.map((sentence) =>
    positions.findIndex(({ evidence }) => evidence.some((at) => holds(sentence, at))),
  );
  return homes.every((home) => home >= 0) && new Set(homes).size === sentences.length;
}
