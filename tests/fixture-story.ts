import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShownArticle } from "../src/format/format.js";
import { stemOf } from "../src/ingest/item.js";
import { plainArticleOf } from "../src/ingest/plain.js";
import type { Article, Evidence, Report, Severity } from "../src/model/index.js";

/** What an editor wants flagged in a story. Met by one finding that has it all. */
export interface Expected {
  readonly id: string;
  /** "notice" stands for the report's notices. */
  readonly kind?: string | readonly string[];
  /** The rung that must have decided. */
  readonly level?: string;
  /** Strings that stand in its question, answers, message, or in the sentences that it shows; case is ignored. */
  readonly says?: readonly string[];
  /** Strings that must not stand there: they make it another finding. */
  readonly unless?: readonly string[];
  /** Articles that it shows a place of. */
  readonly in?: readonly string[];
  /** Must: the severity it matters with; one step below is accepted. */
  readonly severity?: Severity;
  /** Never: what is less severe is let pass. Default: low. */
  readonly minSeverity?: Severity;
  readonly superseded?: boolean;
  readonly why?: string;
  /** Not met yet, and why. */
  readonly pending?: string;
}

export interface FixtureStory {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly must: readonly Expected[];
  readonly never: readonly Expected[];
  /** What the facts in its reference.yaml add; missing where it has none. */
  readonly reference?: readonly Expected[];
}

const root = join(import.meta.dirname, "..", "fixtures");

export const storyNames = ["miami-talks", "earthquake", "takeover-bid", "court-case", "match"] as const;

export function loadStory(name: string): FixtureStory {
  const expected = JSON.parse(readFileSync(join(root, name, "expected.json"), "utf8"));
  const articles = shownArticles(name).map(({ file: _, firstLine: __, ...article }) => article);
  return { name, articles, ...expected };
}

/** The articles of a story as the command line has them, each with its file and the line on which its text begins. */
export function shownArticles(name: string): (Article & ShownArticle)[] {
  const folder = join(root, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const article = plainArticleOf(file, readFileSync(join(folder, file), "utf8"));
      return { ...article, id: stemOf(file), source: article.source ?? "", text: article.text ?? "" };
    });
}

/** One finding or notice, with all the words that a reader of it sees. */
export interface Card {
  readonly kind: string;
  readonly level: string;
  readonly severity: Severity;
  readonly superseded: boolean;
  readonly articles: ReadonlySet<string>;
  readonly words: string;
  readonly line: string;
}

export function cardsOf(report: Report, articles: readonly Article[]): Card[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const findings = report.discrepancies.map((found): Card => {
    const evidence = found.positions.flatMap((position) => position.evidence);
    const answers = found.positions.map((position) => position.answer);
    // A detail is told by its own words: the sentence around it holds others.
    const shown = evidence.map((e) => (found.kind === "uncorroborated" ? e.quote : sentenceOf(e, byId)));
    return {
      ...found,
      articles: new Set(evidence.map((place) => place.article)),
      words: fold([found.question, found.message, ...answers, ...shown].join("\n")),
      line: `${found.kind}/${found.level}/${found.severity} ${found.question} ${answers.join(" | ")}`,
    };
  });
  const notices = report.notices.map(
    (notice): Card => ({
      kind: "notice",
      level: notice.code,
      severity: "info",
      superseded: false,
      articles: new Set(notice.article ? [notice.article] : []),
      words: fold(`${notice.text} ${notice.evidence?.quote ?? ""}`),
      line: `notice/${notice.code} ${notice.text}`,
    }),
  );
  return [...findings, ...notices];
}

/** The sentence around a place, as a reader sees it: from line or full stop to line or full stop. */
function sentenceOf(place: Evidence, articles: ReadonlyMap<string, Article>): string {
  const article = articles.get(place.article)!;
  const text = (place.field === "title" ? article.title : article.text) ?? "";
  const before = text.slice(0, place.start);
  // "… rejected the offer. "It undervalues": the sentence begins behind the last full stop and space.
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ") + 1, 0);
  const after = text.slice(place.end).search(/[.!?]["”]?(?:\s|$)|\n/);
  return text.slice(start, after < 0 ? text.length : place.end + after + 1);
}

const fold = (text: string): string => text.toLowerCase();

const ranks: readonly Severity[] = ["info", "low", "medium", "high"];

/** Whether a finding is the one that a row speaks of; severity is judged apart. */
export function fits(card: Card, row: Expected): boolean {
  const kinds = row.kind === undefined ? null : [row.kind].flat();
  if (kinds ? !kinds.includes(card.kind) : card.kind === "notice") return false;
  if (row.level !== undefined && row.level !== card.level) return false;
  if (row.superseded !== undefined && row.superseded !== card.superseded) return false;
  if (!(row.in ?? []).every((id) => card.articles.has(id))) return false;
  if (!(row.says ?? []).every((words) => holds(card.words, words))) return false;
  return !(row.unless ?? []).some((words) => holds(card.words, words));
}

/** "5 January" does not stand in "15 January", nor 20 in 2025 or 20.5; else any part of a word will do. */
function holds(text: string, words: string): boolean {
  const part = fold(words).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(part.replace(/^(?=\d)/, "(?<!\\d|\\d[.,])").replace(/\d$/, "$&(?!\\d|[.,]\\d)")).test(text);
}

export const meets = (card: Card, row: Expected): boolean =>
  fits(card, row) && ranks.indexOf(card.severity) >= ranks.indexOf(row.severity ?? "info") - 1;

export const breaks = (card: Card, row: Expected): boolean =>
  card.kind !== "notice" && fits(card, row) && ranks.indexOf(card.severity) >= ranks.indexOf(row.minSeverity ?? "low");
