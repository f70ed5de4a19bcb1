import type { Evidence, Notice } from "../../model/article.js";
import type { Agreement, Discrepancy, Report } from "../../model/report.js";
import type { ShownArticle } from "../format.js";
import { type Stories, storiesIn } from "../stories.js";
import { articleOfFinding } from "../story-report.js";

/** A finding with the number that it has all over the page. */
export interface Numbered {
  readonly finding: Discrepancy;
  /** From 1, in the order of the page. */
  readonly number: number;
}

/** What goes where on the page, decided once: every part is written from this. */
export interface Outline {
  readonly report: Report;
  /** Those of one story together. */
  readonly articles: ReadonlyMap<string, ShownArticle>;
  readonly stories: Stories;
  /** The differences that matter, story by story, worst first. */
  readonly main: readonly Numbered[];
  /** Differences that a later article has settled. */
  readonly superseded: readonly Numbered[];
  /** What only one origin says, by who says it, the one with most first. */
  readonly alone: readonly { readonly teller: string; readonly findings: readonly Numbered[] }[];
  readonly spelling: readonly Numbered[];
  readonly forInformation: readonly Numbered[];
  readonly agreements: readonly Agreement[];
  /** What the caller has asked not to see. */
  readonly suppressed: readonly Notice[];
  /** A note said of several places is said once. */
  readonly notes: readonly { readonly text: string; readonly of: readonly Notice[] }[];
}

/** Everything that has a number, in the order of the numbers. */
export const numberedOf = (outline: Outline): readonly Numbered[] => [
  ...outline.main,
  ...outline.superseded,
  ...outline.alone.flatMap(({ findings }) => findings),
  ...outline.spelling,
  ...outline.forInformation,
];

/** The article by whose story a finding is grouped. */
export const articleOf = ({ finding }: Numbered): string | undefined => articleOfFinding(finding);

/** Divides the report into the parts of the page and numbers its findings. */
export function outlineOf(report: Report, articles: readonly ShownArticle[]): Outline {
  let number = 0;
  const numbered = (findings: readonly Discrepancy[]): Numbered[] =>
    findings.map((finding) => ({ finding, number: ++number }));
  const stories = storiesIn(report);
  const storyOf = (finding: Discrepancy) => stories.of(articleOfFinding(finding));
  // What is sorted by its story alone keeps its order within it.
  const discrepancies = [...report.discrepancies].sort((a, b) => storyOf(a) - storyOf(b));
  const isAlone = (d: Discrepancy) => d.kind === "uncorroborated" && d.severity !== "info";
  const isMain = (d: Discrepancy) => d.kind !== "spelling" && d.severity !== "info" && !isAlone(d);
  return {
    report,
    stories,
    articles: new Map(
      [...articles].sort((a, b) => stories.of(a.id) - stories.of(b.id)).map((article) => [article.id, article]),
    ),
    main: numbered(discrepancies.filter((d) => isMain(d) && !d.superseded)),
    superseded: numbered(discrepancies.filter((d) => isMain(d) && d.superseded)),
    alone: byTeller(discrepancies.filter(isAlone), report, storyOf).map(({ teller, findings }) => ({
      teller,
      findings: numbered(findings),
    })),
    spelling: numbered(discrepancies.filter((d) => d.kind === "spelling")),
    forInformation: numbered(discrepancies.filter((d) => d.kind !== "spelling" && d.severity === "info")),
    agreements: report.agreements,
    suppressed: report.notices.filter(({ code }) => code === "suppressed"),
    notes: byText(report.notices.filter(({ code }) => code !== "suppressed")),
  };
}

function byTeller(findings: readonly Discrepancy[], report: Report, storyOf: (finding: Discrepancy) => number) {
  const groups = new Map<string, { teller: string; story: number; findings: Discrepancy[] }>();
  for (const finding of findings) {
    const teller = finding.positions[0]?.sources.join(", ") ?? "";
    const story = storyOf(finding);
    const own = groups.get(`${story} ${teller}`);
    if (own) own.findings.push(finding);
    else groups.set(`${story} ${teller}`, { teller, story, findings: [finding] });
  }
  const order = new Map(report.sources.map(({ source }, i) => [source, i]));
  const rank = (teller: string) => order.get(teller) ?? order.size;
  return [...groups.values()].sort(
    (a, b) => a.story - b.story || b.findings.length - a.findings.length || rank(a.teller) - rank(b.teller),
  );
}

function byText(notices: readonly Notice[]): { text: string; of: Notice[] }[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) groups.set(notice.text, [...(groups.get(notice.text) ?? []), notice]);
  return [...groups].map(([text, of]) => ({ text, of }));
}

/** The text that an evidence counts into, where the caller gave it and it still holds those very words. */
export function textOf(evidence: Evidence, articles: ReadonlyMap<string, ShownArticle>): string | null {
  const article = articles.get(evidence.article);
  const text = article && (evidence.field === "title" ? article.title : article.text);
  return text !== undefined && text.slice(evidence.start, evidence.end) === evidence.quote ? text : null;
}
