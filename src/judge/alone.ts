import type { Detail } from "../align/detail.js";
import { overlap } from "../align/overlap.js";
import type { Story } from "../align/story.js";
import type { Discrepancy, Reason, Severity } from "../model/report.js";
import { meta, type Stake, stakeOf, stakes } from "../rules/uncorroborated.js";
import { confidenceOf } from "./confidence.js";
import { fingerprint } from "./fingerprint.js";
import type { Setting } from "./judge.js";

/** Points from which a detail is of medium and of high severity. */
const MEDIUM = 2.4;
const HIGH = 3.2;
/** How many details of one article may stand out, before its source is the odd one out. */
const STANDING_OUT = 3;

interface Weighed {
  readonly detail: Detail;
  readonly stake: Stake;
  readonly reasons: readonly Reason[];
  readonly points: number;
}

/** Details that only one origin has, ranked by what is at stake: a few stand out, the rest is background. */
export function judgeAlone(
  details: readonly Detail[],
  found: readonly Discrepancy[],
  story: Story,
  setting: Setting,
): Discrepancy[] {
  const oddity = oddityOf(details);
  const sources = new Map(story.readings.map(({ article }) => [article.id, article.source]));
  const weighed = details
    .filter((detail) => !isTold(detail, found))
    .map((detail): Weighed => {
      const stake = stakes.find((s) => s.when(detail))!;
      const reasons = stakeOf(detail, stake, oddity.get(detail.articles[0]!) ?? 0);
      return { detail, stake, reasons, points: reasons.reduce((sum, reason) => sum + reason.weight, 0) };
    });
  const byArticle = new Map<string, Weighed[]>();
  for (const item of weighed) {
    const article = item.detail.articles[0]!;
    byArticle.set(article, [...(byArticle.get(article) ?? []), item]);
  }
  return [...byArticle].flatMap(([article, items]) => {
    const room = STANDING_OUT + Math.round(20 * (oddity.get(article) ?? 0));
    return items
      .sort((a, b) => b.points - a.points || (a.detail.key < b.detail.key ? -1 : 1))
      .map((item, rank) => finding(item, severityOf(item.points, rank < room), sources, story, setting));
  });
}

const severityOf = (points: number, standsOut: boolean): Severity =>
  !standsOut || points < MEDIUM ? "low" : points < HIGH ? "medium" : "high";

/** Kinds whose finding already tells of a detail of the type: others do speak of it, otherwise. */
const TELLS: Readonly<Record<Detail["type"], readonly string[]>> = {
  quotation: ["quotation", "attribution"],
  figure: ["figure"],
  date: ["date"],
  place: ["place"],
  person: [],
  organization: [],
  elsewhere: ["participants", "title", "officeholder", "place", "attribution"],
  retelling: [],
};

const isTold = (detail: Detail, found: readonly Discrepancy[]): boolean =>
  found.some(
    (d) =>
      TELLS[detail.type].includes(d.kind) &&
      d.positions.some((position) => position.evidence.some((e) => detail.evidence.some((own) => overlap(e, own)))),
  );

/** Points for every article that has far more alone than the median article of its story; 0 for the others. */
function oddityOf(details: readonly Detail[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { articles, silent } of details) {
    for (const id of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const id of silent) counts.set(id, counts.get(id) ?? 0);
  }
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return new Map(
    [...counts]
      .filter(([, count]) => counts.size > 2 && count >= 12 && count >= 3 * Math.max(1, median))
      .map(([id]) => [id, 1]),
  );
}

function finding(
  { detail, stake, reasons }: Weighed,
  severity: Severity,
  sourceOf: ReadonlyMap<string, string>,
  story: Story,
  setting: Setting,
): Discrepancy {
  const sources = [...new Set(detail.articles.map((id) => sourceOf.get(id) ?? id))].sort();
  const because: Reason[] = [
    {
      by: stake.id,
      weight: typeof stake.sure === "number" ? stake.sure : stake.sure(detail),
      text: stake.because(detail),
    },
    ...reasons.slice(1).map((reason) => ({ ...reason, weight: 0 })),
  ];
  return {
    id: fingerprint(
      { kind: "uncorroborated", scope: "across", key: `${detail.type}:${detail.key}`, answers: [detail.answer] },
      story,
    ),
    kind: "uncorroborated",
    level: stake.id,
    scope: "across",
    severity: setting.severity ?? severity,
    confidence: confidenceOf(because),
    superseded: false,
    question: stake.question(detail),
    positions: [
      {
        answer: detail.answer,
        sources,
        articles: [...detail.articles].sort(),
        claims: [...detail.claims],
        evidence: detail.evidence.slice(0, 5),
      },
    ],
    silent: [...detail.silent].sort(),
    message: `Only ${sources.join(" and ")} ${sources.length > 1 ? "say" : "says"} this: ${stake.because(detail)}`,
    advice: meta.advice,
    because,
  };
}
