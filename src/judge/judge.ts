import { tellOtherEvents } from "../align/other-event.js";
import type { Question } from "../align/question.js";
import { citedFor } from "../align/relays.js";
import { sayingOf } from "../align/sayings.js";
import type { Story } from "../align/story.js";
import { firstHand, supportOf } from "../align/support.js";
import type { Claim } from "../model/claim.js";
import type { Agreement, Discrepancy, Reason, Severity } from "../model/report.js";
import { decide, type Level, type Rule } from "../rules/rule.js";
import { confidenceOf } from "./confidence.js";
import { fingerprint } from "./fingerprint.js";
import { messageOf, tellInOrder } from "./message.js";
import { isFact, positionsOf } from "./positions.js";
import { qualify } from "./qualify.js";
import type { Update } from "./updates.js";

export interface Judged {
  readonly discrepancy: Discrepancy | null;
  readonly agreement: Agreement | null;
}

interface Compared {
  readonly a: number;
  readonly b: number;
  readonly level: Level;
}

export interface Setting {
  readonly severity: Severity | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Claims that answer one question, judged by its rule: a discrepancy, an agreement, or nothing. Knows no kind. */
export function judge(question: Question, rule: Rule, story: Story, setting: Setting): Judged {
  const claims = question.claims;
  const compared = comparePairs(question, rule, setting.options);
  const clusters = cluster(claims, compared);
  const conflicts = compared.filter(
    (pair) => pair.level.verdict === "conflict" && stands(question, pair, clusters, story),
  );
  const worst = worstOf(conflicts, claims, story);
  if (!worst) return { discrepancy: null, agreement: agreementOf(question, rule, story, clusters) };
  const involved = new Set(conflicts.flatMap(({ a, b }) => [clusters[a]!, clusters[b]!]));
  const all = [...involved].map((id) => claims.filter((_, i) => clusters[i] === id));
  const groups = question.scope === "across" ? withoutCited(all, story) : all;
  const [a, b] = [claims[worst.a]!, claims[worst.b]!];
  const positions = positionsOf(groups, rule, story, rule.meta.list ? worst.level.because(a, b) : "");
  if (positions.length < 2) return { discrepancy: null, agreement: null };
  const { reasons, update } = qualify(question, a, b, groups, story);
  const superseded = update?.superseded ?? false;
  const told =
    superseded && update?.order ? tellInOrder(update.order, rule) : tellPair(worst, conflicts, claims, update);
  const because: Reason[] = [
    ...question.aligned,
    { by: worst.level.id, weight: weightOf(worst), text: told },
    ...reasons,
  ];
  const answers = positions.map((position) => position.answer);
  const discrepancy: Discrepancy = {
    id: fingerprint({ ...question, answers }, story),
    kind: question.kind,
    level: worst.level.id,
    scope: question.scope,
    severity: setting.severity ?? worst.level.severity ?? question.severity ?? rule.meta.severity,
    confidence: confidenceOf(because),
    superseded,
    question: question.text,
    positions,
    message: messageOf({ told, question, positions, reasons, update }),
    advice: question.advice ?? rule.meta.advice,
    because,
  };
  return { discrepancy, agreement: null };
}

/** What the rung says of the two claims that differ most, or of those that fall where they should grow. */
function tellPair(
  worst: Compared,
  conflicts: readonly Compared[],
  claims: readonly Claim[],
  update: Update | null,
): string {
  const [high, low] = update?.by === "falls" ? update.order! : [];
  const pair =
    conflicts.find(({ a, b }) =>
      [
        [a, b],
        [b, a],
      ].some(([x, y]) => high?.includes(claims[x!]!) && low?.includes(claims[y!]!)),
    ) ?? worst;
  return pair.level.because(claims[pair.a]!, claims[pair.b]!);
}

const weightOf = (pair: Compared): number => pair.level.weight ?? 0;

/** The weightiest conflict; of equals one between what both say themselves. */
function worstOf(conflicts: readonly Compared[], claims: readonly Claim[], story: Story): Compared | null {
  const relayed = ({ a, b }: Compared) => [a, b].filter((i) => citedFor(claims[i]!, story.relays) !== null).length;
  let worst: Compared | null = null;
  for (const pair of conflicts) {
    if (worst) {
      const [own, other] = [relayed(worst), relayed(pair)];
      if (own < other || (own === other && weightOf(worst) >= weightOf(pair))) continue;
    }
    worst = pair;
  }
  return worst;
}

/** An article that has its own answer is not counted with the one that it cites. */
function withoutCited(groups: readonly Claim[][], story: Story): Claim[][] {
  return groups.map((group) => {
    const others = new Set(groups.flatMap((g) => (g === group ? [] : g.map((claim) => claim.article))));
    const first = new Set(firstHand(group, story));
    return group.filter((claim) => first.has(claim) || !others.has(claim.article));
  });
}

function comparePairs(question: Question, rule: Rule, options: Setting["options"]): Compared[] {
  const compared: Compared[] = [];
  const { claims } = question;
  // An article that says one thing a thousand times is compared once.
  const firsts = [...new Set(firstsOf(claims))];
  for (let i = 0; i < firsts.length; i++)
    for (let j = i + 1; j < firsts.length; j++) {
      const [a, b] = [firsts[i]!, firsts[j]!];
      compared.push({ a, b, level: decide(rule, claims[a]!, claims[b]!, options) });
    }
  return compared;
}

/** For each claim the index of the first that says the same in the same article. */
function firstsOf(claims: readonly Claim[]): number[] {
  const first = new Map<string, number>();
  return claims.map((claim, i) => {
    const saying = sayingOf(claim);
    const known = first.get(saying);
    if (known === undefined) first.set(saying, i);
    return known ?? i;
  });
}

/** Claims that agree share a cluster: union-find. */
function cluster(claims: readonly Claim[], compared: readonly Compared[]): number[] {
  const parent = firstsOf(claims);
  const root = (start: number): number => {
    let i = start;
    while (parent[i] !== i) i = parent[i]!;
    return i;
  };
  for (const { a, b, level } of compared) if (level.verdict === "agree") parent[root(a)] = root(b);
  return parent.map((_, i) => root(i));
}

/**
 * The one-sided test: no conflict across articles where either of them has the other's very answer as well,
 * unless the question takes one filler only. Inside one article a conflict stands by itself.
 */
function stands(question: Question, pair: Compared, clusters: readonly number[], story: Story): boolean {
  const { claims } = question;
  const [a, b] = [claims[pair.a]!, claims[pair.b]!];
  // What the facts do not answer is no matter here: the sources against each other are another question.
  if (question.scope === "reference") return isFact(a) !== isFact(b);
  const within = a.article === b.article;
  if (within !== (question.scope === "within")) return false;
  const isRelayed = (claim: Claim) => citedFor(claim, story.relays) !== null;
  // "The Courier has twelve" beside the article's own nine is no slip.
  if (within && isRelayed(a) !== isRelayed(b)) return false;
  if (within) return true;
  // Copies of one text are one source, not two that disagree; but what was changed in one is asked.
  const oneText = story.origins.get(a.article) === story.origins.get(b.article);
  if (oneText !== Boolean(question.copies)) return false;
  if (!question.copies && isOfOthers(a, b, story)) return false;
  if (question.single) return true;
  // What an article cites another source for is not its own answer.
  const says = (article: string, id: number) =>
    claims.some((c, i) => c.article === article && clusters[i] === id && !isRelayed(c));
  return !says(a.article, clusters[pair.b]!) && !says(b.article, clusters[pair.a]!);
}

/** Do the articles of two claims tell of two events? What holds of one is no answer about the other. */
function isOfOthers(a: Claim, b: Claim, story: Story): boolean {
  const readingOf = (claim: Claim) => story.readings.find(({ article }) => article.id === claim.article);
  const [x, y] = [readingOf(a), readingOf(b)];
  return x !== undefined && y !== undefined && tellOtherEvents(x, y);
}

function agreementOf(question: Question, rule: Rule, story: Story, clusters: readonly number[]): Agreement | null {
  if (question.scope === "reference") return null;
  const groups = new Map<number, Claim[]>();
  question.claims.forEach((claim, i) => {
    groups.set(clusters[i]!, [...(groups.get(clusters[i]!) ?? []), claim]);
  });
  const best = [...groups.values()]
    .map((claims) => ({ claims, origins: supportOf(claims, story).size }))
    .filter(({ origins }) => origins > 1)
    .sort((x, y) => y.origins - x.origins)[0];
  if (!best) return null;
  const [position] = positionsOf([firstHand(best.claims, story)], rule, story);
  return position ? { question: question.text, position } : null;
}
