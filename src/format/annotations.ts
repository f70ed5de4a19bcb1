import type { Evidence } from "../model/article.js";
import type { Discrepancy, Report } from "../model/report.js";
import { untagged } from "../values/untagged.js";
import type { Format, ShownArticle } from "./format.js";
import { labelOf, messageOf } from "./headings.js";
import { markupOf } from "./markup.js";
import { wellFormed } from "./well-formed.js";

/** Code points of the text before and after a quote that go with it, so that it is found again after an edit. */
const CONTEXT = 32;

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), a page of them: one a finding, one target a place.
 * Both selectors where the article is given: the position, in code points of the text, and the quote, which survives
 * an edit. Of HTML the quote alone: a position would count in a text without tags.
 */
export const annotations: Format = (report, articles = []) => {
  const targetOf = targeter(report, articles);
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:secondsource:annotations:${report.discrepancies.map(({ id }) => id.slice(0, 4)).join("")}`,
    type: "AnnotationPage",
    startIndex: 0,
    items: report.discrepancies.map((finding) => annotationOf(finding, targetOf)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
};

function annotationOf(finding: Discrepancy, targetOf: (evidence: Evidence) => object): object {
  const answers = finding.positions.map(labelOf).join("; ");
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:secondsource:${finding.id}`,
    type: "Annotation",
    motivation: "assessing",
    generator: { id: "urn:secondsource", type: "Software", name: "secondsource" },
    body: [
      {
        type: "TextualBody",
        purpose: "assessing",
        format: "text/plain",
        language: "en",
        value: wellFormed(`${finding.question} ${messageOf(finding)} (${answers})`),
      },
      { type: "TextualBody", purpose: "tagging", value: finding.kind },
      { type: "TextualBody", purpose: "tagging", value: finding.severity },
    ],
    target: finding.positions.flatMap((position) => position.evidence).map(targetOf),
  };
}

function targeter(report: Report, articles: readonly ShownArticle[]): (evidence: Evidence) => object {
  const shown = new Map(articles.map((article) => [article.id, article]));
  const info = new Map(report.articles.map((article) => [article.id, article]));
  const isPage = markupOf();
  const counters = new Map<string, (offset: number) => number>();
  return (evidence) => {
    const article = shown.get(evidence.article);
    const source =
      article?.url ??
      info.get(evidence.article)?.url ??
      `urn:secondsource:article:${encodeURIComponent(wellFormed(evidence.article))}`;
    const text = evidence.field === "text" ? article?.text : undefined;
    if (evidence.field === "title" && article?.title !== undefined)
      return { source, selector: [inContext(article.title, evidence)] };
    if (text === undefined) return { source, selector: [quoteOf(wellFormed(evidence.quote))] };
    if (isPage(article!)) return { source, selector: [quoteOf(untagged(wellFormed(evidence.quote)).trim())] };
    const pointsTo = counters.get(evidence.article) ?? codePointsTo(text);
    counters.set(evidence.article, pointsTo);
    const position = { type: "TextPositionSelector", start: pointsTo(evidence.start), end: pointsTo(evidence.end) };
    return { source, selector: [inContext(text, evidence), position] };
  };
}

/** The quote with the words on both sides of it. */
function inContext(text: string, { start, end, quote }: Evidence): object {
  const before = [...wellFormed(text.slice(Math.max(0, start - 2 * CONTEXT), start))];
  const after = [...wellFormed(text.slice(end, end + 2 * CONTEXT))];
  return quoteOf(wellFormed(quote), before.slice(-CONTEXT).join(""), after.slice(0, CONTEXT).join(""));
}

const quoteOf = (exact: string, prefix = "", suffix = ""): object => ({
  type: "TextQuoteSelector",
  exact,
  ...(prefix ? { prefix } : {}),
  ...(suffix ? { suffix } : {}),
});

/** UTF-16 offsets to code points: the places of the pairs once, then a binary search each. */
function codePointsTo(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
