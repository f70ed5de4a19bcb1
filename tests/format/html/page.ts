import { parseHTML } from "linkedom";
import { html } from "../../../src/format/html.js";
import {
  type Article,
  type Discrepancy,
  type Evidence,
  KINDS,
  type Position,
  type Report,
} from "../../../src/index.js";

/** What an article must not be able to do to a page, and what a page must not do to it. */
export const HOSTILE: readonly string[] = [
  '</script><script>document.title = "broken"</script>',
  "<img src=x onerror=alert(1)>",
  "\" onfocus=alert(1) autofocus='' x=\"",
  "' onmouseover='alert(1)",
  "<!-- <style> ]]> --!> </style></textarea></title>",
  "&lt;b&gt; &amp;amp; &#x3c;script&#62;",
  "line\u2028separator\u2029paragraph",
  "\u{1f680} 𝒜stral 👩‍👩‍👧",
  "مريم العلي and שרה לוי",
  "\u202eright to left override",
  "half \ud83d of a pair \ude80 and \u0000 control \u0007",
  "javascript:alert(1)",
  "{{template}} \u0024{expression} `tick`",
];

/** Evidence for words that stand once in a text. */
export function at(article: Article, quote: string, field: Evidence["field"] = "text"): Evidence {
  const start = ((field === "title" ? article.title : article.text) ?? "").indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in ${article.id}`);
  return { article: article.id, field, start, end: start + quote.length, quote };
}

export const position = (answer: string, source: string, evidence: readonly Evidence[]): Position => ({
  answer,
  sources: [source],
  articles: [...new Set(evidence.map((place) => place.article))],
  claims: [],
  evidence,
});

export const finding = (more: Partial<Discrepancy>): Discrepancy => ({
  id: "0123456789abcdef",
  kind: KINDS[5],
  level: "apart",
  scope: "across",
  severity: "high",
  confidence: 0.88,
  superseded: false,
  question: "How many people were hurt?",
  positions: [],
  message: "They differ.",
  advice: null,
  because: [],
  ...more,
});

export const reportOf = (articles: readonly Article[], more: Partial<Report>): Report => ({
  schema: "secondsource/report/1",
  articles: articles.map(({ text: _, ...article }) => article),
  stories: [{ id: "s1", articles: articles.map(({ id }) => id) }],
  origins: articles.map(({ id }) => ({ id: `o:${id}`, articles: [id] })),
  entities: [],
  events: [],
  claims: [],
  discrepancies: [],
  agreements: [],
  sources: [...new Set(articles.map(({ source }) => source))].map((source) => ({
    source,
    articles: 1,
    claims: 8,
    corroborated: 2,
    uncorroborated: 4,
    contradicted: 2,
  })),
  notices: [],
  ...more,
});

/** As much of an element as the tests look at: the types of a browser are not among those of the project. */
export interface PageElement {
  readonly id: string;
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface Page {
  readonly byId: (id: string) => PageElement | undefined;
  readonly all: (selector: string) => PageElement[];
}

/** The page, parsed. */
export function pageOf(report: Report, articles?: readonly Article[]): Page {
  const document = parseHTML(html(report, articles)).document as unknown as PageElement;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const ids = new Map(all("[id]").map((element) => [element.id, element]));
  return { byId: (id) => ids.get(id), all };
}

/** All marks of one finding in the texts, by the order in which it lists its places. */
export const markedWords = (page: Page, number: number): string[] =>
  (page.byId(`f${number}`)?.getAttribute("data-places") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((place) => {
      const [id = "", last = ""] = place.split(":");
      const [text, first] = id.split("-");
      const words: string[] = [];
      for (let i = Number(first); i <= Number(last); i++)
        words.push(page.byId(`${text}-${i}`)?.textContent ?? "(missing)");
      return words.join("");
    });
