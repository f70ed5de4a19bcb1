import type { Evidence } from "../../model/article.js";
import type { Discrepancy } from "../../model/report.js";
import type { ShownArticle } from "../format.js";
import { type Marked, markedOf, type Owner, type Place, textKey } from "./marks.js";
import { numberedOf, type Outline, textOf } from "./outline.js";

/** Where on the page a quoted place stands: in which text, and from which marked stretch to which. */
export interface Target {
  /** The text's number on the page, from 0. */
  readonly text: number;
  readonly first: number;
  readonly last: number;
  readonly field: Evidence["field"];
}

/** The texts of the page with what is marked in them, and the way to each mark. */
export interface Links {
  readonly shown: readonly { readonly article: ShownArticle; readonly title: Marked; readonly text: Marked }[];
  /** Null where the text was not given, or is no longer the one that was checked. */
  readonly to: (evidence: Evidence) => Target | null;
}

/** The id of a marked stretch: "t0-17", in a headline "h0-1". */
export const markId = (target: Pick<Target, "text" | "field">, segment: number): string =>
  `${target.field === "title" ? "h" : "t"}${target.text}-${segment}`;

export function linksOf(outline: Outline): Links {
  const places = new Map<string, Place[]>();
  const add = (evidence: Evidence, owner: Owner) => {
    if (textOf(evidence, outline.articles) === null) return;
    const { start, end } = evidence;
    const key = textKey(evidence);
    const own = places.get(key);
    if (own) own.push({ start, end, owner });
    else places.set(key, [{ start, end, owner }]);
  };
  for (const { finding, number } of numberedOf(outline)) {
    const owner = { id: `f${number}`, look: lookOf(finding), number: String(number) };
    for (const evidence of evidenceOf(finding)) add(evidence, owner);
  }
  outline.agreements.forEach(({ position }, i) => {
    for (const evidence of position.evidence) add(evidence, { id: `a${i + 1}`, look: "agree", number: "" });
  });
  outline.notes.forEach(({ of }, i) => {
    for (const { evidence } of of) if (evidence) add(evidence, { id: `n${i + 1}`, look: "note", number: "" });
  });
  const articles = [...outline.articles.values()];
  const index = new Map(articles.map(({ id }, i) => [id, i]));
  const shown = articles.map((article) => {
    const markedIn = (field: Evidence["field"], text: string) =>
      markedOf(text, places.get(textKey({ article: article.id, field })) ?? []);
    return { article, title: markedIn("title", article.title ?? ""), text: markedIn("text", article.text) };
  });
  return {
    shown,
    to: (evidence) => {
      const text = index.get(evidence.article);
      if (text === undefined || textOf(evidence, outline.articles) === null) return null;
      const { field, start, end } = evidence;
      const range = shown[text]![field].rangeOf(start, end);
      return range && { text, field, ...range };
    },
  };
}

const evidenceOf = (finding: Discrepancy): readonly Evidence[] =>
  finding.positions.flatMap((position) => position.evidence);

const lookOf = (finding: Discrepancy): string => (finding.superseded ? "past" : finding.severity);
