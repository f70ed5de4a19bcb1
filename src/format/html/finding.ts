import type { Evidence } from "../../model/article.js";
import type { Discrepancy, Position, Severity } from "../../model/report.js";
import { counted } from "../layout.js";
import type { Places } from "../places.js";
import { excerpt } from "./context.js";
import { bdi, escapeText, when } from "./escape.js";
import { type Links, markId } from "./links.js";
import type { Numbered, Outline } from "./outline.js";

/** What the parts of the page share. */
export interface Sheet {
  readonly outline: Outline;
  readonly links: Links;
  readonly places: Places;
}

/** A, B, C … for the positions of a finding: letter and colour go together all over the page. */
export const letterOf = (position: number): string => "ABCDEFGH"[position] ?? "Z";

/** The class that carries the colour of a letter: there are six. */
export const hueOf = (position: number): string => "abcdef"[Math.min(position, 5)]!;

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { high: "High", medium: "Medium", low: "Low", info: "Info" };

export const badge = (severity: Severity): string =>
  `<span class="badge ${severity}">${SEVERITY_NAMES[severity]}</span>`;

/** The attributes by which the page's controls find a finding: kind, severity, sources, and its places in the texts. */
export function findingAttributes({ finding, number }: Numbered, sheet: Sheet): string {
  const order = sheet.outline.report.sources.map(({ source }) => source);
  const sources = new Set(finding.positions.flatMap((position) => position.sources));
  const places = finding.positions.flatMap((position, i) =>
    position.evidence.flatMap((evidence) => {
      const target = sheet.links.to(evidence);
      return target ? [`${markId(target, target.first)}:${target.last}:${hueOf(i)}`] : [];
    }),
  );
  return [
    `id="f${number}"`,
    `tabindex="-1"`,
    `data-kind="${escapeText(finding.kind)}"`,
    `data-severity="${finding.severity}"`,
    `data-sources="${[...sources].map((source) => order.indexOf(source)).join(" ")}"`,
    when(places.length, () => `data-places="${[...new Set(places)].join(" ")}"`),
  ]
    .filter(Boolean)
    .join(" ");
}

/** One difference: the question, what differs, the positions side by side in their sources' words, what to do, why. */
export function findingCard(numbered: Numbered, sheet: Sheet): string {
  const { finding, number } = numbered;
  return `<article class="f card ${finding.severity}" ${findingAttributes(numbered, sheet)} aria-labelledby="q${number}">
<header><a class="no" href="#f${number}" aria-label="Finding ${number}">${number}</a>${badge(finding.severity)}<span class="kind">${escapeText(
    finding.kind,
  )}</span>${tags(finding)}<span class="sure">${percent(finding)}</span></header>
<h3 id="q${number}" dir="auto">${escapeText(finding.question)}</h3>
<p class="message" dir="auto">${escapeText(finding.message)}</p>
<div class="positions">${finding.positions.map((position, i) => positionColumn(position, i, sheet)).join("")}</div>
${when(finding.superseded, '<p class="update">A later article evidently brings this up to date.</p>')}${when(
  finding.advice,
  () => `<p class="advice" dir="auto">${escapeText(finding.advice!)}</p>`,
)}${argument(finding)}
</article>`;
}

const percent = (finding: Discrepancy): string =>
  `<span class="meter" aria-hidden="true"><i class="w${Math.round(finding.confidence * 10)}"></i></span> ${Math.round(
    finding.confidence * 100,
  )}<span class="off"> in 100</span><span aria-hidden="true">%</span> sure`;

function tags(finding: Discrepancy): string {
  switch (finding.scope) {
    case "across":
      return "";
    case "within":
      return '<span class="tag">inside one article</span>';
    case "reference":
      return '<span class="tag">against your facts</span>';
    default:
      return finding.scope satisfies never;
  }
}

function argument({ because, message, id, level }: Discrepancy): string {
  const reasons = [...new Set(because.map(({ text }) => text))].filter((text) => text !== message);
  return `<details class="why"><summary>Why this is one question</summary><ul>${reasons
    .map((text) => `<li dir="auto">${escapeText(text)}</li>`)
    .join(
      "",
    )}</ul><p class="ids">Level <code>${escapeText(level)}</code>, fingerprint <code>${escapeText(id)}</code></p></details>`;
}

function positionColumn(position: Position, i: number, sheet: Sheet): string {
  const groups = byArticle(position.evidence);
  const shown = groups.slice(0, MOST_ARTICLES);
  const more = groups.length - shown.length;
  return `<section class="pos p${hueOf(i)}"><h4><span class="letter">${letterOf(i)}</span> ${bdi(position.answer)}</h4>
<p class="who">${position.sources.map(bdi).join(", ")}</p>
${shown.map((evidence) => quoted(evidence, hueOf(i), sheet)).join("")}${when(more, `<p class="more">and in ${counted(more, "more article")}</p>`)}</section>`;
}

/** So many articles are quoted for one position; the texts show the rest. */
const MOST_ARTICLES = 4;

/** The words of one article in their paragraph, and the way to them. */
export function quoted(evidence: readonly Evidence[], hue: string, sheet: Sheet): string {
  const [first] = evidence;
  if (!first) return "";
  return `<figure class="quote"><blockquote dir="auto">${excerpt(evidence, sheet.outline, hue)}</blockquote><figcaption>${wayTo(first, sheet)}</figcaption></figure>`;
}

/** "Coast Herald, line 12", or other words, as a link to the place where its text is on the page. */
export function wayTo(evidence: Evidence, { links, places, outline }: Sheet, words?: string): string {
  const target = links.to(evidence);
  const link = (label: string) =>
    target ? `<a class="to" href="#${markId(target, target.first)}">${label}</a>` : label;
  if (words !== undefined) return link(bdi(words));
  const line = places.line(evidence);
  const article =
    outline.articles.get(evidence.article) ?? outline.report.articles.find(({ id }) => id === evidence.article);
  const name = bdi(article?.source ?? evidence.article);
  const where = line === "" ? "" : line === "headline" ? ", headline" : `, line ${line}`;
  return link(`${name}${where}`);
}

/** Best place first, and with it what else of the same text. */
function byArticle(evidence: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const place of evidence) groups.set(place.article, [...(groups.get(place.article) ?? []), place]);
  return [...groups.values()];
}
